// What of a text is kept to compare documents: never the text, only numbers made of it.
import { createHash } from 'node:crypto';
import { handtekening, shingles } from './minhash.ts';
import { monsterVan } from './monster.ts';
import { vergelijkwoorden } from './woorden.ts';

/** With fewer words the same text says little: a hundred scans may all say only "Pagina 1". */
export const MINSTE_WOORDEN = 10;

export interface Tekstafdruk {
  readonly woorden: number;
  /** SHA-256 of the words, for the same text in another file; null when there are too few. */
  readonly tekst: string | null;
  /** MinHash-128; null when there is too little text. */
  readonly signatuur: Uint32Array | null;
  /** For "does this mail contain that one". */
  readonly monster: Uint32Array;
}

export function tekstafdrukVan(paginas: readonly string[]): Tekstafdruk {
  const woorden = vergelijkwoorden(paginas);
  const runs = shingles(woorden);
  const genoeg = woorden.length >= MINSTE_WOORDEN;
  return {
    woorden: woorden.length,
    tekst: genoeg ? createHash('sha256').update(woorden.join(' ')).digest('hex') : null,
    signatuur: genoeg ? handtekening(runs) : null,
    monster: monsterVan(runs),
  };
}
