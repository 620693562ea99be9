// What a document says of itself: read at its own address also before everybody may, and put right before and after that.
import supertest from 'supertest';
import { maakPdf } from '../portaal/opstelling.ts';
import { openApi, type Apihuis } from './opstelling.ts';

let huis: Apihuis;
let sleutel: string;
let publicatie: string;
let document: string;

beforeAll(async () => {
  huis = await openApi();
  ({ sleutel } = await huis.sleutel('publicaties:lezen', 'publicaties:schrijven', 'publicaties:publiceren'));
});
afterAll(() => huis.sluit());

beforeEach(async () => {
  publicatie = (await huis.doe('post', '/publicaties', sleutel, { officieleTitel: 'Jaarverslag', omschrijving: 'S.', informatieCategorieen: ['2g'], informatieDatum: '2026-02-01' })).body.uuid as string;
  const bytes = await maakPdf([`Verslag ${publicatie}.`]);
  const { body } = await huis.doe('post', `/publicaties/${publicatie}/documenten`, sleutel, {
    officieleTitel: 'Verslga', bestandsnaam: 'v.pdf', bestandsomvang: bytes.byteLength, creatiedatum: '2026-01-31', ontvangstdatum: '2026-02-02', relaties: [{ soort: 'verwijst_naar', adres: 'https://elders.example/stuk' }],
  });
  document = (await supertest(huis.server).put(`/api/v1/uploads/${body.uuid}/bestandsdelen/1`).set({ Authorization: `Bearer ${sleutel}`, 'Content-Type': 'application/octet-stream' }).send(Buffer.from(bytes))).body.document as string;
});

const pad = (): string => `/publicaties/${publicatie}/documenten/${document}`;
const lees = async (metSleutel: string | undefined = sleutel) => huis.haal(pad(), metSleutel);
const metEtag = async () => ({ 'If-Match': (await huis.haal(`/publicaties/${publicatie}`, sleutel)).headers['etag']! });
const wijzig = async (body: object, metSleutel = sleutel, koppen?: Readonly<Record<string, string>>) => huis.doe('put', pad(), metSleutel, body, koppen ?? (await metEtag()));
const plan = async (body: object) => huis.doe('post', `/publicaties/${publicatie}/planning`, sleutel, body, await metEtag());

const GOED = { officieleTitel: 'Verslag', documentsoort: 'verslag', creatiedatum: '2026-01-30', vastgesteldOp: '2026-02-01' };

