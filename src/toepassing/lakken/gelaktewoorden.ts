// The words under redactions, read where they stand: no copy of them is kept but for a while in memory.
import { setTimeout as wacht } from 'node:timers/promises';
import type { Lak } from '../../document/lakken/state.ts';
import type { EerderGelakt } from '../../documentverwerking/suggesties/index.ts';
import { createGeheugen } from '../geheugen.ts';
import { tekstOnder } from './lakkeuze.ts';
import type { Paginazichten } from './paginazichten.ts';

export type Plek = Pick<Lak, 'bestand' | 'pagina' | 'vlakken' | 'gronden' | 'tekstkenmerk'>;

export interface GelezenWoorden {
  readonly woorden: readonly EerderGelakt[];
  /** Not everything could be read in time; asked again a little later, it is there. */
  readonly bezig: boolean;
}

export interface Gelaktewoorden {
  van(plekken: readonly Plek[]): Promise<GelezenWoorden>;
}

interface Opties {
  /** How long a page waits for words that nobody read since the start. */
  readonly geduldMs?: number;
  readonly maxTeksten?: number;
}

const GELIJKTIJDIG = 4;

export function createGelaktewoorden(zichten: Paginazichten, { geduldMs = 1_500, maxTeksten = 20_000 }: Opties = {}): Gelaktewoorden {
  const geheugen = createGeheugen<string>({ maxGewicht: maxTeksten, gewicht: () => 1 });

  /** Null when the page cannot be read any more: then it is not proposed. */
  const lees = async ({ bestand, pagina, vlakken, tekstkenmerk, gronden }: Plek): Promise<EerderGelakt | null> => {
    try {
      const tekst = await geheugen.van(`${bestand}/${tekstkenmerk ?? ''}`, async () => tekstOnder(await zichten.van(bestand, pagina), vlakken));
      return tekst === '' ? null : { tekst, gronden };
    } catch {
      return null;
    }
  };

  return {
    async van(plekken) {
      const gelezen = new Map<number, EerderGelakt>();
      const rij = plekken.entries();
      const werk = async (): Promise<void> => {
        for (const [index, plek] of rij) {
          const woorden = await lees(plek);
          if (woorden !== null) gelezen.set(index, woorden);
        }
      };
      const klaar = Promise.all(Array.from({ length: GELIJKTIJDIG }, werk)).then(() => false);
      const bezig = await Promise.race([klaar, wacht(geduldMs, true, { ref: false })]);
      return { woorden: [...gelezen].sort(([a], [b]) => a - b).map(([, woorden]) => woorden), bezig };
    },
  };
}
