// Deliveries: who brought what, what became of archives, and what did not become a document.
import { leveringen } from '../../projections/index.ts';
import type { ArchiefId, BlobHash, DocumentId, LeveringId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
import type { LeveringEvent } from '../../src/levering/events.ts';
import { streamName } from '../../src/kern/event.ts';
import { gegeven } from '../support/leesmodel.ts';

const verzoekId = 'v1' as VerzoekId;
const naam = (tekst: string): Verzegeld => tekst as Verzegeld;
const levering = (id: string) => (event: LeveringEvent) => ({ stream: streamName('levering', id), event, actor: 'medewerker:anna' as const });
const l1 = levering('l1');
const archief = (id: string): LeveringEvent => ({ type: 'ArchiefOntvangen', data: { archiefId: id as ArchiefId, blob: 'b' as BlobHash, bytes: 10, bestandsnaam: naam(id), diepte: 0 } });

test('a delivery tells what became of every file that is no document', () => {
  const lijst = gegeven(leveringen, [
    l1({ type: 'LeveringBegonnen', data: { herkomst: { soort: 'verzoek', verzoekId } } }),
    levering('elders')({ type: 'LeveringBegonnen', data: { herkomst: { soort: 'verzoek', verzoekId: 'v2' as VerzoekId } } }),
    l1(archief('goed')),
    l1(archief('slot')),
    l1(archief('nieuw')),
    l1({ type: 'ArchiefUitgepakt', data: { archiefId: 'goed' as ArchiefId, leden: 3 } }),
    l1({ type: 'ArchiefGeweigerd', data: { archiefId: 'slot' as ArchiefId, reden: 'Wachtwoord.' } }),
    l1({ type: 'BestandGeweigerd', data: { bestandsnaam: naam('leeg'), reden: 'Leeg.' } }),
    l1({ type: 'BestandWasErAl', data: { bestandsnaam: naam('kopie'), documentId: 'd1' as DocumentId } }),
    l1({ type: 'LeveringAfgerond', data: { ontvangen: 5, nietGekomen: 1 } }),
  ]);
  expect(lijst.vanVerzoek(verzoekId)).toMatchObject([{ leveringId: 'l1', zoekopdrachtId: null, afgerond: { ontvangen: 5, nietGekomen: 1 }, archieven: 3, geweigerd: 1, dubbel: 1 }]);
  expect(lijst.archieven(verzoekId).map(({ archiefId, leden, reden, stand }) => [archiefId, stand, reden, leden])).toEqual([['nieuw', 'wacht', null, null], ['slot', 'geweigerd', 'Wachtwoord.', null], ['goed', 'uitgepakt', null, 3]]);
  expect(lijst.nietToegevoegd(verzoekId, 10).map(({ bestandsnaam, wat }) => [bestandsnaam, wat.soort])).toEqual([['kopie', 'dubbel'], ['leeg', 'geweigerd']]);
  expect(lijst.opId('elders' as LeveringId)).toEqual({ verzoekId: 'v2' });
  expect(lijst.vanVerzoek('v3' as VerzoekId)).toEqual([]);
});

test('an archive that is tried again waits again', () => {
  const lijst = gegeven(leveringen, [
    l1({ type: 'LeveringBegonnen', data: { herkomst: { soort: 'verzoek', verzoekId } } }),
    l1(archief('slot')),
    l1({ type: 'ArchiefGeweigerd', data: { archiefId: 'slot' as ArchiefId, reden: 'Wachtwoord.' } }),
    l1({ type: 'UitpakkenOpnieuwGevraagd', data: { archiefId: 'slot' as ArchiefId } }),
  ]);
  expect(lijst.archieven(verzoekId)).toMatchObject([{ stand: 'wacht', reden: null }]);
});
