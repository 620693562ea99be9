// The port for technical streams: the log of bookkeeping, of which only the last content of each stream matters.

/** Content of a stream as it is now. */
export interface Inhoud {
  readonly stroom: string;
  /** Counts the writes to this stream, from 0. Never goes back, also when older content is gone. */
  readonly revisie: number;
  /** Place among the writes to all streams: only its order means anything. */
  readonly positie: number;
  readonly bytes: Uint8Array;
}

export interface Geschreven {
  readonly revisie: number;
  readonly positie: number;
}

export interface Volgbericht {
  /** In the order of writing. Content that was replaced meanwhile may be missing. */
  readonly inhoud: readonly Inhoud[];
  /** Everything up to here was given. */
  readonly positie: number;
}

export interface TechnischLog {
  /**
   * Puts new content in a stream, durably, when it is at the revision the writer believes it is at; what was there is let go of.
   * @param verwacht -1: there is no such stream
   * @returns `'botsing'` when somebody else was first
   * @throws StoreUnavailable when it cannot be written now; it may have been written all the same
   */
  schrijf(stroom: string, verwacht: number, bytes: Uint8Array): Promise<Geschreven | 'botsing'>;
  /** Null when there is no such stream. @throws StoreUnavailable */
  lees(stroom: string): Promise<Inhoud | null>;
  /** Streams whose name begins so: what is there after a position, then everything that is written, until the signal aborts. */
  volg(begin: string, na: number, signal: AbortSignal): AsyncIterable<Volgbericht>;
  /** A position that `volg` of this beginning will reach, at or after every write that was confirmed before this call. */
  hoofd(begin: string): Promise<number>;
  close(): Promise<void>;
}
