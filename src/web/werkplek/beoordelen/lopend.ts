// Orders on many documents that take longer than a page may: run beside the page, watched, and stopped when asked.
// Kept in memory only: what is done is in the log, what was asked is kept by the order itself (src/toepassing/beoordelen/bulkopdrachten.ts), and the
// same order once more goes on where it was broken off.
import type { Bulkuitslag, Bulkvoortgang } from '../../../toepassing/beoordelen/bulkbeoordeling.ts';

export type Stand =
  | { readonly soort: 'bezig'; readonly gedaan: number; readonly totaal: number }
  | { readonly soort: 'klaar'; readonly uitslag: Bulkuitslag; readonly totaal: number; readonly gestopt: boolean }
  | { readonly soort: 'mislukt' };

export interface Lopend {
  /** Starts the order, or finds it running; resolves with where it is after `wachtMs` at most. */
  start(sleutel: string, totaal: number, doe: (voortgang: Bulkvoortgang) => Promise<Bulkuitslag>, wachtMs?: number): Promise<Stand>;
  stand(sleutel: string): Stand | null;
  /** Stops after the group it is busy with. */
  stop(sleutel: string): void;
}

/** How many finished orders are remembered for who still looks at the page. */
const ONTHOUDEN = 200;

export function createLopend(opFout: (error: unknown) => void): Lopend {
  const werk = new Map<string, { stand: Stand; readonly stop: AbortController; readonly klaar: Promise<void> }>();

  function begin(sleutel: string, totaal: number, doe: (voortgang: Bulkvoortgang) => Promise<Bulkuitslag>) {
    const stop = new AbortController();
    const zet = (stand: Stand): void => {
      lopend.stand = stand;
    };
    const lopend = { stand: { soort: 'bezig', gedaan: 0, totaal } as Stand, stop, klaar: Promise.resolve() };
    lopend.klaar = doe({ signal: stop.signal, bijDocument: (gedaan) => zet({ soort: 'bezig', gedaan, totaal }) }).then(
      (uitslag) => zet({ soort: 'klaar', uitslag, totaal, gestopt: uitslag.regels.length < totaal }),
      (error: unknown) => {
        opFout(error);
        zet({ soort: 'mislukt' });
      },
    );
    werk.set(sleutel, lopend);
    for (const [oud, { stand }] of werk) {
      if (werk.size <= ONTHOUDEN) break;
      if (stand.soort !== 'bezig') werk.delete(oud);
    }
    return lopend;
  }

  return {
    async start(sleutel, totaal, doe, wachtMs = 800) {
      const eerder = werk.get(sleutel);
      // Stopped or failed: the same order again goes on, because what is done is not done twice.
      const lopend = eerder === undefined || eerder.stand.soort === 'mislukt' || (eerder.stand.soort === 'klaar' && eerder.stand.gestopt) ? begin(sleutel, totaal, doe) : eerder;
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([lopend.klaar, new Promise((resolve) => (timer = setTimeout(resolve, wachtMs)))]);
      clearTimeout(timer);
      return lopend.stand;
    },
    stand: (sleutel) => werk.get(sleutel)?.stand ?? null,
    stop: (sleutel) => werk.get(sleutel)?.stop.abort(),
  };
}
