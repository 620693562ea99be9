// What can be asked of a delivery.
import type { Herkomst } from '../document/events.ts';
import type { ArchiefId, DocumentId, Verzegeld, ZoekopdrachtId } from '../kern/ids.ts';
import type { ArchiefOntvangen } from './events.ts';

export interface BeginLevering {
  readonly type: 'BeginLevering';
  readonly herkomst: Herkomst;
  readonly zoekopdrachtId: ZoekopdrachtId | null;
}
export interface OntvangArchief {
  readonly type: 'OntvangArchief';
  readonly archief: ArchiefOntvangen['data'];
}
export interface MeldUitgepakt {
  readonly type: 'MeldUitgepakt';
  readonly archiefId: ArchiefId;
  readonly leden: number;
}
export interface WeigerArchief {
  readonly type: 'WeigerArchief';
  readonly archiefId: ArchiefId;
  readonly reden: string;
}
export interface VraagUitpakkenOpnieuw {
  readonly type: 'VraagUitpakkenOpnieuw';
  readonly archiefId: ArchiefId;
}
export interface WeigerBestand {
  readonly type: 'WeigerBestand';
  readonly bestandsnaam: Verzegeld;
  readonly reden: string;
}
export interface MeldDubbel {
  readonly type: 'MeldDubbel';
  readonly bestandsnaam: Verzegeld;
  readonly documentId: DocumentId;
}
export interface RondLeveringAf {
  readonly type: 'RondLeveringAf';
  readonly ontvangen: number;
  readonly nietGekomen: number;
}

export type LeveringCommand =
  | BeginLevering
  | OntvangArchief
  | MeldUitgepakt
  | WeigerArchief
  | VraagUitpakkenOpnieuw
  | WeigerBestand
  | MeldDubbel
  | RondLeveringAf;
