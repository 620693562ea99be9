// Groups documents that are nearly the same. Every member is compared with the first of its group: "judge once" must hold for each.
import { bandenVan } from './banden.ts';
import { gelijkenis } from './minhash.ts';

/** Share of four-word runs in common from which two documents are nearly the same (measured: redaction.md §5). */
export const DREMPEL = 0.75;
/** Firsts that a store keeps per band value: more say nothing new, and the work per document has a ceiling. */
export const PER_BAND = 256;
/** Firsts that are really compared. */
export const VERGELEKEN = 64;

export interface Eerste<Id> {
  readonly document: Id;
  readonly signatuur: Uint32Array;
}

/** Where the firsts of groups are kept by their bands. */
export interface Bandenkast<Id> {
  /** At most `VERGELEKEN` firsts that share a band with these, those that share most first. */
  zoek(banden: Uint32Array): readonly Eerste<Id>[];
  /** Keeps a first under each of its bands, as long as there are fewer than `PER_BAND` there. */
  leg(eerste: Eerste<Id>, banden: Uint32Array): void;
}

export interface Plaatsing<Id> {
  /** The first of the group; the document itself when it starts one. */
  readonly eerste: Id;
  readonly gelijkenis: number;
}

/** Places a document in the group of the first that is most like it, or starts a group with it. Order matters: first come, first. */
export function plaats<Id>(nieuw: Eerste<Id>, kast: Bandenkast<Id>): Plaatsing<Id> {
  const banden = bandenVan(nieuw.signatuur);
  let beste: Plaatsing<Id> | null = null;
  for (const { document, signatuur } of kast.zoek(banden)) {
    const deel = gelijkenis(nieuw.signatuur, signatuur);
    if (deel >= DREMPEL && deel > (beste?.gelijkenis ?? 0)) beste = { eerste: document, gelijkenis: deel };
  }
  if (beste !== null) return beste;
  kast.leg(nieuw, banden);
  return { eerste: nieuw.document, gelijkenis: 1 };
}
