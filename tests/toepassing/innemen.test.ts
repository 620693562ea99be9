// Taking files in at the level of the application: what has no PDF, what is tried twice, what lies too deep.
import { geweigerd } from '../../src/documentverwerking/innemen/port.ts';
import { streamName } from '../../src/kern/event.ts';
import { documentDecider } from '../../src/document/decide.ts';
import type { CommandId, DocumentId, LeveringId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { leveringDecider } from '../../src/levering/decide.ts';
import { leverIn } from '../../src/toepassing/innemen/aanleveren.ts';
import { beoordeel } from '../../src/toepassing/beoordelen/documenten.ts';
import { neemDocumentIn, pakUit } from '../../src/toepassing/innemen/innemen.ts';
import { stelInventarisSamen } from '../../src/toepassing/besluit/inventaris.ts';
import { csv, docx, mail, zip, type Bestand } from '../support/bestanden.ts';
import { opdracht, zetOp, type Opstelling } from './opstelling.ts';

let opstelling: Opstelling;
beforeEach(async () => {
  opstelling = await zetOp();
});
afterEach(() => opstelling.sluit());

const aanleiding = () => ({ commandId: newId<CommandId>(), causationId: 'test', correlationId: 'test' });

async function lever(...bestanden: readonly Bestand[]) {
  const leveringId = newId<LeveringId>();
  const gevraagd = { leveringId, verzoekId: 'v1' as VerzoekId, zoekopdrachtId: null, door: 'anna' as MedewerkerId };
  const { uitkomsten } = await leverIn(opstelling.omgeving, gevraagd, bestanden.map(({ naam, bytes }) => ({ naam, bytes, mediatype: '' })));
  return { leveringId, uitkomsten: uitkomsten.map(({ aanname }) => aanname) };
}
async function document(bestand: Bestand): Promise<DocumentId> {
  const [aanname] = (await lever(bestand)).uitkomsten;
  if (aanname?.soort !== 'document') throw new Error(`werd ${aanname?.soort ?? 'niets'}`);
  return aanname.documentId;
}

it('a file without a PDF can be judged public by its text, and then stands in the way of a publication', async () => {
  const { omgeving } = opstelling;
  const documentId = await document(docx('memo.docx', 'Memo aan het college'));
  await neemDocumentIn(omgeving, documentId, aanleiding());
  const openbaar = { oordeel: 'openbaar', gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, openbaarOp: null } as const;
  await beoordeel(omgeving, documentId, null, openbaar, 'anna' as MedewerkerId, opdracht());
  const [regel] = await stelInventarisSamen(omgeving.handler, [documentId]);
  expect(regel).toMatchObject({ oordeel: 'openbaar', paginas: 1, blokkades: [expect.stringContaining('nog geen PDF')] });
});

it('a second try of the same ingest adds nothing', async () => {
  const { handler, store } = opstelling.omgeving;
  const documentId = await document(mail('vraag.eml', { onderwerp: 'Vraag', tekst: 'Zie bijlage.', bijlagen: [csv('telling.csv')] }));
  await neemDocumentIn(opstelling.omgeving, documentId, aanleiding());
  const daarna = await store.head();
  await neemDocumentIn(opstelling.omgeving, documentId, aanleiding());
  expect(await store.head()).toBe(daarna);
  expect((await handler.load(documentDecider, documentId)).state).toMatchObject({ status: 'gelezen', inname: { bestandssoort: 'eml', leden: 1, leesversie: { soort: 'gemaakt' } } });
});

it('a file in which the virus scanner found something is kept, and nobody takes it out', async () => {
  const { omgeving } = opstelling;
  const documentId = await document(csv('telling.csv'));
  const scanner = { ...omgeving, innemer: { ...omgeving.innemer, neemIn: () => Promise.reject(geweigerd('besmet')) } };
  await neemDocumentIn(scanner, documentId, aanleiding());
  const [laatste] = (await omgeving.store.readStream(streamName(documentDecider.category, documentId), {})).slice(-1);
  expect(laatste).toMatchObject({ type: 'DocumentOnleesbaar', data: { besmet: true, reden: expect.stringContaining('virus') } });
});

it('archives together give no more files than a delivery may have', async () => {
  const { omgeving } = opstelling;
  const krap = { ...omgeving, config: { ...omgeving.config, maxBestandenPerLevering: 3 } };
  const { leveringId, uitkomsten } = await lever(zip('een.zip', csv('a.csv'), docx('b.docx', 'b')), zip('twee.zip', docx('c.docx', 'c'), docx('d.docx', 'd')));
  for (const uitkomst of uitkomsten) if (uitkomst.soort === 'archief') await pakUit(krap, leveringId, uitkomst.archiefId, aanleiding());
  const { state } = await omgeving.handler.load(leveringDecider, leveringId);
  expect(state.status === 'onbekend' ? [] : [...state.archieven.values()].map(({ stand, leden }) => [stand, leden])).toEqual([['uitgepakt', 2], ['geweigerd', 0]]);
});

it('an archive in an archive is unpacked up to a depth, and then told to be too deep', async () => {
  const { omgeving } = opstelling;
  const diep = Array.from({ length: 8 }).reduce<Bestand>((binnen, _, index) => zip(`${index}.zip`, binnen), csv('kern.csv'));
  const { leveringId } = await lever(diep);
  for (;;) {
    const { state } = await omgeving.handler.load(leveringDecider, leveringId);
    const wacht = state.status === 'onbekend' ? [] : [...state.archieven.values()].filter(({ stand }) => stand === 'wacht');
    if (wacht.length === 0) break;
    for (const { gegevens } of wacht) await pakUit(omgeving, leveringId, gegevens.archiefId, aanleiding());
  }
  const gebeurd = (await omgeving.store.readStream(`levering-${leveringId}` as never)).map(({ type }) => type);
  expect(gebeurd.filter((type) => type === 'ArchiefUitgepakt')).toHaveLength(6);
  expect(gebeurd.filter((type) => type === 'BestandGeweigerd')).toHaveLength(1);
});
