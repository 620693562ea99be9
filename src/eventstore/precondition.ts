// May these events be appended here? One answer for every adapter that keeps its own streams (memory, SQLite).
import { VersionConflict } from '../kern/errors.ts';
import type { Revision, StreamName } from '../kern/event.ts';
import type { ExpectedRevision } from './port.ts';

export type Precondition =
  | { readonly kind: 'append' }
  /** The stream already holds exactly these events, the last at `revision`: a repeated append. */
  | { readonly kind: 'repeated'; readonly revision: Revision };

/**
 * @param current revision of the last event of the stream, -1 when there is none
 * @param idAt the id of the event at a revision that is at most `current`
 * @throws VersionConflict when the stream is elsewhere and does not already hold these events
 */
export function precondition(
  stream: StreamName,
  current: number,
  expected: ExpectedRevision,
  ids: readonly string[],
  idAt: (revision: number) => string | undefined,
): Precondition {
  const wanted = expected === 'no-stream' ? -1 : expected === 'any' ? current : expected;
  // 'any' says nothing of the place: a repeat can then only be known by the tail of the stream.
  const first = expected === 'any' ? current - ids.length + 1 : wanted + 1;
  const last = first + ids.length - 1;
  if (first >= 0 && last <= current && ids.every((id, index) => idAt(first + index) === id)) {
    return { kind: 'repeated', revision: last as Revision };
  }
  if (wanted === current) return { kind: 'append' };
  throw new VersionConflict(
    stream,
    expected === 'any' ? 'no-stream' : expected,
    current < 0 ? 'no-stream' : (current as Revision),
  );
}
