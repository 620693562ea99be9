// What a suggestion is: a place in the text of a page that may have to be redacted. A person always decides.

export type Suggestiesoort =
  | 'naam'
  | 'e-mail'
  | 'telefoon'
  | 'bsn'
  | 'iban'
  | 'postcode'
  | 'adres'
  | 'kenteken'
  | 'geboortedatum'
  | 'identiteitsbewijs'
  | 'handtekening'
  | 'eerder-gelakt';

/** Text of one page; `nummer` is counted from 1. */
export interface Tekstpagina {
  readonly nummer: number;
  readonly tekst: string;
}

/** Which rule or model said so: a verdict about a suggestion is kept with it. */
export interface Voorstelbron {
  readonly soort: Suggestiesoort;
  /** Name of the rule, or of the model. */
  readonly regel: string;
  readonly versie: string;
}

export interface Suggestie extends Voorstelbron {
  readonly pagina: number;
  /** First and one past the last UTF-16 position in the text of the page. */
  readonly van: number;
  readonly tot: number;
  /** What stands there. Personal data: only for the screen, never for an event. */
  readonly tekst: string;
  /** How sure the rule is, 0 to 1. Not a chance: an order in which to look. */
  readonly score: number;
  /** Codes of src/wet/weigeringsgronden; for personal data `5.1.2.e`, for national numbers `5.1.1.e`. */
  readonly gronden: readonly string[];
}

/** Somebody in the case. `bevestigd`: a handler has redacted this name; then also bare initials are offered. */
export interface BekendePersoon {
  readonly naam: string;
  readonly adres?: string;
  readonly bron: 'mailkop' | 'ondertekening' | 'bevestigd';
}

/** Words that were redacted before, in this request or another. */
export interface EerderGelakt {
  readonly tekst: string;
  readonly gronden: readonly string[];
}

/** What is known around the document; all of it personal data, so it is passed in and never kept here. */
export interface Suggestiecontext {
  readonly personen?: readonly BekendePersoon[];
  readonly eerderGelakt?: readonly EerderGelakt[];
  /** Names, addresses and numbers of the body that are public already: directors, general telephone numbers. Never suggested. */
  readonly openbaar?: readonly string[];
  /** Below this score nothing is offered. Default 0.4. */
  readonly ondergrens?: number;
}

export const ONDERGRENS = 0.4;
export const PERSOONLIJK = '5.1.2.e';
export const NATIONAAL_NUMMER = '5.1.1.e';
