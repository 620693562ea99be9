// Pages for the rules of redacting without any PDF: letters of six by ten points, lines of fourteen.
import { deelIn, type Teken } from '../../../src/documentverwerking/lakken/indeling.ts';
import type { Paginazicht, Rechthoek } from '../../../src/documentverwerking/lakken/index.ts';

export const BREED = 6;
export const HOOG = 10;
export const REGEL = 14;
export const LINKS = 50;
export const BOVEN = 50;

/** Where the letter on this line and column stands. */
export const plek = (regel: number, kolom: number, tekens = 1): Rechthoek => ({ x: LINKS + kolom * BREED, y: BOVEN + regel * REGEL, breedte: tekens * BREED, hoogte: HOOG });

export function tekensVan(regels: readonly string[], zichtbaar: (regel: number, kolom: number) => boolean = () => true): readonly Teken[] {
  return regels.flatMap((tekst, regel) =>
    Array.from(tekst).map((teken, kolom): Teken => {
      const vlak = plek(regel, kolom);
      const inkt = teken === ' ' ? null : { x: vlak.x + 0.5, y: vlak.y + 2, breedte: BREED - 1, hoogte: HOOG - 4 };
      return { teken, vlak, inkt, zichtbaar: zichtbaar(regel, kolom), richting: 0, schuin: false };
    }),
  );
}

export const bladVan = (tekens: readonly Teken[], nummer = 1): Paginazicht => ({ nummer, breedte: 595, hoogte: 842, woorden: deelIn(tekens), blokbeelden: [] });
export const blad = (...regels: readonly string[]): Paginazicht => bladVan(tekensVan(regels));
