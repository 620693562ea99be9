// What can be asked of a production report that is read in.
import type { MedewerkerId, PublicatieId } from '../kern/ids.ts';
import type { BestandenNagekeken, InlezingBegonnen, RapportGelezen } from './events.ts';

export interface BeginInlezing {
  readonly type: 'BeginInlezing';
  readonly gegevens: InlezingBegonnen['data'];
}
export interface LegRapportVast {
  readonly type: 'LegRapportVast';
  readonly gelezen: RapportGelezen['data'];
}
export interface MeldNagekeken {
  readonly type: 'MeldNagekeken';
  readonly nagekeken: BestandenNagekeken['data'];
}
export interface MeldMislukt {
  readonly type: 'MeldMislukt';
  readonly reden: string;
}
/** One publication of what was read. */
export interface BevestigInlezing {
  readonly type: 'BevestigInlezing';
  readonly publicatieId: PublicatieId;
  readonly door: MedewerkerId;
}
export interface StopOvername {
  readonly type: 'StopOvername';
  readonly door: MedewerkerId;
}
export interface HervatOvername {
  readonly type: 'HervatOvername';
  readonly door: MedewerkerId;
}
export interface WijsInlezingAf {
  readonly type: 'WijsInlezingAf';
  readonly door: MedewerkerId;
}

export type InlezingCommand = BeginInlezing | LegRapportVast | MeldNagekeken | MeldMislukt | BevestigInlezing | StopOvername | HervatOvername | WijsInlezingAf;
