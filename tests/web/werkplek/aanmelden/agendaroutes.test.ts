// The calendar feed: numbers and days leave the house, nothing else; a revoked address is no address.
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let bea: Collega;

beforeAll(async () => {
  kantoor = await openKantoor();
  bea = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
});
afterAll(() => kantoor.sluit());

/** Makes a new address and gives its path. */
async function maakAdres(): Promise<string> {
  const { text } = await bea.post('/werk/profiel/agenda', { actie: 'maak' }).expect(200);
  const gevonden = /\/agenda\/[^<\s]+\.ics/.exec(text)?.[0];
  if (gevonden === undefined) throw new Error('geen agenda-adres op de pagina');
  return gevonden;
}

describe('de agenda', () => {
  it('geeft van eigen zaken het nummer en de laatste dag, en waarschuwt twee keer', async () => {
    const eigen = await kantoor.zaak('Het geheime onderwerp');
    const andermans = await kantoor.zaak();
    const zaak = `/werk/zaken/${eigen.nummer}`;
    await bea.post(`${zaak}/toewijzen`, { opdracht: await bea.opdracht(zaak), behandelaar: bea.id }).expect(303);
    const agenda = await kantoor.gast.get(await maakAdres()).expect(200);
    expect(agenda.get('content-type')).toContain('text/calendar');
    expect(agenda.get('cache-control')).toContain('no-store');
    expect(agenda.text).toContain(`SUMMARY:${eigen.nummer}: uiterste beslisdatum`);
    expect(agenda.text).toContain('DTSTART;VALUE=DATE:20260407');
    expect(agenda.text).toContain('TRIGGER:-P5D');
    expect(agenda.text).toContain('TRIGGER:-P1D');
    for (const geheim of [andermans.nummer, 'Aanvrager', 'geheime onderwerp', 'brug']) expect(agenda.text).not.toContain(geheim);
  });

  it('houdt op bij een nieuw adres, bij intrekken en bij blokkeren', async () => {
    const eerste = await maakAdres();
    const tweede = await maakAdres();
    await kantoor.gast.get(eerste).expect(404);
    await kantoor.gast.get(tweede).expect(200);
    await bea.post('/werk/profiel/agenda', { actie: 'intrekken' }).expect(303);
    await kantoor.gast.get(tweede).expect(404);
    await kantoor.gast.get('/agenda/onzin.ics').expect(404);
  });

  it('is niet voor wie geen zaken mag lezen', async () => {
    const beheerder = await kantoor.collega('Bo Beheerder', ['beheerder']);
    const { text } = await beheerder.post('/werk/profiel/agenda', { actie: 'maak' }).expect(200);
    await kantoor.gast.get(/\/agenda\/[^<\s]+\.ics/.exec(text)?.[0] ?? '').expect(404);
  });
});
