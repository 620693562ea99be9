// Every step of the course of a request, taken by a handler in the browser: form, preview with dates and letter, confirmation.
// The requester then sees what became of it on the own page.
import type { Page } from 'playwright-core';
import { vandaag } from '../../src/kern/clock.ts';
import type { CommandId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { dienIn, type Ingediend } from '../../src/toepassing/verzoek/indienen.ts';
import { datumtekst } from '../../src/web/ui/datumtekst.ts';
import { hoofdtekst, klik, logIn, nieuwePersoon } from './support/browser.ts';
import { bevestig, vul, type Waarden } from './support/formulier.ts';
import { browser, eenServerEnBrowser, server } from './support/huis.ts';
import { keurPagina } from './support/keuring.ts';
import { vierPaginas } from './support/stuk.ts';
import { beoordeel, pdf, uploadEnLees } from './support/zaak.ts';

let page: Page;
eenServerEnBrowser();
beforeAll(async () => {
  page = await logIn(browser, server, 'behandelaar');
});

const heden = (): Temporal.PlainDate => vandaag(server.app.omgeving.clock);
const dag = (verschil: number): string => datumtekst(heden().add({ days: verschil }), 'cijfers');

/** A request that came by post some days ago. */
async function verzoek(dagenGeleden = 10): Promise<Ingediend> {
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

interface Gang {
  readonly soort: string;
  readonly velden: Waarden;
}

/** From the page of the case to the confirmation; gives the text of the preview. */
async function neem(nummer: string, { soort, velden }: Gang): Promise<string> {
  await page.goto(`/werk/zaken/${nummer}/stap/${soort}`);
  await keurPagina(page);
  await vul(page, velden);
  await klik(page, 'Bekijk het gevolg');
  const voorstel = await page.locator('.woo-voorstel').innerText();
  await keurPagina(page);
  await bevestig(page);
  await page.waitForURL((url) => !url.pathname.includes('/stap/'));
  expect(await page.locator('[role="status"]').first().innerText()).not.toBe('');
  return voorstel;
}

/** What the requester sees, without a session of another request. */
async function eigenPagina({ nummer, volgcode }: Ingediend): Promise<Page> {
  const eigen = await nieuwePersoon(browser, server);
  await eigen.goto('/mijn');
  await eigen.locator('#nummer').fill(nummer);
  await eigen.getByLabel('Volgcode').fill(volgcode);
  await klik(eigen, 'Open mijn verzoek');
  return eigen;
}

describe('a handler', () => {
  it('says what the request is, proves identity, marks environment and records contact', async () => {
    const { nummer } = await verzoek();
    await neem(nummer, { soort: 'kwalificeren', velden: { kwalificatie: 'eigen-informatie', toelichting: 'Over het eigen dossier.' } });
    await neem(nummer, { soort: 'identiteit-vaststellen', velden: { wijze: 'Aan de balie' } });
    await neem(nummer, { soort: 'milieu-aanmerken', velden: { milieu: true, toelichting: 'Het gaat over lucht.' } });
    await neem(nummer, { soort: 'contact-vastleggen', velden: { wijze: 'telefoon', verslag: 'Het gaat om de nieuwe sluis.' } });
    expect(await neem(nummer, { soort: 'volgcode-vernieuwen', velden: {} })).toContain('Uw oude code werkt niet meer');
    await page.goto(`/werk/zaken/${nummer}`);
    await keurPagina(page);
  });

  it('gives, reminds of and closes search assignments', async () => {
    const { nummer } = await verzoek();
    await neem(nummer, {
      soort: 'zoekopdracht-uitzetten',
      velden: { afdeling: 'Beheer', functie: 'Adviseur', naam: 'P. Zoeker', bronnen: 'Zaaksysteem\nMail', zoektermen: 'sluis', uiterlijk: dag(7) },
    });
    await neem(nummer, { soort: 'zoekopdracht-herinneren', velden: { zoekopdrachtId: '#1' } });
    await neem(nummer, { soort: 'zoekopdracht-afronden', velden: { zoekopdrachtId: '#1', bronnen: 'Zaaksysteem', zoektermen: 'sluis', aantalGevonden: '12' } });
    expect(await hoofdtekst(page)).toMatch(/zoekopdracht/i);
  });

  it('forwards a part, hears that it arrived, lets the term stand still and resumes it', async () => {
    const ingediend = await verzoek();
    const { nummer } = ingediend;
    expect(await neem(nummer, { soort: 'doorzenden', velden: { op: dag(-5), omvang: 'deel', aan: 'Provincie Voorbeeld', deel: 'De oever' } })).toContain('Provincie Voorbeeld');
    await neem(nummer, { soort: 'doorzending-ontvangen', velden: { op: dag(-4), doorzending: '#1' } });
    expect(await neem(nummer, { soort: 'opschorten', velden: { op: dag(-3), grond: 'overmacht', vanaf: dag(-3), verwachtTot: dag(2), toelichting: 'Het archief staat onder water.' } })).toContain('4:15');
    const eigen = await eigenPagina(ingediend);
    expect(await eigen.locator('a[href*="/brieven/"]').count()).toBe(2);
    await neem(nummer, { soort: 'opschorting-beeindigen', velden: { op: dag(-1), opschorting: '#1' } });
    expect(await page.locator('.woo-melding', { hasText: 'Dit moet nog' }).innerText()).toContain('Melden dat de termijn weer loopt');
    await page.locator('summary', { hasText: 'Dag voor dag' }).click();
    expect(await page.locator('.woo-tabel').first().innerText()).toContain('overmacht');
    expect(await page.locator('section[aria-labelledby="mededelingen"]').innerText()).toContain('Awb art. 4:15 lid 4');
    await keurPagina(page);
  });

  it('puts a date right and declares a registration void; the requester sees both dates', async () => {
    const ingediend = await verzoek();
    const { nummer } = ingediend;
    const voorstel = await neem(nummer, { soort: 'datum-rechtzetten', velden: { welke: '#1', nieuw: dag(-12), reden: 'De stempel was van twee dagen eerder.' } });
    expect(voorstel).toContain('twee dagen eerder');
    await neem(nummer, { soort: 'aanvulling-vragen', velden: { op: dag(-8), tekst: 'Wilt u ondertekenen?', uiterlijk: dag(6) } });
    await neem(nummer, { soort: 'datum-rechtzetten', velden: { welke: '2.uiterlijk', nieuw: dag(8), reden: 'Verkeerd getypt.' } });
    const wachtend = await eigenPagina(ingediend);
    expect(await wachtend.locator('#vraag ~ p').allInnerTexts()).toContainEqual(expect.stringContaining(datumtekst(heden().add({ days: 8 }), 'dag')));
    await neem(nummer, { soort: 'registratie-vervallen', velden: { revisie: '#1', reden: 'De brief is niet verstuurd.' } });
    await page.getByRole('link', { name: 'Bekijk de zaak op een andere dag' }).click();
    await page.getByLabel('Op welke dag?').fill(dag(-11));
    await klik(page, 'Bekijk');
    expect(await hoofdtekst(page)).toContain('Er was nog geen verzoek.');
    expect(await hoofdtekst(page)).toContain('Wat er echt gebeurd was');
    await keurPagina(page);
    const eigen = await eigenPagina(ingediend);
    expect(await hoofdtekst(eigen)).toContain('Eerder meldden wij');
    expect(await hoofdtekst(eigen)).toContain('is rechtgezet');
    expect(await hoofdtekst(eigen)).toContain('telt niet meer mee');
    await keurPagina(eigen);
  });

  it('splits off a part, which gets a number of its own and the same last day', async () => {
    const { nummer } = await verzoek();
    const voorstel = await neem(nummer, { soort: 'splitsen', velden: { omschrijving: 'De aanbesteding' } });
    expect(voorstel).toContain('De aanbesteding');
    const deel = /WOO-\d{4}-\d{4}/.exec((await hoofdtekst(page)).replaceAll(nummer, ''))?.[0] ?? '';
    for (let pogingen = 0; (await page.goto(`/werk/zaken/${deel}`))?.status() !== 200; pogingen += 1) {
      if (pogingen === 40) throw new Error(`the part ${deel} never came`);
      await page.waitForTimeout(250);
    }
    expect(await hoofdtekst(page)).toContain('De aanbesteding');
  });

  it('joins a request to another one, handles one informally, and tells that one is late', async () => {
    const [eerste, ander, informeel, laat] = [await verzoek(), await verzoek(), await verzoek(), await verzoek(40)];
    await neem(eerste.nummer, { soort: 'samenvoegen', velden: { metNummer: ander.nummer, zelfdeVerzoeker: true } });
    await neem(informeel.nummer, { soort: 'informeel-afdoen', velden: { akkoord: true, toelichting: 'De stukken stonden al op de website.' } });
    await page.goto(`/werk/zaken/${laat.nummer}`);
    expect(await page.locator('.woo-melding', { hasText: 'Dit moet nog' }).innerText()).toContain('4:14');
    await page.goto('/werk/mededelingen');
    expect(await page.locator('.woo-tabel').innerText()).toContain(laat.nummer);
    await keurPagina(page);
    await page.goto(`/werk/zaken/${laat.nummer}`);
    await keurPagina(page);
    expect(await neem(laat.nummer, { soort: 'te-laat-melden', velden: { verwachtOp: dag(20) } })).toContain('4:14');
    expect(await hoofdtekst(page)).not.toContain('Dit moet nog');
    const eigen = await eigenPagina(eerste);
    expect(await hoofdtekst(eigen)).toContain(`onder nummer ${ander.nummer}`);
  });

  it('proposes to decide in parts; the requester consents on the own page and sees the new last day', async () => {
    const ingediend = await verzoek();
    const { nummer } = ingediend;
    await neem(nummer, { soort: 'overleg-vastleggen', velden: { verslag: 'Eerst de vergunningen.', overeenstemming: true } });
    await neem(nummer, { soort: 'deelplan-voorstellen', velden: { fasen: `${dag(30)} de vergunningen\n${dag(90)} de mails` } });
    const eigen = await eigenPagina(ingediend);
    await keurPagina(eigen);
    await klik(eigen, 'Ik ga akkoord met dit plan');
    expect(await hoofdtekst(eigen)).toContain('U bent akkoord met het plan.');
    expect(await hoofdtekst(eigen)).toContain(datumtekst(heden().add({ days: 90 }), 'dag'));
    await keurPagina(eigen);
  });
});

describe('a third party', () => {
  it('answers with the code of its letter, sees nothing of the requester, and the handler reads it', async () => {
    const { nummer, verzoekId } = await verzoek();
    await neem(nummer, { soort: 'zienswijzen-vragen', velden: { op: dag(-9), derden: 'Bouw BV\nKade 1\n1234 AB Stad', onderwerp: 'De sluis', uiterlijk: dag(-1) } });
    const [derde] = server.app.lezen.dossiers.derden(verzoekId);
    if (derde === undefined) throw new Error('geen derde');
    const ander = await nieuwePersoon(browser, server);
    await ander.goto('/zienswijze');
    await keurPagina(ander);
    await ander.getByLabel('Uw code').fill('0000-0000-0000-0000-0000');
    await klik(ander, 'Verder');
    expect(await ander.locator('#fouten').innerText()).toContain('Deze code kennen wij niet');
    await ander.getByLabel('Uw code').fill(server.app.omgeving.geheimen.derdecode(derde.derdeId).toLowerCase().replaceAll('-', ' '));
    await klik(ander, 'Verder');
    expect(await hoofdtekst(ander)).toContain('De gevraagde dag is voorbij');
    expect(await hoofdtekst(ander)).not.toContain('A. Aanvrager');
    await keurPagina(ander);
    await klik(ander, 'Verstuur uw zienswijze');
    expect(await ander.locator('#fouten').innerText()).toContain('Uw zienswijze is leeg');
    await ander.getByLabel('Wat vindt u van openbaar maken?').fill('Onze prijzen zijn geheim.');
    await klik(ander, 'Verstuur uw zienswijze');
    expect(await hoofdtekst(ander)).toContain('Wij hebben uw zienswijze');
    await keurPagina(ander);
    await page.goto(`/werk/zaken/${nummer}`);
    expect(await hoofdtekst(page)).toContain('Onze prijzen zijn geheim.');
    await neem(nummer, { soort: 'zienswijze-verwerken', velden: { derdeId: '#1', gevolgd: 'deels', reden: 'De prijzen lakken wij.' } });
  });

  it('answers per document, opens what is proposed to be public, and the handler reads it beside the document', async () => {
    const { nummer, verzoekId } = await verzoek();
    const { omgeving, lezen } = server.app;
    await uploadEnLees(page, nummer, [pdf('offerte.pdf', await vierPaginas())]);
    await beoordeel(page, nummer, 1, 'Openbaar');
    const [stuk] = lezen.inventaris.vanVerzoek(verzoekId);
    if (stuk === undefined) throw new Error('geen document');
    await neem(nummer, { soort: 'zienswijzen-vragen', velden: { op: dag(0), derden: 'Bouw BV\nKade 1', onderwerp: 'De sluis', uiterlijk: dag(14), [`stuk-${stuk.documentId}`]: true } });
    const [derde] = lezen.dossiers.derden(verzoekId);
    if (derde === undefined) throw new Error('geen derde');
    const ander = await nieuwePersoon(browser, server);
    await ander.goto('/zienswijze');
    await ander.getByLabel('Uw code').fill(omgeving.geheimen.derdecode(derde.derdeId));
    await klik(ander, 'Verder');
    await keurPagina(ander);
    await ander.getByLabel('Wilt u nog iets zeggen?').fill('Bel gerust.');
    const [bestand] = await Promise.all([ander.waitForEvent('download'), ander.getByRole('button', { name: 'Open het document' }).click()]);
    expect(bestand.suggestedFilename()).toBe(`${nummer}-1.pdf`);
    await ander.getByLabel('Ik heb bezwaar tegen dit voorstel').check();
    await klik(ander, 'Verstuur uw zienswijze');
    expect(await ander.locator('#fouten').innerText()).toContain('Schrijf op waarom');
    await keurPagina(ander);
    await ander.getByLabel('Waarom?').fill('Onze prijzen zijn geheim.');
    await klik(ander, 'Verstuur uw zienswijze');
    expect(await hoofdtekst(ander)).toMatch(/Dit hebben wij van u ontvangen[^]*Onze prijzen zijn geheim\.[^]*Bel gerust\./);
    await keurPagina(ander);
    await page.goto(`/werk/zaken/${nummer}/documenten/${stuk.documentId}`);
    expect(await hoofdtekst(page)).toContain('Onze prijzen zijn geheim.');
    await keurPagina(page);
  });
});

describe('a requester', () => {
  it('answers what is missing, and declines a plan with another one', async () => {
    const ingediend = await verzoek();
    await neem(ingediend.nummer, { soort: 'aanvulling-vragen', velden: { op: dag(-3), tekst: 'Wilt u uw verzoek ondertekenen?', uiterlijk: dag(11) } });
    const eigen = await eigenPagina(ingediend);
    expect(await hoofdtekst(eigen)).toContain('Wilt u uw verzoek ondertekenen?');
    await eigen.getByLabel('Uw antwoord').fill('Hierbij mijn handtekening.');
    await klik(eigen, 'Verstuur uw antwoord');
    expect(await hoofdtekst(eigen)).toContain('Uw antwoord is verstuurd.');
    await neem(ingediend.nummer, { soort: 'deelplan-voorstellen', velden: { fasen: `${dag(30)} de vergunningen\n${dag(90)} de mails` } });
    await eigen.goto(`/mijn/${ingediend.nummer}`);
    await eigen.locator('summary', { hasText: 'Ik ga niet akkoord' }).click();
    await eigen.locator('[name="tegenvoorstel"]').fill('Alles in januari.');
    await klik(eigen, 'Ik ga niet akkoord');
    expect(await hoofdtekst(eigen)).toContain('U bent niet akkoord met het plan.');
  });
});
