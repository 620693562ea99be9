// Another system names where a file stands, and we fetch it: the same gates as for what it sends itself; and a whole list of such files.
import supertest from 'supertest';
import { sjabloontabel } from '../../../src/toepassing/publicaties/reeks/manifest.ts';
import { voerUit } from '../../../src/uitvoer/index.ts';
import { openBestandssite, type Bestandssite } from '../../support/bestandssite.ts';
import { maakPdf } from '../portaal/opstelling.ts';
import { openApi, type Apihuis } from './opstelling.ts';

let huis: Apihuis;
let site: Bestandssite;
let basis: string;
let bestanden: Bestandssite['bestanden'];
let sleutel: string;

beforeAll(async () => {
  site = await openBestandssite();
  ({ basis, bestanden } = site);
  bestanden.set('/goed.pdf', await maakPdf(['Het jaar in cijfers.']));
  bestanden.set('/login', Buffer.from('<!DOCTYPE html><html><body>Log in</body></html>'));
  huis = await openApi({ ophalenIntern: [basis] });
  ({ sleutel } = await huis.sleutel('publicaties:lezen', 'publicaties:schrijven', 'publicaties:publiceren'));
});
afterAll(async () => {
  await huis.sluit();
  await site.sluit();
});

const maak = async (): Promise<string> => (await huis.doe('post', '/publicaties', sleutel, { officieleTitel: 'Jaarverslag', omschrijving: 'S.', informatieCategorieen: ['2g'], informatieDatum: '2026-02-01' })).body.uuid as string;
const haalOp = (uuid: string, documentUrl: string, koppen?: Readonly<Record<string, string>>) => huis.doe('post', `/publicaties/${uuid}/ophalingen`, sleutel, { officieleTitel: 'Verslag', documentUrl }, koppen);

