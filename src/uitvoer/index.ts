// The public door of the exports: one table, three kinds of file.
import { naarCsv } from './csv.ts';
import { naarOds, ODS_MEDIATYPE } from './ods.ts';
import type { Tabel, Uitvoerbestand, Uitvoervorm } from './tabel.ts';
import { naarXlsx } from './xlsx.ts';

export type { Cel, Kolom, Tabel, Uitvoerbestand, Uitvoervorm } from './tabel.ts';

const MEDIATYPE: Readonly<Record<Uitvoervorm, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: ODS_MEDIATYPE,
};

export const UITVOERVORMEN: readonly Uitvoervorm[] = ['ods', 'xlsx', 'csv'];

/** "Termijnen, één bord" → `termijnen-een-bord`: safe in a header and on every file system. */
export const bestandsnaam = (naam: string): string =>
  naam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80) || 'uitvoer';

async function bytesVan<Rij>(tabel: Tabel<Rij>, vorm: Uitvoervorm): Promise<Uint8Array> {
  switch (vorm) {
    case 'csv':
      return naarCsv(tabel);
    case 'xlsx':
      return naarXlsx(tabel);
    case 'ods':
      return naarOds(tabel);
  }
}

/** The table as a file of the given kind, with the headers it is to be sent with. */
export async function voerUit<Rij>(tabel: Tabel<Rij>, vorm: Uitvoervorm): Promise<Uitvoerbestand> {
  return { bytes: await bytesVan(tabel, vorm), mediatype: MEDIATYPE[vorm], bestandsnaam: `${bestandsnaam(tabel.naam)}.${vorm}` };
}
