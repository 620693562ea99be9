// Judging a document as a whole: open, partly, not, or not for this request.
import { gebeurd, type Recht, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { zelfde } from '../kern/gelijk.ts';
import { toIsoDate } from '../kern/date.ts';
import { tenzij } from '../kern/weigeringen.ts';
import { grondVan } from '../wet/weigeringsgronden/gronden.ts';
import { toetsBeoordeling } from '../wet/weigeringsgronden/toets.ts';
import type { BeoordeelDocument, TrekBeoordelingIn } from './commands.ts';
import type { DocumentBeoordeeld, DocumentEvent } from './events.ts';
import { magZonderTekst, type AanwezigDocument, type Beoordeling } from './state.ts';

const ofNiets = (tekst: string | null): string | null => (tekst === null || tekst.trim() === '' ? null : tekst.trim());

/** One ground once, in the one spelling that is stored: "5.1.2e" is `5.1.2.e`. */
const gronden = (geschreven: readonly string[]): readonly string[] => [...new Set(geschreven.map((tekst) => grondVan(tekst)?.code ?? tekst))];

const beoordelingUit = (command: BeoordeelDocument): DocumentBeoordeeld['data'] => ({
  oordeel: command.oordeel,
  gronden: gronden(command.gronden),
  motivering: ofNiets(command.motivering),
  tijdsverloop: ofNiets(command.tijdsverloop),
  vindplaats: ofNiets(command.vindplaats),
  beoordelaar: command.beoordelaar,
  ...(command.ernstigGeschaad === true ? { ernstigGeschaad: true } : {}),
  ...(command.openbaarOp === undefined ? {} : { openbaarOp: toIsoDate(command.openbaarOp) }),
});

/**
 * Records a judgement with the reasons the law asks for (Woo 5.1, 5.2, 5.3; law.md §4.2). A later one replaces it and both
 * stay in the log. What nobody could read can only be kept back: that is the one judgement that lets nothing out.
 */
export function beoordeel(command: BeoordeelDocument, document: AanwezigDocument, recht: Recht): Uitkomst<DocumentEvent> {
  const data = beoordelingUit(command);
  if (document.beoordeling !== null && zelfde(document.beoordeling, data)) return gebeurd();
  return tenzij([nogNietTeBeoordelen(data, document), ...wetsfouten(data, command, document, recht)], () => [{ type: 'DocumentBeoordeeld', data }]);
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

/** What Woo chapter 5 asks of this judgement. The age of a document counts from the receipt of the request, or as reading R16 says. */
function wetsfouten(data: DocumentBeoordeeld['data'], command: BeoordeelDocument, { gegevens }: AanwezigDocument, { regelset, lezingen }: Recht): readonly Weigering[] {
  const fouten = toetsBeoordeling({
    oordeel: data.oordeel,
    gronden: data.gronden,
    motivering: data.motivering,
    tijdsverloop: data.tijdsverloop,
    vindplaats: data.vindplaats,
    openbaarOp: command.openbaarOp ?? null,
    documentdatum: gegevens.datum,
    ontvangstVerzoek: command.verzoekOntvangenOp,
    besluitOp: command.vandaag ?? null,
    lezingen: { ...regelset?.lezingen, ...lezingen },
    ernstigGeschaad: command.ernstigGeschaad === true,
    ...(command.milieu === undefined ? {} : { milieuInformatie: command.milieu.milieu, emissies: command.milieu.emissies }),
  });
  const leeftijdOnbekend = gegevens.herkomst.soort === 'verzoek' && command.verzoekOntvangenOp === null && data.gronden.length > 0;
  return leeftijdOnbekend ? [...fouten, ontvangstdatumOntbreekt] : fouten;
}

const ontvangstdatumOntbreekt: Weigering = {
  code: 'ontvangstdatum_ontbreekt',
  veld: 'verzoekOntvangenOp',
  artikel: 'Woo art. 5.3',
  uitleg: 'De dag waarop het verzoek kwam is niet bekend. Dan is niet te zeggen of dit document ouder is dan vijf jaar.',
  watNu: 'Open het document vanuit het verzoek en beoordeel het daar.',
};

/** Back to "not judged yet". */
export const trekBeoordelingIn = (command: TrekBeoordelingIn, document: AanwezigDocument): Uitkomst<DocumentEvent> =>
  document.beoordeling === null ? gebeurd() : gebeurd({ type: 'BeoordelingIngetrokken', data: { door: command.door } });
