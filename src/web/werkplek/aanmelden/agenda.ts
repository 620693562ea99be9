// The calendar feed of a member of staff (RFC 5545): case numbers and last days, nothing else. It leaves the house.
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator';
import { derivedId } from '../../../kern/uuid.ts';

/** Days before the last day on which the calendar warns. */
const DAGEN_VOORAF = [5, 1] as const;
const DAG_IN_SECONDEN = 86_400;

/** One date of one case. */
export interface Agendadatum {
  /** Names the same date for ever, also when it moves. */
  readonly sleutel: string;
  readonly nummer: string;
  readonly wat: string;
  readonly dag: Temporal.PlainDate;
  /** Grows with every change. */
  readonly versie: number;
  /** After `/werk/zaken/<nummer>`. */
  readonly pad: string;
}

interface Agenda {
  readonly regels: readonly Agendadatum[];
  readonly organisatie: string;
  /** Public address of the site, for the link to the case (behind the login). */
  readonly adres: string;
  readonly nu: Temporal.Instant;
}

/** One all-day event per date, in no time zone; a changed date is the same event with a higher sequence. */
export function maakAgenda({ regels, organisatie, adres, nu }: Agenda): string {
  const agenda = ical({
    name: `Termijnen ${organisatie}`,
    prodId: { company: 'Woostroom', product: 'Termijnen', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const { sleutel, nummer, wat, dag, versie, pad } of regels) {
    const event = agenda.createEvent({
      id: derivedId<string>('agenda', sleutel),
      start: dag,
      end: dag.add({ days: 1 }),
      allDay: true,
      stamp: nu,
      sequence: Math.max(0, versie),
      summary: `${nummer}: ${wat}`,
      url: `${adres}/werk/zaken/${nummer}${pad}`,
      busystatus: ICalEventBusyStatus.FREE,
    });
    for (const dagen of DAGEN_VOORAF) event.createAlarm({ type: ICalAlarmType.display, trigger: dagen * DAG_IN_SECONDEN, description: `${nummer}: nog ${dagen === 1 ? '1 dag' : `${dagen} dagen`}` });
  }
  return agenda.toString();
}
