// A text that must go may begin on one page and end on the next: neither page has it, and together they show it.
import { leesvolgorde, lopendeTekst, type Tekens } from '../tekens.ts';
import type { Zoekterm } from '../vouwen.ts';

/** Lines at the head and the foot of a page: what is said there, and what is repeated on every page. */
const REGELS = 6;

/** The first and last lines of a page, from top to bottom. */
export function regelsAanRand(tekens: Tekens): { readonly begin: readonly string[]; readonly einde: readonly string[] } {
  const volgorde = leesvolgorde(tekens, Array.from({ length: tekens.aantal }, (_, i) => i));
  const hoogte = (i: number): number => ((tekens.y0[i] ?? 0) + (tekens.y1[i] ?? 0)) / 2;
  const regels: number[][] = [];
  for (const i of volgorde) {
    const regel = regels.at(-1);
    const eerste = regel?.[0];
    const zelfde = eerste !== undefined && Math.abs(hoogte(i) - hoogte(eerste)) < 0.6 * Math.max(4, (tekens.y1[eerste] ?? 0) - (tekens.y0[eerste] ?? 0));
    if (regel !== undefined && zelfde) regel.push(i);
    else regels.push([i]);
  }
  const tekst = (regel: readonly number[]): string => {
    const leden = new Set(regel);
    return lopendeTekst(tekens, (i) => leden.has(i)).tekst.trim();
  };
  return { begin: regels.slice(0, REGELS).map(tekst), einde: regels.slice(-REGELS).map(tekst) };
}

/** Whether one of the texts lies over the border between these lines: the end of one page, and the begin of the next. */
export function loopDoor(einde: readonly string[], begin: readonly string[], termen: readonly Zoekterm[]): boolean {
  return einde.some((laatste) =>
    begin.some((eerste) => {
      const samen = `${laatste}\n${eerste}`;
      return termen.some((term) => term.vind(samen).some(({ van, tot }) => van < laatste.length && tot > laatste.length + 1));
    }),
  );
}
