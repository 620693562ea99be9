// How long to wait before the next try: twice as long each time, and never the same for two nodes.
import { setTimeout as sleep } from 'node:timers/promises';

export interface Backoff {
  /** Waits; ends at once on abort. */
  wait(signal: AbortSignal): Promise<void>;
  /** It worked: the next wait is short again. */
  reset(): void;
}

const FIRST_MS = 50;

/** @param longestMs no wait is longer */
export function createBackoff(longestMs: number, random: () => number = Math.random): Backoff {
  let next = FIRST_MS;
  return {
    async wait(signal) {
      const ms = next * (0.5 + random() / 2);
      next = Math.min(next * 2, longestMs);
      await sleep(ms, undefined, { signal }).catch(() => undefined);
    },
    reset() {
      next = FIRST_MS;
    },
  };
}