describe('in a concept', () => {
  it('is at the address that the document itself names, for who may read concepts', async () => {
    const { body } = await lees();
    expect(body).toMatchObject({ uuid: document, officieleTitel: 'Verslga', publicatiestatus: 'concept' });
    expect(body._links.self.href).toBe(`http://localhost/api/v1${pad()}`);
    expect(body._links.download).toBeUndefined();
    expect([(await huis.haal(pad())).status, (await lees((await huis.sleutel('publicaties:schrijven')).sleutel)).status]).toEqual([404, 404]);
  });

  it('is put right, also its place and role; what is not spoken of stays', async () => {
    expect((await wijzig({ ...GOED, rol: 'bijlage', volgnummer: 4, bijlageBij: 1 })).status).toBe(200);
    const { body } = await lees();
    expect(body).toMatchObject({ officieleTitel: 'Verslag', documentsoort: 'verslag', creatiedatum: '2026-01-30', ontvangstdatum: null, vastgesteldOp: '2026-02-01', rol: 'bijlage', volgnummer: 4, bijlageBij: 1 });
    expect(body.relaties).toEqual([{ soort: 'verwijst_naar', document: null, adres: 'https://elders.example/stuk' }]);
    await wijzig(GOED);
    expect((await lees()).body).toMatchObject({ rol: 'bijlage', volgnummer: 4, bijlageBij: null });
  });

  it('no two documents have one number: their place is how others refer to them', async () => {
    const bytes = await maakPdf([`Tweede ${publicatie}.`]);
    const kondigAan = (volgnummer: number | null, koppen?: Readonly<Record<string, string>>) =>
      huis.doe('post', `/publicaties/${publicatie}/documenten`, sleutel, { officieleTitel: 'Tweede', bestandsnaam: 'v.pdf', bestandsomvang: bytes.byteLength, volgnummer }, koppen);
    const bezet = await kondigAan(1);
    expect([bezet.status, bezet.body.errors[0]]).toMatchObject([409, { code: 'volgnummer_bezet', field: 'volgnummer' }]);
    const koppen = { 'Idempotency-Key': `tweede ${publicatie}` };
    const { body } = await kondigAan(7, koppen);
    await supertest(huis.server).put(`/api/v1/uploads/${body.uuid}/bestandsdelen/1`).set({ Authorization: `Bearer ${sleutel}`, 'Content-Type': 'application/octet-stream' }).send(Buffer.from(bytes));
    expect((await kondigAan(7, koppen)).body).toMatchObject({ uuid: body.uuid, uploadVoltooid: true });
    expect((await wijzig({ ...GOED, volgnummer: 7 })).body.errors[0].code).toBe('volgnummer_bezet');
    expect((await huis.haal(`/publicaties/${publicatie}/documenten`, sleutel)).body.results.map(({ volgnummer }: { readonly volgnummer: number }) => volgnummer)).toEqual([1, 7]);
  });

  it('asks what was seen, does once what is sent again, and knows only its own documents', async () => {
    const eerst = await metEtag();
    const koppen = { ...eerst, 'Idempotency-Key': `goed ${publicatie}` };
    expect([(await wijzig(GOED, sleutel, koppen)).status, (await wijzig(GOED, sleutel, koppen)).status]).toEqual([200, 200]);
    expect((await wijzig({ ...GOED, officieleTitel: 'Anders' }, sleutel, eerst)).status).toBe(412);
    expect((await huis.doe('put', `/publicaties/${publicatie}/documenten/verzonnen`, sleutel, GOED, await metEtag())).status).toBe(404);
    expect((await lees()).body.officieleTitel).toBe('Verslag');
  });
});

describe('planned or public', () => {
  it('every link that a planned document gives can be followed by who may read it', async () => {
    await plan({ gepubliceerdOp: '2026-06-01' });
    const { body } = await lees();
    expect(body._links.self.href).toBe(`http://localhost/api/v1${pad()}`);
    expect(body._links.download).toBeUndefined();
    expect((await huis.haal(pad())).status).toBe(404);
  });

  it('everybody reads it, at both addresses; a client that may publish puts it right, its place stays', async () => {
    await plan({});
    expect([(await huis.haal(pad())).body, (await huis.haal(`/documenten/${document}`)).body.uuid]).toEqual([(await huis.haal(`/documenten/${document}`)).body, document]);
    const schrijver = (await huis.sleutel('publicaties:schrijven', 'publicaties:lezen')).sleutel;
    expect((await wijzig(GOED, schrijver)).status).toBe(403);
    const vast = await wijzig({ ...GOED, rol: 'bijlage', volgnummer: 9 });
    expect([vast.status, vast.body.errors.map(({ pointer }: { readonly pointer: string }) => pointer)]).toEqual([400, ['#/rol', '#/volgnummer']]);
    expect((await wijzig({ ...GOED, rol: 'document', volgnummer: 1 })).status).toBe(200);
    expect((await huis.haal(`/documenten/${document}`)).body).toMatchObject({ officieleTitel: 'Verslag', vastgesteldOp: '2026-02-01', sha256: expect.any(String) });
    const straks = await wijzig({ ...GOED, vastgesteldOp: '2027-01-01' });
    expect([straks.status, straks.body.errors[0]]).toMatchObject([409, { code: 'datum_in_de_toekomst', field: 'vastgesteldOp' }]);
  });
});
