// Objection, interim relief and notice of default over HTTP: who may do what, what is refused with everything still there, and where the
// terms show up: the tab of the case, the deadline board, its exports, the calendar.
import { openKantoor, VANDAAG, type Collega, type Kantoor } from './kantoor.ts';

let kantoor: Kantoor;
let bea: Collega;
let dirk: Collega;
let els: Collega;
let nummer: string;
let besluitId: string;
let tab: string;

beforeAll(async () => {
  kantoor = await openKantoor();
  bea = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
  const joris = await kantoor.collega('Joris Jurist', ['jurist']);
  dirk = await kantoor.collega('Dirk de Wit', ['beslisser']);
  els = await kantoor.collega('Els Bos', ['beslisser']);
  const zaak = await kantoor.zaak();
  ({ nummer } = zaak);
  tab = `/werk/zaken/${nummer}/rechtsgang`;
  const besluiten = `/werk/zaken/${nummer}/besluit`;
  await bea.post(`/werk/zaken/${nummer}/toewijzen`, { opdracht: crypto.randomUUID(), behandelaar: bea.id }).expect(303);
  await bea.post(besluiten, { opdracht: crypto.randomUUID(), uitkomst: 'geen_documenten', titel: 'Stukken over de brug', samenvatting: 'Er is niets.', overwegingen: 'Wij zochten.', bezwaarVerwacht: 'ja' }).expect(303);
  besluitId = kantoor.app.lezen.besluiten.vanVerzoek(zaak.verzoekId)[0]!.besluitId;
  const stap = (wie: Collega, naam: string, velden = {}) => wie.post(`${besluiten}/${besluitId}/${naam}`, { opdracht: crypto.randomUUID(), ...velden }).expect(303);
  await stap(bea, 'controle');
  await stap(joris, 'goedkeuren');
  await stap(dirk, 'ondertekenen', { op: VANDAAG });
  await stap(bea, 'bekendmaken', { op: VANDAAG });
  await kantoor.rust();
});
afterAll(() => kantoor.sluit());

const stap = (wie: Collega, soort: string, bij: string, velden: Readonly<Record<string, string>> = {}, slot: '' | '/bevestig' | '/wijzig' = '') =>
  wie.post(`${tab}/${soort}/${bij}${slot}`, { opdracht: crypto.randomUUID(), op: VANDAAG, ...velden });
const procedures = () => kantoor.app.lezen.rechtsgangen.bezwarenVan(kantoor.app.lezen.dossiers.opNummer(nummer)!.verzoekId);

