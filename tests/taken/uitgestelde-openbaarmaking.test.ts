// Woo art. 4.4 lid 5, end to end: with an expected objection nothing leaves for two weeks; on the day after, everything does, by itself.
import { createWoostroom, type Woostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { maakDocument } from '../../src/documentverwerking/brieven/document.ts';
import { documentDecider } from '../../src/document/decide.ts';
import type { CommandId, DocumentId, MedewerkerId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { biedTerControleAan, keurGoed, maakBekend, onderteken, stelBesluitOp } from '../../src/toepassing/besluit/besluiten.ts';
import { beoordeel, ontvangDocument } from '../../src/toepassing/beoordelen/documenten.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { publiceerBesluit, publicatieVan } from '../../src/toepassing/publicaties/publiceren.ts';
import { newFolder, type Folder } from '../support/folder.ts';

let folder: Folder;
let tijd = Temporal.Instant.from('2026-03-10T09:00:00Z');
const datum = (iso: string) => Temporal.PlainDate.from(iso);
const order = () => ({ actor: 'systeem' as const, commandId: newId<CommandId>() });

async function open(): Promise<Woostroom> {
  const app = createWoostroom(leesConfiguratie({}, { map: folder.file('data'), omgeving: 'test', logniveau: 'silent' }), { clock: { now: () => tijd } });
  await app.start();
  return app;
}

async function rust(app: Woostroom): Promise<void> {
  for (let head = -1; head !== (await app.omgeving.store.head()); ) {
    head = await app.omgeving.store.head();
    await app.processen.waitFor(await app.omgeving.store.head());
  }
  const head = await app.omgeving.store.head();
  await app.projecties.waitFor(head, { timeoutMs: 20_000 });
  await app.projecties.waitFor(head, { timeoutMs: 20_000, names: ['zoekindex'] });
}

beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => folder.remove());

test('released on its day, also when the server was off on that day; searchable from then', async () => {
  let app = await open();
  const { omgeving } = app;
  const opsteller = newId<MedewerkerId>();
  const { verzoekId } = await dienIn(
    omgeving,
    { kanaal: 'post', ontvangenOp: datum('2026-02-20'), verzoeker: { naam: 'Jan', email: null, postadres: 'Straat 1' }, onderwerp: 'Plein', tekst: 'Alles.', bijlagen: [], werktitel: 'Plein' },
    order(),
  );
  const bytes = await maakDocument({ titel: 'Rapport', auteur: 'Gemeente', datum: datum('2026-01-05'), blokken: [{ soort: 'alinea', tekst: 'De kwartelkoning broedt op het plein.' }] });
  const upload = { naam: 'rapport.pdf', mediatype: 'application/pdf', bytes };
  const { documentId } = await ontvangDocument(omgeving, { herkomst: { soort: 'verzoek', verzoekId }, upload, titel: 'Rapport', soort: 'rapport', datum: null }, order());
  await rust(app);
  await beoordeel(omgeving, documentId, verzoekId, { oordeel: 'openbaar', gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, openbaarOp: null }, opsteller, order());
  const inhoud = { uitkomst: 'openbaar', titel: 'Plein', samenvatting: 'Het college besluit.', overwegingen: 'Wij zochten overal.', deel: null, bezwaarVerwacht: true, documenten: [documentId] } as const;
  const { besluitId } = await stelBesluitOp(omgeving, verzoekId, opsteller, inhoud, order());
  await biedTerControleAan(omgeving, besluitId, opsteller, order());
  await keurGoed(omgeving, besluitId, newId<MedewerkerId>(), null, order());
  await onderteken(omgeving, besluitId, { medewerkerId: newId<MedewerkerId>(), naam: 'Linde', functie: 'wethouder' }, datum('2026-03-10'), order());
  await maakBekend(omgeving, besluitId, datum('2026-03-10'), order());
  await publiceerBesluit(omgeving, besluitId, order());
  await rust(app);

  const stand = async (): Promise<readonly unknown[]> => [
    app.lezen.besluiten.opId(besluitId)?.verstrektOp ?? null,
    app.lezen.publicaties.opId(publicatieVan(besluitId))?.stand,
    (await app.zoek.reader.search({ q: 'kwartelkoning' })).total.value,
  ];
  // Two weeks after 10 March is Tuesday the 24th; the first day is the 25th (reading R9).
  expect(app.lezen.besluiten.opId(besluitId)?.verstrekkenVanaf).toBe('2026-03-25');
  expect(await stand()).toEqual([null, 'gepland', 0]);

  await app.close();
  tijd = Temporal.Instant.from('2026-03-24T22:30:00Z');
  app = await open();
  await rust(app);
  // 23:30 on the 24th in Amsterdam: still the last day of waiting.
  expect(await stand()).toEqual([null, 'gepland', 0]);

  await app.close();
  tijd = Temporal.Instant.from('2026-03-27T09:00:00Z');
  app = await open();
  await rust(app);
  expect(await stand()).toEqual(['2026-03-27', 'openbaar', 1]);
  const { state } = await app.omgeving.handler.load(documentDecider, documentId satisfies DocumentId);
  expect(state.status).toBe('gelezen');
  await app.close();
});
