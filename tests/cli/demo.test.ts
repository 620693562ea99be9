// The demo fills a folder by commands: every phase is there, the log is whole, and a changed log is found out.
import { DatabaseSync } from 'node:sqlite';
import { createWoostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { MEDEWERKERS, WACHTWOORD } from '../../src/cli/demo/personen.ts';
import { PUBLICATIES, VERZOEKEN, type Demoverzoek, type Fase } from '../../src/cli/demo/scenario.ts';
import { vulDemo, type Demotoegang } from '../../src/cli/demo/vullen.ts';
import { vandaag } from '../../src/kern/clock.ts';
import { hashVolgcode } from '../../src/privacy/geheimen.ts';
import type { Werkstap } from '../../projections/termijnenbord/model.ts';
import { sitemapdelen } from '../../src/web/portaal/oogst/sitemapstroom.ts';
import { codes, keurTekst } from '../support/diwoo.ts';
import { newFolder } from '../support/folder.ts';
import { xsdFouten } from '../support/xsd.ts';
import { start, vrijePoort, wachtOpTekst } from './opdracht.ts';

const folder = await newFolder();
const map = folder.file('demo');

/** The first request of each phase of the demo, so that all phases are filled but each only once. */
const PER_FASE: readonly Demoverzoek[] = [...new Map(VERZOEKEN.toReversed().map((verzoek): [Fase, Demoverzoek] => [verzoek.fase, verzoek])).values()];
const EIGEN = PUBLICATIES.filter(({ ingetrokken }, index) => index < 2 || ingetrokken !== undefined);

const app = createWoostroom(leesConfiguratie({}, { map, omgeving: 'demo', logniveau: 'silent' }), { wachttijdMs: 30_000 });
let toegang: readonly Demotoegang[] = [];
const getoond: string[] = [];

beforeAll(async () => {
  await app.start();
  toegang = await vulDemo(app, { toon: (tekst) => getoond.push(tekst), verzoeken: PER_FASE, publicaties: EIGEN });
}, 180_000);

afterAll(async () => {
  await app.close();
  await folder.remove();
});

/** Where each request stands, by its title and the phase that was asked for. */
function rijen() {
  const heden = vandaag(app.omgeving.clock);
  return app.lezen.dossiers.lijst({}, 0, 1000).verzoeken.flatMap(({ verzoekId }) => app.lezen.bord.opId(verzoekId, heden) ?? []);
}

const tel = (waarden: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(waarden)].map((waarde) => [waarde, waarden.filter((ander) => ander === waarde).length]));

/** Changes one event without touching anything else, as somebody with the file could. */
function verknoei(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(`UPDATE events SET data = json_set(data, '$.kanaal', 'fax') WHERE position = (SELECT min(position) FROM events WHERE type = 'VerzoekOntvangen')`);
  db.close();
}

