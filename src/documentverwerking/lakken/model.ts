// What redacting (lakken) is about: places on pages as a reader sees them, what must go, and the file that comes out of it.
import type { BlobHash } from '../../kern/ids.ts';

/** Points (1/72 inch). */
export type Punt = number;

/** A place on a page in display space: points, origin top left, after CropBox and /Rotate, UserUnit counted as 1. */
export interface Rechthoek {
  readonly x: Punt;
  readonly y: Punt;
  readonly breedte: Punt;
  readonly hoogte: Punt;
}

/** Where a text runs to on the page as shown, in degrees against the clock: 0 is to the right, 90 is up. */
export type Richting = 0 | 90 | 180 | 270;

/** One letter. The parts of a ligature all have the place of the whole. */
export interface Letter {
  readonly teken: string;
  /** The room its font gives it: full line height, full width. */
  readonly vlak: Rechthoek;
  /** What its shape fills; null when the engine does not know. It may stick out of `vlak`. */
  readonly inkt: Rechthoek | null;
}

/** A word of a page, in reading order. */
export interface Woord {
  readonly tekst: string;
  readonly vlak: Rechthoek;
  /** Painted: taking the text away changes what a reader sees. An invisible word is never copied to a redacted file. */
  readonly zichtbaar: boolean;
  /** Runs from top to bottom or back on the page as shown. */
  readonly verticaal: boolean;
  readonly richting: Richting;
  /** More than a few degrees off its `richting`. */
  readonly schuin: boolean;
  /** Words of one line in one column have the same number; lines are counted in reading order. */
  readonly regel: number;
  /** No space between this word and the one before it. */
  readonly sluitAan: boolean;
  readonly letters: readonly Letter[];
}

/** A photo or scan on the page that was compressed in blocks (JPEG): a changed letter shows in all of its block (redaction.md §2.4). */
export interface Blokbeeld {
  /** From image pixels, origin top left, to the page: x = a·px + c·py + e, y = b·px + d·py + f. */
  readonly matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
  readonly breedtePx: number;
  readonly hoogtePx: number;
  /** Width of a block in pixels. */
  readonly blok: 8 | 16;
}

/** One page as the handler saw it: what was marked is only valid for this picture (redaction.md §2.6 P10). */
export interface Paginazicht {
  /** Counted from 1. */
  readonly nummer: number;
  readonly breedte: Punt;
  readonly hoogte: Punt;
  readonly woorden: readonly Woord[];
  readonly blokbeelden: readonly Blokbeeld[];
}

/** One thing that must go. `gronden` are codes of src/wet/weigeringsgronden, as `5.1.2.e`; at least one. */
export type Lakopdracht =
  | { readonly soort: 'vlak'; readonly pagina: number; readonly vlak: Rechthoek; readonly gronden: readonly string[] }
  /** Every occurrence in the document, whatever its case, accents, hyphens and line breaks. */
  | { readonly soort: 'tekst'; readonly tekst: string; readonly gronden: readonly string[] };

export interface Lakopties {
  /** Width of boxes is rounded up to this many points, so that it does not tell which name was there (redaction.md §2.3). Default 12. */
  readonly raster: 0 | 6 | 12 | 24;
  readonly dpi: 150 | 200 | 300;
  /** Title of the file that comes out. Never the name of the source file. */
  readonly titel: string;
  /** BCP 47, as `nl-NL`. */
  readonly taal: string;
  /** Printed with the page number in a strip of its own on every page, as `WOO-2026-0001 · document 12`; null for none. */
  readonly kenmerk: string | null;
}

/** A box as it is painted: an order, grown to whole glyphs and the grid, merged with what touches it. */
export interface Lakvlak {
  readonly pagina: number;
  readonly vlak: Rechthoek;
  readonly gronden: readonly string[];
  /** What is printed on the box, as `5.1.2.e`. */
  readonly label: string;
}

/** What will be painted where. Never holds the removed words: a plan may be stored. */
export interface Lakplan {
  readonly bron: BlobHash;
  /** Name and version of the engine that showed and measured the page. */
  readonly engine: string;
  readonly opties: Lakopties;
  readonly paginas: readonly { readonly nummer: number; readonly breedte: Punt; readonly hoogte: Punt }[];
  readonly vlakken: readonly Lakvlak[];
}

/** A redacted file that nobody has verified yet: not publishable. */
export interface Kandidaat {
  /** Path of the file, in a folder of the caller. */
  readonly bestand: string;
  readonly sha256: BlobHash;
  readonly bytes: number;
  readonly paginas: number;
  readonly plan: Lakplan;
  /** Text per page that stays readable, for the search index. */
  readonly tekst: readonly string[];
}
