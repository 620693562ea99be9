// From stored columns to a recorded event: the one place where what was stored gets its types back.
import type { DomainEvent, EventMetadata, Position, RecordedEvent, Revision, StreamName } from '../kern/event.ts';
import type { EventId } from '../kern/ids.ts';

/**
 * @param recordedAt milliseconds since 1970, UTC
 * @throws SyntaxError when data or metadata is not JSON: the log was changed by something else than this store
 */
export const decode = (
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
  recordedAt: number,
): RecordedEvent => ({
  position: position as Position,
  stream: stream as StreamName,
  revision: revision as Revision,
  id: id as EventId,
  type,
  data: JSON.parse(data) as DomainEvent['data'],
  metadata: JSON.parse(metadata) as EventMetadata,
  recordedAt: Temporal.Instant.fromEpochMilliseconds(recordedAt),
});
