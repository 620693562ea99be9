// How cells of a workbook show their value (ECMA-376 part 1 §18.8.30): as a date, or not at all.
import type { Pakket } from './pakket.ts';

export interface Celstijlen {
  /** Numbers of styles that show a number as a date. */
  readonly datum: ReadonlySet<number>;
  /** Numbers of styles that show nothing (`;;;`). */
  readonly verborgen: ReadonlySet<number>;
}

/** Built-in formats that are dates (§18.8.30). */
const isDatumnummer = (nummer: number): boolean => (nummer >= 14 && nummer <= 17) || nummer === 22;
/** A format with a year or a day in it, outside quotes and colours. */
const isDatumvorm = (vorm: string): boolean => /[yj]|d/i.test(vorm.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

export function leesStijlen(pakket: Pakket): Celstijlen {
  const vormen = new Map<number, string>();
  const datum = new Set<number>();
  const verborgen = new Set<number>();
  let inCellen = false;
  let nummer = 0;
  pakket.doorloop('xl/styles.xml', {
    open(element, { numFmtId = '0', formatCode = '' }) {
      if (element === 'numFmt') vormen.set(Number(numFmtId), formatCode);
      if (element === 'cellXfs') inCellen = true;
      if (element !== 'xf' || !inCellen) return;
      const vorm = vormen.get(Number(numFmtId));
      if (vorm === undefined ? isDatumnummer(Number(numFmtId)) : isDatumvorm(vorm)) datum.add(nummer);
      if (vorm !== undefined && /^;{2,3}$/.test(vorm.trim())) verborgen.add(nummer);
      nummer += 1;
    },
    sluit(element) {
      if (element === 'cellXfs') inCellen = false;
    },
  });
  return { datum, verborgen };
}

/** The day that a serial number stands for; the number itself when it is none. */
export function dagVanGetal(waarde: string, vanaf1904: boolean): string {
  const dagen = Math.floor(Number(waarde));
  if (!Number.isFinite(dagen) || dagen < 1 || dagen > 2_958_465) return waarde;
  // Day 60 is a 29 February 1900 that never was: from there on, counting starts a day earlier.
  const begin = vanaf1904 ? '1904-01-01' : '1899-12-30';
  return Temporal.PlainDate.from(begin).add({ days: dagen }).toString();
}
