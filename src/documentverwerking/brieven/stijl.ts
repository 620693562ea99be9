// Sizes and colours of everything we print. Points (1/72 inch) unless said otherwise.

export const MM = 72 / 25.4;

/** Contrast on white at least 7:1 for text (WCAG 2.2 AAA), so that a poor copy still reads. */
export const KLEUR = { tekst: '#1a1a1a', stil: '#4a4a4a', lijn: '#b8bec6', vlak: '#eef2f6', merk: '#0b4a7a', wit: '#ffffff', fout: '#9b0000', link: '#0b4a7a' } as const;

export const A4 = { breedte: 210 * MM, hoogte: 297 * MM } as const;

export const MARGE = { links: 25 * MM, rechts: 25 * MM, boven: 25 * MM, onder: 22 * MM } as const;

/** Size and line height of a kind of text, and the room above and below it. */
export interface Tekststijl {
  readonly grootte: number;
  readonly regel: number;
  readonly voor: number;
  readonly na: number;
}

export const TEKST = {
  alinea: { grootte: 10.5, regel: 15, voor: 0, na: 7.5 },
  klein: { grootte: 8.5, regel: 11.5, voor: 0, na: 2 },
  cel: { grootte: 9, regel: 12, voor: 0, na: 0 },
  titel: { grootte: 20, regel: 26, voor: 0, na: 6 },
  kop1: { grootte: 14, regel: 19, voor: 4, na: 10 },
  kop2: { grootte: 12, regel: 16, voor: 9, na: 4 },
  kop3: { grootte: 10.5, regel: 15, voor: 6, na: 2 },
} as const satisfies Record<string, Tekststijl>;

/** `#rrggbb` as the three numbers a content stream wants. */
export function rgb(hex: string): string {
  const value = Number.parseInt(hex.replace('#', ''), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => getal(part / 255)).join(' ');
}

/** A number as content streams write it: three decimals at most, never an exponent. */
export const getal = (value: number): string => String(Math.round(value * 1000) / 1000);
