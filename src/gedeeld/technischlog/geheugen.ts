// Technical streams in memory: several nodes in one process, for tests.
import { StoreUnavailable } from '../../kern/errors.ts';
import { createBell } from '../../eventstore/bell.ts';
import type { Inhoud, TechnischLog } from './port.ts';

export function createGeheugenlog(): TechnischLog {
  const stromen = new Map<string, Inhoud>();
  const bell = createBell();
  const closing = new AbortController();
  let laatste = 0;
  const assertOpen = (): void => {
    if (closing.signal.aborted) throw new StoreUnavailable('de gedeelde boekhouding is gesloten');
  };
  return {
    async schrijf(stroom, verwacht, bytes) {
      assertOpen();
      if ((stromen.get(stroom)?.revisie ?? -1) !== verwacht) return 'botsing';
      laatste += 1;
      const geschreven = { revisie: verwacht + 1, positie: laatste };
      stromen.set(stroom, { stroom, bytes: Uint8Array.from(bytes), ...geschreven });
      bell.ring();
      return geschreven;
    },
    async lees(stroom) {
      assertOpen();
      return stromen.get(stroom) ?? null;
    },
    async *volg(begin, na, signal) {
      const stop = AbortSignal.any([signal, closing.signal]);
      for (let positie = na; !stop.aborted; ) {
        const gezien = bell.rings;
        const inhoud = [...stromen.values()].filter((each) => each.positie > positie && each.stroom.startsWith(begin)).sort((a, b) => a.positie - b.positie);
        positie = laatste;
        yield { inhoud, positie };
        await bell.wait(gezien, 60_000, stop);
      }
    },
    async hoofd() {
      assertOpen();
      return laatste;
    },
    close: async () => closing.abort(),
  };
}
