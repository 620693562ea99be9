// Another system publishes: concept, documents in parts, the day, and what comes after. Nothing gets past a gate of the workplace.
import { createHash } from 'node:crypto';
import supertest from 'supertest';
import { maakPdf } from '../portaal/opstelling.ts';
import { streamName } from '../../../src/kern/event.ts';
import type { CommandId, PublicatieId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import type { Conceptinhoud } from '../../../src/publicatie/inhoud.ts';
import { bewaarConcept } from '../../../src/toepassing/publicaties/concept.ts';
import { openApi, type Apihuis } from './opstelling.ts';

let huis: Apihuis;
let sleutel: string;
beforeAll(async () => {
  huis = await openApi();
  ({ sleutel } = await huis.sleutel('publicaties:lezen', 'publicaties:schrijven', 'publicaties:publiceren'));
});
afterAll(() => huis.sluit());

const GEGEVENS = { officieleTitel: 'Jaarverslag 2025', omschrijving: 'Wat wij deden in 2025.', informatieCategorieen: ['2g'], informatieDatum: '2026-02-01', kenmerken: [{ kenmerk: 'Z-17', bron: 'Zaaksysteem' }] };
const doe = (methode: 'post' | 'put' | 'delete', pad: string, body?: object, koppen?: Readonly<Record<string, string>>) => huis.doe(methode, pad, sleutel, body, koppen);
const metEtag = async (uuid: string): Promise<Readonly<Record<string, string>>> => ({ 'If-Match': (await huis.haal(`/publicaties/${uuid}`, sleutel)).headers['etag']! });
const maak = async (gegevens: object = GEGEVENS): Promise<string> => (await doe('post', '/publicaties', gegevens)).body.uuid as string;

const kondigAan = (uuid: string, bytes: Uint8Array, rest: object = {}) => doe('post', `/publicaties/${uuid}/documenten`, { officieleTitel: 'Jaarverslag', bestandsnaam: 'verslag.pdf', bestandsomvang: bytes.byteLength, ...rest });
const stuurDeel = (upload: string, nr: number, bytes: Uint8Array, eigen = sleutel) =>
  supertest(huis.server).put(`/api/v1/uploads/${upload}/bestandsdelen/${nr}`).set({ Authorization: `Bearer ${eigen}`, 'Content-Type': 'application/octet-stream' }).send(Buffer.from(bytes));
async function voegToe(uuid: string, regels: readonly string[]): Promise<string> {
  const bytes = await maakPdf(regels);
  const { body } = await kondigAan(uuid, bytes);
  return (await stuurDeel(body.uuid, 1, bytes)).body.document as string;
}

it('from nothing to public: concept, document, look beforehand, publish; everybody can then read it', async () => {
  const gemaakt = await doe('post', '/publicaties', GEGEVENS);
  const { uuid } = gemaakt.body;
  expect([gemaakt.status, gemaakt.body.publicatiestatus, gemaakt.headers['location']]).toEqual([201, 'concept', `http://localhost/api/v1/publicaties/${uuid}`]);
  expect((await huis.haal(`/publicaties/${uuid}`)).status).toBe(404);

  const leeg = await huis.haal(`/publicaties/${uuid}/controle`, sleutel);
  expect([leeg.body.kan, leeg.body.belemmeringen.length > 0]).toEqual([false, true]);

  const document = await voegToe(uuid, ['Het jaar in cijfers.']);
  expect((await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results).toMatchObject([{ uuid: document, volgnummer: 1, oordeel: 'openbaar', publicatiestatus: 'concept', belemmeringen: [] }]);
  expect((await huis.haal(`/documenten/${document}/download`)).status).toBe(404);
  expect((await huis.haal(`/publicaties/${uuid}/controle`, sleutel)).body).toMatchObject({ kan: true, gepubliceerdOp: '2026-03-10', belemmeringen: [] });

  const openbaar = await doe('post', `/publicaties/${uuid}/planning`, {}, await metEtag(uuid));
  expect([openbaar.status, openbaar.body.publicatiestatus, openbaar.body.gepubliceerdOp]).toEqual([200, 'gepubliceerd', '2026-03-10']);
  const gelezen = await huis.haal(`/publicaties/${uuid}`);
  expect(gelezen.body).toMatchObject({ officieleTitel: 'Jaarverslag 2025', kenmerken: [{ kenmerk: 'Z-17', bron: 'Zaaksysteem' }], aantalDocumenten: 1 });
  expect((await huis.haal(`/documenten/${document}/download`)).status).toBe(200);
});

it('a planned day waits; what is planned is not there for everybody', async () => {
  const uuid = await maak();
  await voegToe(uuid, ['Later.']);
  const { body } = await doe('post', `/publicaties/${uuid}/planning`, { gepubliceerdOp: '2026-04-01' }, await metEtag(uuid));
  expect(body).toMatchObject({ publicatiestatus: 'gepland', geplandOp: '2026-04-01', gepubliceerdOp: null });
  expect((await huis.haal(`/publicaties/${uuid}`)).status).toBe(404);
});

it('a day that is over counts as today: nobody could see it before', async () => {
  const uuid = await maak();
  await voegToe(uuid, ['Achteraf.']);
  expect((await huis.haal(`/publicaties/${uuid}/controle?gepubliceerdOp=2026-02-20`, sleutel)).body.gepubliceerdOp).toBe('2026-03-10');
  const { body } = await doe('post', `/publicaties/${uuid}/planning`, { gepubliceerdOp: '2026-02-20' }, await metEtag(uuid));
  expect(body).toMatchObject({ publicatiestatus: 'gepubliceerd', geplandOp: '2026-03-10', gepubliceerdOp: '2026-03-10' });
});

describe('gates', () => {
  it('an empty concept is refused with everything that is missing, with codes', async () => {
    const uuid = await maak({ officieleTitel: 'Nog niets' });
    const { status, body } = await doe('post', `/publicaties/${uuid}/planning`, {}, await metEtag(uuid));
    expect(status).toBe(409);
    expect(body.errors.map(({ code }: { readonly code: string }) => code)).toEqual(expect.arrayContaining(['categorie_ontbreekt', 'datum_ontbreekt']));
  });

  it('a file that cannot be read is refused at its last part, and never becomes a document', async () => {
    const uuid = await maak();
    const bytes = Buffer.from('%PDF-1.7\nkapot');
    const { body } = await kondigAan(uuid, bytes);
    expect((await stuurDeel(body.uuid, 1, bytes)).status).toBe(400);
    expect((await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results).toEqual([]);
  });

  it('each deed needs its own right', async () => {
    const schrijver = (await huis.sleutel('publicaties:schrijven')).sleutel;
    const lezer = (await huis.sleutel('publicaties:lezen')).sleutel;
    expect((await huis.doe('post', '/publicaties', lezer, GEGEVENS)).status).toBe(403);
    const uuid = await maak();
    expect((await huis.doe('post', `/publicaties/${uuid}/planning`, schrijver, {}, await metEtag(uuid))).status).toBe(403);
    await voegToe(uuid, ['Eerst.']);
    await doe('post', `/publicaties/${uuid}/planning`, {}, await metEtag(uuid));
    const etag = await metEtag(uuid);
    expect((await huis.doe('put', `/publicaties/${uuid}`, schrijver, GEGEVENS, etag)).status).toBe(403);
    expect((await huis.doe('post', `/publicaties/${uuid}/documenten`, schrijver, { officieleTitel: 'x', bestandsnaam: 'x.pdf', bestandsomvang: 3 })).status).toBe(403);
    expect((await huis.doe('post', `/publicaties/${uuid}/intrekking`, schrijver, { reden: 'Verkeerd bestand erbij.', redenVerwijderingVervanging: 'procedurele_fout' }, etag)).status).toBe(403);
  });
});

describe('who changes what somebody else changed meanwhile', () => {
  it('must say what they saw, and is refused when that is not how it is', async () => {
    const uuid = await maak();
    const eerst = await metEtag(uuid);
    expect((await doe('put', `/publicaties/${uuid}`, GEGEVENS)).status).toBe(428);
    const gewijzigd = await doe('put', `/publicaties/${uuid}`, { ...GEGEVENS, officieleTitel: 'Jaarverslag' }, eerst);
    expect([gewijzigd.status, gewijzigd.body.officieleTitel]).toEqual([200, 'Jaarverslag']);
    expect((await doe('put', `/publicaties/${uuid}`, { ...GEGEVENS, officieleTitel: 'Anders' }, eerst)).status).toBe(412);
    expect((await doe('put', `/publicaties/${uuid}`, GEGEVENS, await metEtag(await maak()))).status).toBe(412);
    expect((await doe('put', '/publicaties/onbekend', GEGEVENS, { 'If-Match': '*' })).status).toBe(404);
  });

  it('also when they choose another day for what is planned', async () => {
    const uuid = await maak();
    await voegToe(uuid, ['Twee mensen kiezen een dag.']);
    const eerst = { ...(await metEtag(uuid)), 'Idempotency-Key': 'plan' };
    const gepland = await doe('post', `/publicaties/${uuid}/planning`, { gepubliceerdOp: '2026-04-01' }, eerst);
    const gezien = { 'If-Match': gepland.headers['etag']! };
    expect((await doe('post', `/publicaties/${uuid}/planning`, { gepubliceerdOp: '2026-05-01' }, gezien)).body.geplandOp).toBe('2026-05-01');
    expect((await doe('post', `/publicaties/${uuid}/planning`, {}, gezien)).status).toBe(412);
    expect((await doe('post', `/publicaties/${uuid}/planning`, { gepubliceerdOp: '2026-04-01' }, eerst)).status).toBe(200);
    expect((await huis.haal(`/publicaties/${uuid}`, sleutel)).body).toMatchObject({ publicatiestatus: 'gepland', geplandOp: '2026-05-01' });
  });

  it('publishing again, sent again under its key, is answered as the first time', async () => {
    const uuid = await maak();
    const document = await voegToe(uuid, ['Weg en terug.']);
    await doe('post', `/publicaties/${uuid}/planning`, {}, await metEtag(uuid));
    const weg = { reden: 'Er miste een pagina.', redenVerwijderingVervanging: 'procedurele_fout' };
    const terug = { reden: 'De pagina is er weer bij.' };
    for (const waarvan of [`/publicaties/${uuid}/documenten/${document}`, `/publicaties/${uuid}`]) {
      expect((await doe('post', `${waarvan}/intrekking`, weg, await metEtag(uuid))).status).toBe(200);
      const koppen = { ...(await metEtag(uuid)), 'Idempotency-Key': `terug ${waarvan}` };
      expect([(await doe('post', `${waarvan}/herpublicatie`, terug, koppen)).status, (await doe('post', `${waarvan}/herpublicatie`, terug, koppen)).status]).toEqual([200, 200]);
    }
  });

  it('sending a change again under its key does it once', async () => {
    const uuid = await maak();
    const koppen = { ...(await metEtag(uuid)), 'Idempotency-Key': 'weg' };
    expect((await doe('delete', `/publicaties/${uuid}`, undefined, koppen)).status).toBe(204);
    expect((await doe('delete', `/publicaties/${uuid}`, undefined, koppen)).status).toBe(204);
    expect((await huis.haal(`/publicaties/${uuid}`, sleutel)).status).toBe(404);
    const twee = [await doe('post', '/publicaties', GEGEVENS, { 'Idempotency-Key': 'een' }), await doe('post', '/publicaties', GEGEVENS, { 'Idempotency-Key': 'een' })];
    expect(twee[1]!.body).toEqual(twee[0]!.body);
  });
});

describe('files in parts', () => {
  it('a part of another length does not count; a form works as well as bare bytes; again is no second document', async () => {
    const uuid = await maak();
    const bytes = await maakPdf(['In delen.']);
    const { status, body: upload } = await kondigAan(uuid, bytes);
    expect([status, upload.uploadVoltooid, upload.bestandsdelen]).toEqual([201, false, [expect.objectContaining({ volgnummer: 1, omvang: bytes.byteLength, ontvangen: false })]]);
    expect((await stuurDeel(upload.uuid, 1, bytes.subarray(1))).status).toBe(400);
    expect((await stuurDeel(upload.uuid, 1, Buffer.concat([bytes, Buffer.from('x')]))).status).toBe(400);
    expect((await stuurDeel(upload.uuid, 2, bytes)).status).toBe(400);
    expect((await huis.haal(`/uploads/${upload.uuid}`, sleutel)).body.uploadVoltooid).toBe(false);
    const klaar = await supertest(huis.server).put(`/api/v1/uploads/${upload.uuid}/bestandsdelen/1`).set('Authorization', `Bearer ${sleutel}`).attach('inhoud', Buffer.from(bytes), 'verslag.pdf');
    expect(klaar.body).toMatchObject({ uploadVoltooid: true, document: expect.any(String) });
    expect((await stuurDeel(upload.uuid, 1, bytes)).body.document).toBe(klaar.body.document);
    expect((await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results).toHaveLength(1);
  });

  it('a complete file stays as it is: the same part again is fine, anything else is refused and not taken for kept', async () => {
    const uuid = await maak();
    const bytes = await maakPdf(['Compleet.']);
    const { body: upload } = await kondigAan(uuid, bytes);
    await stuurDeel(upload.uuid, 1, bytes);
    expect((await stuurDeel(upload.uuid, 1, bytes)).status).toBe(200);
    for (const anders of [Buffer.alloc(bytes.byteLength), bytes.subarray(1), Buffer.concat([bytes, Buffer.from('x')])]) {
      const { status, body } = await stuurDeel(upload.uuid, 1, anders);
      expect([status, body.errors[0].code]).toEqual([409, 'upload_is_compleet']);
    }
  });

  it('who says which file it is gets that file or none; the parts may be sent again', async () => {
    const uuid = await maak();
    const bytes = await maakPdf(['Precies dit.']);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { body: upload } = await kondigAan(uuid, bytes, { sha256: sha256.toUpperCase() });
    const anders = Buffer.from(bytes);
    anders[anders.length - 1] = 0x20;
    const fout = await stuurDeel(upload.uuid, 1, anders);
    expect([fout.status, fout.body.errors[0].field]).toEqual([400, 'sha256']);
    expect((await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results).toEqual([]);
    expect((await stuurDeel(upload.uuid, 1, bytes)).body).toMatchObject({ uploadVoltooid: true });
    expect((await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results).toMatchObject([{ sha256 }]);
    expect((await kondigAan(uuid, bytes, { sha256: 'abc' })).body.errors[0].field).toBe('sha256');
  });

  it('is not there for another client, and has an upper limit', async () => {
    const uuid = await maak();
    const bytes = await maakPdf(['Van mij.']);
    const { body } = await kondigAan(uuid, bytes);
    const ander = (await huis.sleutel('publicaties:schrijven', 'publicaties:publiceren')).sleutel;
    expect((await huis.haal(`/uploads/${body.uuid}`, ander)).status).toBe(404);
    expect((await stuurDeel(body.uuid, 1, bytes, ander)).status).toBe(404);
    expect((await kondigAan(uuid, { byteLength: 900 * 1_048_576 } as Uint8Array)).body.errors[0].field).toBe('bestandsomvang');
  });

  it('a document leaves a concept again', async () => {
    const uuid = await maak();
    const document = await voegToe(uuid, ['Toch niet.']);
    expect((await doe('delete', `/publicaties/${uuid}/documenten/${document}`, undefined, await metEtag(uuid))).status).toBe(204);
    expect((await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results).toEqual([]);
  });
});

describe('after publication', () => {
  let uuid: string;
  let document: string;
  beforeEach(async () => {
    uuid = await maak();
    document = await voegToe(uuid, ['Wat er stond.']);
    await doe('post', `/publicaties/${uuid}/planning`, {}, await metEtag(uuid));
  });
  const WEG = { reden: 'Er stond een naam in.', interneReden: 'Melding van een bewoner.', redenVerwijderingVervanging: 'privacygevoelige_gegevens' };

  it('a document is replaced at its own address', async () => {
    const oud = (await huis.haal(`/documenten/${document}`)).body.sha256;
    const bytes = await maakPdf(['Wat er nu staat.']);
    const { status, body } = await doe('post', `/publicaties/${uuid}/documenten/${document}/vervanging`, { ...WEG, bestandsnaam: 'nieuw.pdf', bestandsomvang: bytes.byteLength });
    expect(status).toBe(201);
    expect((await huis.haal(`/documenten/${document}`)).body.sha256).toBe(oud);
    expect((await stuurDeel(body.uuid, 1, bytes)).body).toMatchObject({ uploadVoltooid: true, document });
    const nu = (await huis.haal(`/documenten/${document}`)).body;
    expect([nu.sha256 === oud, nu.vervangenOp, nu.redenVerwijderingVervanging]).toEqual([false, '2026-03-10', 'privacygevoelige_gegevens']);
  });

  it('a withdrawal works at once, shows its public reason only, and what went for privacy does not come back', async () => {
    const { body } = await doe('post', `/publicaties/${uuid}/documenten/${document}/intrekking`, WEG, await metEtag(uuid));
    expect(body.uuid).toBe(uuid);
    expect((await huis.haal(`/documenten/${document}/download`)).status).toBe(410);
    expect((await huis.haal(`/documenten/${document}`)).body).toMatchObject({ publicatiestatus: 'ingetrokken', redenIntrekking: 'Er stond een naam in.' });
    expect(JSON.stringify((await huis.haal(`/documenten/${document}`, sleutel)).body)).not.toContain('bewoner');
    const terug = await doe('post', `/publicaties/${uuid}/documenten/${document}/herpublicatie`, { reden: 'Het mag toch wel.' }, await metEtag(uuid));
    expect([terug.status, terug.body.errors[0].code]).toEqual([409, 'bestand_geweerd']);
  });

  it('a whole publication goes and comes back through its gates', async () => {
    const weg = await doe('post', `/publicaties/${uuid}/intrekking`, { ...WEG, redenVerwijderingVervanging: 'procedurele_fout' }, await metEtag(uuid));
    expect(weg.body).toMatchObject({ publicatiestatus: 'ingetrokken', redenVerwijderingVervanging: 'procedurele_fout' });
    const kort = await doe('post', `/publicaties/${uuid}/herpublicatie`, { reden: 'Nu' }, await metEtag(uuid));
    expect(kort.status).toBe(409);
    const terug = await doe('post', `/publicaties/${uuid}/herpublicatie`, { reden: 'Het besluit is hersteld.' }, await metEtag(uuid));
    expect([terug.status, terug.body.publicatiestatus]).toEqual([200, 'gepubliceerd']);
    expect((await huis.haal(`/documenten/${document}/download`)).status).toBe(200);
  });

  it('the log names the client, and its own list says for whom', async () => {
    const { koppeling, sleutel: eigen } = await huis.sleutel('publicaties:publiceren');
    await huis.doe('post', `/publicaties/${uuid}/intrekking`, eigen, { ...WEG, redenVerwijderingVervanging: 'procedurele_fout' }, { ...(await metEtag(uuid)), 'Audit-User-Representation': 'J. de Boer' });
    expect(huis.app.identiteit.koppelinglog.van(koppeling.id, 1)).toMatchObject([{ handeling: 'publicatieIntrekken', status: 200, naam: 'J. de Boer' }]);
    const regels = await huis.app.omgeving.store.readStream(streamName('publicatie', uuid));
    expect(regels.at(-1)).toMatchObject({ type: 'PublicatieIngetrokken', metadata: { actor: `koppeling:${koppeling.id}` } });
  });
});

it('concepts are a list of their own, page by page', async () => {
  const een = await maak({ officieleTitel: 'A' });
  const twee = await maak({ officieleTitel: 'B' });
  const gezien: string[] = [];
  for (let pad: string | undefined = '/publicaties?publicatiestatus=concept&pageSize=1'; pad !== undefined; ) {
    const { body } = await huis.haal(pad, sleutel);
    gezien.push(...body.results.map(({ uuid }: { readonly uuid: string }) => uuid));
    pad = (body._links.next?.href as string | undefined)?.split('/api/v1')[1];
  }
  expect(new Set(gezien).size).toBe(gezien.length);
  expect(gezien).toEqual(expect.arrayContaining([een, twee]));
  expect((await huis.haal('/publicaties?publicatiestatus=concept&publicatiestatus=gepland', sleutel)).status).toBe(400);
});

it('a change leaves the notice of non-disclosure as the desk made it', async () => {
  const nietOpenbaar = { omvang: 'deels', gronden: ['5.1.2.e'], motivering: 'Er staan namen in.' } as const;
  const uuid = (await maak()) as PublicatieId;
  const { omgeving, lezen } = huis.app;
  const concept = (): Conceptinhoud => lezen.publicaties.concept(uuid)!.inhoud;
  const { position } = await bewaarConcept(omgeving, uuid, { ...concept(), nietOpenbaar }, { actor: 'systeem', commandId: newId<CommandId>() });
  await lezen.wachtOp(position);
  expect((await doe('put', `/publicaties/${uuid}`, { ...GEGEVENS, officieleTitel: 'Anders' }, await metEtag(uuid))).status).toBe(200);
  expect(concept()).toMatchObject({ titel: 'Anders', nietOpenbaar });

  await voegToe(uuid, ['Het deel dat open is.']);
  await doe('post', `/publicaties/${uuid}/planning`, {}, await metEtag(uuid));
  expect((await doe('put', `/publicaties/${uuid}`, { ...GEGEVENS, officieleTitel: 'Weer anders' }, await metEtag(uuid))).status).toBe(200);
  expect(lezen.publicaties.opId(uuid)).toMatchObject({ titel: 'Weer anders', stand: 'openbaar', nietOpenbaar });
});

it('sets, changes and takes away the notice of non-disclosure; unknown grounds are refused', async () => {
  const melding = { omvang: 'deels', weigeringsgronden: ['5.1.2.e'], motivering: 'Er staan namen in.' } as const;
  const uuid = await maak({ ...GEGEVENS, nietOpenbaar: melding });
  expect((await huis.haal(`/publicaties/${uuid}`, sleutel)).body.nietOpenbaar).toEqual(melding);
  expect((await huis.haal(`/publicaties/${await maak({ ...GEGEVENS, nietOpenbaar: { ...melding, weigeringsgronden: ['5.1.2e'] } })}`, sleutel)).body.nietOpenbaar).toEqual(melding);
  const fout = await doe('put', `/publicaties/${uuid}`, { ...GEGEVENS, nietOpenbaar: { ...melding, weigeringsgronden: ['9.9'] } }, await metEtag(uuid));
  expect([fout.status, fout.body.errors[0].field]).toEqual([400, 'nietOpenbaar.weigeringsgronden.0']);
  expect((await doe('put', `/publicaties/${uuid}`, { ...GEGEVENS, officieleTitel: 'Anders' }, await metEtag(uuid))).body.nietOpenbaar).toEqual(melding);
  expect((await doe('put', `/publicaties/${uuid}`, { ...GEGEVENS, nietOpenbaar: null }, await metEtag(uuid))).body.nietOpenbaar).toBeNull();
});

it('tells once when its documents were adopted; what is not sent stays, and empty takes it away', async () => {
  const uuid = await maak({ ...GEGEVENS, vastgesteldOp: '2026-02-01', medeverantwoordelijken: ['https://eigen.example/x'], alternatieveTitels: ['Jaarboek'], naamOpsteller: 'Bureau Vlakbij' });
  const meer = { vastgesteldOp: '2026-02-01', medeverantwoordelijken: ['https://eigen.example/x'], alternatieveTitels: ['Jaarboek'], naamOpsteller: 'Bureau Vlakbij' };
  expect((await huis.haal(`/publicaties/${uuid}`, sleutel)).body).toMatchObject({ ...meer, ontvangstdatum: null });
  expect((await doe('put', `/publicaties/${uuid}`, { ...GEGEVENS, ontvangstdatum: '2026-01-15' }, await metEtag(uuid))).body).toMatchObject({ ...meer, ontvangstdatum: '2026-01-15' });
  expect((await doe('put', `/publicaties/${uuid}`, { ...GEGEVENS, vastgesteldOp: null, alternatieveTitels: [] }, await metEtag(uuid))).body).toMatchObject({ ...meer, vastgesteldOp: null, alternatieveTitels: [], ontvangstdatum: '2026-01-15' });
});

it('says how a document hangs together with others, before and after it is public', async () => {
  const uuid = await maak();
  const bytes = await maakPdf(['Reactie.']);
  const relaties = [{ soort: 'is_reactie_op', document: 'elders', adres: null }];
  const { body } = await kondigAan(uuid, bytes, { relaties: [{ soort: 'is_reactie_op', document: 'elders' }] });
  const document = (await stuurDeel(body.uuid, 1, bytes)).body.document as string;
  const nu = async () => (await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results[0].relaties;
  expect(await nu()).toEqual(relaties);
  const pad = `/publicaties/${uuid}/documenten/${document}/relaties`;
  for (const slecht of [{ soort: 'verwijst_naar' }, { soort: 'verwijst_naar', adres: 'http://a.example' }, { soort: 'verwijst_naar', document: 'x', adres: 'https://a.example' }]) {
    expect((await doe('put', pad, { relaties: [slecht] }, await metEtag(uuid))).status).toBe(400);
  }
  expect((await doe('put', pad, { relaties: [{ soort: 'verwijst_naar', adres: 'https://wetten.overheid.nl/' }] }, await metEtag(uuid))).status).toBe(200);
  expect(await nu()).toEqual([{ soort: 'verwijst_naar', document: null, adres: 'https://wetten.overheid.nl/' }]);
  await doe('post', `/publicaties/${uuid}/planning`, {}, await metEtag(uuid));
  const schrijver = (await huis.sleutel('publicaties:schrijven')).sleutel;
  expect((await huis.doe('put', pad, schrijver, { relaties: [] }, await metEtag(uuid))).status).toBe(403);
  expect((await doe('put', pad, { relaties: [] }, await metEtag(uuid))).status).toBe(200);
  expect(await nu()).toEqual([]);
  expect((await doe('put', pad.replace(document, 'weg'), { relaties: [] }, await metEtag(uuid))).status).toBe(404);
});
