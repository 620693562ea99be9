// Whether the file itself may leave the house: what the inventory list (src/besluit) and a publication take over as `blokkades`.
import type { BekendDocument, GelezenDocument } from './state.ts';

/**
 * Why the original of this document may not be given to anybody outside: B1 Dutch sentences, none when it may.
 * Says nothing about the judgement; a document that is judged `niet_openbaar` may have no obstacle here.
 */
export function blokkadesVan(document: BekendDocument): readonly string[] {
  switch (document.status) {
    case 'ontvangen':
      return ['De tekst van het bestand is nog niet gelezen.'];
    case 'onleesbaar':
      return [`Het bestand is niet te lezen. ${document.reden}`];
    case 'afgevoerd':
      return ['Het document is uit het verzoek gehaald.'];
    case 'gelezen':
      return [...zonderLeesversie(document), ...document.tekst.bevindingen.filter(({ ernst }) => ernst === 'blokkeert').map(({ uitleg }) => uitleg)];
  }
}

/** What nobody could turn into a PDF can be judged by its text, but not be given out. */
function zonderLeesversie({ inname }: GelezenDocument): readonly string[] {
  return inname?.leesversie.soort === 'geen' ? [`Van dit bestand is nog geen PDF. ${inname.leesversie.uitleg}`] : [];
}
