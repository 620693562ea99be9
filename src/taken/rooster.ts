// The timetable: node-cron only says "look now"; what is due is a question to the read models, so a missed tick loses nothing.
// On several nodes the holder of the lease looks; a task that minds this node's own things looks everywhere.
import { schedule, type ScheduledTask } from 'node-cron';
import type { Logger } from 'pino';
import type { Beurt } from '../gedeeld/beurt.ts';

/** One look: finds what is due and sends commands with derived ids. Doing it twice is doing it once. */
export interface Taak {
  readonly naam: string;
  /** Cron expression, Europe/Amsterdam. */
  readonly wanneer: string;
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
}

export function createRooster({ taken, logger, beurt, gereed }: Options): Rooster {
  const abort = new AbortController();
  const bezig = new Map<string, Promise<void>>();
  const gepland: ScheduledTask[] = [];
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
      for (const taak of taken) gepland.push(schedule(taak.wanneer, () => kijk(taak), { name: taak.naam, timezone: 'Europe/Amsterdam' }));
    },
    async close() {
      abort.abort();
      for (const taak of gepland) await taak.destroy();
      await Promise.all(bezig.values());
    },
  };
}