describe('een bezwaar', () => {
  it('vertelt alle fouten in één keer en bewaart wat is ingevuld', async () => {
    const antwoord = await stap(bea, 'bezwaar-registreren', besluitId, { op: 'gisteren', partij: '', gronden: 'Ik wil dit niet.' }).expect(422);
    expect(antwoord.text).toContain('Kies wie het is.');
    expect(antwoord.text).toContain('Ik wil dit niet.');
    expect(antwoord.text).toContain('value="gisteren"');
  });

  it('toont eerst het gevolg, doet het dan één keer, en laat terugkeren om te wijzigen', async () => {
    const velden = { partij: 'ander', naam: 'B. Buur\nDijkweg 1', gronden: 'Ik wil dit niet.' };
    const voorstel = await stap(bea, 'bezwaar-registreren', besluitId, velden).expect(200);
    expect(voorstel.text).toContain('Beslissen op bezwaar uiterlijk');
    expect(procedures()).toHaveLength(0);
    expect((await stap(bea, 'bezwaar-registreren', besluitId, velden, '/wijzig').expect(200)).text).toContain('B. Buur');
    const opdracht = crypto.randomUUID();
    await stap(bea, 'bezwaar-registreren', besluitId, { ...velden, opdracht }, '/bevestig').expect(303).expect('location', tab);
    await stap(bea, 'bezwaar-registreren', besluitId, { ...velden, opdracht }, '/bevestig').expect(303);
    expect(procedures()).toHaveLength(1);
    expect((await bea.agent.get(tab).expect(200)).text).toContain('Bezwaar van B. Buur');
  });

  it('staat op het bord, in de uitvoer en in de agenda, met de zaak erbij', async () => {
    for (const pad of ['/werk', '/werk/termijnen']) {
      const { text } = await bea.agent.get(pad).expect(200);
      expect(text).toContain('Bezwaar: beslissen op bezwaar uiterlijk');
      expect(text).toContain(`${tab}#`);
    }
    expect((await bea.agent.get('/werk/termijnen?urgentie=te-laat').expect(200)).text).not.toContain('beslissen op bezwaar uiterlijk');
    const csv = await bea.agent.get('/werk/procedures.csv').buffer(true).expect(200);
    // Announced on Tuesday 10 March: objection until 21 April, then six weeks.
    expect((csv.body as Buffer).toString('utf8')).toContain('2026-06-02');
    for (const vorm of ['xlsx', 'ods']) await bea.agent.get(`/werk/procedures.${vorm}`).expect(200);
    const adres = /\/agenda\/[^<\s]+\.ics/.exec((await bea.post('/werk/profiel/agenda', { actie: 'maak' }).expect(200)).text)?.[0] ?? '';
    const agenda = (await kantoor.gast.get(adres).expect(200)).text;
    expect(agenda).toContain(`SUMMARY:${nummer}: beslissen op bezwaar uiterlijk`);
    expect(agenda).toContain('DTSTART;VALUE=DATE:20260602');
    expect(agenda).not.toContain('Buur');
  });

  it('wordt beslist door wie dat mag en het besluit niet nam', async () => {
    const { bezwaarId } = procedures()[0]!;
    const velden = { uitkomst: 'ongegrond', gevolg: 'geen', motivering: 'Openbaarheid gaat voor.' };
    await stap(bea, 'bezwaar-beslissen', bezwaarId, velden, '/bevestig').expect(403);
    const nietGehoord = await stap(dirk, 'bezwaar-beslissen', bezwaarId, velden).expect(409);
    expect(nietGehoord.text).toContain('Awb art. 10:3 lid 3');
    expect(nietGehoord.text).toContain('Awb art. 7:2 en 7:3');
    expect(nietGehoord.text).toContain('Openbaarheid gaat voor.');
    await stap(bea, 'van-horen-afzien', bezwaarId, { reden: 'wil-niet' }, '/bevestig').expect(303);
    const verouderd = await stap(els, 'bezwaar-beslissen', bezwaarId, { ...velden, verwacht: '0' }, '/bevestig').expect(409);
    expect(verouderd.text).toContain('Intussen is er iets veranderd');
    await stap(els, 'bezwaar-beslissen', bezwaarId, velden, '/bevestig').expect(303);
    const revisie = procedures()[0]!.verloop.at(-1)!.revision;
    const brief = await els.agent.get(`${tab}/brief/${bezwaarId}/${revisie}`).expect(200);
    const { paginas } = await kantoor.app.omgeving.pdf.lees(brief.body as Uint8Array);
    expect(paginas.map(({ tekst }) => tekst).join(' ')).toContain('B. Buur');
    expect((await bea.agent.get(tab).expect(200)).text).toContain('In beroep gaan kan tot en met');
  });

  it('dat niets verandert laat de afgeronde zaak dicht: geen document en geen besluit erbij', async () => {
    const document = await bea.post(`/werk/zaken/${nummer}/documenten`, { opdracht: crypto.randomUUID() }).expect(409);
    expect(document.text).toContain('U kunt geen documenten meer toevoegen.');
    const besluit = { uitkomst: 'geen_documenten', titel: 'Nog een besluit', samenvatting: 'Er is niets.', overwegingen: 'Wij zochten.' };
    await bea.post(`/werk/zaken/${nummer}/besluit`, { opdracht: crypto.randomUUID(), ...besluit }).expect(409);
  });

  it('van een andere zaak bestaat hier niet, en een onbekende stap ook niet', async () => {
    const ander = await kantoor.zaak();
    const { bezwaarId } = procedures()[0]!;
    await bea.agent.get(`/werk/zaken/${ander.nummer}/rechtsgang/beroep-melden/${bezwaarId}`).expect(404);
    await bea.post(`/werk/zaken/${ander.nummer}/rechtsgang/beroep-melden/${bezwaarId}/bevestig`, { opdracht: crypto.randomUUID(), op: VANDAAG, instantie: 'rechtbank' }).expect(404);
    await bea.agent.get(`${tab}/verzonnen/${bezwaarId}`).expect(404);
    await bea.agent.get(`${tab}/brief/${bezwaarId}/0`).expect(404);
  });
});

it('een voorlopige voorziening houdt verstrekken en publiceren tegen, en de tab Besluit zegt waarom', async () => {
  await stap(bea, 'voorziening-melden', besluitId, { door: 'derde', kenmerk: 'UTR 26/1' }, '/bevestig').expect(303);
  await kantoor.rust();
  expect((await bea.agent.get(`/werk/zaken/${nummer}/besluit`).expect(200)).text).toContain('Verstrekken en publiceren mag nu niet');
  const verstrek = await bea.post(`/werk/zaken/${nummer}/besluit/${besluitId}/verstrekken`, { opdracht: crypto.randomUUID() }).expect(409);
  expect(verstrek.text).toContain('De rechter heeft nog niet beslist');
  const { text } = await bea.agent.get(tab).expect(200);
  expect(text).toContain('geen dag: de procedure bij de rechter houdt openbaarmaking tegen');
  expect(text).toContain('gevraagd door een belanghebbende (UTR 26/1)');
});

it('een ingebrekestelling na het besluit heeft geen gevolg, en dat staat er', async () => {
  await stap(bea, 'ingebrekestelling-registreren', 'verzoek', {}, '/bevestig').expect(303);
  expect((await bea.agent.get(tab).expect(200)).text).toContain('Er was al beslist. De ingebrekestelling heeft geen gevolg.');
});

it('bedragen van de rechter gaan samen', async () => {
  const { ingebrekestellingId } = kantoor.app.lezen.rechtsgangen.ingebrekestellingenVan(kantoor.app.lezen.dossiers.opNummer(nummer)!.verzoekId)[0]!;
  const antwoord = await stap(bea, 'uitspraak-niet-tijdig', ingebrekestellingId, { uitkomst: 'gegrond', perDag: 'veel', maximum: '100' }).expect(422);
  expect(antwoord.text).toContain('Vul een bedrag in euro in');
});
