// Every answer of the API is what the OpenAPI document says: the test walks the document and asks.
import supertest from 'supertest';
import { datum, openbaar, stuk } from '../portaal/opstelling.ts';
import type { CommandId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import { plaatsBericht } from '../../../src/toepassing/verzoek/berichten.ts';
import { volgensDocument } from './afspraak.ts';
import { bewerkingen, gebreken, isObjekt, op, type Json } from './document.ts';
import { openApi, type Apihuis } from './opstelling.ts';

let huis: Apihuis;
let document: Json;

let sleutel: string;
let gemaakt: Readonly<Record<string, string>>;

beforeAll(async () => {
  huis = await openApi();
  const bestand = await huis.bewaar(['Het college besluit.', 'De brug blijft.']);
  await huis.gebeur('p-1', openbaar('WOO-2026-0001', [stuk('d-1', { bestand, rol: 'besluit', volgnummer: 0 }), stuk('d-2', { oordeel: 'niet_openbaar', gronden: ['5.1.2e'], motivering: 'Persoonlijk.', bijlageBij: 1 })]));
  await huis.gebeur('p-2', [...openbaar('WOO-2026-0002', [stuk('d-3')]), { type: 'PublicatieIngetrokken', data: { ingetrokkenOp: datum('2026-11-01'), reden: 'Verkeerd bestand.' } }]);
  ({ sleutel } = await huis.sleutel('verzoeken:indienen', 'verzoeken:lezen', 'publicaties:lezen', 'publicaties:schrijven', 'publicaties:publiceren'));
  const ingediend = await huis.doe('post', '/verzoeken', sleutel, { onderwerp: 'De brug', tekst: 'Alle stukken.', verzoeker: { email: 'a@voorbeeld.example' } });
  const concept = await huis.doe('post', '/publicaties', sleutel, { officieleTitel: 'Jaarverslag' });
  const upload = await huis.doe('post', `/publicaties/${concept.body.uuid}/documenten`, sleutel, { officieleTitel: 'Verslag', bestandsnaam: 'v.pdf', bestandsomvang: 3 });
  // Nobody answers at this address: what was asked for is refused by the time it is looked at, or still waits.
  const ophaling = await huis.doe('post', `/publicaties/${concept.body.uuid}/ophalingen`, sleutel, { officieleTitel: 'Bijlage', documentUrl: 'https://nergens.invalid/bijlage.pdf' });
  const reeks = await supertest(huis.server).post('/api/v1/publicatiereeksen').set({ Authorization: `Bearer ${sleutel}`, 'Content-Type': 'text/csv' }).send('kenmerk;titel\nA-1;Uit een lijst\n;Zonder kenmerk\n');
  const verzoekId = huis.app.lezen.dossiers.opNummer(ingediend.body.nummer)!.verzoekId;
  const bericht = { van: 'verzoeker', tekst: 'Zie bijlage.', bijlagen: [{ naam: 'kaart.txt', mediatype: 'text/plain', bytes: Buffer.from('kaart') }], antwoordVoor: null } as const;
  const { position } = await plaatsBericht(huis.app.omgeving, verzoekId, bericht, { actor: 'systeem', commandId: newId<CommandId>() });
  await huis.app.lezen.wachtOp(position);
  gemaakt = { OPHALING: ophaling.body.uuid, REEKS: reeks.body.uuid, BIJLAGE: `${huis.app.lezen.dossiers.berichten(verzoekId)[0]!.berichtId}-1`, NUMMER: ingediend.body.nummer, CONCEPT: concept.body.uuid, UPLOAD: upload.body.uuid };
  document = (await huis.haal('/openapi.json')).body as Json;
});
afterAll(() => huis.sluit());

const VOORBEELDEN: Readonly<Record<string, readonly string[]>> = {
  '/publicaties': ['/publicaties', '/publicaties?pageSize=1', '/publicaties?publicatiestatus=ingetrokken&publicatiestatus=gepubliceerd&sorteer=laatstGewijzigdOp'],
  '/publicaties/{uuid}': ['/publicaties/p-1', '/publicaties/p-2', '/publicaties/CONCEPT'],
  '/publicaties/{uuid}/documenten': ['/publicaties/p-1/documenten', '/publicaties/p-2/documenten'],
  '/publicaties/{uuid}/documenten/{document}': ['/publicaties/p-1/documenten/d-2'],
  '/documenten/{uuid}': ['/documenten/d-1', '/documenten/d-2', '/documenten/d-3'],
  '/documenten/{uuid}/download': ['/documenten/d-1/download'],
  '/zoeken': ['/zoeken', '/zoeken?q=brug&pageSize=1', '/zoeken?datumVanaf=2025-01-01&zonderDatum=ook'],
  '/informatiecategorieen': ['/informatiecategorieen'],
  '/organisaties': ['/organisaties'],
  '/onderwerpen': ['/onderwerpen'],
  '/publicaties/{uuid}/controle': ['/publicaties/CONCEPT/controle'],
  '/uploads/{uuid}': ['/uploads/UPLOAD'],
  '/ophalingen/{uuid}': ['/ophalingen/OPHALING'],
  '/publicatiereeksen/{uuid}': ['/publicatiereeksen/REEKS'],
  '/verzoeken': ['/verzoeken'],
  '/verzoeken/{nummer}': ['/verzoeken/NUMMER'],
  '/verzoeken/{nummer}/documenten': ['/verzoeken/NUMMER/documenten'],
  '/verzoeken/{nummer}/documenten/{document}/download': ['/verzoeken/NUMMER/documenten/BIJLAGE/download'],
};
/** What a client made is known only while the test runs. */
const vraag = (adres: string) => {
  const echt = Object.entries(gemaakt).reduce((pad, [naam, waarde]) => pad.replace(naam, waarde), adres);
  return echt === adres && !adres.startsWith('/verzoeken') ? huis.haal(adres) : huis.haal(echt, sleutel);
};

const antwoordschema = (van: Json, status: number): unknown => {
  const antwoord = (van['responses'] as Json)[String(status)];
  if (!isObjekt(antwoord)) throw new Error(`het document kent status ${status} hier niet`);
  const heel = typeof antwoord['$ref'] === 'string' ? op(document, antwoord['$ref']) : antwoord;
  return Object.values(heel['content'] as Json).map((each) => (each as Json)['schema'])[0];
};

it('knows an example for everything that can be read', () => {
  expect(bewerkingen(document).filter(({ methode }) => methode === 'get').map(({ pad }) => pad).sort()).toEqual(Object.keys(VOORBEELDEN).sort());
});

it.each(Object.entries(VOORBEELDEN).flatMap(([pad, adressen]) => adressen.map((adres) => [adres, pad] as const)))('GET %s is as the document says', async (adres, pad) => {
  const { status, body, headers } = await vraag(adres);
  expect(status).toBe(200);
  expect(headers['api-version']).toBe((document['info'] as Json)['version']);
  if (pad.endsWith('/download')) return;
  const van = bewerkingen(document).find((each) => each.pad === pad && each.methode === 'get');
  expect(gebreken(document, antwoordschema(van!.operatie, 200), body)).toEqual([]);
});

it('every operation refuses a parameter that it does not know, as the document says', async () => {
  for (const { methode, pad, operatie } of bewerkingen(document)) {
    if (methode !== 'get' || pad.endsWith('/download')) continue;
    const { status, body, headers } = await vraag(`${VOORBEELDEN[pad]![0]!.split('?')[0]!}?onbekend=1`);
    expect([pad, status, headers['content-type']]).toEqual([pad, 400, expect.stringContaining('application/problem+json')]);
    expect(gebreken(document, antwoordschema(operatie, 400), body)).toEqual([]);
  }
});

it('an answer that lacks a field, or has one too many, would be found', () => {
  const schema = { $ref: '#/components/schemas/Link' };
  expect(gebreken(document, schema, { href: 'https://a.example' })).toEqual([]);
  expect(gebreken(document, schema, {})).not.toEqual([]);
  expect(gebreken(document, schema, { href: 'https://a.example', meer: 1 })).not.toEqual([]);
});

it('every other test here would find an answer with a status, a form or a header that the document does not promise', async () => {
  const goed = await huis.haal('/publicaties/p-1');
  const toets = volgensDocument(document)('get', '/publicaties/p-1?x=1');
  const anders = (deel: Partial<supertest.Response>) => () => toets(Object.assign(Object.create(goed) as supertest.Response, deel));
  expect(anders({})).not.toThrow();
  expect(anders({ status: 418 })).toThrow('status 418 staat niet in het document');
  expect(anders({ body: { ...goed.body, geheim: 1 } })).toThrow('geheim');
  expect(anders({ type: 'text/html' })).toThrow('text/html');
  expect(anders({ headers: Object.fromEntries(Object.entries(goed.headers).filter(([naam]) => naam !== 'ratelimit')) })).toThrow('RateLimit');
});

it('the document itself may be read from any site, and every error names the version', async () => {
  const { headers } = await huis.haal('/openapi.json');
  expect(headers['access-control-allow-origin']).toBe('*');
  const weg = await supertest(huis.server).get('/api/v1/bestaat-niet');
  expect([weg.status, weg.headers['api-version'], weg.headers['content-type']]).toEqual([404, headers['api-version'], expect.stringContaining('problem+json')]);
});
