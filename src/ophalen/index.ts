// The public door: fetches a file from an https address, and tries again when that may help.
import { setTimeout as wacht } from 'node:timers/promises';
import { bezwaarTegen } from './grens.ts';
import type { Ophaler } from './model.ts';
import { probeer, type Grenzen } from './poging.ts';

export type * from './model.ts';

export interface Ophaleropties extends Omit<Grenzen, 'stilteMs' | 'totaalMs'>, Partial<Pick<Grenzen, 'stilteMs' | 'totaalMs'>> {
  /** How long to wait before each next try (milliseconds); as many tries more as there are waits. */
  readonly wachttijden?: readonly number[];
}

const GEEN_ADRES = 'Dit is geen adres. Een adres begint met https://.';

export function createOphaler({ wachttijden = [2_000, 10_000], stilteMs = 30_000, totaalMs = 15 * 60_000, ...rest }: Ophaleropties): Ophaler {
  const grenzen: Grenzen = { ...rest, stilteMs, totaalMs };
  const nooit = new AbortController().signal;
  return {
    bezwaar: (adres) => (URL.canParse(adres) ? bezwaarTegen(new URL(adres), grenzen) : GEEN_ADRES),
    async haal(adres, { meldVoortgang = () => undefined, signal = nooit } = {}) {
      if (!URL.canParse(adres)) return { gelukt: false, reden: GEEN_ADRES, tijdelijk: false };
      for (const [poging, even] of [...wachttijden, null].entries()) {
        const uitkomst = await probeer(new URL(adres), grenzen, meldVoortgang, signal);
        if (uitkomst.gelukt || !uitkomst.tijdelijk || even === null) return uitkomst.gelukt || poging === 0 ? uitkomst : { ...uitkomst, reden: `${uitkomst.reden} Wij probeerden het ${poging + 1} keer.` };
        await wacht(even, undefined, { signal });
      }
      throw new TypeError('there is always a last try');
    },
  };
}
