// What a client reads when it sent something wrong: every fault at once, where it stands, and what to do now.
import supertest from 'supertest';
import { openApi, type Apihuis } from './opstelling.ts';

let huis: Apihuis;
let sleutel: string;
beforeAll(async () => {
  huis = await openApi();
  ({ sleutel } = await huis.sleutel('publicaties:lezen', 'publicaties:schrijven', 'publicaties:publiceren', 'verzoeken:indienen'));
});
afterAll(() => huis.sluit());

const GEGEVENS = { officieleTitel: 'Jaarverslag', omschrijving: 'Wat wij deden.', informatieCategorieen: ['2g'], informatieDatum: '2026-02-01' };
const maak = (body: object) => huis.doe('post', '/publicaties', sleutel, body);
const rauw = (pad: string, type: string, body: string | Buffer) => supertest(huis.server).post(`/api/v1${pad}`).set({ Authorization: `Bearer ${sleutel}`, 'Content-Type': type }).serialize((bytes) => bytes as string).send(body);

it('names every fault of a message at once, with a pointer to where it stands', async () => {
  const { status, body } = await maak({
    ...GEGEVENS, officieleTitel: '', informatieCategorieen: ['9z'], informatieDatum: '2026-02-30', kenmerken: [{ kenmerk: 'Z-1' }, { kenmerk: 'a', bron: 'b', 'x/y~z': 1 }], themas: ['water'],
    nietOpenbaar: { omvang: 'half', weigeringsgronden: ['9.9'], motivering: 'Omdat.' },
  });
  expect([status, body.detail]).toEqual([400, 'Wij hebben nog niets opgeslagen. Pas aan wat in errors staat, en stuur het opnieuw.']);
  expect(Object.fromEntries(body.errors.map(({ pointer, detail }: Readonly<Record<string, string>>) => [pointer, detail]))).toEqual({
    '#/officieleTitel': 'Dit mag niet leeg zijn.',
    '#/informatieCategorieen/0': 'Wij kennen de categorie ‘9z’ niet.',
    '#/informatieDatum': 'Dit is geen dag die bestaat. Schrijf jjjj-mm-dd.',
    '#/kenmerken/0/bron': 'Dit moet er staan.',
    '#/kenmerken/1/x~1y~0z': 'Wij kennen ‘x/y~z’ hier niet.',
    '#/themas/0': 'Dit thema staat niet in de toplijst. Geef het adres (URI) uit die lijst.',
    '#/nietOpenbaar/omvang': 'Kies een van: geheel, deels.',
    '#/nietOpenbaar/weigeringsgronden/0': 'De grond ‘9.9’ staat niet in de wet.',
  });
});

it('a fault in the address has a name and no pointer', async () => {
  const { body } = await huis.haal('/publicaties?pageSize=veel&gewijzigdVanaf=gisteren');
  expect(body.errors).toEqual([
    { field: 'gewijzigdVanaf', detail: expect.stringContaining('%2B') },
    { field: 'pageSize', detail: 'Dit moet een getal zijn.' },
  ]);
});

it('a refusal names the fields of the message, not ours', async () => {
  const { body } = await maak({ officieleTitel: 'Nog niets', ontvangstdatum: '2030-01-01' });
  const velden = (fouten: readonly Readonly<Record<string, string>>[], naam: string) => Object.fromEntries(fouten.map((fout) => [fout['code'], fout[naam]]));
  const verwacht = { categorie_ontbreekt: 'informatieCategorieen', datum_ontbreekt: 'informatieDatum', datum_in_de_toekomst: 'ontvangstdatum', geen_stukken: 'documenten' };
  expect(velden((await huis.doe('post', `/publicaties/${body.uuid}/planning`, sleutel, {}, { 'If-Match': '*' })).body.errors, 'field')).toMatchObject(verwacht);
  expect(velden((await huis.haal(`/publicaties/${body.uuid}/controle`, sleutel)).body.belemmeringen, 'veld')).toMatchObject(verwacht);
});

