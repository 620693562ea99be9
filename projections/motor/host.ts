// The projection host: keeps every read model up to date with the log, each in its own file, and tells how far they are.
import { mkdirSync } from 'node:fs';
import { setImmediate as adem, setTimeout as slaap } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EventStore } from '../../src/eventstore/port.ts';
import { NotFound, StoreUnavailable } from '../../src/kern/errors.ts';
import { START, type Position, type RecordedEvent } from '../../src/kern/event.ts';
import { createVolger, voorHetLog, type Volgstand } from './asynchroon.ts';
import { bouw } from './bouw.ts';
import { createLeesmodel, type Leesmodel } from './leesmodel.ts';
import type { AsyncProjection, Projection, Projectiestand, Voortgang } from './projectie.ts';
import { neemSlot } from './slot.ts';
import { createWachtkamer } from './wachtkamer.ts';

export interface ProjectionHostOptions {
  readonly store: EventStore;
  /** Folder for the files; made when absent. One host at a time. */
  readonly dir: string;
  readonly projections: readonly Projection[];
  readonly asyncProjections?: readonly AsyncProjection[];
  /** Lifts events stored under an older schema, as the deciders do; default: they are all current. */
  readonly upcast?: (event: RecordedEvent) => RecordedEvent;
  readonly logger?: Logger;
  /** How often an asynchronous read model is asked whether it is still as far as it was; default every 15 seconds. */
  readonly peilMs?: number;
}

export interface StartOptions {
  /** Progress of read models that are built for the first time. */
  readonly onProgress?: (voortgang: Voortgang) => void;
}

export interface WaitOptions {
  /** Default: every SQLite read model that runs. Asynchronous ones only when named. */
  readonly names?: readonly string[];
  /** Default 2000. */
  readonly timeoutMs?: number;
}

export interface RebuildOptions {
  readonly onProgress?: (voortgang: Voortgang) => void;
  readonly signal?: AbortSignal;
}

export interface ProjectionHost {
  /**
   * Builds what is new, then follows the log. Resolves when following has begun.
   * @throws LogCorrupt when a read model is ahead of the log (an older copy of the log was put back)
   */
  start(options?: StartOptions): Promise<void>;
  /** The questions of one of this host's read models; stays valid across rebuilds. Answers from the moment it is built. */
  lees<Vragen extends object>(projection: Projection<Vragen>): Vragen;
  /**
   * Resolves when the read models are at or after `position`.
   * @throws StoreUnavailable when that takes too long, or a named one has stopped
   */
  waitFor(position: Position, options?: WaitOptions): Promise<void>;
  /**
   * Builds one read model anew beside the old one, which answers until the swap. Also mends a stopped one.
   * Works on a host that was not started (command line).
   * @throws NotFound no such read model
   */
  rebuild(name: string, options?: RebuildOptions): Promise<void>;
  /**
   * How far an asynchronous read model was brought, without asking its engine, and whether it is still being filled.
   * @throws NotFound no such read model
   */
  volgstand(name: string): Volgstand;
  /** Of every read model, in the order in which they were given. */
  namen(): readonly string[];
  status(): Promise<readonly Projectiestand[]>;
  /** Finishes the batch at hand and closes every file. */
  close(): Promise<void>;
}

const BATCH = 1000;
const LANGSTE_PAUZE_MS = 5_000;
const PEIL_MS = 15_000;
const ongewijzigd = (event: RecordedEvent): RecordedEvent => event;

