// Open data: the files hold what the register shows, a withdrawal is in them at once, and the catalogue says what DCAT-AP-NL wants.
import { gunzipSync } from 'node:zlib';
import * as fc from '../../support/eigenschap.ts';
import supertest from 'supertest';
import { openApi, type Apihuis } from '../api/opstelling.ts';
import { datum, openbaar, stuk } from '../portaal/opstelling.ts';
import { alsTurtle } from '../../../src/web/opendata/dcat/turtle.ts';
import { tekst } from '../../../src/web/opendata/dcat/knoop.ts';

let huis: Apihuis;
beforeAll(async () => {
  huis = await openApi();
  const bestand = await huis.bewaar(['De brug blijft.']);
  await huis.gebeur('p-1', openbaar('WOO-2026-0001', [stuk('d-1', { bestand, titel: 'Brug "De Vaart"; =1+1' }), stuk('d-2', { oordeel: 'niet_openbaar', gronden: ['5.1.2e'] })]));
  await huis.gebeur('p-2', [...openbaar('WOO-2026-0002', [stuk('d-3', { bestand: await huis.bewaar(['Weg.']) })], { titel: 'Verkeerd' }), { type: 'PublicatieIngetrokken', data: { ingetrokkenOp: datum('2026-11-01'), reden: 'Er stond een naam in.' } }]);
  await huis.gebeur('p-3', openbaar('WOO-2026-0003', [stuk('d-4')]).slice(0, 2));
});
afterAll(() => huis.sluit());

const haal = (pad: string) => supertest(huis.server).get(pad);
const bytes = async (pad: string): Promise<Buffer> => {
  const { body } = await haal(pad)
    .buffer(true)
    .parse((response, klaar) => {
      const delen: Buffer[] = [];
      response.on('data', (deel: Buffer) => delen.push(deel));
      response.on('end', () => klaar(null, Buffer.concat(delen)));
    });
  return body as Buffer;
};

