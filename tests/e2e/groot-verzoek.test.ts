// A large request that takes months: a plan of two partial decisions, a third party who objects, disclosure that waits, the court, an
// objection and the decision on it. The clock of the server moves from day to day; everything happens in the browser.
import type { Page } from 'playwright-core';
import { systemClock, vandaag } from '../../src/kern/clock.ts';
import { fromIsoDate } from '../../src/kern/date.ts';
import { openbaarmaking } from '../../src/taken/openbaarmaking.ts';
import { datumtekst } from '../../src/web/ui/datumtekst.ts';
import { vraagAan, type Ontvangen } from './support/aanvraag.ts';
import { hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { bevestig, vul, type Waarden } from './support/formulier.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import type { Persoon } from './support/server.ts';
import { maakPdf } from './support/stuk.ts';
import { beoordeel, opBesluit, pdf, uploadEnLees } from './support/zaak.ts';

/** The first Monday after today, so that the story looks the same on any day it is told. */
const BEGIN = (() => {
  const nu = vandaag(systemClock);
  return nu.add({ days: 8 - nu.dayOfWeek });
})();
let heden = BEGIN;
const clock = { now: () => heden.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '10:00' }).toInstant() };
const cijfers = (datum: Temporal.PlainDate): string => datumtekst(datum, 'cijfers');

const ingelogd = new Map<Persoon, Page>();

/** The clock goes to that many days after the beginning; everybody logs in again on a new day. */
async function opDag(dagen: number): Promise<void> {
  heden = BEGIN.add({ days: dagen });
  for (const page of ingelogd.values()) await page.context().close();
  ingelogd.clear();
}
async function als(persoon: Persoon): Promise<Page> {
  const page = ingelogd.get(persoon) ?? (await logIn(browser, server, persoon));
  ingelogd.set(persoon, page);
  return page;
}

eenServerEnBrowser({}, clock);

/** What the timetable does every minute. */
async function minuutLater(): Promise<void> {
  const { lezen, logger, omgeving } = server.app;
  await openbaarmaking({
    handler: omgeving.handler, clock, logger,
    teVerstrekken: (dag) => lezen.besluiten.teVerstrekkenOp(dag).map(({ besluitId }) => besluitId),
    openbaarTeMaken: (dag) => lezen.publicaties.openbaarTeMakenOp(dag).map(({ publicatieId }) => publicatieId),
  }).voerUit(new AbortController().signal);
  await lezen.wachtOp(await omgeving.store.head());
}

/** A step on the request or in a procedure: form, preview, confirmation; gives the preview. */
async function neem(page: Page, pad: string, velden: Waarden = {}): Promise<string> {
  await page.goto(pad);
  await vul(page, velden);
  await klik(page, 'Bekijk het gevolg');
  const voorstel = await page.locator('.woo-voorstel').innerText();
  await bevestig(page);
  await page.waitForURL((url) => url.pathname !== pad && !url.pathname.startsWith(`${pad}/`));
  return voorstel;
}

async function schrijfDeel(page: Page, nummer: string, deel: 1 | 2, bezwaarVerwacht: boolean): Promise<void> {
  await page.goto(`/werk/zaken/${nummer}/besluit`);
  await vul(page, { titel: `De sluis, deel ${deel}`, samenvatting: 'Wij maken een notitie openbaar.', overwegingen: 'Wij zochten in het archief.', documenten: String(deel), deel: String(deel), van: '2', ...(bezwaarVerwacht ? { bezwaarVerwacht: true } : {}) });
  await page.locator('main [name="uitkomst"][value="openbaar"]').check();
  await klik(page, 'Bewaar concept');
}

/** The decision that is being worked on stands last. */
async function laatste(page: Page, nummer: string, knop: string): Promise<string> {
  await page.goto(`/werk/zaken/${nummer}/besluit`);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: knop, exact: true }).last().click()]);
  return hoofdtekst(page);
}

async function maakBekend(nummer: string): Promise<void> {
  await laatste(await als('behandelaar'), nummer, 'Bied aan ter controle');
  await laatste(await als('jurist'), nummer, 'Keur goed');
  await laatste(await als('beslisser'), nummer, 'Onderteken');
  await laatste(await als('behandelaar'), nummer, 'Maak bekend');
}

