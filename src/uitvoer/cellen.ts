// Rows of a table as typed cells: what CSV, XLSX and ODS have in common.
import type { Kolom, Tabel } from './tabel.ts';

export type Getypeerd =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'tekst'; readonly tekst: string; readonly toon?: 'fout' }
  | { readonly soort: 'getal'; readonly getal: number }
  | { readonly soort: 'datum'; readonly datum: Temporal.PlainDate };

/** Red that is read on white at 7:1 and more. */
export const FOUTKLEUR = '#9b0000';

const LEEG: Getypeerd = { soort: 'leeg' };

/** XML cannot hold these, and a spreadsheet that meets one refuses the whole file. Line feeds and tabs stay. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what must go
export const schoon = (tekst: string): string => tekst.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n');

function cel<Rij>(kolom: Kolom<Rij>, rij: Rij): Getypeerd {
  const waarde = kolom.waarde(rij);
  if (waarde === null) return LEEG;
  if (typeof waarde === 'boolean') return { soort: 'tekst', tekst: waarde ? 'Ja' : 'Nee' };
  if (typeof waarde === 'number') return Number.isFinite(waarde) ? { soort: 'getal', getal: waarde } : LEEG;
  if (typeof waarde === 'string') return waarde === '' ? LEEG : { soort: 'tekst', tekst: schoon(waarde), ...(kolom.toon === undefined ? {} : { toon: kolom.toon }) };
  return { soort: 'datum', datum: waarde };
}

export const cellenVan = <Rij>({ kolommen, rijen }: Tabel<Rij>): readonly (readonly Getypeerd[])[] =>
  rijen.map((rij) => kolommen.map((kolom) => cel(kolom, rij)));

/** Characters that Excel refuses in the name of a sheet, and its limit of 31. */
export const bladnaam = (naam: string): string => schoon(naam).replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31) || 'Blad1';