describe('filling the demo', () => {
  it('takes in each request once and tells how far it is', () => {
    expect(app.lezen.dossiers.aantallen().totaal).toBe(PER_FASE.length);
    const totaal = PER_FASE.length + EIGEN.length;
    expect(getoond).toEqual(Array.from({ length: totaal }, (_, index) => `Demo vullen: ${index + 1} van ${totaal}`));
  });

  it('publishes nothing that the national harvester could not read, and loses nothing on the way there', async () => {
    const { publicaties, sitemaps } = app.lezen;
    const xmls = sitemaps.indexen().flatMap(({ infocat }) => (sitemaps.index(infocat)?.sitemaps ?? []).map(({ nummer }) => [...sitemapdelen(sitemaps, infocat, nummer)].join('')));
    expect(xmls.length).toBeGreaterThan(0);
    expect((await xsdFouten(xmls)).flat()).toEqual([]);
    // The demo runs without https: that is the one thing that keeps it from being harvested.
    for (const xml of xmls) expect([...new Set(codes(await keurTekst(xml)))]).toEqual(['loc_niet_https']);
    const bestanden = publicaties.nieuwste({}, 0, 1000).publicaties.reduce((som, { stukken }) => som + stukken.metBestand, 0);
    const { vermeld, inQuarantaine } = sitemaps.aantallen();
    expect(vermeld + inQuarantaine).toBe(bestanden);
  });

  it('leaves one document out of the harvest, to show what that list is for', () => {
    const { opmerkingen, totaal } = app.lezen.sitemaps.opmerkingen({ inQuarantaine: true }, 0, 100);
    const fouten = opmerkingen.map(({ bevindingen }) => bevindingen.filter(({ ernst }) => ernst === 'fout').map(({ code }) => code));
    expect([totaal, fouten]).toEqual([1, [['handeling_onbekend']]]);
  });

  it('has a societal dossier on the home page, with its publications', () => {
    const [dossier, ...meer] = app.lezen.onderwerpen.alle();
    expect(meer).toEqual([]);
    expect(dossier).toMatchObject({ soort: 'dossier', uitgelicht: true, publicaties: EIGEN.filter(({ inDossier }) => inDossier === true).length });
    expect(app.lezen.onderwerpen.tijdlijn(dossier!.onderwerpId).length).toBeGreaterThan(1);
  });

  it('leaves requests in every stage of the law and of the work', () => {
    expect(tel(rijen().map(({ fase }) => fase))).toEqual({ in_behandeling: 13, deels_besloten: 1, besloten: 5, ingetrokken: 1 });
    const stappen = tel(rijen().map(({ werkstap }) => werkstap));
    for (const stap of ['intake', 'precisering', 'beoordelen', 'zienswijzen', 'controle', 'ondertekenen', 'verstrekken', 'afgerond'] satisfies Werkstap[]) {
      expect(Object.keys(stappen)).toContain(stap);
    }
  });

  it('publishes decisions and publications of its own, one of them withdrawn', () => {
    const openbaar = app.lezen.publicaties.nieuwste({}, 0, 1000);
    expect(openbaar.totaal).toBeGreaterThan(EIGEN.length);
    expect(app.lezen.publicaties.nieuwste({}, 0, 1000).publicaties.filter(({ titel }) => EIGEN.some((eigen) => eigen.titel === titel))).toHaveLength(EIGEN.length - 1);
  });

  it('has an objection that is handled, a notice of default, and a decision that waits for the court', () => {
    const { bezwaren, ingebrekestellingen } = app.lezen.rechtsgangen.open();
    expect(bezwaren.map(({ stand }) => stand.bevestigdOp !== null)).toContain(true);
    expect(ingebrekestellingen.map(({ stand }) => [stand.geldig, stand.beantwoordOp !== null])).toContainEqual([true, true]);
    const geblokkeerd = rijen().flatMap(({ verzoekId }) => app.lezen.besluiten.vanVerzoek(verzoekId)).filter(({ bekendgemaaktOp, verstrekkenVanaf }) => bekendgemaaktOp !== null && verstrekkenVanaf === null);
    expect(geblokkeerd.length).toBeGreaterThan(0);
  });

  it('has partly public documents in every stage of redaction, and one of them went out as its proven version', () => {
    const stukken = rijen().flatMap(({ verzoekId }) => app.lezen.inventaris.vanVerzoek(verzoekId)).filter(({ beoordeling }) => beoordeling?.oordeel === 'deels_openbaar');
    expect([...new Set(stukken.map(({ lakstand }) => lakstand.fase.stap))].sort()).toEqual(['aangeboden', 'bewezen', 'bezig']);
    const verstrekt = rijen().flatMap(({ verzoekId }) => app.lezen.besluiten.vanVerzoek(verzoekId)).flatMap(({ bestanden }) => bestanden ?? []);
    expect(verstrekt.filter(({ bewijs }) => bewijs?.soort === 'gelakt')).toHaveLength(1);
  });

  it('has a pile of mixed files to judge: a conversation, versions that are nearly the same, a double, what came along and what was packed', async () => {
    await app.projecties.waitFor(await app.omgeving.store.head(), { names: ['gelijkenis'], timeoutMs: 60_000 });
    const stapels = rijen().map(({ verzoekId }) => verzoekId).filter((verzoekId) => app.lezen.leveringen.archieven(verzoekId).length > 0);
    expect(stapels).toHaveLength(1);
    const herkomst = { soort: 'verzoek', verzoekId: stapels[0]! } as const;
    const documenten = app.lezen.inventaris.vanVerzoek(herkomst.verzoekId);
    expect(new Set(documenten.map(({ bestandssoort }) => bestandssoort))).toEqual(new Set(['pdf', 'eml', 'csv', 'tekst', 'html']));
    expect(app.lezen.beoordelingen.pagina(herkomst, { filter: { bijzonder: 'dubbel' }, sortering: 'volgnummer', aflopend: false, offset: 0, limit: 50 }).totaal).toBe(2);
    const samenhang = documenten.map(({ documentId }) => app.lezen.gelijkenis.groepVan(documentId));
    expect(Math.max(...samenhang.map((each) => each?.draad?.mails.length ?? 0))).toBe(4);
    expect(samenhang.some((each) => (each?.groep?.leden.length ?? 0) > 1)).toBe(true);
    expect(documenten.some(({ beoordeling }) => beoordeling !== null)).toBe(true);
    expect(documenten.some(({ beoordeling }) => beoordeling === null)).toBe(true);
  });

  it('gives a number and a code with which a request can be followed', () => {
    expect(toegang.length).toBeGreaterThan(0);
    for (const { nummer, volgcode } of toegang) {
      const dossier = app.lezen.dossiers.opVolgcode(hashVolgcode(volgcode));
      expect(dossier?.nummer).toBe(nummer);
    }
  });

  it('lets every member of staff in with the demo password', async () => {
    for (const { email } of MEDEWERKERS) {
      expect(await app.identiteit.aanmelden(email, WACHTWOORD, '127.0.0.1')).toMatchObject({ ok: true });
    }
  });
});

