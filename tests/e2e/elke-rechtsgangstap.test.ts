// Every step of objection, mediation, appeal, interim relief and notice of default, taken in the browser: form, preview, confirmation.
import type { Page } from 'playwright-core';
import { besluitDecider } from '../../src/besluit/decide.ts';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import { vandaag } from '../../src/kern/clock.ts';
import { toIsoDate } from '../../src/kern/date.ts';
import { envelope } from '../../src/kern/envelope.ts';
import { streamName } from '../../src/kern/event.ts';
import type { BesluitId, BlobHash, CommandId, MedewerkerId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { RECHTSGANGSTAPSOORTEN } from '../../src/toepassing/rechtsgang/index.ts';
import { datumtekst } from '../../src/web/ui/datumtekst.ts';
import { hoofdtekst, klik, logIn } from './support/browser.ts';
import { bevestig, vul, type Waarden } from './support/formulier.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import { vierPaginas } from './support/stuk.ts';
import { beoordeel, opBesluit, pdf, schrijfBesluit, uploadEnLees } from './support/zaak.ts';

let behandelaar: Page;
let beslisser: Page;
const gedaan = new Set<string>();
eenServerEnBrowser();
beforeAll(async () => {
  behandelaar = await logIn(browser, server, 'behandelaar');
  beslisser = await logIn(browser, server, 'beslisser');
});

const heden = (): Temporal.PlainDate => vandaag(server.app.omgeving.clock);
const dag = (verschil: number): string => datumtekst(heden().add({ days: verschil }), 'cijfers');
const iso = (verschil: number) => toIsoDate(heden().add({ days: verschil }));

/** A request that came by post so many days ago. */
async function verzoek(dagenGeleden: number): Promise<{ readonly nummer: string; readonly verzoekId: Awaited<ReturnType<typeof dienIn>>['verzoekId'] }> {
  const ingediend = await dienIn(
    server.app.omgeving,
    {
      kanaal: 'post', ontvangenOp: heden().subtract({ days: dagenGeleden }), verzoeker: { naam: 'A. Aanvrager', email: null, postadres: 'Dijk 1\n1234 AB Voorbeeldstad' },
      onderwerp: 'De sluis', tekst: 'Graag alles over de sluis.', bijlagen: [], werktitel: 'Sluis',
    },
    { actor: 'systeem', commandId: newId<CommandId>() },
  );
  await server.app.lezen.wachtOp(ingediend.position);
  return ingediend;
}

/** A decision on it that was announced 80 days ago by two people who are not here. */
async function besloten(): Promise<{ readonly nummer: string; readonly besluitId: BesluitId }> {
  const { nummer, verzoekId } = await verzoek(108);
  const besluitId = newId<BesluitId>();
  const stream = streamName('besluit', besluitId);
  const brief = { blob: 'a'.repeat(64) as BlobHash, bytes: 1, verzegeldVoor: null, titel: 'Besluit' };
  const [anna, bart] = ['anna', 'bart'] as unknown as readonly [MedewerkerId, MedewerkerId];
  const events: readonly BesluitEvent[] = [
    { type: 'BesluitOpgesteld', data: { verzoekId, opsteller: anna, inhoud: { uitkomst: 'geen_documenten', titel: 'Besluit over de sluis', samenvatting: 'Er is niets.', overwegingen: 'Wij zochten.', deel: null, bezwaarVerwacht: true, documenten: [] } } },
    { type: 'BesluitTerControleAangeboden', data: { door: anna, inventaris: [] } },
    { type: 'BesluitGoedgekeurd', data: { door: bart, opmerking: null } },
    { type: 'BesluitOndertekend', data: { door: bart, ondertekendOp: iso(-85), brief, openbareBrief: { ...brief, paginas: 1, tekst: brief.blob } } },
    { type: 'BesluitBekendgemaakt', data: { bekendgemaaktOp: iso(-80), verstrekkenVanaf: iso(-64) } },
  ];
  const { position } = await server.app.omgeving.store.append(stream, 'no-stream', envelope(besluitDecider, stream, events, { actor: 'systeem', commandId: newId<CommandId>() }));
  await server.app.lezen.wachtOp(position);
  return { nummer, besluitId };
}

/** A journey of many pages, on a machine that does other work too. */
const RUIM = 300_000;

/** Through the link that the tab offers, or straight to the address when it is behind a summary. */
async function neem(nummer: string, soort: string, bij: string, velden: Waarden = {}, page = behandelaar): Promise<string> {
  const lijst = `/werk/zaken/${nummer}/rechtsgang`;
  await page.goto(lijst);
  expect(await page.locator(`main a[href="${lijst}/${soort}/${bij}"]`).count()).toBe(1);
  await page.goto(`${lijst}/${soort}/${bij}`);
  await keurPagina(page);
  await vul(page, velden);
  await klik(page, 'Bekijk het gevolg');
  const voorstel = await page.locator('.woo-voorstel').innerText();
  if (gedaan.size % 6 === 0) await keurPagina(page);
  await bevestig(page);
  await page.waitForURL((url) => url.pathname === lijst);
  expect(await page.locator('[role="status"]').first().innerText()).not.toBe('');
  gedaan.add(soort);
  return voorstel;
}

/** The key of the last procedure on the tab. */
async function laatste(nummer: string): Promise<string> {
  await behandelaar.goto(`/werk/zaken/${nummer}/rechtsgang`);
  return (await behandelaar.locator('main section[id]').last().getAttribute('id')) ?? '';
}

describe('an objection', () => {
  it('goes its whole road, to the court and back', async () => {
    const { nummer, besluitId } = await besloten();
    await neem(nummer, 'bezwaar-registreren', besluitId, { op: dag(-60), partij: 'ander', naam: 'B. Buur\nDijkweg 2', gronden: 'Mijn naam staat erin.' });
    const bij = await laatste(nummer);
    expect(await neem(nummer, 'bezwaar-bevestigen', bij, { op: dag(-59) })).toContain('Wij hebben uw bezwaar ontvangen');
    await neem(nummer, 'herstel-vragen', bij, { op: dag(-58), vraag: 'Wilt u ondertekenen?', uiterlijk: dag(-44) });
    await neem(nummer, 'herstel-ontvangen', bij, { op: dag(-50) });
    expect(await neem(nummer, 'commissie-instellen', bij, { op: dag(-40) })).toMatch(/Beslissen op bezwaar uiterlijk[\s\S]*was/);
    await neem(nummer, 'hoorzitting-uitschrijven', bij, { op: dag(-30), zittingOp: dag(-15), waarEnHoe: 'In het gemeentehuis.' });
    expect(await neem(nummer, 'bezwaar-verdagen', bij, { op: dag(-10), weken: '6', toelichting: 'De commissie vergadert later.' })).toContain('6 weken');
    await neem(nummer, 'bezwaar-uitstellen', bij, { op: dag(-9), tot: dag(300), schriftelijk: true });
    await neem(nummer, 'bezwaar-opschorten', bij, { op: dag(-8), grond: 'overmacht' });
    await neem(nummer, 'bezwaaropschorting-beeindigen', bij, { op: dag(-6) });
    await neem(nummer, 'hoorzitting-vastleggen', bij, { op: dag(-15), verslag: 'De buur legt het uit.' });
    await neem(nummer, 'ingebrekestelling-registreren', bij, { op: dag(-2) });
    expect(await hoofdtekst(behandelaar)).toContain('Te vroeg');
    expect(await neem(nummer, 'bezwaar-beslissen', bij, { op: dag(-1), uitkomst: 'gedeeltelijk-gegrond', gevolg: 'minder-openbaar', motivering: 'De naam gaat eruit.' }, beslisser)).toContain('Ons besluit op uw bezwaar');
    await neem(nummer, 'beroep-melden', bij, { op: dag(-1), instantie: 'rechtbank', kenmerk: 'UTR 26/9' });
    expect(await neem(nummer, 'beroep-uitspraak', bij, { op: dag(0), uitkomst: 'gegrond', weken: '6' })).toContain('Nieuw besluit op bezwaar uiterlijk');
    const tekst = await hoofdtekst(behandelaar);
    expect(tekst).toContain('Bezwaar van B. Buur');
    await behandelaar.locator('summary', { hasText: 'Verloop van bezwaar van B. Buur' }).click();
    await keurPagina(behandelaar);
    const [brief] = await Promise.all([behandelaar.request.get((await behandelaar.locator('a[href*="/rechtsgang/brief/"]').first().getAttribute('href')) ?? '')]);
    expect((await brief.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }, RUIM);

  it('that is late is judged by a person; one that is withdrawn can be closed', async () => {
    const { nummer, besluitId } = await besloten();
    await neem(nummer, 'bezwaar-registreren', besluitId, { op: dag(-20), partij: 'verzoeker', gronden: 'Er moet meer zijn.' });
    const bij = await laatste(nummer);
    expect(await hoofdtekst(behandelaar)).toContain('Beoordeel zelf of daar een goede reden voor was');
    await neem(nummer, 'tijdigheid-beoordelen', bij, { op: dag(-10), verschoonbaar: 'ja', toelichting: 'Ziekenhuis.' });
    await neem(nummer, 'van-horen-afzien', bij, { op: dag(-5), reden: 'wil-niet' });
    await neem(nummer, 'bezwaar-intrekken', bij, { op: dag(-1) });
    await neem(nummer, 'rechtsgang-sluiten', bij);
  }, RUIM);

  it('that opens more leads to a revised decision, made and announced like the first, on a request that was closed', async () => {
    const { nummer, besluitId } = await besloten();
    const besluiten = () => server.app.lezen.besluiten.vanVerzoek(server.app.lezen.dossiers.opNummer(nummer)!.verzoekId);
    await behandelaar.goto(`/werk/zaken/${nummer}/besluit`);
    expect(await behandelaar.getByLabel('Titel voor de website').count()).toBe(0);
    await behandelaar.goto(`/werk/zaken/${nummer}/documenten`);
    expect(await behandelaar.getByLabel('Documenten toevoegen').count()).toBe(0);
    await neem(nummer, 'bezwaar-registreren', besluitId, { op: dag(-60), partij: 'verzoeker', gronden: 'Er is wel een notitie.' });
    const bij = await laatste(nummer);
    await neem(nummer, 'van-horen-afzien', bij, { op: dag(-30), reden: 'wil-niet' });
    await neem(nummer, 'bezwaar-beslissen', bij, { op: dag(-1), uitkomst: 'gegrond', gevolg: 'meer-openbaar', motivering: 'De notitie was zoek.' }, beslisser);
    await behandelaar.goto(`/werk/zaken/${nummer}/rechtsgang`);
    expect(await hoofdtekst(behandelaar)).toContain('stel een herzien besluit op bij de tab Besluit');
    await behandelaar.goto(`/werk/zaken/${nummer}`);
    expect(await hoofdtekst(behandelaar)).toContain('Er loopt nog een procedure tegen een besluit.');
    await uploadEnLees(behandelaar, nummer, [pdf('notitie.pdf', await vierPaginas())]);
    await beoordeel(behandelaar, nummer, 1, 'Openbaar');
    await schrijfBesluit(behandelaar, nummer, 'Herzien besluit over de sluis');
    expect(await behandelaar.getByLabel('Titel voor de website').count()).toBe(0);
    await opBesluit(await logIn(browser, server, 'jurist'), nummer, 'Keur goed');
    await opBesluit(beslisser, nummer, 'Onderteken');
    await opBesluit(behandelaar, nummer, 'Maak bekend');
    await keurPagina(behandelaar);
    expect(await opBesluit(await logIn(browser, server, 'publicist'), nummer, 'Publiceer')).toContain('Het besluit staat op de website.');
    expect(besluiten().map(({ inhoud, bekendgemaaktOp }) => [inhoud.titel, bekendgemaaktOp])).toEqual([
      ['Besluit over de sluis', iso(-80)],
      ['Herzien besluit over de sluis', iso(0)],
    ]);
    // The request ended with the first decision: its figure and its term stay what they were.
    expect(server.app.lezen.dossiers.opNummer(nummer)!.afsluiting).toMatchObject({ door: 'besluit', op: iso(-80) });
    await neem(nummer, 'beroep-melden', bij, { op: dag(0), instantie: 'rechtbank' });
  }, RUIM);

  it('and what the law refuses is said with its article, with everything still filled in', async () => {
    const { nummer, besluitId } = await besloten();
    await neem(nummer, 'bezwaar-registreren', besluitId, { op: dag(-60), partij: 'verzoeker' });
    const bij = await laatste(nummer);
    await beslisser.goto(`/werk/zaken/${nummer}/rechtsgang/bezwaar-beslissen/${bij}`);
    await vul(beslisser, { uitkomst: 'gegrond', gevolg: 'geen', motivering: 'Het klopt.' });
    await klik(beslisser, 'Bekijk het gevolg');
    expect(await hoofdtekst(beslisser)).toContain('(Awb art. 7:2 en 7:3)');
    expect(await beslisser.locator('[name="motivering"]').inputValue()).toBe('Het klopt.');
    await keurPagina(beslisser);
  }, RUIM);
});

describe('mediation and interim relief', () => {
  it('stop the objection term of one party, and disclosure for everybody', async () => {
    const { nummer, besluitId } = await besloten();
    await neem(nummer, 'bemiddeling-melden', besluitId, { op: dag(-75), partij: 'verzoeker' });
    const bij = await laatste(nummer);
    expect(await hoofdtekst(behandelaar)).toContain('nog niet bekend: het Adviescollege bemiddelt');
    await neem(nummer, 'bemiddeling-afronden', bij, { op: dag(-30), hoe: 'advies' });
    expect(await neem(nummer, 'voorziening-melden', besluitId, { op: dag(-70), door: 'derde', kenmerk: 'UTR 26/1' })).toContain('geen dag: de procedure bij de rechter houdt openbaarmaking tegen');
    await neem(nummer, 'voorziening-einde', besluitId, { op: dag(-60), hoe: 'toegewezen' });
    await behandelaar.goto(`/werk/zaken/${nummer}/besluit`);
    expect(await hoofdtekst(behandelaar)).toContain('Verstrekken en publiceren mag nu niet');
    await keurPagina(behandelaar);
    await neem(nummer, 'voorziening-vervallen', besluitId, { op: dag(-2), waardoor: 'bezwaar-voorbij' });
    expect(await neem(nummer, 'bekendmaking-rechtzetten', besluitId, { op: dag(-79), reden: 'De brief ging een dag later weg.' })).toContain('Documenten openbaar vanaf');
  }, RUIM);
});

describe('a notice of default', () => {
  it('leads to two weeks, the court, and a penalty that is counted', async () => {
    const { nummer } = await verzoek(60);
    await neem(nummer, 'ingebrekestelling-registreren', 'verzoek', { op: dag(-25) });
    const bij = await laatste(nummer);
    expect(await neem(nummer, 'ingebrekestelling-beantwoorden', bij, { op: dag(-24) })).toContain('U hebt gelijk');
    await neem(nummer, 'beroep-niet-tijdig', bij, { op: dag(-22), volledigOp: dag(-21), kenmerk: 'UTR 26/2' });
    await neem(nummer, 'uitspraak-niet-tijdig', bij, { op: dag(-20), uitkomst: 'gegrond', weken: '2', perDag: '100', maximum: '15000' });
    expect(await hoofdtekst(behandelaar)).toContain('100 euro per dag: 600 euro');
    await neem(nummer, 'ingebrekestelling-intrekken', bij, { op: dag(-1) });
  }, RUIM);
});

it('no step was left out', () => expect(RECHTSGANGSTAPSOORTEN.filter((soort) => !gedaan.has(soort))).toEqual([]));
