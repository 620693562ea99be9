// One typed table that every export is made of: CSV, XLSX and ODS differ in bytes only.

/** A cell. Dates are legal dates; numbers are plain numbers; `null` is an empty cell. */
export type Cel = string | number | boolean | Temporal.PlainDate | null;

export interface Kolom<Rij> {
  readonly titel: string;
  /** Decides the cell type in spreadsheets; text stays text, also when it looks like a formula. */
  readonly soort: 'tekst' | 'getal' | 'datum' | 'jaNee';
  readonly waarde: (rij: Rij) => Cel;
  /** Width in characters in a spreadsheet; 16 when absent. */
  readonly breedte?: number;
  /** Texts in red and bold where a file can do that. The words must say it too. */
  readonly toon?: 'fout';
}

export interface Tabel<Rij> {
  /** Name of the sheet and first part of the file name. */
  readonly naam: string;
  readonly kolommen: readonly Kolom<Rij>[];
  readonly rijen: readonly Rij[];
}

export type Uitvoervorm = 'csv' | 'xlsx' | 'ods';

/** A file ready to be sent: `bestandsnaam` is ASCII without spaces, safe in a header. */
export interface Uitvoerbestand {
  readonly bytes: Uint8Array;
  readonly mediatype: string;
  readonly bestandsnaam: string;
}
