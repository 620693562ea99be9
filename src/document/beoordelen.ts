// Judging a document as a whole: open, partly, not, or not for this request.
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { zelfde } from '../kern/gelijk.ts';
import { tenzij } from '../kern/weigeringen.ts';
import type { BeoordeelDocument, TrekBeoordelingIn } from './commands.ts';
import type { DocumentBeoordeeld, DocumentEvent } from './events.ts';
import { magZonderTekst, type AanwezigDocument, type Beoordeling } from './state.ts';

const ofNiets = (tekst: string | null): string | null => (tekst === null || tekst.trim() === '' ? null : tekst.trim());

const beoordelingUit = (command: BeoordeelDocument): DocumentBeoordeeld['data'] => ({
  oordeel: command.oordeel,
  gronden: [...new Set(command.gronden)],
  motivering: ofNiets(command.motivering),
  tijdsverloop: ofNiets(command.tijdsverloop),
  vindplaats: ofNiets(command.vindplaats),
  beoordelaar: command.beoordelaar,
});

/**
 * Records a judgement with the reasons the law asks for (Woo 5.1, 5.2, 5.3; law.md §4.2). A later one replaces it and both
 * stay in the log. What nobody could read can only be kept back: that is the one judgement that lets nothing out.
 */
export function beoordeel(command: BeoordeelDocument, document: AanwezigDocument): Uitkomst<DocumentEvent> {
  const data = beoordelingUit(command);
  if (document.beoordeling !== null && zelfde(document.beoordeling, data)) return gebeurd();
  return tenzij([nogNietTeBeoordelen(data, document), ...wetsfouten(data, command, document)], () => [{ type: 'DocumentBeoordeeld', data }]);
}

function nogNietTeBeoordelen({ oordeel }: Beoordeling, document: AanwezigDocument): Weigering | null {
  switch (document.status) {
    case 'ontvangen':
      return nogNietGelezen;
    case 'gelezen':
      return null;
    case 'onleesbaar':
      return magZonderTekst(oordeel) ? null : onleesbaar(document.reden);
  }
}

const nogNietGelezen: Weigering = {
  code: 'tekst_nog_niet_gelezen',
  uitleg: 'De tekst van dit document wordt nog gelezen.',
  watNu: 'Wacht een ogenblik en probeer het opnieuw.',
};

const onleesbaar = (reden: string): Weigering => ({
  code: 'document_onleesbaar',
  veld: 'oordeel',
  uitleg: `Wij konden dit bestand niet lezen. ${reden} Daarom kan het niet naar buiten.`,
  watNu: 'Voeg een leesbare versie toe en haal deze weg. Of kies "niet openbaar" of "buiten verzoek".',
});

/** Back to "not judged yet". */
export const trekBeoordelingIn = (command: TrekBeoordelingIn, document: AanwezigDocument): Uitkomst<DocumentEvent> =>
  document.beoordeling === null ? gebeurd() : gebeurd({ type: 'BeoordelingIngetrokken', data: { door: command.door } });