describe('text that is not what its sender meant', () => {
  it.each([['control characters', 'Jaar\u0000verslag'], ['half a character', 'Jaar\ud800verslag'], ['what XML has no place for', 'Jaar\uffffverslag']])('%s are refused', async (_, titel) => {
    const { status, body } = await maak({ ...GEGEVENS, officieleTitel: titel });
    expect([status, body.errors]).toEqual([400, [{ field: 'officieleTitel', pointer: '#/officieleTitel', detail: 'Hierin staat een teken dat geen tekst is. Haal het weg.' }]]);
  });

  it('JSON in another encoding is refused and not kept with other letters', async () => {
    const { status, body } = await rauw('/publicaties', 'application/json', Buffer.from('{"officieleTitel":"Privé"}', 'latin1'));
    expect([status, body.errors[0].detail]).toEqual([400, 'Dit is geen UTF-8. Stuur de tekst als UTF-8.']);
    expect((await rauw('/publicaties', 'application/json', Buffer.from('{"officieleTitel":"Privé"}'))).body.officieleTitel).toBe('Privé');
  });

  it('lines and tabs are text', async () => {
    expect((await maak({ ...GEGEVENS, omschrijving: 'Een.\n\tTwee.\r\nDrie.' })).body.omschrijving).toBe('Een.\n\tTwee.\r\nDrie.');
  });

  it('a topic, a kind and a language that no list has are refused', async () => {
    const { body } = await maak({ ...GEGEVENS, onderwerpen: ['verzonnen'] });
    expect(body.errors).toEqual([{ field: 'onderwerpen.0', pointer: '#/onderwerpen/0', detail: expect.stringContaining('verzonnen') }]);
    const uuid = (await maak(GEGEVENS)).body.uuid as string;
    const stuk = await huis.doe('post', `/publicaties/${uuid}/documenten`, sleutel, { officieleTitel: 'x', bestandsnaam: 'x.pdf', bestandsomvang: 3, documentsoortTooi: 'brief', taal: 'nl' });
    expect(stuk.body.errors.map(({ field }: { readonly field: string }) => field)).toEqual(['documentsoortTooi', 'taal']);
  });
});

it('a file that is called a form is refused as that, whatever its size', async () => {
  expect((await rauw('/publicatiereeksen', 'application/x-www-form-urlencoded', 'kenmerk;titel\nA-1;Een\n')).status).toBe(415);
  const uuid = (await maak(GEGEVENS)).body.uuid as string;
  const upload = (await huis.doe('post', `/publicaties/${uuid}/documenten`, sleutel, { officieleTitel: 'x', bestandsnaam: 'x.pdf', bestandsomvang: 700_000 })).body;
  const { status, body } = await supertest(huis.server).put(`/api/v1/uploads/${upload.uuid}/bestandsdelen/1`).set({ Authorization: `Bearer ${sleutel}`, 'Content-Type': 'application/x-www-form-urlencoded' }).send('x'.repeat(700_000));
  expect([status, body.detail]).toEqual([415, expect.stringContaining('application/octet-stream')]);
});

it('a filter that does not go with concepts is refused, and does not give everything', async () => {
  const { status, body } = await huis.haal('/publicaties?publicatiestatus=concept&gewijzigdVanaf=2027-01-01T00:00:00Z&sorteer=laatstGewijzigdOp&informatieCategorieen=2g', sleutel);
  expect([status, body.errors.map(({ field }: { readonly field: string }) => field).sort()]).toEqual([400, ['gewijzigdVanaf', 'informatieCategorieen', 'sorteer']]);
  expect((await huis.haal('/publicaties?publicatiestatus=concept&sorteer=registratie&pageSize=5', sleutel)).status).toBe(200);
});

it('speaks to a program: nothing about pages, buttons or going back', async () => {
  const teksten = [
    await huis.haal('/publicaties/onbekend'), await huis.haal('/bestaat-niet'), await supertest(huis.server).delete('/api/v1/organisaties'), await rauw('/publicaties', 'application/json', '{"officieleTitel":'),
    await rauw('/publicaties', 'text/plain', 'x'), await huis.haal('/publicaties/%E0%A4%A'), await huis.doe('delete', `/publicaties/${(await maak(GEGEVENS)).body.uuid}`, sleutel, undefined, { 'If-Match': '"x.1"' }),
    await supertest(huis.server).get('/oauth/token'),
  ];
  for (const { body, headers } of teksten) {
    expect(headers['content-type']).toContain('application/problem+json');
    expect(`${body.title} ${body.detail}`).not.toMatch(/pagina|knop|formulier|ga terug/i);
  }
});

it('who guesses follow codes hears when to try again', async () => {
  const raad = () => supertest(huis.server).get('/api/v1/verzoeken/WOO-2026-0001').auth('WOO-2026-0001', 'AAAA-AAAA');
  let antwoord = await raad();
  for (let keer = 0; keer < 25 && antwoord.status !== 429; keer += 1) antwoord = await raad();
  expect([antwoord.status, antwoord.headers['retry-after']]).toEqual([429, '300']);
});