export function createProjectionHost(options: ProjectionHostOptions): ProjectionHost {
  const { store, dir, projections, logger, upcast = ongewijzigd } = options;
  mkdirSync(dir, { recursive: true });
  const slot = neemSlot(dir);
  const modellen = new Map(projections.map((projection) => [projection.name, createLeesmodel(dir, projection)]));
  const wachtkamer = createWachtkamer();
  const stop = new AbortController();
  const volgers = new Map(
    (options.asyncProjections ?? []).map((projection) => [
      projection.name,
      createVolger({ store, projection, upcast, signal: stop.signal, logger, verder: () => wachtkamer.wek(), peilMs: options.peilMs ?? PEIL_MS }),
    ]),
  );
  const lopend = new Set<Promise<void>>();
  const herbouwend = new Map<string, Promise<void>>();
  let gevolgdTot = START;
  let storing: string | null = null;
  let gesloten: Promise<void> | null = null;

  const eigen = (werk: Promise<void>): Promise<void> => {
    lopend.add(werk);
    return werk.finally(() => lopend.delete(werk));
  };

  async function controleer(): Promise<void> {
    const head = await store.head();
    const standen = [...modellen.values()].map(({ projection, position }) => ({ name: projection.name, position }));
    for (const volger of volgers.values()) {
      try {
        standen.push({ name: volger.name, position: await volger.peil() });
      } catch (error) {
        // A search engine that is down must not keep the rest from starting: its follower asks again.
        if (!(error instanceof StoreUnavailable)) throw error;
      }
    }
    const voor = standen.find(({ position }) => position > head);
    if (voor === undefined) return;
    throw voorHetLog(voor.name, voor.position, head);
  }

  const bouwNieuw = (nieuw: readonly Projection[], signal: AbortSignal, onProgress?: (voortgang: Voortgang) => void): Promise<void> =>
    bouw({
      store,
      dir,
      projections: nieuw,
      upcast,
      signal,
      onProgress,
      nodig: () => gevolgdTot,
      overnemen: (_position, bouwsels) => {
        for (const [projection, file] of bouwsels) modellen.get(projection.name)?.vervang(file);
        wachtkamer.wek();
      },
    });

  /** Offers the batch until it was taken: a disk that is full now has room again later. */
  async function verwerk(model: Leesmodel, events: readonly RecordedEvent[], position: Position): Promise<void> {
    for (let pauze = 200; !stop.signal.aborted; pauze = Math.min(pauze * 2, LANGSTE_PAUZE_MS)) {
      const fout = model.verwerk(events, position);
      if (fout === null) return;
      const bericht = { projectie: model.projection.name, position: model.position, fout: fout.message };
      if (model.toestand === 'gestopt') {
        logger?.error(bericht, 'leesmodel gestopt');
        return;
      }
      logger?.warn(bericht, 'leesmodel hapert');
      await slaap(pauze, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  }

  async function volg(vanaf: Position): Promise<void> {
    gevolgdTot = vanaf;
    for await (const message of store.subscribe({ after: vanaf, batchSize: BATCH, signal: stop.signal })) {
      gevolgdTot = message.position;
      const events = message.kind === 'events' ? message.events.map(upcast) : [];
      for (const model of modellen.values()) {
        if (events.length === 0) model.bereikt(message.position);
        else await verwerk(model, events, message.position);
      }
      if (stop.signal.aborted) return;
      wachtkamer.wek();
      if (events.length === BATCH) await adem();
    }
  }

  async function sluit(): Promise<void> {
    stop.abort();
    wachtkamer.sluit();
    for (const volger of volgers.values()) await volger.rust();
    await Promise.allSettled(lopend);
    for (const model of modellen.values()) model.sluit();
    slot.vrij();
  }

  return {
    async start({ onProgress } = {}) {
      await controleer();
      const nieuw = [...modellen.values()].filter(({ toestand }) => toestand === 'bouwt').map(({ projection }) => projection);
      if (nieuw.length > 0) await eigen(bouwNieuw(nieuw, stop.signal, onProgress));
      const vanaf = Math.min(...[...modellen.values()].map(({ position }) => position), await store.head()) as Position;
      void eigen(
        volg(vanaf).catch((error: unknown) => {
          storing = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
          logger?.fatal({ storing }, 'het log kan niet meer worden gevolgd');
        }),
      );
      for (const volger of volgers.values()) volger.start();
    },

    lees: (projection) => {
      const model = modellen.get(projection.name);
      if (model === undefined) throw new NotFound(`leesmodel ${projection.name}`);
      return model.lees(projection);
    },

    async waitFor(position, { names, timeoutMs = 2000 } = {}) {
      const klaar = (): boolean => {
        if (names === undefined) return [...modellen.values()].every((each) => each.toestand === 'gestopt' || each.position >= position);
        return names.every((name) => {
          const each = modellen.get(name) ?? volgers.get(name);
          if (each === undefined) throw new NotFound(`leesmodel ${name}`);
          if (each.toestand === 'gestopt') throw new StoreUnavailable(`Het overzicht ${name} wordt niet bijgewerkt.`);
          return each.position >= position;
        });
      };
      await wachtkamer.wacht(klaar, timeoutMs);
    },

    async rebuild(name, { onProgress, signal } = {}) {
      const afbreken = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]);
      const bezig = herbouwend.get(name);
      if (bezig !== undefined) return bezig;
      const volger = volgers.get(name);
      const model = modellen.get(name);
      const werk = (): Promise<void> => {
        if (volger !== undefined) return volger.herbouw(afbreken, onProgress);
        if (model !== undefined) return bouwNieuw([model.projection], afbreken, onProgress);
        return Promise.reject(new NotFound(`leesmodel ${name}`));
      };
      const herbouw = eigen(werk()).finally(() => herbouwend.delete(name));
      herbouwend.set(name, herbouw);
      await herbouw;
    },

    volgstand(name) {
      const volger = volgers.get(name);
      if (volger === undefined) throw new NotFound(`leesmodel ${name}`);
      return volger;
    },

    namen: () => [...modellen.keys(), ...volgers.keys()],

    async status() {
      const head = await store.head();
      const standen = [
        ...[...modellen.values()].map(({ projection: { name }, position, toestand, reden }) => ({ name, position, toestand, reden })),
        ...[...volgers.values()].map(({ name, position, toestand, reden }) => ({ name, position, toestand, reden })),
      ];
      return standen.map((stand) => ({
        ...stand,
        lag: Math.max(0, head - stand.position),
        ...(storing === null ? {} : { toestand: 'gestopt' as const, reden: storing }),
      }));
    },

    close: () => (gesloten ??= sluit()),
  };
}
