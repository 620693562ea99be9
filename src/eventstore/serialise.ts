// Events as they will be stored: checked and written as JSON before they wait in line, so that a bad one stops nobody else.
import { ValidationFailed } from '../kern/errors.ts';
import type { NewEvent, StreamName } from '../kern/event.ts';
import type { EventId } from '../kern/ids.ts';
import { MAX_EVENT_BYTES } from './port.ts';

export interface SerialisedEvent {
  readonly id: EventId;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

export const TE_GROOT =
  'Deze gegevens zijn te groot om vast te leggen. Maak de tekst korter of stuur een bijlage.';

/**
 * @throws ValidationFailed when an event is larger than `MAX_EVENT_BYTES`
 * @throws TypeError on a bug of the caller: no events, or a name that would not read back as it was written
 */
export function serialise(stream: StreamName, events: readonly NewEvent[]): readonly SerialisedEvent[] {
  if (events.length === 0) throw new TypeError('an append needs at least one event');
  assertStorable(stream);
  return events.map((event) => {
    assertStorable(event.id);
    assertStorable(event.type);
    const data = JSON.stringify(event.data);
    const metadata = JSON.stringify(event.metadata);
    // UTF-8 takes at most three bytes per character: counting them is rarely needed.
    if ((data.length + metadata.length) * 3 > MAX_EVENT_BYTES && Buffer.byteLength(data) + Buffer.byteLength(metadata) > MAX_EVENT_BYTES) {
      throw new ValidationFailed([{ veld: event.type, uitleg: TE_GROOT }]);
    }
    return { id: event.id, type: event.type, data, metadata };
  });
}

/** JSON escapes a lone surrogate and NUL by itself; a plain text column would change them, and break the chain. */
function assertStorable(name: string): void {
  if (name === '' || name.includes('\u0000') || !name.isWellFormed()) {
    throw new TypeError(`not a name that can be stored: ${JSON.stringify(name)}`);
  }
}
