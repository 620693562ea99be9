// What a read model is: tables, a writer that turns events into rows, and questions about those rows.
import type { DatabaseSync } from 'node:sqlite';
import type { DomainEvent, Position, RecordedEvent } from '../../src/kern/event.ts';

/** A stored event of a union of event types, discriminated by `type`. */
export type Vastgelegd<E extends DomainEvent> = E extends DomainEvent ? RecordedEvent<E> : never;

/** Writes rows for events of one batch, inside the batch's transaction. Uses only the event and its own rows: no clock, random or network. */
export interface Schrijver {
  /** Called for the types that the projection asked for, in log order, each event once. */
  apply(event: RecordedEvent): void;
  /**
   * End of the batch, before the commit: the place for work that needs doing once per batch. A build calls it rarely,
   * so a writer that keeps much until then must limit that itself.
   */
  afronden?(): void;
}

/**
 * A read model in its own SQLite file. Raise `version` whenever schema or handler change: a new file is then built from the log.
 * `schema` holds the tables and every index that the writer itself needs; `indexes` those that only questions need,
 * made at the end of a build because that is faster.
 */
export interface Projection<Vragen extends object = object> {
  readonly name: string;
  readonly version: number;
  /** What else the rows depend on (the readings of the law that a body chose): part of the file name. Empty or absent: nothing. */
  readonly variant?: string;
  readonly schema: string;
  readonly indexes: string;
  readonly types: readonly string[] | 'alle';
  schrijver(db: DatabaseSync): Schrijver;
  /** Prepares every question once on a read-only connection. */
  vragen(db: DatabaseSync): Vragen;
}

/** A build of an asynchronous read model beside the live one. */
export interface AsyncBuild {
  apply(events: readonly RecordedEvent[], position: Position): Promise<void>;
  /** Puts the build in the place of the live one. */
  promote(): Promise<void>;
  discard(): Promise<void>;
}

/** A read model outside SQLite, such as a search engine. It keeps its own checkpoint. */
export interface AsyncProjection {
  readonly name: string;
  readonly types: readonly string[];
  position(): Promise<Position>;
  /**
   * Brings the model to `position`: all or nothing; applied twice is applied once. `events` may be empty.
   * @throws StoreUnavailable to be tried again; any other error stops this projection
   */
  apply(events: readonly RecordedEvent[], position: Position): Promise<void>;
  openBuild(): Promise<AsyncBuild>;
}

/** `bouwt`: being filled for the first time. `hapert`: the engine does not answer now, tries go on. `gestopt`: a person must look. */
export type Toestand = 'bouwt' | 'loopt' | 'hapert' | 'gestopt';

export interface Projectiestand {
  readonly name: string;
  readonly position: Position;
  /** Events in the log that it has not seen. */
  readonly lag: number;
  readonly toestand: Toestand;
  /** Why it stopped or falters; null when all is well. */
  readonly reden: string | null;
}

export interface Voortgang {
  readonly position: Position;
  /** End of the log when the build began. */
  readonly head: Position;
}
