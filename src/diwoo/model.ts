// A document as the DiWoo standard (0.9.8) describes it: one `url` in a sitemap. What the standard demands cannot be left out here.
import type { IsoDate, IsoInstant } from '../kern/date.ts';

/** A label, with the URI of the official list when the list has it. */
export interface Waarde {
  readonly label: string;
  readonly uri: string | null;
}
/** Another document, by its `loc`. */
export interface Verwijzing {
  readonly label: string;
  readonly loc: string;
}

export type Handeling = 'ontvangst' | 'ondertekening' | 'vaststelling';
export interface Documenthandeling {
  readonly soort: Handeling;
  /** Only the day is known: written as the start of that day in the Netherlands. */
  readonly op: IsoDate;
  readonly door: Waarde | null;
}

export type Relatierol = 'heeft bijlage' | 'is reactie op' | 'is uitwerking van' | 'verwijst naar';
export interface Documentrelatie {
  readonly rol: Relatierol;
  readonly naar: Verwijzing;
}

export type Minstens1<T> = readonly [T, ...T[]];

export interface DiwooDocument {
  readonly loc: string;
  readonly lastmod: IsoInstant;
  readonly identifiers: readonly string[];
  readonly publisher: Waarde;
  readonly verantwoordelijke: Waarde | null;
  readonly medeverantwoordelijken: readonly Waarde[];
  readonly opsteller: Waarde | null;
  /** Free text, for an author that no register knows. Never the name of a person. */
  readonly naamOpsteller: string | null;
  readonly officieleTitel: string;
  readonly verkorteTitels: readonly string[];
  readonly alternatieveTitels: readonly string[];
  readonly omschrijvingen: readonly string[];
  readonly informatiecategorieen: Minstens1<Waarde>;
  readonly documentsoorten: readonly Waarde[];
  readonly themas: readonly Waarde[];
  readonly trefwoorden: readonly string[];
  readonly creatiedatum: IsoDate | null;
  readonly geldigheid: { readonly begin: IsoDate | null; readonly einde: IsoDate | null } | null;
  readonly language: Waarde;
  readonly format: Waarde;
  readonly aggregatiekenmerk: string;
  readonly isPartOf: Verwijzing | null;
  readonly hasParts: readonly Verwijzing[];
  readonly documenthandelingen: Minstens1<Documenthandeling>;
  readonly documentrelaties: readonly Documentrelatie[];
  readonly redenVerwijderingVervanging: Waarde | null;
}

/** `fout`: the harvester would refuse or misread it. `let_op`: it works, and could be better. */
export type Ernst = 'fout' | 'let_op';

/** Something that is wrong with a document or a sitemap, for a person who can do something about it. */
export interface Bevinding {
  readonly code: string;
  readonly ernst: Ernst;
  readonly uitleg: string;
  readonly watNu: string;
}
