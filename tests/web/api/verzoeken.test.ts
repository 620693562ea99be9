// Requests over the API: filed once, followed by who they belong to, and not there for anybody else.
import supertest from 'supertest';
import type { CommandId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import { plaatsBericht } from '../../../src/toepassing/verzoek/berichten.ts';
import { openApi, type Apihuis } from './opstelling.ts';

let huis: Apihuis;
beforeAll(async () => {
  huis = await openApi();
});
afterAll(() => huis.sluit());

const BODY = { onderwerp: 'De nieuwe brug', tekst: 'Graag alle offertes.', verzoeker: { naam: 'A. Aanvrager', email: 'aanvrager@voorbeeld.example' } };
const indiener = async () => (await huis.sleutel('verzoeken:indienen', 'verzoeken:lezen')).sleutel;
const dienIn = (sleutel: string, body: object = BODY, koppen: Readonly<Record<string, string>> = {}) => huis.doe('post', '/verzoeken', sleutel, body, koppen);

it('is filed with a number, a follow code and a last day with its reasons', async () => {
  const sleutel = await indiener();
  const { status, body, headers } = await dienIn(sleutel);
  expect(status).toBe(201);
  expect(headers['location']).toBe(`http://localhost/api/v1/verzoeken/${body.nummer}`);
  expect(body.beslissenUiterlijk.datum).toBe('2026-04-07');
  expect(body.beslissenUiterlijk.stappen).toContainEqual(expect.objectContaining({ artikel: 'Woo art. 4.4 lid 1' }));
  const gelezen = await huis.haal(`/verzoeken/${body.nummer}`, sleutel);
  expect(gelezen.body).toMatchObject({ onderwerp: 'De nieuwe brug', afgehandeld: false, ontvangenOp: '2026-03-10', beslissenUiterlijk: { datum: '2026-04-07' } });
  const dossier = huis.app.lezen.dossiers.opNummer(body.nummer);
  expect(huis.app.lezen.dossiers.tijdlijn(dossier!.verzoekId)[0]?.actor).toMatch(/^koppeling:/);
});

it('sent again under the same key is the same request; other content under that key is refused', async () => {
  const sleutel = await indiener();
  const koppen = { 'Idempotency-Key': 'zaak-1' };
  const [een, twee] = [await dienIn(sleutel, BODY, koppen), await dienIn(sleutel, BODY, koppen)];
  expect([twee.status, twee.body]).toEqual([een.status, een.body]);
  const anders = await dienIn(sleutel, { ...BODY, tekst: 'Iets anders.' }, koppen);
  expect([anders.status, anders.body.title]).toEqual([422, 'Deze sleutel is al gebruikt']);
  // A key is the client's own: another client starts afresh.
  expect((await dienIn(await indiener(), BODY, koppen)).body.nummer).not.toBe(een.body.nummer);
});

it('all faults at once', async () => {
  const { status, body } = await dienIn(await indiener(), { onderwerp: ' ', verzoeker: { email: 'x', telefoon: '1' }, extra: 1 });
  expect(status).toBe(400);
  expect(body.errors.map(({ field }: { readonly field: string }) => field).sort()).toEqual(['extra', 'onderwerp', 'tekst', 'verzoeker.email', 'verzoeker.telefoon']);
  expect((await dienIn(await indiener(), { ...BODY, verzoeker: {} })).body.errors[0].detail).toContain('e-mailadres of een postadres');
});

describe('whose it is', () => {
  const metCode = (nummer: string, naam: string, code: string) => supertest(huis.server).get(`/api/v1/verzoeken/${nummer}`).auth(naam, code);

  it('a requester reads it with number and follow code, and nobody else does', async () => {
    const { nummer, volgcode } = (await dienIn(await indiener())).body;
    const ander = (await dienIn(await indiener())).body;
    expect((await metCode(nummer, nummer, volgcode)).body.onderwerp).toBe('De nieuwe brug');
    expect((await metCode(nummer, nummer, ander.volgcode)).status).toBe(404);
    expect((await metCode(nummer, ander.nummer, ander.volgcode)).status).toBe(404);
    expect((await metCode('WOO-2026-9999', 'WOO-2026-9999', volgcode)).status).toBe(404);
    expect((await huis.haal(`/verzoeken/${nummer}`)).status).toBe(401);
    // A code opens one request, and never the list.
    expect((await supertest(huis.server).get('/api/v1/verzoeken').auth(nummer, volgcode)).status).toBe(403);
  });

  it('a client reads what it filed, in its list too; what another filed is not there', async () => {
    const [mijn, hunne] = [await indiener(), await indiener()];
    const { nummer } = (await dienIn(mijn)).body;
    await dienIn(hunne);
    expect((await huis.haal(`/verzoeken/${nummer}`, hunne)).status).toBe(404);
    expect((await huis.haal('/verzoeken', mijn)).body.results.map((each: { readonly nummer: string }) => each.nummer)).toEqual([nummer]);
    const zonder = (await huis.sleutel('verzoeken:indienen')).sleutel;
    const eigen = (await dienIn(zonder)).body.nummer;
    expect([(await huis.haal(`/verzoeken/${eigen}`, zonder)).status, (await huis.haal('/verzoeken', zonder)).status]).toEqual([403, 403]);
    expect((await dienIn((await huis.sleutel('verzoeken:lezen')).sleutel)).status).toBe(403);
  });

  it('its files are for the requester alone: an attachment can be fetched with the code, and by nobody else', async () => {
    const { nummer, volgcode } = (await dienIn(await indiener())).body;
    const ander = (await dienIn(await indiener())).body;
    const { verzoekId } = huis.app.lezen.dossiers.opNummer(nummer)!;
    const bericht = { van: 'verzoeker', tekst: 'Zie bijlage.', bijlagen: [{ naam: 'mijn kaart.txt', mediatype: 'text/plain', bytes: Buffer.from('kaart') }], antwoordVoor: null } as const;
    await huis.app.lezen.wachtOp((await plaatsBericht(huis.app.omgeving, verzoekId, bericht, { actor: 'systeem', commandId: newId<CommandId>() })).position);
    const haal = (pad: string, naam: string, code: string) => supertest(huis.server).get(pad).auth(naam, code);
    const lijst = await haal(`/api/v1/verzoeken/${nummer}/documenten`, nummer, volgcode);
    expect(lijst.body.results).toMatchObject([{ soort: 'bijlage', officieleTitel: 'mijn kaart.txt', bestandsformaat: 'text/plain' }]);
    const { pathname } = new URL(lijst.body.results[0]._links.download.href);
    const bestand = await haal(pathname, nummer, volgcode).buffer(true).parse((antwoord, klaar) => {
      const delen: Buffer[] = [];
      antwoord.on('data', (deel: Buffer) => delen.push(deel)).on('end', () => klaar(null, Buffer.concat(delen).toString('utf8')));
    });
    expect([bestand.status, bestand.body, bestand.headers['cache-control']]).toEqual([200, 'kaart', 'private, no-store']);
    for (const pad of [pathname, `/api/v1/verzoeken/${nummer}/documenten`]) {
      expect((await haal(pad, ander.nummer, ander.volgcode)).status).toBe(404);
      expect((await supertest(huis.server).get(pad)).status).toBe(401);
    }
    expect((await haal(pathname.replace(nummer, ander.nummer), ander.nummer, ander.volgcode)).status).toBe(404);
    expect((await haal(pathname.replace(/-1\/download$/, '-2/download'), nummer, volgcode)).status).toBe(404);
  });

  it('guessing codes is stopped', async () => {
    const { nummer, volgcode } = (await dienIn(await indiener())).body;
    let status = 404;
    for (let poging = 0; poging < 25 && status === 404; poging += 1) ({ status } = await metCode(nummer, nummer, 'FOUT-FOUT-FOUT'));
    expect(status).toBe(429);
    expect((await metCode(nummer, nummer, volgcode)).status).toBe(429);
  });
});

it('every write is kept with its outcome and for whom it was', async () => {
  const { koppeling, sleutel } = await huis.sleutel('verzoeken:indienen');
  await dienIn(sleutel, BODY, { 'Audit-User-ID': 'u-17', 'Audit-User-Representation': 'Mw. Jansen', 'Audit-Remarks': 'Aan de balie' });
  await dienIn(sleutel, {});
  await huis.doe('post', '/verzoeken', sleutel, BODY, { Accept: 'text/csv' });
  expect(huis.app.identiteit.koppelinglog.van(koppeling.id, 10)).toEqual([
    expect.objectContaining({ status: 406 }),
    expect.objectContaining({ handeling: 'verzoekIndienen', status: 400, persoon: null }),
    expect.objectContaining({ handeling: 'verzoekIndienen', onderwerp: '/api/v1/verzoeken', status: 201, persoon: 'u-17', naam: 'Mw. Jansen', toelichting: 'Aan de balie' }),
  ]);
});
