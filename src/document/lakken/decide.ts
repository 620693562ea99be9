// Which events a command about redaction leads to. Only of a document that was read: what nobody saw cannot be redacted.
import { geweigerd, type Uitkomst } from '../../kern/decider.ts';
import type { DocumentEvent } from '../events.ts';
import type { AanwezigDocument } from '../state.ts';
import { biedLakkenAan, keurLakkenGoed, stuurLakkenTerug, trekLakgoedkeuringIn, vraagSchoneKopie } from './aanbieden.ts';
import type { LakCommand } from './commands.ts';
import { kijkLakkenNa, plaatsLakken, plaatsLakopmerking, trekLakkenIn, verwerpVoorstellen, wijzigLakgronden } from './plaatsen.ts';
import { legGelakteVersieVast, meldLakweigering } from './versie.ts';
import { nietGelezen } from './weigeringen.ts';

export function decideLakken(command: LakCommand, document: AanwezigDocument): Uitkomst<DocumentEvent> {
  if (document.status !== 'gelezen') return geweigerd(nietGelezen);
  switch (command.type) {
    case 'PlaatsLakken':
      return plaatsLakken(command, document);
    case 'WijzigLakgronden':
      return wijzigLakgronden(command, document);
    case 'TrekLakkenIn':
      return trekLakkenIn(command, document);
    case 'VerwerpVoorstellen':
      return verwerpVoorstellen(command, document);
    case 'PlaatsLakopmerking':
      return plaatsLakopmerking(command, document);
    case 'KijkLakkenNa':
      return kijkLakkenNa(command, document);
    case 'BiedLakkenAan':
      return biedLakkenAan(command, document);
    case 'StuurLakkenTerug':
      return stuurLakkenTerug(command, document);
    case 'KeurLakkenGoed':
      return keurLakkenGoed(command, document);
    case 'TrekLakgoedkeuringIn':
      return trekLakgoedkeuringIn(command, document);
    case 'VraagSchoneKopie':
      return vraagSchoneKopie(command, document);
    case 'LegGelakteVersieVast':
      return legGelakteVersieVast(command, document);
    case 'MeldLakweigering':
      return meldLakweigering(command, document);
  }
}
