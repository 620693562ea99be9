// Follows the log for a read model outside SQLite: one batch at a time, awaited; tries again while its engine does not answer.
import { setTimeout as slaap } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EventStore } from '../../src/eventstore/port.ts';
import { LogCorrupt, StoreUnavailable } from '../../src/kern/errors.ts';
import { START, type Position, type RecordedEvent } from '../../src/kern/event.ts';
import type { AsyncProjection, Toestand, Voortgang } from './projectie.ts';

export interface Volgstand {
  readonly position: Position;
  /** Much of what was in the log when following began is not in it yet: a first filling, or one anew. */
  readonly vult: boolean;
}

export interface Volger extends Volgstand {
  readonly name: string;
  readonly toestand: Toestand;
  readonly reden: string | null;
  /** Where the model is now, asked of the model itself. */
  peil(): Promise<Position>;
  start(): void;
  /** Finishes the batch at hand and stands still. */
  rust(): Promise<void>;
  /** Fills a new build while the live one is followed; stands still only for the swap. */
  herbouw(signal: AbortSignal, onProgress?: (voortgang: Voortgang) => void): Promise<void>;
}

interface Options {
  readonly store: EventStore;
  readonly projection: AsyncProjection;
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  readonly signal: AbortSignal;
  readonly logger: Logger | undefined;
  readonly verder: () => void;
  /** How often the model is asked whether it is still as far as it was. */
  readonly peilMs: number;
}

/** A model that has seen more than there is: nothing may be built on it. */
export const voorHetLog = (name: string, position: Position, head: Position): LogCorrupt =>
  new LogCorrupt(
    `Het overzicht ${name} is verder (gebeurtenis ${position}) dan het log (gebeurtenis ${head}). ` +
      'Waarschijnlijk is een oudere kopie van het log teruggezet. ' +
      `Zet het nieuwste log terug, of bouw het overzicht opnieuw op met: npm run woostroom -- herbouw ${name}`,
  );

/** The model is less far than we brought it: its engine was emptied, or an older copy of it put back. */
class Teruggevallen extends Error {}

const BATCH = 200;
const LANGSTE_PAUZE_MS = 30_000;

export function createVolger({ store, projection, upcast, signal, logger, verder, peilMs }: Options): Volger {
  const { name, types } = projection;
  let position = START;
  let toestand: Toestand = 'loopt';
  let reden: string | null = null;
  /** Until here it is being filled; null when it is not. */
  let vultTot: Position | null = null;
  let ronde: AbortController | null = null;
  let lopend: Promise<void> = Promise.resolve();

  const noteer = (tot: Position): void => {
    position = tot;
    if (vultTot !== null && tot >= vultTot) vultTot = null;
    toestand = 'loopt';
    reden = null;
    verder();
  };

  /** Tries again, with longer and longer pauses, as long as the engine does not answer. */
  async function volhardend<T>(werk: () => Promise<T>, tot: Position, stop: AbortSignal): Promise<T> {
    for (let pauze = 200; ; pauze = Math.min(pauze * 2, LANGSTE_PAUZE_MS)) {
      try {
        return await werk();
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        toestand = 'hapert';
        reden = error.message;
        logger?.warn({ projectie: name, position: tot, reden }, 'leesmodel hapert');
        await slaap(pauze, undefined, { signal: stop });
      }
    }
  }

  /** @throws Teruggevallen: a later checkpoint on an emptied model would hide all that it lost */
  async function pasToe(events: readonly RecordedEvent[], tot: Position, stop: AbortSignal): Promise<void> {
    const werk = async (): Promise<void> => {
      if ((await projection.position()) < position) throw new Teruggevallen();
      await projection.apply(events, tot);
    };
    await volhardend(werk, tot, stop);
    noteer(tot);
  }

  /** Ends when the model turns out to be less far than it was brought: also when nothing happens meanwhile. */
  async function bewaak(stop: AbortSignal): Promise<void> {
    for (;;) {
      await slaap(peilMs, undefined, { signal: stop });
      // While it does not answer there is nothing to compare; whoever wants something of it finds out.
      const peil = await projection.position().catch(() => position);
      if (peil < position) return;
    }
  }

  /** Follows from where the model is; true when it fell back and must be followed anew. */
  async function volgVanafPeil(stop: AbortSignal): Promise<boolean> {
    const peil = await volhardend(() => projection.position(), position, stop);
    const head = await store.head();
    if (peil > head) throw voorHetLog(name, peil, head);
    const terugval = peil < position;
    if (terugval) logger?.warn({ projectie: name, was: position, position: peil }, 'leesmodel is minder ver dan het was; het wordt bijgewerkt vanaf daar');
    vultTot = terugval || head - peil > BATCH ? head : null;
    noteer(peil);
    const terug = new AbortController();
    const klaar = new AbortController();
    const samen = AbortSignal.any([stop, terug.signal]);
    void bewaak(AbortSignal.any([samen, klaar.signal])).then(() => terug.abort(), () => undefined);
    try {
      for await (const message of store.subscribe({ after: position, types, batchSize: BATCH, signal: samen })) {
        if (message.kind === 'events') await pasToe(message.events.map(upcast), message.position, samen);
        else if (message.position > position) await pasToe([], message.position, samen);
      }
    } catch (error) {
      if (!(error instanceof Teruggevallen || terug.signal.aborted)) throw error;
      return true;
    } finally {
      klaar.abort();
    }
    return terug.signal.aborted;
  }

  async function volg(stop: AbortSignal): Promise<void> {
    try {
      while ((await volgVanafPeil(stop)) && !stop.aborted);
    } catch (error) {
      if (stop.aborted) return;
      toestand = 'gestopt';
      reden = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      logger?.error({ projectie: name, position, reden }, 'leesmodel gestopt');
      verder();
    }
  }

  const start = (): void => {
    ronde = new AbortController();
    lopend = volg(AbortSignal.any([signal, ronde.signal]));
  };
  const rust = async (): Promise<void> => {
    ronde?.abort();
    await lopend;
  };

  return {
    name,
    get position() {
      return position;
    },
    get toestand() {
      return toestand;
    },
    get reden() {
      return reden;
    },
    get vult() {
      return vultTot !== null;
    },
    async peil() {
      position = await projection.position();
      return position;
    },
    start,
    rust,
    async herbouw(stop, onProgress) {
      const head = await store.head();
      const build = await projection.openBuild();
      let klaar = false;
      try {
        for await (const message of store.subscribe({ after: START, types, batchSize: BATCH, signal: stop })) {
          await build.apply(message.kind === 'events' ? message.events.map(upcast) : [], message.position);
          onProgress?.({ position: message.position, head });
          if (message.kind === 'caught-up') break;
        }
        stop.throwIfAborted();
        // A batch that reached the new build out of turn would move its checkpoint over events it never saw.
        await rust();
        await build.promote();
        klaar = true;
        noteer(await projection.position());
      } finally {
        if (!klaar) await build.discard();
        if (ronde?.signal.aborted === true && !signal.aborted) start();
      }
    },
  };
}