describe('the register as files', () => {
  it('has every publication on a line, as the API shows it', async () => {
    const regels = gunzipSync(await bytes('/open-data/publicaties.ndjson.gz')).toString().trimEnd().split('\n').map((regel) => JSON.parse(regel));
    expect(regels.map(({ uuid, publicatiestatus }) => [uuid, publicatiestatus])).toEqual([['p-1', 'gepubliceerd'], ['p-2', 'ingetrokken']]);
    const { documenten, ...publicatie } = regels[0];
    expect(publicatie).toEqual((await huis.haal('/publicaties/p-1')).body);
    expect(documenten).toEqual((await huis.haal('/publicaties/p-1/documenten')).body.results);
    // A tombstone: title, day and reason, and nothing of what it was.
    expect(regels[1]).toMatchObject({ officieleTitel: 'Verkeerd', omschrijving: '', redenIntrekking: 'Er stond een naam in.', documenten: [{ bestandsnaam: null, sha256: null }] });
  });

  it('opens in a spreadsheet without running anything', async () => {
    const { text, headers } = await haal('/open-data/documenten.csv').buffer(true);
    const regels = text.trimEnd().split('\r\n');
    expect(headers['content-type']).toContain('text/csv');
    expect(regels[0]).toMatch(/^\ufeffuuid;publicatie;/);
    expect(regels.slice(1).map((regel) => regel.split(';')[0]).sort()).toEqual(['d-1', 'd-2', 'd-3']);
    expect(text).toContain('"Brug ""De Vaart""; =1+1"');
    expect((await haal('/open-data/publicaties.csv').buffer(true)).text.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('may be read by any site, and HEAD sends nothing', async () => {
    const { status, headers } = await supertest(huis.server).head('/open-data/publicaties.ndjson.gz');
    expect([status, headers['access-control-allow-origin'], headers['content-type']]).toEqual([200, '*', 'application/gzip']);
  });
});

/** What the SHACL of DCAT-AP-NL 3.0 calls `verplicht`, with what DCAT-AP 3.0 already asked. */
const VERPLICHT: Readonly<Record<string, readonly string[]>> = {
  'dcat:Dataset': ['dct:title', 'dct:description', 'dct:accessRights', 'dcat:contactPoint', 'dct:creator', 'dct:identifier', 'dct:publisher', 'dcat:theme'],
  'dcat:Distribution': ['dcat:accessURL', 'dct:license'],
  'dcat:DataService': ['dct:title', 'dct:description', 'dct:accessRights', 'dcat:contactPoint', 'dcat:endpointDescription', 'dcat:endpointURL', 'dct:identifier', 'dct:license', 'dct:publisher', 'dcat:theme'],
  'foaf:Agent': ['foaf:name'],
};
interface Knoop {
  readonly '@id'?: string;
  readonly '@type': string;
  readonly [naam: string]: unknown;
}
const alles = (waarde: unknown): readonly Knoop[] => {
  if (Array.isArray(waarde)) return waarde.flatMap(alles);
  if (typeof waarde !== 'object' || waarde === null) return [];
  return [...('@type' in waarde && !('@value' in waarde) ? [waarde as Knoop] : []), ...Object.values(waarde).flatMap(alles)];
};
const graaf = async (pad: string): Promise<readonly Knoop[]> => {
  const { text, headers } = await haal(pad).buffer(true);
  expect(headers['content-type']).toContain('application/ld+json');
  return alles((JSON.parse(text) as { readonly '@graph': unknown })['@graph']);
};

describe('the catalogue', () => {
  it.each(['/catalogus.jsonld', '/catalogus/2i.jsonld'])('%s has everything that DCAT-AP-NL calls compulsory', async (pad) => {
    const knopen = await graaf(pad);
    for (const [soort, namen] of Object.entries(VERPLICHT)) {
      for (const knoop of knopen.filter((each) => each['@type'] === soort)) expect([knoop['@id'], namen.filter((naam) => !(naam in knoop))]).toEqual([knoop['@id'], []]);
    }
    expect(knopen.filter((each) => each['@type'] === 'dcat:Catalog').some((each) => ['dct:title', 'dct:description', 'dct:publisher'].every((naam) => naam in each))).toBe(true);
  });

  it('leads from the register to each category that has something, and to every file that may be had', async () => {
    const hoofd = await graaf('/catalogus.jsonld');
    expect(JSON.stringify(hoofd)).toContain('http://localhost/catalogus/2i');
    expect(JSON.stringify(hoofd)).not.toContain('/catalogus/1a');
    const deel = await graaf('/catalogus/2i.jsonld');
    expect(deel.filter((each) => each['@type'] === 'dcat:Dataset').map((each) => each['@id'])).toEqual(['http://localhost/api/v1/publicaties/p-1']);
    const bestanden = deel.filter((each) => each['@type'] === 'dcat:Distribution').map((each) => new URL(each['@id'] ?? '').pathname);
    expect(bestanden).toHaveLength(1);
    expect((await haal(bestanden[0]!)).status).toBe(200);
    expect((await haal('/catalogus/9z.jsonld')).status).toBe(404);
  });

  it('says the same in Turtle, and leads each asker to the form it reads', async () => {
    const { text } = await haal('/catalogus/2i.ttl').buffer(true);
    expect(text).toContain('<http://localhost/api/v1/publicaties/p-1>\n  a dcat:Dataset ;');
    expect(text).toContain(String.raw`"Brug \"De Vaart\"; =1+1"@nl`);
    expect((await haal('/catalogus').set('Accept', 'text/turtle')).headers['location']).toBe('/catalogus.ttl');
    expect((await haal('/catalogus').set('Accept', 'application/ld+json')).headers['location']).toBe('/catalogus.jsonld');
  });

  it('no text can end a Turtle literal early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (waarde) => {
        const regels = [...alsTurtle([{ adres: 'https://a.example/', soort: 'dcat:Dataset', gezegd: [['dct:title', tekst(waarde)]] }])].join('').split('\n\n')[1]!;
        expect(regels).toMatch(/^<https:\/\/a\.example\/>\n {2}a dcat:Dataset ;\n {2}dct:title "(?:[^"\\\n\r]|\\["\\nrt]|\\u[0-9A-F]{4})*" \.\n$/u);
      }),
    );
  });
});

it('the page tells how, and may be kept for an hour', async () => {
  const { status, text, headers } = await haal('/open-data');
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=3600']);
  for (const woord of ['CC0 1.0', '/open-data/publicaties.ndjson.gz', '/catalogus.ttl']) expect(text).toContain(woord);
});
