// From a document to a published decision over HTTP, on a whole Woostroom.
import { fixedClock, vandaag } from '../../../../src/kern/clock.ts';
import type { BesluitId, DocumentId } from '../../../../src/kern/ids.ts';
import { newId } from '../../../../src/kern/uuid.ts';
import { verstrek } from '../../../../src/toepassing/besluit/besluiten.ts';
import { geefInzage, kijkIn } from '../../../../src/toepassing/besluit/inzage.ts';
import { publicatieVan, publiceerBesluit } from '../../../../src/toepassing/publicaties/publiceren.ts';
import { trekPublicatieIn } from '../../../../src/toepassing/publicaties/intrekken.ts';
import { maakPdf } from '../../../e2e/support/stuk.ts';
import { openKantoor, VANDAAG, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let bea: Collega;
let jurist: Collega;
let beslisser: Collega;
let coordinator: Collega;

beforeAll(async () => {
  kantoor = await openKantoor();
  bea = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
  jurist = await kantoor.collega('Joris Jurist', ['jurist', 'behandelaar']);
  beslisser = await kantoor.collega('Dirk de Wit', ['beslisser']);
  coordinator = await kantoor.collega('Carla Coordinator', ['coordinator']);
});
afterAll(() => kantoor.sluit());

const INHOUD = { uitkomst: 'openbaar', titel: 'Stukken over de brug', samenvatting: 'Alles wordt openbaar.', overwegingen: 'Wij zochten in het archief.\n\nEr is geen reden om iets te weigeren.' };

interface Beoordeeld {
  readonly nummer: string;
  readonly basis: string;
  readonly besluiten: string;
}

/** A case with as many documents as judgements given. */
async function zaakMet(...oordelen: readonly Readonly<Record<string, string>>[]): Promise<Beoordeeld> {
  const { nummer, verzoekId } = await kantoor.zaak();
  const basis = `/werk/zaken/${nummer}`;
  if (oordelen.length > 0) {
    const bestanden = await Promise.all(oordelen.map(async (_, index) => ({ naam: `stuk ${index}.pdf`, bytes: Buffer.from(await maakPdf([`Stuk ${index}`])) })));
    await bea.upload(`${basis}/documenten`, { opdracht: await bea.opdracht(`${basis}/documenten`) }, bestanden).expect(303);
    await kantoor.rust();
  }
  for (const [index, { documentId }] of kantoor.app.lezen.inventaris.vanVerzoek(verzoekId).entries()) {
    const pad = `${basis}/documenten/${documentId}`;
    await bea.post(`${pad}/beoordeling`, { opdracht: await bea.opdracht(pad), ...oordelen[index] }).expect(303);
  }
  return { nummer, basis, besluiten: `${basis}/besluit` };
}

/** Writes a draft; gives its address. */
async function concept({ nummer, besluiten }: Beoordeeld, wie = bea, inhoud: Readonly<Record<string, string>> = INHOUD): Promise<string> {
  await wie.post(besluiten, { opdracht: await wie.opdracht(besluiten), ...inhoud }).expect(303);
  const dossier = kantoor.app.lezen.dossiers.opNummer(nummer);
  const laatste = dossier === null ? undefined : kantoor.app.lezen.besluiten.vanVerzoek(dossier.verzoekId).at(-1);
  return `${besluiten}/${laatste?.besluitId ?? ''}`;
}
const stap = async (wie: Collega, besluit: string, naam: string, velden: Readonly<Record<string, string>> = {}) =>
  wie.post(`${besluit}/${naam}`, { opdracht: crypto.randomUUID(), ...velden });

async function totBekend(zaak: Beoordeeld, inhoud: Readonly<Record<string, string>> = INHOUD): Promise<string> {
  const besluit = await concept(zaak, bea, inhoud);
  expect((await stap(bea, besluit, 'controle')).status).toBe(303);
  expect((await stap(jurist, besluit, 'goedkeuren')).status).toBe(303);
  expect((await stap(beslisser, besluit, 'ondertekenen', { op: VANDAAG })).status).toBe(303);
  expect((await stap(bea, besluit, 'bekendmaken', { op: VANDAAG })).status).toBe(303);
  await kantoor.rust();
  return besluit;
}

describe('de hoofdweg', () => {
  it('gaat van document tot publicatie, met een brief en een openbare versie zonder de verzoeker', async () => {
    const zaak = await zaakMet({ oordeel: 'openbaar' });
    const formulier = await bea.agent.get(zaak.besluiten).expect(200);
    expect(formulier.text).toMatch(/value="openbaar"[^>]*checked|checked[^>]*value="openbaar"/);
    expect(formulier.text).toContain('value="Stukken over de brug"');
    const besluit = await totBekend(zaak);
    const brief = await bea.agent.get(`${besluit}/brief`).expect(200);
    const openbaar = await bea.agent.get(`${besluit}/openbaar`).expect(200);
    const tekst = async (bytes: Uint8Array) => (await kantoor.app.omgeving.pdf.lees(bytes)).paginas.map((pagina) => pagina.tekst).join('\n');
    const eigen = await tekst(brief.body as Uint8Array);
    expect(eigen).toContain('A. Aanvrager');
    expect(eigen).toContain('Dirk de Wit');
    const publiek = await tekst(openbaar.body as Uint8Array);
    expect(publiek).not.toContain('Aanvrager');
    expect(publiek).not.toContain('Dirk');
    expect(publiek.match(/namens het college van burgemeester en wethouders/g)).toHaveLength(1);
    expect((await stap(coordinator, besluit, 'publiceren')).status).toBe(303);
    const pagina = await coordinator.agent.get(zaak.besluiten).expect(200);
    expect(pagina.text).toContain('Het besluit staat op de website.');
    await kantoor.gast.get(`/dossiers/${zaak.nummer}`).expect(200);
  });
});

describe('vier ogen', () => {
  it('weigert goedkeuring door wie het opstelde, met de reden op de pagina', async () => {
    const zaak = await zaakMet();
    const besluit = await concept(zaak, jurist, { ...INHOUD, uitkomst: 'geen_documenten' });
    expect((await stap(jurist, besluit, 'controle')).status).toBe(303);
    const antwoord = await stap(jurist, besluit, 'goedkeuren');
    expect(antwoord.status).toBe(409);
    expect(antwoord.text).toContain('Dit kan niet');
    expect((await stap(coordinator, besluit, 'goedkeuren')).status).toBe(303);
  });

  it('geeft een besluit alleen terug met een opmerking', async () => {
    const zaak = await zaakMet();
    const besluit = await concept(zaak, bea, { ...INHOUD, uitkomst: 'geen_documenten' });
    await stap(bea, besluit, 'controle');
    expect((await stap(jurist, besluit, 'teruggeven')).status).toBe(409);
    expect((await stap(jurist, besluit, 'teruggeven', { opmerking: 'Leg uit waar u zocht.' })).status).toBe(303);
    expect((await bea.agent.get(zaak.besluiten)).text).toContain('Leg uit waar u zocht.');
  });

  it('laat niemand goedkeuren wat intussen is veranderd', async () => {
    const zaak = await zaakMet();
    const besluit = await concept(zaak, bea, { ...INHOUD, uitkomst: 'geen_documenten' });
    await stap(bea, besluit, 'controle');
    const antwoord = await stap(jurist, besluit, 'goedkeuren', { verwacht: '0' });
    expect(antwoord.status).toBe(409);
    expect(antwoord.text).toContain('Intussen is er iets veranderd in dit besluit');
  });

  it('houdt wie het recht niet heeft buiten', async () => {
    const zaak = await zaakMet();
    const besluit = await concept(zaak, bea, { ...INHOUD, uitkomst: 'geen_documenten' });
    for (const naam of ['goedkeuren', 'teruggeven', 'ondertekenen', 'publiceren']) expect((await stap(bea, besluit, naam)).status).toBe(403);
    expect((await stap(beslisser, besluit, 'controle')).status).toBe(403);
    expect((await beslisser.post(zaak.besluiten, { opdracht: crypto.randomUUID(), ...INHOUD })).status).toBe(403);
  });
});

describe('de brief voor de handtekening', () => {
  it('is te lezen zodra het besluit ter controle ligt, met de naam van wie tekent, en laat niets achter', async () => {
    const zaak = await zaakMet();
    const besluit = await concept(zaak, bea, { ...INHOUD, uitkomst: 'geen_documenten', overwegingen: 'Wij zochten overal.' });
    await bea.agent.get(`${besluit}/voorbeeld`).expect(404);
    await stap(bea, besluit, 'controle');
    expect((await jurist.agent.get(zaak.besluiten)).text).toContain(`${besluit}/voorbeeld`);
    expect((await jurist.agent.get(`${besluit}/voorbeeld`).expect(200)).text).toContain('(naam van de beslisser)');
    await stap(jurist, besluit, 'goedkeuren');
    const kop = await kantoor.app.omgeving.store.head();
    const pagina = (await beslisser.agent.get(`${besluit}/voorbeeld`).expect(200)).text;
    for (const zin of ['Wij zochten overal.', 'A. Aanvrager', 'De versie voor de website']) expect(pagina).toContain(zin);
    expect(pagina.split('De versie voor de website')[1]).not.toContain('Aanvrager');
    const pdf = await beslisser.agent.get(`${besluit}/voorbeeld.pdf`).expect(200);
    const tekst = (await kantoor.app.omgeving.pdf.lees(pdf.body as Uint8Array)).paginas.map(({ tekst: regel }) => regel).join('\n');
    expect(await kantoor.app.omgeving.store.head()).toBe(kop);
    expect((await stap(beslisser, besluit, 'ondertekenen', { op: VANDAAG })).status).toBe(303);
    const echt = await beslisser.agent.get(`${besluit}/brief`).expect(200);
    expect((await kantoor.app.omgeving.pdf.lees(echt.body as Uint8Array)).paginas.map(({ tekst: regel }) => regel).join('\n')).toBe(tekst);
    await beslisser.agent.get(`${besluit}/voorbeeld`).expect(404);
  });

  it('hoort bij de zaak van het adres', async () => {
    const [een, ander] = [await zaakMet(), await zaakMet()];
    const besluit = await concept(een, bea, { ...INHOUD, uitkomst: 'geen_documenten' });
    await stap(bea, besluit, 'controle');
    await bea.agent.get(`${ander.besluiten}/${besluit.split('/').at(-1) ?? ''}/voorbeeld`).expect(404);
  });
});

describe('het formulier', () => {
  it('leest nummers van documenten en toont ze weer', async () => {
    const zaak = await zaakMet({ oordeel: 'openbaar' }, { oordeel: 'openbaar' }, { oordeel: 'openbaar' }, { oordeel: 'openbaar' });
    const fout = await bea.post(zaak.besluiten, { opdracht: crypto.randomUUID(), ...INHOUD, uitkomst: '', documenten: '1-2, 9, brief' }).expect(422);
    expect(fout.text).toContain('Er is geen document met nummer 9.');
    expect(fout.text).toContain('‘brief’ is geen nummer.');
    expect(fout.text).toContain('Kies een uitkomst.');
    expect(fout.text).toContain('Wij zochten in het archief.');
    const besluit = await concept(zaak, bea, { ...INHOUD, documenten: '1 t/m 2 en 4', deel: '1', van: '2' });
    expect((await bea.agent.get(`${besluit}/wijzig`).expect(200)).text).toContain('value="1-2, 4"');
    await bea.post(`${besluit}/wijzig`, { opdracht: await bea.opdracht(`${besluit}/wijzig`), ...INHOUD, documenten: '' }).expect(303);
    const { inhoud } = kantoor.app.lezen.besluiten.opId(besluit.split('/').at(-1) as never) ?? {};
    expect(inhoud?.documenten satisfies readonly DocumentId[] | undefined).toHaveLength(4);
    expect(inhoud?.deel).toBeNull();
  });

  it('maakt van twee keer hetzelfde formulier één besluit, en weigert een tweede besluit ernaast', async () => {
    const zaak = await zaakMet();
    const velden = { opdracht: await bea.opdracht(zaak.besluiten), ...INHOUD, uitkomst: 'geen_documenten' };
    await bea.post(zaak.besluiten, velden).expect(303);
    await bea.post(zaak.besluiten, velden).expect(303);
    const anders = await bea.post(zaak.besluiten, { ...velden, titel: 'Toch iets anders' }).expect(409);
    expect(anders.text).toContain('Over dit verzoek is al een besluit geschreven');
  });

  it('toont een besluit niet onder het nummer van een andere zaak', async () => {
    const zaak = await zaakMet();
    const andere = await zaakMet();
    const besluit = await concept(zaak, bea, { ...INHOUD, uitkomst: 'geen_documenten' });
    const elders = besluit.replace(zaak.nummer, andere.nummer);
    await bea.agent.get(`${elders}/wijzig`).expect(404);
    expect((await stap(bea, elders, 'controle')).status).toBe(404);
    await bea.agent.get(`${besluit}/brief`).expect(404);
  });
});

describe('publiceren', () => {
  it('weigert een document dat deels openbaar is en niet is gelakt', async () => {
    const zaak = await zaakMet({ oordeel: 'deels_openbaar', gronden: '5.1.2e', motivering: 'Er staan namen in.', tijdsverloop: 'Het gaat nog om dezelfde mensen.' });
    const besluit = await totBekend(zaak, { ...INHOUD, uitkomst: 'gedeeltelijk_openbaar' });
    const antwoord = await stap(coordinator, besluit, 'publiceren');
    expect(antwoord.status).toBe(409);
    expect(antwoord.text).toContain('gelakte versie');
    await kantoor.gast.get(`/dossiers/${zaak.nummer}`).expect(404);
  });

  it('plant de publicatie als bezwaar wordt verwacht', async () => {
    const zaak = await zaakMet({ oordeel: 'openbaar' });
    const besluit = await totBekend(zaak, { ...INHOUD, bezwaarVerwacht: 'ja' });
    expect((await stap(coordinator, besluit, 'publiceren')).status).toBe(303);
    expect((await coordinator.agent.get(zaak.besluiten)).text).toContain('De publicatie staat gepland.');
    await kantoor.gast.get(`/dossiers/${zaak.nummer}`).expect(404);
  });
});

describe('de versie voor de website', () => {
  const NOEMT = { uitkomst: 'geen_documenten', titel: 'Besluit over de brug', samenvatting: 'Er is niets gevonden.', overwegingen: 'A. Aanvrager belde ons. Aanvragers bellen vaker.' };

  async function goedgekeurd(): Promise<{ readonly besluit: string; readonly zaak: Beoordeeld }> {
    const zaak = await zaakMet();
    const besluit = await concept(zaak, bea, NOEMT);
    expect((await stap(bea, besluit, 'controle')).status).toBe(303);
    expect((await stap(jurist, besluit, 'goedkeuren')).status).toBe(303);
    return { besluit, zaak };
  }

  it('laat zien wat eruit gaat, vraagt wat er nog in staat, en laat pas daarna ondertekenen', async () => {
    const { besluit } = await goedgekeurd();
    const geweigerd = await stap(beslisser, besluit, 'ondertekenen', { op: VANDAAG });
    expect(geweigerd.status).toBe(409);
    expect(geweigerd.text).toContain('Daarover heeft nog niemand beslist.');

    const pagina = await bea.agent.get(`${besluit}/website`).expect(200);
    expect(pagina.text).toContain('Naam: A. Aanvrager');
    expect(pagina.text).toContain('[naam] belde ons.');
    expect(pagina.text).toContain('A. Aanvrager belde ons.');
    const vondsten = [...pagina.text.matchAll(/name="tekst-(\d+)" value="([^"]+)"/g)].map(([, index, tekst]) => [Number(index), tekst] as const);
    expect(vondsten.map(([, tekst]) => tekst)).toEqual(['A. Aanvrager', 'Aanvragers']);

    const velden = Object.fromEntries(vondsten.flatMap(([index, tekst]) => [[`tekst-${index}`, tekst!], [`soort-${index}`, 'naam'], [`hoe-${index}`, index === 0 ? 'weg' : 'blijft']]));
    const zonderReden = await bea.post(`${besluit}/website`, { opdracht: await bea.opdracht(`${besluit}/website`), ...velden });
    expect(zonderReden.status).toBe(422);
    expect(zonderReden.text).toContain('Schrijf waarom deze tekst op de website mag blijven staan.');
    await bea.post(`${besluit}/website`, { opdracht: await bea.opdracht(`${besluit}/website`), ...velden, 'reden-1': 'Een gewoon woord.' }).expect(303);
    expect((await bea.agent.get(`${besluit}/website`).expect(200)).text).toContain('Bevestigd door Bea Behandelaar');

    expect((await stap(beslisser, besluit, 'ondertekenen', { op: VANDAAG })).status).toBe(303);
    const openbaar = await bea.agent.get(`${besluit}/openbaar`).expect(200);
    const tekst = (await kantoor.app.omgeving.pdf.lees(openbaar.body as Uint8Array)).paginas.map((each) => each.tekst).join('\n');
    expect(tekst).toContain('[naam] belde ons. Aanvragers bellen vaker.');
    await bea.agent.get(`${besluit}/website`).expect(404);
  });

  it('stelt de tekst van het verzoek voor zonder de verzoeker, en publiceert die alleen na bevestiging', async () => {
    const { besluit, zaak } = await goedgekeurd();
    const pagina = await jurist.agent.get(`${besluit}/website`).expect(200);
    const voorstel = /<textarea[^>]*name="verzoektekst"[^>]*>([^<]*)</.exec(pagina.text)?.[1] ?? '';
    expect(voorstel).not.toBe('');
    expect(voorstel).not.toContain('Aanvrager');
    const keuze = { 'tekst-0': 'A. Aanvrager', 'soort-0': 'naam', 'hoe-0': 'weg', 'tekst-1': 'Aanvragers', 'soort-1': 'naam', 'hoe-1': 'weg', metVerzoek: 'ja' };
    const noemt = await jurist.post(`${besluit}/website`, { opdracht: await jurist.opdracht(`${besluit}/website`), ...keuze, verzoektekst: 'Ik, Aanvrager, vraag dit.' });
    expect(noemt.status).toBe(409);
    expect(noemt.text).toContain('In de tekst van het verzoek staan nog gegevens van de verzoeker.');
    expect(noemt.text).toContain('Ik, Aanvrager, vraag dit.');
    await jurist.post(`${besluit}/website`, { opdracht: await jurist.opdracht(`${besluit}/website`), ...keuze, verzoektekst: 'Graag alles over de brug.' }).expect(303);
    expect((await stap(beslisser, besluit, 'ondertekenen', { op: VANDAAG })).status).toBe(303);
    expect((await stap(bea, besluit, 'bekendmaken', { op: VANDAAG })).status).toBe(303);
    expect((await stap(coordinator, besluit, 'publiceren')).status).toBe(303);
    await kantoor.rust();
    const dossier = await kantoor.gast.get(`/dossiers/${zaak.nummer}`).expect(200);
    expect(dossier.text).toContain('Lees het verzoek');
    const stuk = /href="(\/documenten\/[^"]+)">Lees het verzoek/.exec(dossier.text)?.[1] ?? '';
    expect((await kantoor.gast.get(stuk).expect(200)).text).toContain('Graag alles over de brug.');
    await kantoor.gast.get(`/dossiers/${zaak.nummer}/inventarislijst.pdf`).expect(200).expect('Content-Type', 'application/pdf');
  });

  it('is alleen voor wie aan het besluit werkt', async () => {
    const { besluit } = await goedgekeurd();
    const publicist = await kantoor.collega('Piet Publicist', ['publicist']);
    expect((await publicist.agent.get(`${besluit}/website`).expect(200)).text).not.toContain('Bevestig de versie');
    await publicist.post(`${besluit}/website`, { opdracht: crypto.randomUUID() }).expect(403);
  });
});

