// Where the letters of a shown string stand: each is a parallelogram along its line, and moves the next on.
import { Ongrammaticaal } from './grammatica.ts';
import type { Lettertype } from './lettertype.ts';

/** One glyph, in display space. */
export interface Glief {
  readonly tekst: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Where and how large a string begins: the text state of ISO 32000-1, 9.3 and 9.4. */
interface Plaats {
  readonly grootte: number;
  readonly schaal: number;
  readonly m: readonly number[];
}

/**
 * The letters of a string of two-byte codes, and the text matrix behind it.
 * @param hoogte of the page: display space is counted from its top
 * @throws Ongrammaticaal on a code that the font gives no meaning
 */
export function zetGlieven(reeks: Uint8Array, letter: Lettertype, plaats: Plaats, hoogte: number): { readonly glieven: readonly Glief[]; readonly m: readonly number[] } {
  const [a = 1, b = 0, c = 0, d = 1, beginE = 0, beginF = 0] = plaats.m;
  let e = beginE;
  let f = beginF;
  const glieven: Glief[] = [];
  const top = (letter.stijging / 1000) * plaats.grootte;
  const bodem = (letter.daling / 1000) * plaats.grootte;
  // A letter is a parallelogram: its sides go along the line, and from its bottom to its top.
  const links = Math.min(bodem * c, top * c);
  const rechts = Math.max(bodem * c, top * c);
  const laag = Math.min(bodem * d, top * d);
  const hoog = Math.max(bodem * d, top * d);
  for (let i = 0; i < reeks.length; i += 2) {
    const code = (reeks[i] ?? 0) * 256 + (reeks[i + 1] ?? 0);
    const tekst = letter.teken(code);
    if (tekst === undefined) throw new Ongrammaticaal('code without meaning');
    const vooruit = (letter.breedte(code) / 1000) * plaats.grootte * plaats.schaal;
    const naE = e + vooruit * a;
    const naF = f + vooruit * b;
    glieven.push({ tekst, x0: Math.min(e, naE) + links, y0: hoogte - (Math.max(f, naF) + hoog), x1: Math.max(e, naE) + rechts, y1: hoogte - (Math.min(f, naF) + laag) });
    e = naE;
    f = naF;
  }
  return { glieven, m: [a, b, c, d, e, f] };
}
