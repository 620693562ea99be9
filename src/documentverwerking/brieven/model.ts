// What a letter or document consists of: plain data, so that texts are tested without making a PDF.
import type { Rekenbasis } from '../../wet/termijnen/model.ts';
import type { Datumnaam } from './sjablonen/datumnamen.ts';

/** The body's own style. The settings of the organisation fit this shape. */
export interface Huisstijl {
  readonly naam: string;
  /** Who decides, as it stands under a decision: "het college van burgemeester en wethouders". */
  readonly bestuursorgaan: string;
  readonly adres: readonly string[];
  readonly postadres: readonly string[];
  readonly contactpersoon: string;
  readonly email: string;
  readonly telefoon: string;
  /** `#rrggbb`, dark enough for text on white; a calm blue when absent. */
  readonly kleur?: string;
  /** Paths of the body's own fonts (TTF or OTF); Source Sans when absent. */
  readonly lettertype?: Lettertypekeuze;
  /** In place of the drawn mark. */
  readonly logo?: Logo;
}

export interface Lettertypekeuze {
  readonly gewoon: string;
  readonly vet: string;
}

/** A picture as a file of ours holds it, without transparency: red, green and blue of each pixel, shades of grey, or a JPEG. */
export interface Beeld {
  readonly soort: 'pixels' | 'grijs' | 'jpeg' | 'jpeg-grijs';
  readonly beeld: Uint8Array;
  /** Pixels. */
  readonly breedte: number;
  readonly hoogte: number;
}

export interface Logo extends Beeld {
  /** Its alternative text. */
  readonly omschrijving: string;
}

export interface Kolom {
  readonly titel: string;
  /** Share of the width, relative to the other columns. */
  readonly breedte: number;
  readonly uitlijning?: 'links' | 'rechts';
  /** Its cells tell what their rows are about: a screen reader names them with every other cell of the row. */
  readonly rijkop?: boolean;
}

/** A text, or a text with more to it. What `fout` says in red it says in words too. */
export type Cel = string | { readonly tekst: string; readonly toon?: 'fout'; readonly adres?: string };

export const celtekst = (cel: Cel): string => (typeof cel === 'string' ? cel : cel.tekst);

/** A piece of running content. Texts are plain Unicode; no markup is interpreted. */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string; readonly nadruk?: boolean }
  | { readonly soort: 'lijst'; readonly punten: readonly string[]; readonly genummerd?: boolean }
  | { readonly soort: 'tabel'; readonly kolommen: readonly Kolom[]; readonly rijen: readonly (readonly Cel[])[] };

export interface Ondertekening {
  readonly groet: string;
  /** Lines above the room for the signature: on behalf of whom. */
  readonly namens: readonly string[];
  /** Who signed, with the mandate; left out when the letter needs no name. */
  readonly ondertekenaar?: { readonly naam: string; readonly functie: string };
}

/** A date that a letter names, and what it is. */
export interface Genoemd {
  readonly naam: Datumnaam;
  readonly datum: Temporal.PlainDate;
}

export interface BriefInhoud {
  /** Which template made it, and which version of its text. */
  readonly sjabloon: { readonly code: string; readonly versie: number };
  /** The dates in it, and the law they were computed with; null when it names no computed date. */
  readonly vermeldt: { readonly datums: readonly Genoemd[]; readonly rekenbasis: Rekenbasis | null };
  readonly huisstijl: Huisstijl;
  /** Name and address, line by line; empty in the version for everybody. */
  readonly geadresseerde: readonly string[];
  readonly datum: Temporal.PlainDate;
  /** "Ons kenmerk": the case number. */
  readonly kenmerk: string;
  /** "Uw kenmerk", when the addressee gave one. */
  readonly uwKenmerk?: string;
  /** Subject line; also the title of the PDF. */
  readonly onderwerp: string;
  readonly aanhef: string;
  readonly blokken: readonly Blok[];
  readonly ondertekening: Ondertekening;
  /** Remedies ("Niet eens met dit besluit?"), in a box after the signature; absent when the letter is no decision. */
  readonly rechtsmiddelen?: readonly Blok[];
  /** Appendices, each on a new page with its own heading. */
  readonly bijlagen?: readonly { readonly titel: string; readonly liggend?: boolean; readonly blokken: readonly Blok[] }[];
}

/** A plain document of the body: report, minutes, memo. */
export interface DocumentInhoud {
  readonly titel: string;
  /** Author as in the PDF's properties, and shown under the title. */
  readonly auteur: string;
  readonly datum: Temporal.PlainDate;
  /** Colour of headings and own fonts, as in letters. */
  readonly huisstijl?: Pick<Huisstijl, 'kleur' | 'lettertype'>;
  readonly liggend?: boolean;
  /** Facts under the title, as `['Kenmerk', 'WOO-2026-0001']`. */
  readonly gegevens?: readonly (readonly [string, string])[];
  readonly blokken: readonly Blok[];
}
