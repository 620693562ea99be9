// From documents to a decision with four eyes, and its publication on the day that the law allows (Woo 4.4 lid 5).
import { maakDocument } from '../../src/documentverwerking/brieven/document.ts';
import { besluitDecider } from '../../src/besluit/decide.ts';
import { documentDecider } from '../../src/document/decide.ts';
import type { BesluitId, DocumentId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import * as besluiten from '../../src/toepassing/besluit/besluiten.ts';
import { beoordeel, ontvangDocument } from '../../src/toepassing/beoordelen/documenten.ts';
import { leesDocumenttekst, openTekst } from '../../src/toepassing/innemen/documenttekst.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { publiceerBesluit } from '../../src/toepassing/publicaties/publiceren.ts';
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import { openbaarmaking } from '../../src/taken/openbaarmaking.ts';
import pino from 'pino';
import type { Gemeld } from '../../src/besluit/events.ts';
import { streamName } from '../../src/kern/event.ts';
import { laadVerzoek } from '../../src/toepassing/verzoek/berichten.ts';
import { zoekactiesVan } from '../../src/toepassing/besluit/besluitbrieven.ts';
import { openBrief } from '../../src/toepassing/brieven/brieven.ts';
import type { Stap } from '../../src/toepassing/stappen/index.ts';
import { zetStap } from '../../src/toepassing/verzoek/stapzetten.ts';
import { aanvraag, dag, opdracht, zetOp, type Opstelling } from './opstelling.ts';

const [anna, bart] = ['anna', 'bart'] as unknown as readonly [MedewerkerId, MedewerkerId];
let hier: Opstelling;
let verzoekId: VerzoekId;
beforeEach(async () => {
  hier = await zetOp();
  ({ verzoekId } = await dienIn(hier.omgeving, aanvraag(), opdracht()));
});
afterEach(async () => hier.sluit());

async function document(oordeel: 'openbaar' | 'deels_openbaar'): Promise<DocumentId> {
  const { omgeving } = hier;
  const bytes = await maakDocument({ titel: 'Memo', auteur: 'Gemeente', datum: dag('2026-01-05'), blokken: [{ soort: 'alinea', tekst: 'Over de brug.' }] });
  const upload = { naam: 'memo.pdf', mediatype: 'application/pdf', bytes };
  const { documentId } = await ontvangDocument(omgeving, { herkomst: { soort: 'verzoek', verzoekId }, upload, titel: 'Memo', soort: 'notitie', datum: dag('2026-01-05') }, opdracht());
  const { state } = await omgeving.handler.load(documentDecider, documentId);
  if (state.status !== 'ontvangen') throw new Error(state.status);
  await omgeving.handler.handle(documentDecider, documentId, { type: 'LegTekstVast', ...(await leesDocumenttekst(omgeving.blobs, omgeving.pdf, state.gegevens.blob)) }, opdracht());
  const gronden = oordeel === 'openbaar' ? [] : ['5.1.2.e'];
  await beoordeel(omgeving, documentId, verzoekId, { oordeel, gronden, motivering: gronden.length === 0 ? null : 'Namen van burgers.', tijdsverloop: null, vindplaats: null, openbaarOp: null }, anna, opdracht());
  return documentId;
}

async function bekendBesluit(documentId: DocumentId, bezwaarVerwacht: boolean, uitkomst: 'openbaar' | 'gedeeltelijk_openbaar' = 'openbaar'): Promise<BesluitId> {
  const { omgeving } = hier;
  const inhoud = {
    uitkomst, titel: 'Besluit over de brug', samenvatting: 'De stukken over de brug.', overwegingen: 'Wij maken de stukken openbaar.',
    deel: null, bezwaarVerwacht, documenten: [documentId],
  };
  const { besluitId } = await besluiten.stelBesluitOp(omgeving, verzoekId, anna, inhoud, opdracht());
  await besluiten.biedTerControleAan(omgeving, besluitId, anna, opdracht());
  await expect(besluiten.keurGoed(omgeving, besluitId, anna, null, opdracht())).rejects.toMatchObject({ name: 'RuleViolated' });
  const tekenaar = { medewerkerId: bart, naam: 'B. Bart', functie: 'Teamleider' };
  await expect(besluiten.onderteken(omgeving, besluitId, tekenaar, dag('2026-11-24'), opdracht())).rejects.toMatchObject({ name: 'RuleViolated' });
  await besluiten.keurGoed(omgeving, besluitId, bart, null, opdracht());
  await besluiten.onderteken(omgeving, besluitId, tekenaar, dag('2026-11-24'), opdracht());
  await expect(publiceerBesluit(omgeving, besluitId, opdracht())).rejects.toMatchObject({ name: 'RuleViolated' });
  await besluiten.maakBekend(omgeving, besluitId, dag('2026-11-24'), opdracht());
  return besluitId;
}
const stand = async (besluitId: BesluitId, publicatieId: Awaited<ReturnType<typeof publiceerBesluit>>['publicatieId']) => {
  const [besluit, publicatie] = await Promise.all([hier.omgeving.handler.load(besluitDecider, besluitId), hier.omgeving.handler.load(publicatieDecider, publicatieId)]);
  return [besluit.state.status, publicatie.state.status];
};

it('nobody approves an own draft, nothing is signed before approval, nothing is published before the announcement', async () => {
  const besluitId = await bekendBesluit(await document('openbaar'), false);
  const { publicatieId } = await publiceerBesluit(hier.omgeving, besluitId, opdracht());
  expect((await stand(besluitId, publicatieId))[1]).toBe('openbaar');
});

it('what is published later than the law allowed says the day on which it was published', async () => {
  const besluitId = await bekendBesluit(await document('openbaar'), false);
  hier.zetKlok('2026-12-03');
  const { publicatieId } = await publiceerBesluit(hier.omgeving, besluitId, opdracht());
  hier.zetKlok('2026-11-24');
  const { state } = await hier.omgeving.handler.load(publicatieDecider, publicatieId);
  expect([state.status, state.status === 'openbaar' ? state.openbaarOp.toString() : null]).toEqual(['openbaar', '2026-12-03']);
});

it('a document that is only partly public cannot be published before redaction exists', async () => {
  const besluitId = await bekendBesluit(await document('deels_openbaar'), false, 'gedeeltelijk_openbaar');
  const fout: unknown = await publiceerBesluit(hier.omgeving, besluitId, opdracht()).catch((error: unknown) => error);
  expect(fout).toMatchObject({ name: 'RuleViolated', weigeringen: [{ code: 'deels_openbaar_zonder_gelakte_versie' }] });
});

it('when an objection is expected, documents and publication wait for their day, and then go once', async () => {
  const besluitId = await bekendBesluit(await document('openbaar'), true);
  const { publicatieId } = await publiceerBesluit(hier.omgeving, besluitId, opdracht());
  const { handler, store, clock } = hier.omgeving;
  const wacht = openbaarmaking({ handler, clock, logger: pino({ level: 'silent' }), teVerstrekken: () => [besluitId], openbaarTeMaken: () => [publicatieId] });
  const kijk = () => wacht.voerUit(new AbortController().signal);

  expect(await stand(besluitId, publicatieId)).toEqual(['bekendgemaakt', 'gepland']);
  hier.zetKlok('2026-12-07');
  await kijk();
  expect(await stand(besluitId, publicatieId)).toEqual(['bekendgemaakt', 'gepland']);
  hier.zetKlok('2026-12-14');
  await kijk();
  expect(await stand(besluitId, publicatieId)).toEqual(['verstrekt', 'openbaar']);
  const head = await store.head();
  await kijk();
  expect(await store.head()).toBe(head);
});

it('tells everybody who was asked for a view on the same day, with what was done with it (Woo 4.4 lid 6)', async () => {
  const { omgeving } = hier;
  const zet = (stap: Stap) => zetStap(omgeving, verzoekId, stap, opdracht());
  const derden = [{ naam: 'Bouw BV', adres: 'Kade 1' }, { naam: 'C. Buur', adres: 'Kade 3' }];
  await zet({ soort: 'zienswijzen-vragen', op: dag('2026-11-24'), uiterlijk: dag('2026-12-08'), onderwerp: 'De brug', derden });
  const [bouw, buur] = [...((await laadVerzoek(omgeving, verzoekId)).zienswijzen[0]?.gevraagd ?? [])];
  if (bouw === undefined || buur === undefined) throw new Error('geen derden');
  await zet({ soort: 'zienswijze-ontvangen', op: dag('2026-11-24'), derdeId: bouw, langs: 'anders', tekst: 'Liever niet.' });
  await zet({ soort: 'zienswijze-verwerken', op: dag('2026-11-24'), derdeId: bouw, gevolgd: 'niet', reden: 'De prijs is al bekend.' });
  const besluitId = await bekendBesluit(await document('openbaar'), true);

  const [bekend] = (await omgeving.store.readStream(streamName('besluit', besluitId), {})).filter(({ type }) => type === 'BesluitBekendgemaakt');
  const gemeld = bekend?.data['derden'] as readonly Gemeld[];
  expect(gemeld.map(({ derdeId }) => derdeId)).toEqual([bouw, buur]);
  const teksten = await Promise.all(
    gemeld.map(async ({ brief }) => {
      const pdf = await openBrief(omgeving, verzoekId, brief);
      if (pdf === null) throw new Error('de brief gaat niet open');
      const { hash } = await omgeving.blobs.put(pdf);
      const { tekst } = await leesDocumenttekst(omgeving.blobs, omgeving.pdf, hash);
      return (await openTekst(omgeving.blobs, tekst)).join(' ').replaceAll(/\s+/g, ' ');
    }),
  );
  expect(teksten[0]).toContain('De prijs is al bekend.');
  expect(teksten[1]).not.toContain('De prijs is al bekend.');
  for (const tekst of teksten) {
    expect(tekst).not.toContain('A. Aanvrager');
    expect(tekst).toContain('9 december 2026');
  }
});

it('tells a party per document what was decided, and what it had said itself', async () => {
  const { omgeving } = hier;
  const documentId = await document('openbaar');
  const later = await document('deels_openbaar');
  const documenten = await Promise.all([documentId, later].map(async (id) => ({ documentId: id, revision: Number((await omgeving.handler.load(documentDecider, id)).revision) })));
  const zet = (stap: Stap) => zetStap(omgeving, verzoekId, stap, opdracht());
  await zet({ soort: 'zienswijzen-vragen', op: dag('2026-11-24'), uiterlijk: dag('2026-12-08'), onderwerp: 'De brug', derden: [{ naam: 'Bouw BV', adres: 'Kade 1' }], documenten });
  const [bouw] = [...((await laadVerzoek(omgeving, verzoekId)).zienswijzen[0]?.gevraagd ?? [])];
  if (bouw === undefined) throw new Error('geen derde');
  await zet({ soort: 'zienswijze-ontvangen', op: dag('2026-11-24'), derdeId: bouw, langs: 'portaal', tekst: '', antwoorden: [{ documentId, standpunt: 'bezwaar', reden: 'Onze prijs.' }] });
  const besluitId = await bekendBesluit(documentId, true);
  const [bekend] = (await omgeving.store.readStream(streamName('besluit', besluitId), {})).filter(({ type }) => type === 'BesluitBekendgemaakt');
  const [gemeld] = bekend?.data['derden'] as readonly Gemeld[];
  const brief = gemeld === undefined ? null : await openBrief(omgeving, verzoekId, gemeld.brief);
  if (brief === null) throw new Error('de brief gaat niet open');
  const { tekst } = await leesDocumenttekst(omgeving.blobs, omgeving.pdf, (await omgeving.blobs.put(brief)).hash);
  const woorden = (await openTekst(omgeving.blobs, tekst)).join(' ').replaceAll(/\s+/g, ' ');
  expect(woorden).toContain('Document 1: Memo (5 januari 2026). Dit document wordt helemaal openbaar. U had bezwaar tegen ons voorstel.');
  expect(woorden).toContain('Document 2: Memo (5 januari 2026). Over dit document beslissen wij nu niet.');
});

it('keeps back business data in environmental information only when the business is seriously harmed, and nothing about emissions', async () => {
  const { omgeving } = hier;
  const documentId = await document('openbaar');
  const oordeel = { oordeel: 'niet_openbaar', gronden: ['5.1.1.c'], motivering: 'De prijs is vertrouwelijk.', tijdsverloop: null, vindplaats: null, openbaarOp: null } as const;
  const merk = (emissies: boolean) =>
    zetStap(omgeving, verzoekId, { soort: 'milieu-aanmerken', op: dag('2026-11-24'), milieu: true, emissies, toelichting: 'Over de lucht.' }, opdracht());
  const beoordeelAls = (ernstigGeschaad: boolean) => beoordeel(omgeving, documentId, verzoekId, { ...oordeel, ernstigGeschaad }, anna, opdracht());
  await beoordeelAls(false);
  await merk(false);
  await expect(beoordeel(omgeving, documentId, verzoekId, { ...oordeel, motivering: 'De prijs is geheim.' }, anna, opdracht())).rejects.toMatchObject({ weigeringen: [{ code: 'ernstige_schade_ontbreekt' }] });
  await beoordeelAls(true);
  await merk(true);
  await expect(beoordeel(omgeving, documentId, verzoekId, { ...oordeel, motivering: 'Anders.', ernstigGeschaad: true }, anna, opdracht())).rejects.toMatchObject({ name: 'RuleViolated' });
});

it('shows in the decision who searched where, by function and never by name', async () => {
  const { omgeving } = hier;
  const zet = (stap: Stap) => zetStap(omgeving, verzoekId, stap, opdracht());
  await zet({
    soort: 'zoekopdracht-uitzetten', op: dag('2026-11-24'), uiterlijk: dag('2026-11-30'), afdeling: 'Beheer', functie: 'Adviseur', naam: 'P. Zoeker', bronnen: ['Mail'], zoektermen: ['brug'],
    van: null, totEnMet: null,
  });
  const [zoekopdrachtId] = [...(await laadVerzoek(omgeving, verzoekId)).zoekopdrachten.keys()];
  if (zoekopdrachtId === undefined) throw new Error('geen zoekopdracht');
  await zet({ soort: 'zoekopdracht-afronden', op: dag('2026-11-24'), zoekopdrachtId, bronnen: ['Zaaksysteem'], zoektermen: ['brug', 'oever'], aantalGevonden: 1, verklaring: '' });
  expect(await zoekactiesVan(omgeving, verzoekId)).toMatchObject([{ afdeling: 'Beheer', functie: 'Adviseur', bronnen: ['Zaaksysteem'], zoektermen: ['brug', 'oever'], aantalGevonden: 1 }]);
  const besluitId = await bekendBesluit(await document('openbaar'), false);
  const { state } = await omgeving.handler.load(besluitDecider, besluitId);
  if (state.status !== 'bekendgemaakt') throw new Error(state.status);
  const tekst = (await openTekst(omgeving.blobs, state.openbareBrief.tekst)).join(' ').replaceAll(/\s+/g, ' ');
  expect(tekst).toContain('Beheer (Adviseur) zocht in: Zaaksysteem');
  expect(tekst).not.toContain('P. Zoeker');
});

it('sends no decision to a party of a round that was declared void', async () => {
  const { omgeving } = hier;
  const zet = (stap: Stap) => zetStap(omgeving, verzoekId, stap, opdracht());
  await zet({ soort: 'zienswijzen-vragen', op: dag('2026-11-24'), uiterlijk: dag('2026-12-08'), onderwerp: 'De brug', derden: [{ naam: 'Bouw BV', adres: 'Kade 1' }] });
  const { revisie } = await laadVerzoek(omgeving, verzoekId);
  await zet({ soort: 'registratie-vervallen', op: dag('2026-11-24'), revisie, reden: 'De brief is nooit verstuurd.' });
  const besluitId = await bekendBesluit(await document('openbaar'), true);
  const [bekend] = (await omgeving.store.readStream(streamName('besluit', besluitId), {})).filter(({ type }) => type === 'BesluitBekendgemaakt');
  expect(bekend?.data['derden']).toBeUndefined();
});
