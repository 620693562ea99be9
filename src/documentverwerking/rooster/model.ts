// A spreadsheet as rows of cells: what it says, and where it says it. Numbers of rows and columns are those the spreadsheet shows.

/** A value as the file keeps it. A formula is its last known outcome: nothing is ever computed here. */
export type Cel =
  | string
  | number
  | boolean
  /** A number that the spreadsheet shows as a date: `2020-03-25`. */
  | { readonly dag: string }
  /** `#N/A`, `#REF!`: the spreadsheet itself could not make a value of it. */
  | { readonly fout: string };

export interface Roosterrij {
  /** As the spreadsheet shows it: the first row is 1, and empty rows count. */
  readonly nummer: number;
  /** By column, the first one at 0; absent where nothing stands. */
  readonly cellen: readonly (Cel | undefined)[];
}

/** What a reader of the screen would not see, or could be wrong about. */
export interface Roostermelding {
  readonly soort: 'ander-blad' | 'verborgen-blad' | 'verborgen-rij' | 'verborgen-kolom' | 'formule';
  /** Name of a sheet, or a column letter. */
  readonly naam: string | null;
  readonly rij: number | null;
}

export interface Rooster {
  /** Rows with something in them, in order. */
  readonly rijen: readonly Roosterrij[];
  /** At most a hundred of a kind. */
  readonly meldingen: readonly Roostermelding[];
  /** Days in this file are counted from 1904 (old Excel for the Mac). */
  readonly vanaf1904: boolean;
  /** There are more rows with something in them than were read. */
  readonly afgekapt: boolean;
}

/** `A`, `Z`, `AA`: the letter over the column at this place (the first one at 0). */
export function kolomletter(plaats: number): string {
  let letters = '';
  for (let rest = plaats + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
