// Runs process managers: each reads the log in order and reacts by sending commands; at least once, in order, resumable.
// A reaction must be idempotent: its command ids are derived from the event it reacts to.
// A process that does several at once is as far as the last event before the first one that is not done.
// On several nodes the holder of the lease runs them; the others know from the book how far they are.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EventStore } from '../eventstore/port.ts';
import type { Beurt } from '../gedeeld/beurt.ts';
import type { Houderschap } from '../gedeeld/lease.ts';
import { StoreUnavailable } from '../kern/errors.ts';
import { START, type Position, type RecordedEvent } from '../kern/event.ts';
import type { Proces } from './proces.ts';
import { BeurtVoorbij, type Procesboek } from './procesboek.ts';
import { createVoortgang } from './voortgang.ts';

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
  readonly boek: Procesboek;
  /** Whose turn it is; absent on one machine, where it is always ours. */
  readonly beurt?: Beurt | undefined;
  readonly processen: readonly Proces[];
  readonly logger: Logger;
  /** First wait between two tries; doubles each time. */
  readonly wachttijdMs?: number;
}

const POGINGEN = 5;
/** Times the first wait: between two runs of one process. */
const OPNIEUW = 5;

export function createProcessRunner({ store, boek, beurt, processen, logger, wachttijdMs = 200 }: Options): ProcessRunner {
  const abort = new AbortController();
  const reached = new Map<string, Position>();
  const waiting = new Set<() => void>();
  const loops: Promise<void>[] = [];

  const bereikt = (naam: string, position: Position): void => {
    reached.set(naam, position);
    for (const wake of waiting) wake();
  };
  boek.luister(bereikt);

  /** @param vorig where to begin to read this event again */
  async function react(proces: Proces, event: RecordedEvent, vorig: Position, { token, signal }: Houderschap): Promise<void> {
    for (let poging = 1; ; poging++) {
      try {
        await proces.reageer(event, signal);
        return;
      } catch (error) {
        if (signal.aborted) return;
        const reden = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        logger.warn({ proces: proces.naam, position: event.position, type: event.type, poging, reden }, 'reactie mislukt');
        if (poging >= POGINGEN) {
          await boek.parkeer(proces.naam, { position: event.position, vorige: vorig, type: event.type, reden }, token);
          await proces.opgegeven?.(event).catch((fout: unknown) => {
            logger.error({ proces: proces.naam, position: event.position, fout }, 'opgeven niet vastgelegd');
          });
          return;
        }
        await sleep(wachttijdMs * 2 ** (poging - 1), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /**
   * Where to begin. A book that is further than the log belongs to a log that lost its end: an older copy was put back. Everything up to the
   * end that is left was done; what comes after it stands at places where this process was already, and would be passed by without a word.
   */
  async function neem({ naam }: Proces, { token }: Houderschap): Promise<Position> {
    const stand = await boek.neem(naam, token);
    const head = await store.head();
    if (stand <= head) return stand;
    logger.warn({ proces: naam, stand, head }, 'proces was verder dan het log; het gaat verder bij het einde van het log');
    for (const { position } of boek.geparkeerd(naam)) if (position > head) await boek.haalWeg(naam, position);
    await boek.zet(naam, head, token);
    reached.set(naam, head);
    return head;
  }

  async function run(proces: Proces, houder: Houderschap): Promise<void> {
    const vanaf = await neem(proces, houder);
    const stop = new AbortController();
    const signal = AbortSignal.any([houder.signal, stop.signal]);
    const ended = (): boolean => signal.aborted;
    const voortgang = createVoortgang(boek, proces.naam, houder.token, vanaf, (error) => {
      logger.warn({ proces: proces.naam, error }, 'proces stopt: zijn stand kan niet worden bewaard');
      stop.abort();
    });
    const messages = store.subscribe({ after: vanaf, types: proces.types, batchSize: 50, signal });
    const tegelijk = proces.gelijktijdig ?? 1;
    /** Under way, in the order of the log: what was seen just before each. */
    const lopend = new Map<Promise<void>, Position>();
    let gezien = vanaf;
    const verder = (reactie: boolean): void => {
      const position = lopend.values().next().value ?? gezien;
      bereikt(proces.naam, position);
      voortgang.bereikt(position, reactie);
    };
    try {
      for await (const message of messages) {
        for (const event of message.kind === 'events' ? message.events : []) {
          const vorig = gezien;
          gezien = event.position;
          const werk = react(proces, event, vorig, { token: houder.token, signal })
            // The event could not even be put aside: not for us any more, or the log does not answer.
            .catch((error: unknown) => {
              logger.warn({ proces: proces.naam, position: event.position, error }, 'proces stopt: opzij zetten is niet gelukt');
              stop.abort();
            })
            .finally(() => {
              if (ended()) return;
              lopend.delete(werk);
              verder(true);
            });
          lopend.set(werk, vorig);
          if (lopend.size >= tegelijk) await Promise.race(lopend.keys());
          if (ended()) return;
        }
        gezien = message.position;
        verder(false);
      }
    } finally {
      await Promise.allSettled(lopend.keys());
      await voortgang.sluit();
    }
  }

  /** Until it is not our turn any more. A process that cannot go on now is begun again from its place. */
  async function draai({ token, signal: houderSignal }: Houderschap): Promise<void> {
    const signal = AbortSignal.any([abort.signal, houderSignal]);
    const ended = (): boolean => signal.aborted;
    await Promise.all(
      processen.map(async (proces) => {
        while (!ended()) {
          try {
            await run(proces, { token, signal });
          } catch (error) {
            if (ended()) return;
            if (!(error instanceof StoreUnavailable) && !(error instanceof BeurtVoorbij)) {
              logger.fatal({ proces: proces.naam, error }, 'proces gestopt');
              return;
            }
          }
          await sleep(wachttijdMs * OPNIEUW, undefined, { signal }).catch(() => undefined);
        }
      }),
    );
  }

  return {
    start() {
      for (const proces of processen) reached.set(proces.naam, boek.stand(proces.naam));
      if (beurt === undefined) loops.push(draai({ token: 0, signal: abort.signal }));
      else beurt.doe(draai);
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
        position: reached.get(proces.naam) ?? boek.stand(proces.naam),
        geparkeerd: boek.geparkeerd(proces.naam),
      })),
    async probeerOpnieuw(naam, position) {
      const proces = processen.find((each) => each.naam === naam);
      const rij = boek.geparkeerd(naam).find((each) => each.position === position);
      if (proces === undefined || rij === undefined) return;
      for await (const message of store.subscribe({ after: rij.vorige, types: proces.types, batchSize: 1, signal: abort.signal })) {
        const event = message.kind === 'events' ? message.events[0] : undefined;
        if (event?.position === position) {
          await proces.reageer(event, abort.signal);
          await boek.haalWeg(naam, position);
        }
        return;
      }
    },
    async close() {
      abort.abort();
      for (const wake of waiting) wake();
      await Promise.all(loops);
      boek.close();
    },
  };
}
