// Wakes subscriptions when there is something new, without losing a wake-up that comes while they are reading.

export interface Bell {
  /** Something new is in the log. */
  ring(): void;
  /** Resolves at the next ring after `seen`, after `timeoutMs`, or on abort, whichever is first. */
  wait(seen: number, timeoutMs: number, signal: AbortSignal): Promise<void>;
  /** Number of rings so far; read it before reading the log. */
  readonly rings: number;
}

export function createBell(): Bell {
  let rings = 0;
  const waiting = new Set<() => void>();
  return {
    get rings() {
      return rings;
    },
    ring() {
      rings += 1;
      for (const wake of waiting) wake();
    },
    async wait(seen, timeoutMs, signal) {
      if (rings !== seen || signal.aborted) return;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        waiting.add(wake);
        signal.addEventListener('abort', wake, { once: true });
      });
    },
  };
}
