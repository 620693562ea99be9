// Harvest checks that run now or ran lately. They live in memory: a report is about a moment, and can always be made again.
import { NotFound } from '../kern/errors.ts';
import type { Clock } from '../kern/clock.ts';
import type { Weigering } from '../kern/decider.ts';
import { bezwaarTegen } from '../diwoo/oogst/netgrens.ts';
import { maakHaler } from '../diwoo/oogst/haler.ts';
import type { Aantallen, Rapport } from '../diwoo/oogst/rapport.ts';
import { oogstcontrole } from '../diwoo/oogst/wandeling.ts';

export interface Controle {
  readonly id: string;
  readonly basis: string;
  readonly begonnenOp: Temporal.Instant;
  readonly stand:
    | { readonly soort: 'loopt'; readonly aantallen: Aantallen; readonly bezigMet: string }
    | { readonly soort: 'klaar'; readonly rapport: Rapport }
    | { readonly soort: 'mislukt' };
}

export interface Oogstcontroles {
  /** Starts a check, or tells why not. The same id again is the same check. */
  begin(id: string, adres: string): Controle | Weigering;
  /** @throws NotFound */
  vind(id: string): Controle;
  /** Newest first. */
  laatste(): readonly Controle[];
  /** Stops what runs. */
  close(): void;
}

const BEWAARD = 20;
const LANGSTE_MS = 15 * 60_000;
const NIETS: Aantallen = { indexen: 0, sitemaps: 0, documenten: 0, bestanden: 0 };

/** The address of a site as people type it; null when it is none. */
export function leesBasis(getypt: string): URL | null {
  const tekst = getypt.trim();
  const metSchema = /^[a-z][a-z0-9+.-]*:\/\//i.test(tekst) ? tekst : `https://${tekst}`;
  return tekst !== '' && URL.canParse(metSchema) ? new URL(metSchema) : null;
}

const fout = (code: string, uitleg: string, watNu: string): Weigering => ({ code, veld: 'adres', uitleg, watNu });
const GEEN_ADRES = fout('adres_ongeldig', 'Dit is geen adres van een site.', 'Vul een adres in, bijvoorbeeld https://open.voorbeeldstad.nl.');
const BEZIG = fout('controle_loopt', 'Er loopt nog een controle.', 'Wacht tot die klaar is. Begin daarna een nieuwe.');

interface Opties {
  readonly eigen: string;
  readonly clock: Clock;
  /** Told of a fault in our own program: a site can do nothing that ends here. */
  readonly meldFout: (error: unknown) => void;
}

export function createOogstcontroles({ eigen, clock, meldFout }: Opties): Oogstcontroles {
  const eigenAdres = new URL(eigen);
  const controles = new Map<string, Controle>();
  const stop = new AbortController();

  const zet = (controle: Controle, stand: Controle['stand']): void => {
    controles.set(controle.id, { ...controle, stand });
  };
  async function loop(controle: Controle, basis: URL): Promise<void> {
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(LANGSTE_MS)]);
    const haler = maakHaler({ eigen: eigenAdres, signal });
    try {
      const rapport = await oogstcontrole({ basis, haler, signal, meld: (aantallen, bezigMet) => zet(controle, { soort: 'loopt', aantallen, bezigMet }) });
      zet(controle, { soort: 'klaar', rapport });
    } catch (error) {
      zet(controle, { soort: 'mislukt' });
      throw error;
    } finally {
      haler.close();
    }
  }

  return {
    begin(id, adres) {
      const bekend = controles.get(id);
      if (bekend !== undefined) return bekend;
      const basis = leesBasis(adres);
      if (basis === null) return GEEN_ADRES;
      const bezwaar = bezwaarTegen(basis, eigenAdres);
      if (bezwaar !== null) return fout('adres_niet_toegestaan', bezwaar, 'Vul het openbare adres van een site in.');
      if ([...controles.values()].some(({ stand }) => stand.soort === 'loopt')) return BEZIG;
      for (const oud of [...controles.keys()].slice(0, Math.max(0, controles.size - BEWAARD + 1))) controles.delete(oud);
      const controle: Controle = { id, basis: basis.origin, begonnenOp: clock.now(), stand: { soort: 'loopt', aantallen: NIETS, bezigMet: basis.href } };
      controles.set(id, controle);
      loop(controle, new URL(basis.origin)).catch(meldFout);
      return controle;
    },
    vind(id) {
      const controle = controles.get(id);
      if (controle === undefined) throw new NotFound('controle');
      return controle;
    },
    laatste: () => [...controles.values()].reverse(),
    close: () => stop.abort(),
  };
}
