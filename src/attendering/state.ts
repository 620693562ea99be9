// The state of an alert as its events add up.
import { fromIsoDate } from '../kern/date.ts';
import type { Position } from '../kern/event.ts';
import type { PersoonId, Verzegeld } from '../kern/ids.ts';
import type { AttenderingEvent, Stopreden } from './events.ts';

type PlainDate = Temporal.PlainDate;

interface Wens {
  readonly persoonId: PersoonId;
  readonly kenmerk: string;
  readonly email: Verzegeld;
  readonly zoekvraag: Verzegeld;
}
export interface Aangevraagd extends Wens {
  readonly status: 'aangevraagd';
  readonly aangevraagdOp: PlainDate;
}
export interface Actief extends Wens {
  readonly status: 'actief';
  /** News up to here was told. */
  readonly tot: Position;
}
export interface Gestopt {
  readonly status: 'gestopt';
  readonly persoonId: PersoonId;
  readonly reden: Stopreden;
}
export type Attendering = { readonly status: 'onbekend' } | Aangevraagd | Actief | Gestopt;

const wensVan = ({ persoonId, kenmerk, email, zoekvraag }: Wens): Wens => ({ persoonId, kenmerk, email, zoekvraag });

/** An event that cannot follow on this state changes nothing; stopped stays stopped. */
export function evolve(attendering: Attendering, event: AttenderingEvent): Attendering {
  if (event.type === 'AttenderingAangevraagd') {
    const { aangevraagdOp } = event.data;
    return attendering.status === 'onbekend' ? { ...wensVan(event.data), status: 'aangevraagd', aangevraagdOp: fromIsoDate(aangevraagdOp) } : attendering;
  }
  if (attendering.status === 'onbekend' || attendering.status === 'gestopt') return attendering;
  switch (event.type) {
    case 'AttenderingBevestigd':
      return attendering.status === 'aangevraagd' ? { ...wensVan(attendering), status: 'actief', tot: event.data.vanaf } : attendering;
    case 'AttenderingVerstuurd':
      return attendering.status === 'actief' ? { ...attendering, tot: event.data.tot } : attendering;
    case 'AttenderingGestopt':
      return { status: 'gestopt', persoonId: attendering.persoonId, reden: event.data.reden };
  }
}
