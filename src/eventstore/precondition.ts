// May these events be appended here? One answer for every adapter that keeps its own streams (memory, SQLite).
import { ValidationFailed, VersionConflict } from '../kern/errors.ts';
import type { NewEvent, Revision, StreamName } from '../kern/event.ts';
import type { EventId } from '../kern/ids.ts';
import { MAX_EVENT_BYTES, type ExpectedRevision } from './port.ts';

export type Precondition =
  | { readonly kind: 'append' }
  /** The stream already holds exactly these events, the last at `revision`: a repeated append. */
  | { readonly kind: 'repeated'; readonly revision: Revision };

/**
 * @param current revision of the last event of the stream, -1 when there is none
 * @param idAt the id of the event at a revision
 * @throws VersionConflict when the stream is elsewhere and does not already hold these events
 */
export function precondition(
  stream: StreamName,
  current: number,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
  idAt: (revision: number) => EventId | undefined,
): Precondition {
  const wanted = expected === 'no-stream' ? -1 : expected === 'any' ? current : expected;
  const heldFrom = (first: number): boolean =>
    first >= 0 && events.length > 0 && events.every((event, index) => idAt(first + index) === event.id);
  const first = expected === 'any' ? current - events.length + 1 : wanted + 1;
  if (heldFrom(first)) return { kind: 'repeated', revision: (first + events.length - 1) as Revision };
  if (wanted === current) return { kind: 'append' };
  throw new VersionConflict(
    stream,
    expected === 'any' ? 'no-stream' : expected,
    current < 0 ? 'no-stream' : (current as Revision),
  );
}

/** The JSON an event is stored as. @throws ValidationFailed when it is too large */
export function serialise(event: NewEvent): { readonly data: string; readonly metadata: string } {
  const data = JSON.stringify(event.data);
  const metadata = JSON.stringify(event.metadata);
  if (Buffer.byteLength(data) + Buffer.byteLength(metadata) > MAX_EVENT_BYTES) {
    throw new ValidationFailed([
      { veld: event.type, uitleg: 'Deze gegevens zijn te groot om vast te leggen. Maak de tekst korter of stuur een bijlage.' },
    ]);
  }
  return { data, metadata };
}