async function eigenPagina({ nummer, volgcode }: Ontvangen): Promise<Page> {
  const eigen = await nieuwePersoon(browser, server);
  await eigen.goto('/mijn');
  await eigen.locator('#nummer').fill(nummer);
  await eigen.getByLabel('Volgcode').fill(volgcode);
  await klik(eigen, 'Open mijn verzoek');
  return eigen;
}
const publiek = async (nummer: string): Promise<number | undefined> => (await (await nieuwePersoon(browser, server)).goto(`/dossiers/${nummer}`))?.status();

it('goes its whole road, and every date is kept', async () => {
  const verzoek = await vraagAan(await nieuwePersoon(browser, server), 'de sluis');
  const { nummer } = verzoek;
  const zaak = `/werk/zaken/${nummer}`;
  const dossier = () => server.app.lezen.dossiers.opNummer(nummer)!;
  const besluiten = () => server.app.lezen.besluiten.vanVerzoek(dossier().verzoekId);

  // The plan: two parts, with the written consent of the requester.
  let behandelaar = await als('behandelaar');
  await neem(behandelaar, `${zaak}/stap/kwalificeren`, { kwalificatie: 'woo-verzoek', toelichting: 'Het gaat om documenten.' });
  await neem(behandelaar, `${zaak}/stap/overleg-vastleggen`, { verslag: 'Eerst de notities.', overeenstemming: true });
  await neem(behandelaar, `${zaak}/stap/deelplan-voorstellen`, { fasen: `${cijfers(BEGIN.add({ days: 35 }))} de notities\n${cijfers(BEGIN.add({ days: 84 }))} de mails` });
  await klik(await eigenPagina(verzoek), 'Ik ga akkoord met dit plan');
  await uploadEnLees(behandelaar, nummer, [pdf('notitie.pdf', await maakPdf(['Notitie over de sluis.'])), pdf('mail.pdf', await maakPdf(['Mail over de sluis.']))]);
  for (const volgnummer of [1, 2]) await beoordeel(behandelaar, nummer, volgnummer, 'Openbaar');

  // The third party objects.
  await opDag(2);
  behandelaar = await als('behandelaar');
  await neem(behandelaar, `${zaak}/stap/zienswijzen-vragen`, { derden: 'Bouw BV\nKade 1\n1234 AB Stad', onderwerp: 'De sluis', uiterlijk: cijfers(heden.add({ days: 14 })) });
  const [derde] = server.app.lezen.dossiers.derden(dossier().verzoekId);
  await opDag(7);
  const bouw = await nieuwePersoon(browser, server);
  await bouw.goto('/zienswijze');
  await bouw.getByLabel('Uw code').fill(server.app.omgeving.geheimen.derdecode(derde!.derdeId));
  await klik(bouw, 'Verder');
  await bouw.locator('[name="zienswijze"]').fill('Wij willen niet dat dit openbaar wordt.');
  await klik(bouw, 'Verstuur uw zienswijze');
  behandelaar = await als('behandelaar');
  await neem(behandelaar, `${zaak}/stap/zienswijze-verwerken`, { derdeId: '#1', gevolgd: 'niet', reden: 'Openbaarheid gaat voor.' });

  // Part one: disclosure waits two full weeks.
  await opDag(28);
  await schrijfDeel(await als('behandelaar'), nummer, 1, true);
  await maakBekend(nummer);
  const [eerste] = besluiten();
  const vanaf = fromIsoDate(eerste!.verstrekkenVanaf!);
  expect(heden.until(vanaf).days).toBeGreaterThanOrEqual(15);
  expect(server.app.lezen.dossiers.brieven(dossier().verzoekId).map(({ soort }) => soort)).toContain('besluit-derde');
  expect(await opBesluit(await als('coordinator'), nummer, 'Publiceer')).toContain('Wordt openbaar op');
  expect(await laatste(await als('behandelaar'), nummer, 'Verstrek de documenten nu')).toContain('(Woo art. 4.4 lid 5)');
  expect(await publiek(nummer)).toBe(404);

  // The third party goes to the court: nothing is given, whatever the day.
  await opDag(35);
  const rechtsgang = `${zaak}/rechtsgang`;
  await neem(await als('behandelaar'), `${rechtsgang}/voorziening-melden/${eerste!.besluitId}`, { door: 'derde', kenmerk: 'UTR 27/1' });
  await opDag(28 + BEGIN.add({ days: 28 }).until(vanaf).days + 1);
  behandelaar = await als('behandelaar');
  await behandelaar.goto(`${zaak}/besluit`);
  expect(await hoofdtekst(behandelaar)).toContain('Verstrekken en publiceren mag nu niet');
  await minuutLater();
  expect(await publiek(nummer)).toBe(404);
  expect(besluiten()[0]!.stand).toBe('bekendgemaakt');
  await neem(behandelaar, `${rechtsgang}/voorziening-einde/${eerste!.besluitId}`, { hoe: 'afgewezen' });
  await minuutLater();
  expect(besluiten()[0]!.stand).toBe('verstrekt');
  expect(await publiek(nummer)).toBe(200);

  // It objects; somebody else than the signer decides.
  await opDag(49);
  behandelaar = await als('behandelaar');
  await neem(behandelaar, `${rechtsgang}/bezwaar-registreren/${eerste!.besluitId}`, { partij: `derde:${derde!.derdeId}`, gronden: 'Onze prijzen staan erin.' });
  const { bezwaarId } = server.app.lezen.rechtsgangen.bezwarenVan(dossier().verzoekId)[0]!;
  expect(await neem(behandelaar, `${rechtsgang}/bezwaar-bevestigen/${bezwaarId}`)).toContain('Beste Bouw BV');
  await behandelaar.goto('/werk/termijnen');
  expect(await hoofdtekst(behandelaar)).toContain('Bezwaar: beslissen op bezwaar uiterlijk');
  await keurPagina(behandelaar);
  await neem(behandelaar, `${rechtsgang}/hoorzitting-uitschrijven/${bezwaarId}`, { zittingOp: cijfers(heden.add({ days: 14 })), waarEnHoe: 'In het gemeentehuis, om 10 uur.' });
  await opDag(64);
  await neem(await als('behandelaar'), `${rechtsgang}/hoorzitting-vastleggen/${bezwaarId}`, { verslag: 'Bouw BV legt het uit.' });
  const beslis = { uitkomst: 'ongegrond', gevolg: 'geen', motivering: 'Er staan geen prijzen in.' };
  const beslisser = await als('beslisser');
  await beslisser.goto(`${rechtsgang}/bezwaar-beslissen/${bezwaarId}`);
  await vul(beslisser, beslis);
  await klik(beslisser, 'Bekijk het gevolg');
  expect(await hoofdtekst(beslisser)).toContain('(Awb art. 10:3 lid 3)');
  await neem(await als('tweedeBeslisser'), `${rechtsgang}/bezwaar-beslissen/${bezwaarId}`, beslis);

  // Part two closes the request, in time by the agreed plan.
  await opDag(77);
  await schrijfDeel(await als('behandelaar'), nummer, 2, false);
  await maakBekend(nummer);
  await server.app.lezen.wachtOp(await server.app.omgeving.store.head());
  for (let pogingen = 0; dossier().afsluiting === null && pogingen < 400; pogingen += 1) await new Promise((resolve) => setTimeout(resolve, 250));
  expect(dossier().afsluiting).toMatchObject({ door: 'besluit', op: heden.toString() });
  const eigen = await eigenPagina(verzoek);
  expect(await hoofdtekst(eigen)).toContain('Er is bezwaar gemaakt tegen het besluit.');
  await keurPagina(eigen);

  // Nobody appeals: the procedure can be closed after six weeks, not before.
  behandelaar = await als('behandelaar');
  await behandelaar.goto(`${rechtsgang}/rechtsgang-sluiten/${bezwaarId}`);
  await klik(behandelaar, 'Bekijk het gevolg');
  expect(await hoofdtekst(behandelaar)).toContain('(Awb art. 6:7)');
  await opDag(64 + 43 + 7);
  behandelaar = await als('behandelaar');
  await neem(behandelaar, `${rechtsgang}/rechtsgang-sluiten/${bezwaarId}`);
  expect(await hoofdtekst(behandelaar)).toContain('Bezwaar van Bouw BV');
  await keurPagina(behandelaar);
}, 600_000);
