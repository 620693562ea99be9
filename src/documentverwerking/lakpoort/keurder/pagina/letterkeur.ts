// V2 and V4: no letter under a box for any reader, and no reader that finds more letters than we do.
import { glievenOnder } from './bronpagina.ts';
import { isLaktekst } from '../laktekst.ts';
import type { Lakvak, Paginabevinding } from './paginabevinding.ts';
import type { Tekens } from '../tekens.ts';
import { vouw } from '../vouwen.ts';

/** How often each letter is in a text. */
function tel(tekst: string): ReadonlyMap<string, number> {
  const aantal = new Map<string, number>();
  for (const letter of vouw(tekst)) aantal.set(letter, (aantal.get(letter) ?? 0) + 1);
  return aantal;
}

/** V2: no letter in a box but those of its label, in our own reading and in that of PDFium. */
export function keurLettersInVakken(bevinding: Paginabevinding): void {
  const { uit, uitPdfium } = bevinding.lezingen;
  const inVak = (tekens: Tekens, vak: Lakvak, drukTelt: boolean): string => {
    let tekst = '';
    for (const i of glievenOnder(tekens, vak)) if (drukTelt || !bevinding.isDruk(tekens, i)) tekst += tekens.tekst[i] ?? '';
    return vouw(tekst);
  };
  for (const vak of bevinding.vakken) {
    if (inVak(uit.laag, vak, true) !== '') bevinding.fout('V2', 'Onder een lakvlak staan letters in de tekstlaag.');
    if (inVak(uitPdfium, vak, false) !== '') bevinding.fout('V2', 'Onder een lakvlak vindt een ander programma nog letters.');
  }
}

/** V2: two other programs find no more letters than we do: nothing is hidden from us. */
export function keurLezers(bevinding: Paginabevinding): void {
  const { uit, uitPdfium, uitPdfjs } = bevinding.lezingen;
  const laag = uit.laag.tekst.join('');
  const gedrukt = tel(laag + uit.druk.map(({ tekst }) => tekst).join(''));
  const gezegd = uit.druk.every(({ omschrijving }) => omschrijving === null) ? gedrukt : tel(laag + uit.druk.map(({ tekst, omschrijving }) => omschrijving ?? tekst).join(''));
  for (const ander of [uitPdfium, uitPdfjs]) {
    // Fewer is no fault: what lies at the very edge of a page, some leave out.
    const meer = [...tel(ander.tekst.join(''))].some(([letter, aantal]) => aantal > Math.max(gedrukt.get(letter) ?? 0, gezegd.get(letter) ?? 0));
    if (meer) bevinding.fout('V2', 'Een ander programma vindt meer letters op deze pagina dan wij.');
  }
  if (uit.druk.some(({ omschrijving }) => omschrijving !== null && !isLaktekst(omschrijving))) bevinding.fout('V4', 'Bij een lakvlak staat een omschrijving die geen grond is.');
}