it('asks, looks how far it is, and finds the document in the concept', async () => {
  const uuid = await maak();
  const gevraagd = await haalOp(uuid, `${basis}/goed.pdf`);
  expect([gevraagd.status, gevraagd.headers['location']]).toEqual([202, `http://localhost/api/v1/ophalingen/${gevraagd.body.uuid}`]);
  await huis.rust();
  const { body } = await huis.haal(`/ophalingen/${gevraagd.body.uuid}`, sleutel);
  expect(body).toMatchObject({ status: 'gelukt', reden: null });
  expect((await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results).toMatchObject([{ uuid: body.document, officieleTitel: 'Verslag', oordeel: 'openbaar', publicatiestatus: 'concept', belemmeringen: [] }]);
});

it('many at once for one concept all come, none in the place of another', async () => {
  const uuid = await maak();
  for (let nr = 0; nr < 6; nr++) {
    bestanden.set(`/${nr}.pdf`, await maakPdf([`Deel ${nr}.`]));
    await haalOp(uuid, `${basis}/${nr}.pdf`);
  }
  await huis.rust();
  const stukken = (await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results as { uuid: string; volgnummer: number }[];
  expect(new Set(stukken.map((stuk) => stuk.uuid)).size).toBe(6);
  expect(stukken.map(({ volgnummer }) => volgnummer).sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

it('the same key asks once', async () => {
  const uuid = await maak();
  const koppen = { 'Idempotency-Key': 'een-keer' };
  const [eerste, tweede] = [await haalOp(uuid, `${basis}/goed.pdf`, koppen), await haalOp(uuid, `${basis}/goed.pdf`, koppen)];
  expect(tweede.body.uuid).toBe(eerste.body.uuid);
});

it('refuses an address of our own network before anything is asked, and a page to log in afterwards; tried again it may go well', async () => {
  const uuid = await maak();
  for (const adres of ['https://169.254.169.254/latest/meta-data', 'http://voorbeeld.example/a.pdf', 'https://127.0.0.1/', 'geen adres']) {
    const { status, body } = await haalOp(uuid, adres);
    expect([status, body.errors[0].field]).toEqual([400, 'documentUrl']);
  }
  const { body } = await haalOp(uuid, `${basis}/login`);
  await huis.rust();
  expect((await huis.haal(`/ophalingen/${body.uuid}`, sleutel)).body).toMatchObject({ status: 'mislukt', reden: expect.stringContaining('webpagina'), document: null });
  bestanden.set('/login', await maakPdf(['Toch een bestand.']));
  expect((await huis.doe('post', `/ophalingen/${body.uuid}/herhaling`, sleutel)).status).toBe(202);
  await huis.rust();
  expect((await huis.haal(`/ophalingen/${body.uuid}`, sleutel)).body.status).toBe('gelukt');
  expect((await huis.doe('post', `/ophalingen/${body.uuid}/herhaling`, sleutel)).status).toBe(409);
});

describe('what is under way', () => {
  const doe = (pad: string, koppen?: Readonly<Record<string, string>>) => huis.doe('post', pad, sleutel, undefined, koppen);

  it('is stopped, stays stopped when its file comes in after all, and begins again when somebody asks', async () => {
    const uuid = await maak();
    bestanden.set('/stil.pdf', await maakPdf(['Eindelijk.']));
    site.stil.add('/stil.pdf');
    const { body } = await haalOp(uuid, `${basis}/stil.pdf`);
    const stop = () => doe(`/ophalingen/${body.uuid}/stopzetting`, { 'Idempotency-Key': `stop ${body.uuid}` });
    expect([(await stop()).body, (await stop()).body]).toMatchObject([{ status: 'gestopt' }, { status: 'gestopt' }]);
    await huis.rust();
    expect((await huis.haal(`/publicaties/${uuid}/documenten`, sleutel)).body.results).toEqual([]);
    site.stil.delete('/stil.pdf');
    expect((await doe(`/ophalingen/${body.uuid}/herhaling`)).body.status).toBe('wacht');
    await huis.rust();
    expect((await huis.haal(`/ophalingen/${body.uuid}`, sleutel)).body.status).toBe('gelukt');
    const telaat = await doe(`/ophalingen/${body.uuid}/stopzetting`);
    expect([telaat.status, telaat.body.errors[0].code]).toEqual([409, 'ophaling_al_gelukt']);
    expect((await doe('/ophalingen/verzonnen/stopzetting')).status).toBe(404);
  });

  it('a list stops and goes on where it stopped, for who sent it', async () => {
    bestanden.set('/traag.pdf', await maakPdf(['Traag.']));
    site.stil.add('/traag.pdf');
    const lijst = `kenmerk;titel;bestanden\nT-1;Eerst;${basis}/goed.pdf\nT-2;Traag;${basis}/traag.pdf\nT-3;Laatst;\n`;
    const { body } = await supertest(huis.server).post('/api/v1/publicatiereeksen').set({ Authorization: `Bearer ${sleutel}`, 'Content-Type': 'text/csv' }).send(lijst);
    const pad = `/publicatiereeksen/${body.uuid}`;
    const ander = (await huis.sleutel('publicaties:publiceren')).sleutel;
    expect((await huis.doe('post', `${pad}/stopzetting`, ander)).status).toBe(404);
    expect((await doe(`${pad}/stopzetting`)).body.status).toBe('gestopt');
    await huis.rust();
    expect((await huis.haal(pad, sleutel)).body).toMatchObject({ status: 'gestopt', regels: expect.arrayContaining([expect.objectContaining({ kenmerk: 'T-2', uitkomst: null })]) });
    site.stil.delete('/traag.pdf');
    const verder = await doe(`${pad}/hervatting`, { 'Idempotency-Key': 'verder' });
    expect([verder.status, verder.body.status]).toEqual([200, 'bezig']);
    await huis.rust();
    const { body: klaar } = await huis.haal(pad, sleutel);
    expect([klaar.status, klaar.regels.map(({ uitkomst }: { readonly uitkomst: string }) => uitkomst)]).toEqual(['klaar', ['concept', 'concept', 'concept']]);
    const actoren = (await huis.app.omgeving.store.readStream(`reeks-${body.uuid}` as never)).map(({ type, metadata }) => [type, metadata.actor.split(':')[0]]);
    expect(actoren).toEqual(expect.arrayContaining([['ReeksGestopt', 'koppeling'], ['ReeksHervat', 'koppeling']]));
  });
});

it('what is public already gets nothing from who may not publish', async () => {
  const uuid = await maak();
  await haalOp(uuid, `${basis}/goed.pdf`);
  await huis.rust();
  const etag = (await huis.haal(`/publicaties/${uuid}`, sleutel)).headers['etag']!;
  expect((await huis.doe('post', `/publicaties/${uuid}/planning`, sleutel, {}, { 'If-Match': etag })).status).toBe(200);
  const { sleutel: schrijver } = await huis.sleutel('publicaties:lezen', 'publicaties:schrijven');
  expect((await huis.doe('post', `/publicaties/${uuid}/ophalingen`, schrijver, { officieleTitel: 'Erbij', documentUrl: `${basis}/1.pdf` })).status).toBe(403);
  await haalOp(uuid, `${basis}/1.pdf`);
  await huis.rust();
  expect((await huis.haal(`/publicaties/${uuid}/documenten`)).body.results).toHaveLength(2);
});

it('a whole list, as a spreadsheet, with files at addresses and a report per row; for its sender only', async () => {
  const rij = { ...sjabloontabel.rijen[0]!, openbaarOp: Temporal.PlainDate.from('2026-03-10') };
  const { bytes } = await voerUit({ ...sjabloontabel, rijen: [{ ...rij, kenmerk: 'L-1', bestanden: [`${basis}/goed.pdf`] }, { ...rij, kenmerk: 'L-2', bestanden: [`${basis}/weg.pdf`] }, { ...rij, kenmerk: 'L-3', bestanden: ['los.pdf'] }] }, 'ods');
  const stuur = () => supertest(huis.server).post('/api/v1/publicatiereeksen?bestandsnaam=maart.ods').set({ Authorization: `Bearer ${sleutel}`, 'Content-Type': 'application/octet-stream', 'Idempotency-Key': 'maart' }).send(Buffer.from(bytes));
  const gestuurd = await stuur();
  expect([gestuurd.status, gestuurd.body.aantalRegels]).toEqual([202, 3]);
  await huis.rust();
  const { body } = await huis.haal(`/publicatiereeksen/${gestuurd.body.uuid}`, sleutel);
  expect(body).toMatchObject({ status: 'klaar', aantalGedaan: 3, aantalGeweigerd: 2 });
  expect(body.regels.map(({ regel, uitkomst }: { regel: number; uitkomst: string }) => [regel, uitkomst])).toEqual([[2, 'gepubliceerd'], [3, 'geweigerd'], [4, 'geweigerd']]);
  expect((await huis.haal(`/publicaties/${body.regels[0].publicatie}`)).body).toMatchObject({ publicatiestatus: 'gepubliceerd', kenmerken: [{ kenmerk: 'L-1', bron: 'Zaaksysteem' }] });
  expect((await stuur()).body.uuid).toBe(gestuurd.body.uuid);
  expect((await huis.haal(`/publicatiereeksen/${gestuurd.body.uuid}`, (await huis.sleutel('publicaties:publiceren')).sleutel)).status).toBe(404);
});

it('the desk fetches too: into a concept at once, and for what is public somebody looks first', async () => {
  const publicist = await huis.collega('Petra Publicist', ['publicist']);
  const uuid = await maak();
  const pad = `/werk/publiceren/ophalen/${uuid}`;
  const mis = await publicist.post(pad, { opdracht: await publicist.opdracht(pad), adres: 'https://10.0.0.1/a.pdf' }).expect(422);
  expect(mis.text).toContain('niet op het openbare internet');
  await publicist.post(pad, { opdracht: await publicist.opdracht(pad), adres: `${basis}/goed.pdf\n${basis}/weg.pdf` }).expect(303);
  await huis.rust();
  const pagina = await publicist.agent.get(pad).expect(200);
  expect(pagina.text).toContain('Staat bij de stukken.');
  expect(pagina.text).toContain('Op dit adres staat geen bestand');
  const etag = (await huis.haal(`/publicaties/${uuid}`, sleutel)).headers['etag']!;
  await huis.doe('post', `/publicaties/${uuid}/planning`, sleutel, {}, { 'If-Match': etag });
  await publicist.post(pad, { opdracht: await publicist.opdracht(pad), adres: `${basis}/2.pdf` }).expect(303);
  await huis.rust();
  expect((await huis.haal(`/publicaties/${uuid}/documenten`)).body.results).toHaveLength(1);
  const link = /href="([^"]*\/toevoegen\?document=[^"]*)"/.exec((await publicist.agent.get(pad)).text)?.[1] ?? 'geen link';
  expect((await publicist.agent.get(link).expect(200)).text).toContain('Stukken toevoegen');
});