describe('een link voor inzage', () => {
  const linkOp = async (besluit: string): Promise<string> => /http:\/\/localhost(\/inzage\/[\w-]+\/[\w-]+)/.exec((await bea.agent.get(`${besluit}/inzage`).expect(200)).text)?.[1] ?? 'geen link';

  it('kan pas na de verstrekking, en toont dan besluit en documenten zonder de verzoeker', async () => {
    const besluit = await totBekend(await zaakMet({ oordeel: 'openbaar' }, { oordeel: 'niet_openbaar', gronden: '5.1.2.e', motivering: 'Het gaat over één persoon.' }), { ...INHOUD, uitkomst: 'gedeeltelijk_openbaar' });
    const teVroeg = await stap(bea, besluit, 'inzage', { geldigTotEnMet: '20-03-2026' });
    expect(teVroeg.status).toBe(409);
    expect(teVroeg.text).toContain('De verzoeker heeft de documenten nog niet.');
    await stap(bea, besluit, 'verstrekken');
    expect((await stap(bea, besluit, 'inzage', { geldigTotEnMet: '20-03-2026' })).status).toBe(303);
    const link = await linkOp(besluit);
    const pagina = await kantoor.gast.get(link).expect(200);
    expect(pagina.text).toContain('Stukken over de brug');
    expect(pagina.text).not.toContain('Aanvrager');
    expect(pagina.headers['cache-control']).toContain('no-store');
    expect(pagina.text).toContain('noindex');
    const bestanden = [...pagina.text.matchAll(/href="(\/inzage\/[^"]+\/documenten\/[^"]+)"/g)].map(([, pad]) => pad ?? '');
    expect(bestanden).toHaveLength(1);
    const pdf = await kantoor.gast.get(bestanden[0] ?? '').expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    const brief = await kantoor.gast.get(`${link}/besluit`).expect(200);
    const tekst = (await kantoor.app.omgeving.pdf.lees(brief.body as Uint8Array)).paginas.map((each) => each.tekst).join('\n');
    expect(tekst).not.toContain('Aanvrager');
  });

  it('werkt niet meer na de laatste dag, na intrekken, of met een andere code', async () => {
    const besluit = await totBekend(await zaakMet({ oordeel: 'openbaar' }));
    await stap(bea, besluit, 'verstrekken');
    expect((await stap(bea, besluit, 'inzage', { geldigTotEnMet: '20-07-2026' })).text).toContain('hoogstens 90 dagen');
    expect((await stap(bea, besluit, 'inzage', { geldigTotEnMet: '1-3-2026' })).text).toContain('al voorbij');
    expect((await stap(bea, besluit, 'inzage', { geldigTotEnMet: '11-03-2026' })).status).toBe(303);
    const link = await linkOp(besluit);
    await kantoor.gast.get(link).expect(200);
    await kantoor.gast.get(`${link.slice(0, -2)}xx`).expect(404);
    const beheer = await bea.agent.get(`${besluit}/inzage`).expect(200);
    const intrekken = /action="([^"]+\/intrekken)"/.exec(beheer.text)?.[1] ?? '';
    expect((await coordinator.agent.get(`${besluit}/inzage`)).text).not.toContain('onbekend');
    await bea.post(intrekken, { opdracht: crypto.randomUUID() }).expect(303);
    const gesloten = await kantoor.gast.get(link).expect(410);
    expect(gesloten.text).toContain('De link is ingetrokken.');
  });

  it('laat niet meer zien wat uit de publicatie is gehaald', async () => {
    const zaak = await zaakMet({ oordeel: 'openbaar' });
    const besluit = await totBekend(zaak, { ...INHOUD, bezwaarVerwacht: 'ja' });
    const besluitId = besluit.split('/').at(-1) as BesluitId;
    const { handler, clock } = kantoor.app.omgeving;
    const later = fixedClock('2026-03-26T09:00:00Z');
    await verstrek({ ...kantoor.app.omgeving, clock: later }, besluitId, vandaag(later), { actor: 'systeem', commandId: newId() });
    const { inzageId } = await geefInzage({ handler, clock }, besluitId, vandaag(later), { actor: 'systeem', commandId: newId() });
    await publiceerBesluit({ ...kantoor.app.omgeving, clock: later }, besluitId, { actor: 'systeem', commandId: newId() });
    const voor = await kijkIn({ handler, clock }, inzageId);
    expect(voor.open && voor.documenten.every(({ bestand }) => bestand !== null)).toBe(true);
    await trekPublicatieIn({ ...kantoor.app.omgeving, clock: later }, publicatieVan(besluitId), { correctie: 'privacygevoelige_gegevens', reden: 'Er stond een naam in.', intern: '' }, { actor: 'systeem', commandId: newId() });
    const na = await kijkIn({ handler, clock }, inzageId);
    expect(na.open && na.documenten.every(({ bestand }) => bestand === null)).toBe(true);
    const verlopen = await kijkIn({ handler, clock: fixedClock('2026-03-27T09:00:00Z') }, inzageId);
    expect(verlopen).toEqual({ open: false, reden: 'verlopen' });
  });
});
