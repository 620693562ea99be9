// Telling who uses an operation that it will go: from which day it is not advised any more, when it ends, and what takes its place.
import type { IsoDate } from '../../../kern/date.ts';
import type { Operatie } from '../operatie.ts';

/** An operation on its way out (NLGov API Design Rules, deprecation; RFC 9745 and RFC 8594). */
export interface Verouderd {
  /** From this day on it is not advised any more. */
  readonly sinds: IsoDate;
  /** From this day on it may be gone; null while nobody chose one. */
  readonly einde: IsoDate | null;
  /** The operation to use from now on, as its path under the version; null when nothing takes its place. */
  readonly opvolger: `/${string}` | null;
}

/** Midnight in UTC, in seconds: the headers know moments only. */
const seconden = (dag: IsoDate): number => Temporal.PlainDate.from(dag).toZonedDateTime('UTC').epochMilliseconds / 1000;

/** A moment as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const httpMoment = (dag: IsoDate): string => {
  const datum = Temporal.PlainDate.from(dag);
  const deel = (opties: Intl.DateTimeFormatOptions): string => datum.toLocaleString('en-US', opties);
  return `${deel({ weekday: 'short' })}, ${deel({ day: '2-digit' })} ${deel({ month: 'short' })} ${datum.year} 00:00:00 GMT`;
};

/**
 * The headers of every answer of such an operation, errors too.
 * @param basis address of the version, as `https://open.example/api/v1`
 */
export function verouderdkoppen({ verouderd }: Pick<Operatie, 'verouderd'>, basis: string): Readonly<Record<string, string>> {
  if (verouderd === undefined) return {};
  const { sinds, einde, opvolger } = verouderd;
  return {
    Deprecation: `@${seconden(sinds)}`,
    ...(einde === null ? {} : { Sunset: httpMoment(einde) }),
    ...(opvolger === null ? {} : { Link: `<${basis}${opvolger}>; rel="successor-version"` }),
  };
}
