// What can be asked of a list of publications.
import type { MedewerkerId } from '../kern/ids.ts';
import type { ReeksBegonnen, ReeksrijenGedaan } from './events.ts';

export interface BeginReeks {
  readonly type: 'BeginReeks';
  readonly gegevens: ReeksBegonnen['data'];
}
export interface MeldRijenGedaan {
  readonly type: 'MeldRijenGedaan';
  readonly gedaan: ReeksrijenGedaan['data'];
}
export interface StopReeks {
  readonly type: 'StopReeks';
  readonly door: MedewerkerId | null;
}
export interface HervatReeks {
  readonly type: 'HervatReeks';
  readonly door: MedewerkerId;
}

export type ReeksCommand = BeginReeks | MeldRijenGedaan | StopReeks | HervatReeks;
