// What can be asked of an alert.
import type { Position } from '../kern/event.ts';
import type { PersoonId, Verzegeld } from '../kern/ids.ts';
import type { Stopreden } from './events.ts';

type PlainDate = Temporal.PlainDate;

export interface VraagAttenderingAan {
  readonly type: 'VraagAttenderingAan';
  readonly vandaag: PlainDate;
  readonly persoonId: PersoonId;
  readonly kenmerk: string;
  readonly adreskenmerk: string;
  readonly email: Verzegeld;
  readonly zoekvraag: Verzegeld;
}
export interface BevestigAttendering {
  readonly type: 'BevestigAttendering';
  readonly vandaag: PlainDate;
  readonly vanaf: Position;
}
export interface MeldVerstuurd {
  readonly type: 'MeldVerstuurd';
  readonly vandaag: PlainDate;
  readonly tot: Position;
  readonly treffers: number;
}
export interface StopAttendering {
  readonly type: 'StopAttendering';
  readonly vandaag: PlainDate;
  readonly reden: Stopreden;
}

export type AttenderingCommand = VraagAttenderingAan | BevestigAttendering | MeldVerstuurd | StopAttendering;
