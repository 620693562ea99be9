// What a delivery keeps: its archives, what was refused, and that the same thing again is nothing.
import type { ArchiefId, BlobHash, DocumentId, Verzegeld, VerzoekId, ZoekopdrachtId } from '../../src/kern/ids.ts';
import { leveringDecider } from '../../src/levering/decide.ts';
import type { LeveringEvent } from '../../src/levering/events.ts';
import { given } from '../support/decider.ts';

const herkomst = { soort: 'verzoek', verzoekId: 'v1' as VerzoekId } as const;
const naam = 'sealed' as Verzegeld;
const archiefId = 'zip-1' as ArchiefId;
const archief = { archiefId, blob: 'a'.repeat(64) as BlobHash, bytes: 100, bestandsnaam: naam, diepte: 0 };

const begonnen: LeveringEvent = { type: 'LeveringBegonnen', data: { herkomst } };
const ontvangen: LeveringEvent = { type: 'ArchiefOntvangen', data: archief };
const uitgepakt: LeveringEvent = { type: 'ArchiefUitgepakt', data: { archiefId, leden: 3 } };
const geweigerd: LeveringEvent = { type: 'ArchiefGeweigerd', data: { archiefId, reden: 'Er zit een wachtwoord op.' } };
const afgerond: LeveringEvent = { type: 'LeveringAfgerond', data: { ontvangen: 3, nietGekomen: 0 } };

describe('a delivery', () => {
  it('begins once, for one case, from one search when somebody says so', () => {
    const zoekopdrachtId = 'z1' as ZoekopdrachtId;
    given(leveringDecider, []).when({ type: 'BeginLevering', herkomst, zoekopdrachtId }).then([{ type: 'LeveringBegonnen', data: { herkomst, zoekopdrachtId } }]);
    given(leveringDecider, [begonnen]).when({ type: 'BeginLevering', herkomst, zoekopdrachtId: null }).then([]);
    given(leveringDecider, [begonnen]).when({ type: 'BeginLevering', herkomst: { soort: 'verzoek', verzoekId: 'v2' as VerzoekId }, zoekopdrachtId: null }).refuses('levering_van_andere_zaak');
  });

  it('takes nothing in before it began', () => {
    given(leveringDecider, []).when({ type: 'OntvangArchief', archief }).refuses('levering_onbekend');
  });

  it('keeps an archive, and what became of it', () => {
    given(leveringDecider, [begonnen]).when({ type: 'OntvangArchief', archief }).then([ontvangen]);
    given(leveringDecider, [begonnen, ontvangen]).when({ type: 'OntvangArchief', archief }).then([]);
    given(leveringDecider, [begonnen, ontvangen]).when({ type: 'MeldUitgepakt', archiefId, leden: 3 }).then([uitgepakt]);
    given(leveringDecider, [begonnen, ontvangen, uitgepakt]).when({ type: 'MeldUitgepakt', archiefId, leden: 3 }).then([]);
    given(leveringDecider, [begonnen]).when({ type: 'MeldUitgepakt', archiefId, leden: 3 }).refuses('archief_onbekend');
  });

  it('refuses archives without end', () => {
    const veel = Array.from({ length: 5_000 }, (_, index): LeveringEvent => ({ type: 'ArchiefOntvangen', data: { ...archief, archiefId: `zip-${index + 2}` as ArchiefId } }));
    given(leveringDecider, [begonnen, ...veel]).when({ type: 'OntvangArchief', archief }).then([{ type: 'BestandGeweigerd', data: { bestandsnaam: naam, reden: expect.stringContaining('te veel ingepakte bestanden') as never } }]);
  });

  it('lets a refused archive be tried again, and no other', () => {
    const opnieuw = { type: 'VraagUitpakkenOpnieuw', archiefId } as const;
    given(leveringDecider, [begonnen, ontvangen, geweigerd]).when(opnieuw).then([{ type: 'UitpakkenOpnieuwGevraagd', data: { archiefId } }]);
    given(leveringDecider, [begonnen, ontvangen]).when(opnieuw).then([]);
    given(leveringDecider, [begonnen, ontvangen, uitgepakt]).when(opnieuw).then([]);
  });

  it('does not refuse what was unpacked, and wants a reason', () => {
    given(leveringDecider, [begonnen, ontvangen, uitgepakt]).when({ type: 'WeigerArchief', archiefId, reden: 'Stuk.' }).then([]);
    given(leveringDecider, [begonnen, ontvangen]).when({ type: 'WeigerArchief', archiefId, reden: ' ' }).refuses('tekst_ontbreekt');
  });

  it('says of each file that is no document why, also when it was in an archive that was unpacked later', () => {
    given(leveringDecider, [begonnen, afgerond]).when({ type: 'WeigerBestand', bestandsnaam: naam, reden: 'Dit bestand is leeg.' }).then([{ type: 'BestandGeweigerd', data: { bestandsnaam: naam, reden: 'Dit bestand is leeg.' } }]);
    given(leveringDecider, [begonnen]).when({ type: 'MeldDubbel', bestandsnaam: naam, documentId: 'd1' as DocumentId }).then([{ type: 'BestandWasErAl', data: { bestandsnaam: naam, documentId: 'd1' as DocumentId } }]);
  });

  it('ends once', () => {
    given(leveringDecider, [begonnen]).when({ type: 'RondLeveringAf', ontvangen: 3, nietGekomen: 0 }).then([afgerond]);
    given(leveringDecider, [begonnen, afgerond]).when({ type: 'RondLeveringAf', ontvangen: 9, nietGekomen: 9 }).then([]);
  });
});
