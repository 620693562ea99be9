// Tables in plain text (RFC 4180): read with the separator that fits, shown as a table.
import type { Blok } from '../../../brieven/model.ts';
import type { Bevindingsoort } from '../bevindingen.ts';

const SCHEIDERS = [';', ',', '\t', '|'] as const;
const MAX_KOLOMMEN = 12;
/** What a spreadsheet runs as a formula; a plain negative number is none. */
const FORMULE = /^[=+\-@\t\r]/;
const GETAL = /^[+-]?[\d.,\s€%]+$/;

const komtVoor = (tekst: string, scheider: string): number => tekst.split(scheider).length - 1;

/** Separators outside quotes: the one that is there most in the headings, or else in the first lines. */
function scheiderVan(tekst: string): string {
  const begin = tekst.slice(0, 8192).replace(/"(?:[^"]|"")*"/g, '');
  const kop = begin.trimStart().split('\n', 1)[0] ?? '';
  const waar = SCHEIDERS.some((scheider) => kop.includes(scheider)) ? kop : begin;
  const [beste] = SCHEIDERS.map((scheider) => ({ scheider, aantal: komtVoor(waar, scheider) })).sort((a, b) => b.aantal - a.aantal);
  return beste?.scheider ?? ';';
}

/** The first line with which Excel is told the separator; Excel itself does not count it as a row. */
const AANWIJZING = /^sep=(.)\r?\n/i;

/** Visits every row, also an empty one: a spreadsheet counts those. */
export function doorloopCsv(bron: string, bezoek: (cellen: readonly string[]) => void): void {
  const [aanwijzing, gezegd] = AANWIJZING.exec(bron) ?? [];
  const tekst = aanwijzing === undefined ? bron : bron.slice(aanwijzing.length);
  const scheider = gezegd ?? scheiderVan(tekst);
  let rij: string[] = [];
  let cel = '';
  let inAanhaling = false;
  const sluitCel = (): void => {
    rij.push(cel);
    cel = '';
  };
  const sluitRij = (): void => {
    sluitCel();
    bezoek(rij);
    rij = [];
  };
  for (let at = 0; at < tekst.length; at++) {
    const teken = tekst.charAt(at);
    if (inAanhaling) {
      if (teken !== '"') cel += teken;
      else if (tekst.charAt(at + 1) === '"') {
        cel += '"';
        at += 1;
      } else inAanhaling = false;
    } else if (teken === '"' && cel === '') inAanhaling = true;
    else if (teken === scheider) sluitCel();
    else if (teken === '\n') sluitRij();
    else if (teken !== '\r') cel += teken;
    // A file of an old Mac ends its lines with this alone.
    else if (tekst.charAt(at + 1) !== '\n') sluitRij();
  }
  if (cel !== '' || rij.length > 0) sluitRij();
}

export function leesCsv(tekst: string): readonly (readonly string[])[] {
  const rijen: (readonly string[])[] = [];
  doorloopCsv(tekst, (rij) => {
    if (rij.some((waarde) => waarde !== '')) rijen.push(rij);
  });
  return rijen;
}

/** A table, or when it is too wide for paper, every row as lines of "heading: value". */
export function csvAlsBlokken(rijen: readonly (readonly string[])[]): readonly Blok[] {
  const [kop = [], ...lijf] = rijen;
  const kolommen = Math.max(kop.length, ...lijf.slice(0, 1000).map((rij) => rij.length));
  const titelVan = (at: number): string => kop[at]?.trim() ?? '';
  if (kolommen <= MAX_KOLOMMEN) {
    return [{ soort: 'tabel', kolommen: Array.from({ length: kolommen }, (_, at) => ({ titel: titelVan(at), breedte: 1 })), rijen: lijf }];
  }
  return lijf.flatMap((rij, nummer): readonly Blok[] => [
    { soort: 'kop', niveau: 3, tekst: `Rij ${nummer + 1}` },
    { soort: 'alinea', tekst: rij.flatMap((waarde, at) => (waarde === '' ? [] : [`${titelVan(at) === '' ? `Kolom ${at + 1}` : titelVan(at)}: ${waarde}`])).join('\n') },
  ]);
}

export const csvBevindingen = (rijen: readonly (readonly string[])[]): readonly Bevindingsoort[] =>
  rijen.some((rij) => rij.some((cel) => FORMULE.test(cel) && !GETAL.test(cel) && cel.length > 1)) ? ['formules'] : [];
