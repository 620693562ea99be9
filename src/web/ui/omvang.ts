// Sizes of files as people say them: decimal, in kB, and from a million bytes in MB. Limits are counted otherwise: `MB` in src/kern/omvang.ts.
import { decimaaltekst, getaltekst } from './getal.ts';

interface Eenheid {
  readonly naam: 'kB' | 'MB';
  /** The number alone; a file that is not empty is at least 1. */
  readonly tekst: (bytes: number) => string;
}

const KILO: Eenheid = { naam: 'kB', tekst: (bytes) => getaltekst(bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1_000))) };
const MEGA: Eenheid = { naam: 'MB', tekst: (bytes) => decimaaltekst(bytes / 1_000_000) };

/** In which unit a size is said. */
export const eenheidVan = (bytes: number): Eenheid => (bytes < 1_000_000 ? KILO : MEGA);

/** "84 kB", "4,1 MB". */
export function omvangtekst(bytes: number): string {
  const { naam, tekst } = eenheidVan(bytes);
  return `${tekst(Math.max(1, bytes))} ${naam}`;
}
