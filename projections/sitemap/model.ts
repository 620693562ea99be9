// What can be asked of the sitemaps: what the harvester reads, and what is left out and why.
import type { Bevinding } from '../../src/diwoo/model.ts';
import type { IsoInstant } from '../../src/kern/date.ts';
import type { DocumentId, PublicatieId } from '../../src/kern/ids.ts';

export interface Sitemap {
  readonly infocat: string;
  readonly nummer: number;
  readonly documenten: number;
  /** Bytes of the whole file, uncompressed. */
  readonly bytes: number;
  readonly gewijzigdOp: IsoInstant;
  /** Differs whenever the content does: for an ETag. */
  readonly merk: string;
}
/** The sitemaps of one category; never without any. */
export interface Sitemapindex {
  readonly infocat: string;
  readonly sitemaps: readonly Sitemap[];
  readonly gewijzigdOp: IsoInstant;
  readonly merk: string;
}
export interface Indexstand {
  readonly infocat: string;
  readonly sitemaps: number;
  readonly documenten: number;
  readonly gewijzigdOp: IsoInstant;
}
/** An entry as it stands in the file. */
export interface Vermelding {
  readonly volgorde: number;
  readonly xml: string;
}

/** A public document that is left out (`inQuarantaine`), or that is in and could be better. */
export interface Opmerking {
  readonly documentId: DocumentId;
  readonly publicatieId: PublicatieId;
  readonly titel: string;
  readonly infocat: string;
  readonly inQuarantaine: boolean;
  readonly bevindingen: readonly Bevinding[];
  readonly sinds: IsoInstant;
}
export interface Opmerkingfilter {
  readonly inQuarantaine?: boolean;
  readonly code?: string;
  readonly infocat?: string;
  readonly zoek?: string;
}
export interface Opmerkingentelling {
  readonly code: string;
  readonly aantal: number;
}

export interface Sitemaps {
  /** Every category that has a document, in the order of the law. */
  indexen(): readonly Indexstand[];
  index(infocat: string): Sitemapindex | null;
  sitemap(infocat: string, nummer: number): Sitemap | null;
  /** The next entries of a sitemap; pages of it are together the whole file. `aantal` at most 1000. */
  vermeldingen(infocat: string, nummer: number, na: number, aantal: number): readonly Vermelding[];
  /** Newest first. `aantal` at most 1000. */
  opmerkingen(filter: Opmerkingfilter, vanaf: number, aantal: number): { readonly opmerkingen: readonly Opmerking[]; readonly totaal: number };
  /** How often each finding occurs, most first. */
  perCode(inQuarantaine: boolean): readonly Opmerkingentelling[];
  aantallen(): { readonly vermeld: number; readonly inQuarantaine: number };
}
