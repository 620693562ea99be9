// Runs process managers: each reads the log in order and reacts by sending commands; at least once, in order, resumable.
// A reaction must be idempotent: its command ids are derived from the event it reacts to.
// A process that does several at once is as far as the last event before the first one that is not done.
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EventStore } from '../eventstore/port.ts';
import { START, type Position, type RecordedEvent } from '../kern/event.ts';
import type { Proces } from './proces.ts';

export interface Processtand {
  readonly naam: string;
  readonly position: Position;
  /** Events this process gave up on after `POGINGEN` tries; shown to the administrator, never lost. */
  readonly geparkeerd: readonly { readonly position: Position; readonly type: string; readonly reden: string }[];
}

export interface ProcessRunner {
  start(): void;
  /** Resolves when every process has handled everything up to `position`; for tests and the demo. */
  waitFor(position: Position, signal?: AbortSignal): Promise<void>;
  stand(): readonly Processtand[];
  /** Tries a parked event once more, on the order of an administrator. */
  probeerOpnieuw(naam: string, position: Position): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly store: EventStore;
  /** Own SQLite file with the checkpoints. */
  readonly file: string;
  readonly processen: readonly Proces[];
  readonly logger: Logger;
  /** First wait between two tries; doubles each time. */
  readonly wachttijdMs?: number;
}

const POGINGEN = 5;

export function createProcessRunner({ store, file, processen, logger, wachttijdMs = 200 }: Options): ProcessRunner {
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
    CREATE TABLE IF NOT EXISTS checkpoint(naam TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS geparkeerd(
      naam TEXT NOT NULL, position INTEGER NOT NULL, vorige INTEGER NOT NULL, type TEXT NOT NULL, reden TEXT NOT NULL,
      PRIMARY KEY(naam, position)) STRICT;
  `);
  const readCheckpoint = db.prepare('SELECT position FROM checkpoint WHERE naam = ?');
  const writeCheckpoint = db.prepare(
    'INSERT INTO checkpoint(naam, position) VALUES(?, ?) ON CONFLICT(naam) DO UPDATE SET position = excluded.position',
  );
  const park = db.prepare('INSERT OR REPLACE INTO geparkeerd(naam, position, vorige, type, reden) VALUES(?, ?, ?, ?, ?)');
  const unpark = db.prepare('DELETE FROM geparkeerd WHERE naam = ? AND position = ?');
  // Positions of a log need not be consecutive: what came before is kept, to read the event itself again.
  const vorige = db.prepare('SELECT vorige FROM geparkeerd WHERE naam = ? AND position = ?');
  const parked = db.prepare('SELECT position, type, reden FROM geparkeerd WHERE naam = ? ORDER BY position');

  const abort = new AbortController();
  const reached = new Map<string, Position>();
  const waiting = new Set<() => void>();
  const loops: Promise<void>[] = [];

  const checkpointOf = (naam: string): Position => {
    const row = readCheckpoint.get(naam);
    return row === undefined ? START : (Number(row['position']) as Position);
  };
  const advance = (naam: string, position: Position): void => {
    writeCheckpoint.run(naam, position);
    reached.set(naam, position);
    for (const wake of waiting) wake();
  };

  /** @param vorig where to begin to read this event again */
  async function react(proces: Proces, event: RecordedEvent, vorig: Position): Promise<void> {
    for (let poging = 1; ; poging++) {
      try {
        await proces.reageer(event, abort.signal);
        return;
      } catch (error) {
        if (abort.signal.aborted) return;
        const reden = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        logger.warn({ proces: proces.naam, position: event.position, type: event.type, poging, reden }, 'reactie mislukt');
        if (poging >= POGINGEN) {
          park.run(proces.naam, event.position, vorig, event.type, reden);
          await proces.opgegeven?.(event).catch((fout: unknown) => {
            logger.error({ proces: proces.naam, position: event.position, fout }, 'opgeven niet vastgelegd');
          });
          return;
        }
        await sleep(wachttijdMs * 2 ** (poging - 1), undefined, { signal: abort.signal }).catch(() => undefined);
      }
    }
  }

  async function run(proces: Proces): Promise<void> {
    const messages = store.subscribe({ after: checkpointOf(proces.naam), types: proces.types, batchSize: 50, signal: abort.signal });
    const tegelijk = proces.gelijktijdig ?? 1;
    /** Under way, in the order of the log: what was seen just before each. */
    const lopend = new Map<Promise<void>, Position>();
    let gezien = checkpointOf(proces.naam);
    const verder = (): void => advance(proces.naam, lopend.values().next().value ?? gezien);
    try {
      for await (const message of messages) {
        for (const event of message.kind === 'events' ? message.events : []) {
          const vorig = gezien;
          gezien = event.position;
          const werk = react(proces, event, vorig).finally(() => {
            if (abort.signal.aborted) return;
            lopend.delete(werk);
            verder();
          });
          lopend.set(werk, vorig);
          if (lopend.size >= tegelijk) await Promise.race(lopend.keys());
          if (abort.signal.aborted) return;
        }
        gezien = message.position;
        verder();
      }
    } finally {
      await Promise.allSettled(lopend.keys());
    }
  }

  return {
    start() {
      for (const proces of processen) {
        reached.set(proces.naam, checkpointOf(proces.naam));
        loops.push(
          run(proces).catch((error: unknown) => {
            if (!abort.signal.aborted) logger.fatal({ proces: proces.naam, error }, 'proces gestopt');
          }),
        );
      }
    },
    async waitFor(position, signal) {
      const behind = (): boolean => processen.some((proces) => (reached.get(proces.naam) ?? START) < position);
      while (behind()) {
        signal?.throwIfAborted();
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
          signal?.addEventListener('abort', wake, { once: true });
        });
      }
    },
    stand: () =>
      processen.map((proces) => ({
        naam: proces.naam,
        position: reached.get(proces.naam) ?? checkpointOf(proces.naam),
        geparkeerd: parked.all(proces.naam).map((row) => ({
          position: Number(row['position']) as Position,
          type: String(row['type']),
          reden: String(row['reden']),
        })),
      })),
    async probeerOpnieuw(naam, position) {
      const proces = processen.find((each) => each.naam === naam);
      const rij = vorige.get(naam, position);
      if (proces === undefined || rij === undefined) return;
      const after = Number(rij['vorige']) as Position;
      for await (const message of store.subscribe({ after, types: proces.types, batchSize: 1, signal: abort.signal })) {
        const event = message.kind === 'events' ? message.events[0] : undefined;
        if (event?.position === position) {
          await proces.reageer(event, abort.signal);
          unpark.run(naam, position);
        }
        return;
      }
    },
    async close() {
      abort.abort();
      for (const wake of waiting) wake();
      await Promise.all(loops);
      db.close();
    },
  };
}
