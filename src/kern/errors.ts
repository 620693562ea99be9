// The six error classes. Each carries data, and is mapped once to HTTP and once to a Dutch sentence (src/web/ui).
import type { Weigering } from './decider.ts';
import type { Revision, StreamName } from './event.ts';

/** One fault in what somebody entered. `veld` is the field's name; the sentence is B1 Dutch. */
export interface Invoerfout {
  readonly veld: string;
  readonly uitleg: string;
  /** Where it stands in the JSON that was sent, as a JSON Pointer in a fragment (RFC 6901 §6). */
  readonly pointer?: string;
}

/** Input that cannot be read: every fault at once. HTTP 400 (API) or 422 (form). */
export class ValidationFailed extends Error {
  override readonly name = 'ValidationFailed';
  readonly fouten: readonly Invoerfout[];
  constructor(fouten: readonly Invoerfout[]) {
    super(fouten.map((fout) => `${fout.veld}: ${fout.uitleg}`).join('; '));
    this.fouten = fouten;
  }
}

/** Readable, but the law or the state of the case does not allow it. HTTP 409. */
export class RuleViolated extends Error {
  override readonly name = 'RuleViolated';
  readonly weigeringen: readonly [Weigering, ...Weigering[]];
  constructor(weigeringen: readonly [Weigering, ...Weigering[]]) {
    super(weigeringen.map((weigering) => weigering.code).join(', '));
    this.weigeringen = weigeringen;
  }
}

/** Nothing there, or nothing that this person may know of. HTTP 404. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
  readonly wat: string;
  constructor(wat: string) {
    super(`niet gevonden: ${wat}`);
    this.wat = wat;
  }
}

/** Somebody else changed the stream first. HTTP 409 (form) or 412 (API). */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  readonly stream: StreamName;
  readonly expected: Revision | 'no-stream';
  readonly actual: Revision | 'no-stream';
  constructor(stream: StreamName, expected: Revision | 'no-stream', actual: Revision | 'no-stream') {
    super(`${stream}: expected ${String(expected)}, found ${String(actual)}`);
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }
}

/** The store, a file or the search engine does not answer now; trying again may help. HTTP 503. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The log is not what it was: the node stops, a person looks. HTTP 500. */
export class LogCorrupt extends Error {
  override readonly name = 'LogCorrupt';
}
