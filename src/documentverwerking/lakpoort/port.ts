// The gate: no redacted file leaves the house without its proof (redaction.md §2.1). `SafePdf` has one constructor, in this room.
import type { BlobHash } from '../../kern/ids.ts';
import type { Lakopdracht, Lakopties, Lakplan, Lakvoortgang } from '../lakken/index.ts';

/** What the gate looks at, in its order. V8 (reading the picture) is only done when asked. */
export type Proef = 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7' | 'V8' | 'V9' | 'V10';

/** What is wrong, where, in B1 Dutch. Never tells the removed words. */
export interface Lakfout {
  readonly proef: Proef;
  /** Counted from 1; null for the file as a whole. */
  readonly pagina: number | null;
  readonly uitleg: string;
}

export interface Lakrapport {
  readonly goed: boolean;
  readonly bron: BlobHash;
  readonly uitvoer: BlobHash;
  readonly paginas: number;
  readonly vlakken: number;
  /** Which engines judged, with versions: another engine than the one that made the file. */
  readonly engines: readonly string[];
  readonly proeven: readonly { readonly proef: Proef; readonly uitkomst: 'goed' | 'fout' | 'niet-gedaan'; readonly uitleg: string }[];
  readonly fouten: readonly Lakfout[];
}

declare const bewezen: unique symbol;
/** A file of which it is proven that nothing removed is left in it. Only the gate makes one. */
export interface SafePdf {
  readonly [bewezen]: true;
  readonly bestand: string;
  readonly sha256: BlobHash;
  readonly bytes: number;
  readonly paginas: number;
  readonly rapport: Lakrapport;
}

export type Keuring =
  | { readonly goed: true; readonly pdf: SafePdf; readonly rapport: Lakrapport }
  | { readonly goed: false; readonly rapport: Lakrapport };

export interface TeKeuren {
  readonly bron: Uint8Array;
  /** Path of the redacted file. */
  readonly bestand: string;
  readonly opdrachten: readonly Lakopdracht[];
  /** Null when it is not known with which options the file was made: its title, language and reference may then be any. */
  readonly opties: Lakopties | null;
  /** The maker's plan, when it is known. The gate never trusts it: it must cover every order. */
  readonly plan?: Lakplan;
}

export interface Lakpoort {
  readonly naam: string;
  /** Never throws on a bad file: what cannot be judged is not proven. @throws StoreUnavailable no process can be started */
  keur(teKeuren: TeKeuren, options?: Lakvoortgang & { readonly leesBeeld?: boolean }): Promise<Keuring>;
  close(): Promise<void>;
}
