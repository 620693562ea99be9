// The timetable: node-cron only says "look now"; what is due is a question to the read models, so a missed tick loses nothing.
import { schedule, type ScheduledTask } from 'node-cron';
import type { Logger } from 'pino';

/** One look: finds what is due and sends commands with derived ids. Doing it twice is doing it once. */
export interface Taak {
  readonly naam: string;
  /** Cron expression, Europe/Amsterdam. */
  readonly wanneer: string;
  voerUit(signal: AbortSignal): Promise<void>;
}

export interface Rooster {
  /** Looks at once (days of downtime are caught up here), then by the timetable. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export function createRooster(taken: readonly Taak[], logger: Logger): Rooster {
  const abort = new AbortController();
  const bezig = new Map<string, Promise<void>>();
  const gepland: ScheduledTask[] = [];

  /** Never two looks of one task at a time; a look that fails is repeated by the next tick. */
  const kijk = (taak: Taak): Promise<void> => {
    const lopend = bezig.get(taak.naam);
    if (lopend !== undefined || abort.signal.aborted) return lopend ?? Promise.resolve();
    const ronde = taak
      .voerUit(abort.signal)
      .catch((error: unknown) => {
        if (!abort.signal.aborted) logger.error({ taak: taak.naam, error }, 'taak mislukt; volgende ronde opnieuw');
      })
      .finally(() => bezig.delete(taak.naam));
    bezig.set(taak.naam, ronde);
    return ronde;
  };

  return {
    async start() {
      for (const taak of taken) {
        await kijk(taak);
        gepland.push(schedule(taak.wanneer, () => kijk(taak), { name: taak.naam, timezone: 'Europe/Amsterdam' }));
      }
    },
    async close() {
      abort.abort();
      for (const taak of gepland) await taak.destroy();
      await Promise.all(bezig.values());
    },
  };
}
