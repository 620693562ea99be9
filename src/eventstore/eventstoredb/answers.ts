// The answers to one call, one at a time, with the news that there are no more at this moment. Nothing is asked of the server
// while nobody reads: a slow reader holds the server up, not our memory.
import { setImmediate as breathe } from 'node:timers/promises';

/** Nothing more has arrived at this moment. */
export const QUIET = Symbol('quiet');

/** What we use of a call of the client. */
interface Call {
  read(): unknown;
  cancel(): void;
  on(event: 'readable' | 'end', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** What happens to a call, as it happens. */
interface Signs {
  /** How many so far; take it before reading. */
  count(): number;
  /** Resolves at the next sign after `seen`. */
  after(seen: number): Promise<void>;
  ended(): boolean;
  fault(): Error | null;
  end(): void;
}

function signsOf(call: Call): Signs {
  let count = 0;
  let ended = false;
  let fault: Error | null = null;
  let wake: () => void = () => undefined;
  const sign = (): void => {
    count += 1;
    wake();
  };
  const end = (): void => {
    ended = true;
    sign();
  };
  call.on('readable', sign);
  call.on('end', end);
  call.on('error', (error) => {
    fault = error;
    end();
  });
  return {
    count: () => count,
    after: (seen) =>
      new Promise((resolve) => {
        wake = resolve;
        if (count !== seen) resolve();
      }),
    ended: () => ended,
    fault: () => fault,
    end,
  };
}

/**
 * Ends quietly when the call does, and on abort.
 * @throws the fault as the server or the network gave it
 */
export async function* answersOf<Answer>(call: Call, signal: AbortSignal): AsyncGenerator<Answer | typeof QUIET> {
  const signs = signsOf(call);
  const stopped = (): boolean => signal.aborted;
  const abort = (): void => {
    call.cancel();
    signs.end();
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    while (!stopped()) {
      // Taken before reading: what comes during the read then wakes us at once.
      const seen = signs.count();
      const answer = call.read() as Answer | null;
      if (answer !== null) {
        yield answer;
        continue;
      }
      if (signs.ended()) break;
      // The next is often under way already: only a turn without any is quiet.
      await breathe();
      if (signs.count() !== seen) continue;
      yield QUIET;
      if (!stopped()) await signs.after(seen);
    }
    const fault = signs.fault();
    if (fault !== null && !stopped()) throw fault;
  } finally {
    signal.removeEventListener('abort', abort);
    if (!signs.ended()) call.cancel();
  }
}
