// Which events a command on a document leads to. Pure: no clock, no I/O.
// Received, read, judged; nothing is judged that nobody could read, and nothing that was taken out of the case.
import { gebeurd, geweigerd, type Decider, type Recht, type Uitkomst } from '../kern/decider.ts';
import { beoordeel, trekBeoordelingIn } from './beoordelen.ts';
import type { DocumentCommand } from './commands.ts';
import type { DocumentEvent } from './events.ts';
import { decideLakken } from './lakken/decide.ts';
import { beschrijf, isZelfdeDocument, legTekstVast, meldOnleesbaar, ontvang, voerAf } from './inname.ts';
import { legInnameVast, vraagInnameOpnieuw } from './innemen.ts';
import { evolve, type AanwezigDocument, type Document } from './state.ts';
import { alOntvangen, isAfgevoerd, onbekendDocument } from './weigeringen.ts';

function decide(command: DocumentCommand, document: Document, recht: Recht): Uitkomst<DocumentEvent> {
  if (command.type === 'OntvangDocument') {
    if (document.status === 'onbekend') return ontvang(command);
    return isZelfdeDocument(command, document) ? gebeurd() : geweigerd(alOntvangen);
  }
  if (document.status === 'onbekend') return geweigerd(onbekendDocument);
  if (document.status === 'afgevoerd') return command.type === 'VoerDocumentAf' ? gebeurd() : geweigerd(isAfgevoerd(document));
  return decideAanwezig(command, document, recht);
}

function decideAanwezig(command: Exclude<DocumentCommand, { type: 'OntvangDocument' }>, document: AanwezigDocument, recht: Recht): Uitkomst<DocumentEvent> {
  switch (command.type) {
    case 'LegTekstVast':
      return legTekstVast(command, document);
    case 'LegInnameVast':
      return legInnameVast(command, document);
    case 'VraagInnameOpnieuw':
      return vraagInnameOpnieuw(command, document);
    case 'MeldOnleesbaar':
      return meldOnleesbaar(command, document);
    case 'BeschrijfDocument':
      return beschrijf(command, document);
    case 'BeoordeelDocument':
      return beoordeel(command, document, recht);
    case 'TrekBeoordelingIn':
      return trekBeoordelingIn(command, document);
    case 'VoerDocumentAf':
      return voerAf(command);
    case 'PlaatsLakken':
    case 'WijzigLakgronden':
    case 'TrekLakkenIn':
    case 'VerwerpVoorstellen':
    case 'PlaatsLakopmerking':
    case 'KijkLakkenNa':
    case 'BiedLakkenAan':
    case 'StuurLakkenTerug':
    case 'KeurLakkenGoed':
    case 'TrekLakgoedkeuringIn':
    case 'VraagSchoneKopie':
    case 'LegGelakteVersieVast':
    case 'MeldLakweigering':
      return decideLakken(command, document);
  }
}

/** A document in a case: category `document`, stored for ever. */
export const documentDecider: Decider<DocumentCommand, DocumentEvent, Document> = {
  category: 'document',
  initial: { status: 'onbekend' },
  evolve,
  decide,
};
