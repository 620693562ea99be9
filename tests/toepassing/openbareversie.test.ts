// No published decision names the requester unless a person let it: what is found must be chosen about before the signature.
import { besluitDecider } from '../../src/besluit/decide.ts';
import type { Besluitinhoud } from '../../src/besluit/events.ts';
import { maakDocument } from '../../src/documentverwerking/brieven/document.ts';
import { documentDecider } from '../../src/document/decide.ts';
import type { BesluitId, DocumentId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import * as besluiten from '../../src/toepassing/besluit/besluiten.ts';
import { beoordeel, ontvangDocument } from '../../src/toepassing/beoordelen/documenten.ts';
import { leesDocumenttekst, openTekst } from '../../src/toepassing/innemen/documenttekst.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { bevestigOpenbareVersie } from '../../src/toepassing/openbareversie/bevestig.ts';
import type { Keuze } from '../../src/toepassing/openbareversie/keuzes.ts';
import { publiceerBesluit } from '../../src/toepassing/publicaties/publiceren.ts';
import { maakTekenbrieven } from '../../src/toepassing/besluit/tekenbrief.ts';
import { streamName } from '../../src/kern/event.ts';
import { aanvraag, dag, opdracht, zetOp, type Opstelling } from './opstelling.ts';

const [anna, bart] = ['anna', 'bart'] as unknown as readonly [MedewerkerId, MedewerkerId];
const OP = dag('2026-11-24');
const tekenaar = { medewerkerId: bart, naam: 'B. Bart', functie: 'Teamleider' };
const VERZOEKER = { naam: 'Zoë van der Linde', email: 'zoe@mail.example', postadres: 'Kerkstraat 12\n9876 ZX Dorp' };

let hier: Opstelling;
let verzoekId: VerzoekId;
beforeEach(async () => {
  hier = await zetOp();
  ({ verzoekId } = await dienIn(hier.omgeving, aanvraag({ verzoeker: VERZOEKER, onderwerp: 'De brug bij Kerkstraat 12', tekst: 'Graag alle stukken over de brug.\n\nZoë van der Linde, zoe@mail.example' }), opdracht()));
});
afterEach(async () => hier.sluit());

async function document(titel: string, motivering: string | null): Promise<DocumentId> {
  const { omgeving } = hier;
  const bytes = await maakDocument({ titel: 'Memo', auteur: 'Gemeente', datum: OP, blokken: [{ soort: 'alinea', tekst: 'Over de brug.' }] });
  const upload = { naam: 'memo.pdf', mediatype: 'application/pdf', bytes };
  const { documentId } = await ontvangDocument(omgeving, { herkomst: { soort: 'verzoek', verzoekId }, upload, titel, soort: 'notitie', datum: OP }, opdracht());
  const { state } = await omgeving.handler.load(documentDecider, documentId);
  if (state.status !== 'ontvangen') throw new Error(state.status);
  await omgeving.handler.handle(documentDecider, documentId, { type: 'LegTekstVast', ...(await leesDocumenttekst(omgeving.blobs, omgeving.pdf, state.gegevens.blob)) }, opdracht());
  await beoordeel(omgeving, documentId, verzoekId, { oordeel: 'openbaar', gronden: [], motivering, tijdsverloop: null, vindplaats: null, openbaarOp: null }, anna, opdracht());
  return documentId;
}

async function goedgekeurd(documentId: DocumentId, anders: Partial<Besluitinhoud> = {}): Promise<BesluitId> {
  const { omgeving } = hier;
  const inhoud: Besluitinhoud = { uitkomst: 'openbaar', titel: 'Besluit over de brug', samenvatting: 'De stukken over de brug.', overwegingen: 'Wij maken alles openbaar.', deel: null, bezwaarVerwacht: false, documenten: [documentId], ...anders };
  const { besluitId } = await besluiten.stelBesluitOp(omgeving, verzoekId, anna, inhoud, opdracht());
  await besluiten.biedTerControleAan(omgeving, besluitId, anna, opdracht());
  await besluiten.keurGoed(omgeving, besluitId, bart, null, opdracht());
  return besluitId;
}
const onderteken = (besluitId: BesluitId) => besluiten.onderteken(hier.omgeving, besluitId, tekenaar, OP, opdracht());
const bevestig = (besluitId: BesluitId, keuzes: readonly Keuze[], verzoektekst: string | null = null) => bevestigOpenbareVersie(hier.omgeving, besluitId, anna, { keuzes: [...keuzes], verzoektekst }, OP, opdracht());

async function gevonden(besluitId: BesluitId) {
  const { state } = await hier.omgeving.handler.load(besluitDecider, besluitId);
  if (state.status !== 'goedgekeurd') throw new Error(state.status);
  return maakTekenbrieven(hier.omgeving, besluitId, state, tekenaar, OP);
}
const alles = async (besluitId: BesluitId): Promise<Keuze[]> => (await gevonden(besluitId)).gevonden.map(({ tekst, soort }) => ({ tekst, soort, hoe: 'weg', reden: '' }));

/** Everything that everybody can read: the events of the publication, and the text of every file in it. */
async function gepubliceerd(besluitId: BesluitId): Promise<string> {
  const { omgeving } = hier;
  await besluiten.maakBekend(omgeving, besluitId, OP, opdracht());
  const { publicatieId } = await publiceerBesluit(omgeving, besluitId, opdracht());
  const events = await omgeving.store.readStream(streamName(publicatieDecider.category, publicatieId), {});
  const { state } = await omgeving.handler.load(publicatieDecider, publicatieId);
  if (state.status !== 'openbaar') throw new Error(state.status);
  const teksten = await Promise.all(state.stukken.map(async (each) => (each.ingetrokken || each.stuk.bestand === null ? '' : (await openTekst(omgeving.blobs, each.stuk.bestand.tekst)).join('\n'))));
  return `${JSON.stringify(events)}\n${teksten.join('\n')}`.replaceAll(/\s+/g, ' ');
}
const NAAM = /\bzo[eë]\b|Linde|zoe@|Kerkstraat 12|9876 ?ZX/i;

it('a decision in which nothing points to the requester is signed without a question', async () => {
  const besluitId = await goedgekeurd(await document('Memo over de brug', null));
  await onderteken(besluitId);
  expect(await gepubliceerd(besluitId)).not.toMatch(NAAM);
});

describe('a decision that names the requester in its own words', () => {
  const noemt = async () =>
    goedgekeurd(await document('Mail van Zoë van der Linde', 'Mevrouw Van der Linde vroeg hierom.'), {
      titel: 'Besluit voor Z. van der Linde', samenvatting: 'Over de brug bij Kerkstraat 12, 9876ZX Dorp.', overwegingen: 'ZOE VAN DER LINDE mailde (zoe@mail.example).',
    });

  it('is not signed until somebody chose', async () => {
    const besluitId = await noemt();
    await expect(onderteken(besluitId)).rejects.toMatchObject({ weigeringen: [{ code: 'openbare_versie_niet_bevestigd' }] });
    await expect(bevestig(besluitId, (await alles(besluitId)).slice(1))).rejects.toMatchObject({ weigeringen: [{ code: 'openbare_versie_niet_bevestigd' }] });
  });

  it('is published without the requester, in letter, list, title and summary; the requester gets the real one', async () => {
    const besluitId = await noemt();
    await bevestig(besluitId, await alles(besluitId));
    await onderteken(besluitId);
    const publiek = await gepubliceerd(besluitId);
    expect(publiek).not.toMatch(NAAM);
    expect(publiek).toContain('Mail van [naam]');
    expect(publiek).toContain('Mevrouw [naam] vroeg hierom.');
    expect(publiek).toContain('Over de brug bij [adres], [adres] Dorp.');
    const { aanVerzoeker } = await maakTekenbrieven(hier.omgeving, besluitId, { ...(await hier.omgeving.handler.load(besluitDecider, besluitId)).state } as never, tekenaar, OP);
    expect(JSON.stringify(aanVerzoeker)).toContain('ZOE VAN DER LINDE mailde');
  });

  it('keeps what a person let stand, with a reason, and only that', async () => {
    const besluitId = await noemt();
    const keuzes = (await alles(besluitId)).map((keuze): Keuze => (keuze.tekst.startsWith('Kerkstraat') ? { ...keuze, hoe: 'blijft', reden: '' } : keuze));
    await expect(bevestig(besluitId, keuzes)).rejects.toMatchObject({ name: 'ValidationFailed', fouten: [{ veld: expect.stringMatching(/^reden-\d$/) as string }] });
    await bevestig(besluitId, keuzes.map((keuze) => (keuze.hoe === 'blijft' ? { ...keuze, reden: 'Het gaat om de brug, niet om het huis.' } : keuze)));
    await onderteken(besluitId);
    const publiek = await gepubliceerd(besluitId);
    expect(publiek).toContain('bij Kerkstraat 12, [adres]');
    expect(publiek).not.toMatch(/\bzo[eë]\b|Linde|zoe@/i);
  });

  it('keeps the words that were chosen about sealed: the log has no name in clear, and erasing closes it', async () => {
    const besluitId = await noemt();
    await bevestig(besluitId, [...(await alles(besluitId)), { tekst: 'de buurvrouw', soort: 'eigen', hoe: 'weg', reden: '' }]);
    const events = await hier.omgeving.store.readStream(streamName(besluitDecider.category, besluitId), {});
    expect(JSON.stringify(events.filter(({ type }) => type === 'OpenbareVersieBevestigd'))).not.toMatch(/Linde|buurvrouw/);
    const { persoonId } = (await hier.omgeving.store.readStream(streamName('verzoek', verzoekId), { limit: 1 }))[0]!.data as { persoonId: Parameters<typeof hier.omgeving.vault.destroy>[0] };
    await hier.omgeving.vault.destroy(persoonId);
    await expect(onderteken(besluitId)).rejects.toMatchObject({ weigeringen: [{ code: 'openbare_versie_gewist' }] });
  });
});

it('other words that somebody adds go too', async () => {
  const besluitId = await goedgekeurd(await document('Memo', null), { overwegingen: 'De bakker van het dorp vroeg dit. De Bakker is bekend.' });
  await bevestig(besluitId, [{ tekst: 'de bakker', soort: 'eigen', hoe: 'weg', reden: '' }]);
  await onderteken(besluitId);
  expect(await gepubliceerd(besluitId)).toContain('[weggelaten] van het dorp vroeg dit. [weggelaten] is bekend.');
});

describe('the request beside the decision', () => {
  it('comes only when it was confirmed, and not while it names the requester', async () => {
    const besluitId = await goedgekeurd(await document('Memo', null));
    await expect(bevestig(besluitId, [], 'Ik ben Zoë en ik vraag alle stukken.')).rejects.toMatchObject({ weigeringen: [{ code: 'verzoektekst_noemt_verzoeker' }] });
    await bevestig(besluitId, [], 'Graag alle stukken over de brug.\n\n[naam]');
    await onderteken(besluitId);
    const publiek = await gepubliceerd(besluitId);
    expect(publiek).toContain('Graag alle stukken over de brug.');
    expect(publiek).toContain('"rol":"verzoek"');
    expect(publiek).not.toMatch(NAAM);
  });

  it('stays away otherwise', async () => {
    const besluitId = await goedgekeurd(await document('Memo', null));
    await onderteken(besluitId);
    expect(await gepubliceerd(besluitId)).not.toContain('"rol":"verzoek"');
  });
});