describe('afterwards, in the same folder', () => {
  beforeAll(() => app.close());

  it('does not fill a second time', async () => {
    const poort = String(await vrijePoort());
    const demo = start('cli/main.ts', ['demo'], { WOOSTROOM_MAP: map, WOOSTROOM_POORT: poort });
    await wachtOpTekst(demo, 'Stoppen: Ctrl+C');
    demo.proces.kill('SIGTERM');
    const { code, uit } = await demo.klaar;
    expect(code).toBe(0);
    expect(uit).not.toContain('Demo vullen');
    expect(uit).toContain(WACHTWOORD);
    expect(uit).toMatch(/WOO-\d{4}-\d{4} {2}volgcode/);
  });

  it('has a whole log, with an anchor that later finds out what changed', async () => {
    const heel = await start('cli/main.ts', ['verifieer'], { WOOSTROOM_MAP: map }).klaar;
    expect(heel).toMatchObject({ code: 0, uit: expect.stringContaining('Het log is heel') });
    const anker = /\d+:[0-9a-f]{64}/.exec(heel.uit)?.[0] ?? '';
    expect((await start('cli/main.ts', ['verify', '--anker', anker], { WOOSTROOM_MAP: map }).klaar).code).toBe(0);
    const ander = anker.replace(/.$/, (cijfer) => (cijfer === '0' ? '1' : '0'));
    expect((await start('cli/main.ts', ['verifieer', '--anker', ander], { WOOSTROOM_MAP: map }).klaar).code).toBe(1);
  });

  it('says where the log was changed behind its back', async () => {
    verknoei(folder.file('demo/log.db'));
    expect(await start('cli/main.ts', ['verifieer'], { WOOSTROOM_MAP: map }).klaar).toMatchObject({ code: 1, fout: expect.stringContaining('veranderd') });
  });
});
