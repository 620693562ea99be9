// The timetable: node-cron only says "look now"; what is due is a question to the read models, so a missed tick loses nothing.
// On several nodes the holder of the lease looks; a task that minds this node's own things looks everywhere.
// node-cron waits for a moment of the day: after a clock that was set back an hour it would wait that hour. So the plan is made anew then.
import { schedule, type ScheduledTask } from 'node-cron';
import type { Logger } from 'pino';
import type { Beurt } from '../gedeeld/beurt.ts';
import { systemClock, type Clock } from '../kern/clock.ts';

/** One look: finds what is due and sends commands with derived ids. Doing it twice is doing it once. */
export interface Taak {
  readonly naam: string;
  /** Cron expression, in UTC: there no hour is missing in spring, nor comes twice in autumn. */
  readonly wanneer: string;
  /** For a task that goes by the hours of the day here. */
  readonly tijdzone?: 'Europe/Amsterdam';
  /** Every node does it for itself: it is about what lies on this node. */
  readonly overal?: true;
  voerUit(signal: AbortSignal): Promise<void>;
}

export interface Rooster {
  /** Looks at once (days of downtime are caught up here), then by the timetable; what is done once, as soon as it is our turn. */
  start(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly taken: readonly Taak[];
  readonly logger: Logger;
  /** Whose turn it is; absent on one machine, where it is always ours. */
  readonly beurt?: Beurt | undefined;
  /** Resolves when a first look sees everything that is in the log. */
  readonly gereed: () => Promise<void>;
  /** The clock that node-cron goes by: that of the machine. */
  readonly clock?: Clock;
  /** How often to see whether that clock was set; default 15 seconds. */
  readonly klokMs?: number;
}

/** A clock that is kept right moves by less than this between two looks at it. */
const VERZET_MS = 5_000;

/** Says so when the time of day is not what it should be by a clock that only goes on: it was set, or the machine slept. */
function bewaakKlok(clock: Clock, iederMs: number, verzet: (ms: number) => void): { stop(): void } {
  const verschil = (): number => clock.now().epochMilliseconds - performance.now();
  let was = verschil();
  const timer = setInterval(() => {
    const nu = verschil();
    const ms = Math.round(nu - was);
    was = nu;
    if (Math.abs(ms) > VERZET_MS) verzet(ms);
  }, iederMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

export function createRooster({ taken, logger, beurt, gereed, clock = systemClock, klokMs = 15_000 }: Options): Rooster {
  const abort = new AbortController();
  const bezig = new Map<string, Promise<void>>();
  let gepland: readonly ScheduledTask[] = [];
  let klok: { stop(): void } | null = null;
  /** Aborts when it is not our turn any more; null when it is not our turn. */
  let onze: AbortSignal | null = beurt === undefined ? abort.signal : null;

  /** Never two looks of one task at a time; a look that fails is repeated by the next tick. */
  const kijk = (taak: Taak): Promise<void> => {
    const lopend = bezig.get(taak.naam);
    const mag = taak.overal === true ? abort.signal : onze;
    if (lopend !== undefined || mag === null || mag.aborted || abort.signal.aborted) return lopend ?? Promise.resolve();
    const signal = AbortSignal.any([abort.signal, mag]);
    const ronde = taak
      .voerUit(signal)
      .catch((error: unknown) => {
        if (!signal.aborted) logger.error({ taak: taak.naam, error }, 'taak mislukt; volgende ronde opnieuw');
      })
      .finally(() => bezig.delete(taak.naam));
    bezig.set(taak.naam, ronde);
    return ronde;
  };
  const plan = (): void => {
    gepland = taken.map((taak) => schedule(taak.wanneer, () => kijk(taak), { name: taak.naam, timezone: taak.tijdzone ?? 'UTC' }));
  };
  const vergeetPlan = async (): Promise<void> => {
    for (const taak of gepland) await taak.destroy();
  };
  /** What should have come while the clock was wrong, is looked for at once. */
  const planOpnieuw = async (ms: number): Promise<void> => {
    logger.warn({ ms }, 'de klok is verzet; het rooster begint opnieuw');
    await vergeetPlan();
    if (abort.signal.aborted) return;
    plan();
    for (const taak of taken) if (taak.tijdzone === undefined) await kijk(taak);
  };
  const eersteRonde = async (wie: (taak: Taak) => boolean): Promise<void> => {
    await gereed();
    for (const taak of taken.filter(wie)) await kijk(taak);
  };
  beurt?.doe(async ({ signal }) => {
    onze = signal;
    await eersteRonde((taak) => taak.overal !== true);
    if (!signal.aborted) await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    // The turn is not over before the looks of it are.
    await Promise.all(bezig.values());
  });

  return {
    async start() {
      await eersteRonde((taak) => beurt === undefined || taak.overal === true);
      await vergeetPlan();
      plan();
      klok?.stop();
      klok = bewaakKlok(clock, klokMs, (ms) => void planOpnieuw(ms));
    },
    async close() {
      abort.abort();
      klok?.stop();
      await vergeetPlan();
      await Promise.all(bezig.values());
    },
  };
}
