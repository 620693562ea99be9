// V10: each order carried out and no more, each box with its grounds.
import type { Bronpagina } from './bronpagina.ts';
import { grenzenVan, omhulling, omvat, overlapt, type Grenzen } from './dekking.ts';
import { INKT, type Paginabevinding } from './paginabevinding.ts';
import { vindplaatsen } from './vindplaatsen.ts';
import { vouw } from '../vouwen.ts';

/** A box grows to whole letters, to the grid and to the blocks of a photo: not further than this. Points. */
const MEER = 150;

const heeftMaat = ({ x0, y0, x1, y1 }: Grenzen): boolean => x1 > x0 && y1 > y0;
/** pdf.js spreads the letters of a line evenly: its places are off by about a letter. */
const ruim = ({ x0, y0, x1, y1 }: Grenzen): Grenzen => ({ x0: x0 - 8, y0: y0 - 4, x1: x1 + 8, y1: y1 + 4 });
const noemt = (label: string, grond: string): boolean => vouw(label).includes(vouw(grond));

/** V10: what was ordered is painted over, with its grounds; and what is painted over was ordered. */
export function keurOpdrachten(bevinding: Paginabevinding, bron: Bronpagina): void {
  const besteld: Grenzen[] = [];
  for (const { vlak, gronden } of bevinding.vraag.vlakken) {
    const plaats = bevinding.opPagina(grenzenVan(vlak));
    besteld.push(plaats);
    if (plaats.x1 <= plaats.x0 || plaats.y1 <= plaats.y0) bevinding.fout('V10', 'Een vlak dat weg moet ligt buiten de pagina.');
    else if (!bevinding.dekking.isDicht(plaats)) bevinding.fout('V10', 'Een vlak dat weg moet is niet helemaal dicht.');
    const labels = bevinding.vakkenOp(plaats).map((vak) => vak.label);
    if (!gronden.every((grond) => labels.some((label) => noemt(label, grond)))) bevinding.fout('V10', 'Bij een vlak dat weg moet staat niet elke grond.');
  }
  for (const { term, gronden } of bevinding.vraag.teksten) {
    const plaatsen = vindplaatsen(bron.tekens, term).map((plaats) => bevinding.opPagina(plaats)).filter(heeftMaat);
    for (const plaats of plaatsen) {
      const dicht = bevinding.dekking.isDicht(plaats);
      if (!dicht && bevinding.dekking.heeftInkt(plaats, INKT)) bevinding.fout('V10', 'Een tekst die weg moet is op deze pagina nog te zien.');
      if (dicht && !gronden.every((grond) => bevinding.vakkenOp(plaats).some((vak) => noemt(vak.label, grond)))) bevinding.fout('V10', 'Bij een tekst die weg moet staat niet elke grond.');
    }
    besteld.push(...plaatsen);
    // What only pdf.js finds (a text that PDFium reads otherwise) must at least be touched by a box.
    const { bronPdfjs } = bevinding.lezingen;
    const ruw = (bronPdfjs === null ? [] : [bronPdfjs.tekst, bronPdfjs.aantekeningen]).flatMap((tekens) => vindplaatsen(tekens, term)).map((plaats) => bevinding.opPagina(plaats)).filter(heeftMaat);
    if (ruw.length > plaatsen.length && ruw.some((plaats) => bevinding.vakkenOp(ruim(plaats)).length === 0 && bevinding.dekking.heeftInkt(plaats, INKT))) {
      bevinding.fout('V10', 'Een tekst die weg moet is op deze pagina nog te zien.');
    }
    besteld.push(...ruw);
  }
  for (const vak of bevinding.vakken) {
    const hier = besteld.filter((plaats) => overlapt(vak, plaats));
    if (hier.length === 0) bevinding.fout('V10', 'Er is een lakvlak waar geen opdracht voor is.');
    else if (!omvat(omhulling(hier), vak, MEER)) bevinding.fout('V10', 'Een lakvlak is veel groter dan wat weg moet.');
  }
}
