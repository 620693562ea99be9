// What can be asked of the audit trail: who did what when, without the contents.
import type { IsoDate, IsoInstant } from '../../src/kern/date.ts';
import type { Actor, Position, Revision, StreamName } from '../../src/kern/event.ts';
import type { EventId, VerzoekId } from '../../src/kern/ids.ts';

export interface Logregel {
  readonly position: Position;
  readonly eventId: EventId;
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly type: string;
  readonly actor: Actor;
  readonly recordedAt: IsoInstant;
  /** The legal date (ingangsdatum); null for events without one. */
  readonly datum: IsoDate | null;
  /** The case it belongs to: the request whose documents, decisions and publications count too. Null for active disclosure. */
  readonly verzoekId: VerzoekId | null;
}

export interface Logfilter {
  readonly verzoekId?: VerzoekId;
  readonly stream?: StreamName;
  readonly actor?: Actor;
  readonly type?: string;
  /** Recorded at or after, and before, these moments. */
  readonly vanaf?: Temporal.Instant;
  readonly tot?: Temporal.Instant;
}

export interface Logpagina {
  readonly regels: readonly Logregel[];
  /** Ask the next page with `voor`; null on the last page. */
  readonly volgende: Position | null;
}

export interface Logboek {
  /** Newest first; `voor` continues before that position. `limit` at most 1000. */
  pagina(filter: Logfilter, limit: number, voor?: Position): Logpagina;
  /** Everything of one case, oldest first, for export. */
  vanVerzoek(verzoekId: VerzoekId): readonly Logregel[];
  types(): readonly string[];
}
