// What an event is: a stored fact. Everything here is stored for ever.
import type { CommandId, EventId } from './ids.ts';

/** Any domain event: a past-tense name and JSON data that reads back as it was written. */
export interface DomainEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** `<category>-<id>`; the category is everything before the first hyphen. */
export type StreamName = string & { readonly __brand: 'StreamName' };

export const streamName = (category: string, id: string): StreamName => `${category}-${id}` as StreamName;
export const categoryOf = (stream: StreamName): string => stream.slice(0, stream.indexOf('-'));
export const idOf = <Id extends string>(stream: StreamName): Id => stream.slice(stream.indexOf('-') + 1) as Id;

/** Place of an event in its stream, counted from 0. */
export type Revision = number & { readonly __brand: 'Revision' };

/** Place of an event in the whole log: only its order means anything. 0 is "before everything". */
export type Position = number & { readonly __brand: 'Position' };
export const START = 0 as Position;

/** Who did it: staff and clients of the API by id, everybody else by role. Never a name. */
export type Actor = `medewerker:${string}` | `koppeling:${string}` | 'verzoeker' | 'derde' | 'systeem' | 'publiek';

/**
 * Metadata of every event. All values are strings (KurrentDB's v2 append refuses others, eventstore.md §4.2);
 * the `$` names are the ones EventStoreDB's own projections read.
 */
export interface EventMetadata {
  readonly $correlationId: string;
  readonly $causationId: string;
  readonly commandId: CommandId;
  readonly actor: Actor;
  readonly schemaVersion: string;
}

/** An event on its way into the log. */
export interface NewEvent<E extends DomainEvent = DomainEvent> {
  readonly id: EventId;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly metadata: EventMetadata;
}

/** An event as the log holds it. `recordedAt` is the second of the two times: when it was recorded. */
export interface RecordedEvent<E extends DomainEvent = DomainEvent> extends NewEvent<E> {
  readonly position: Position;
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly recordedAt: Temporal.Instant;
}
