// A node of a graph, apart from how it is written: its address, its kinds and what is said of it.

export const PREFIXEN = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name with its prefix: `dct:title`. */
export type Naam = `${keyof typeof PREFIXEN}:${string}`;

export type Waarde =
  | { readonly soort: 'adres'; readonly adres: string }
  | { readonly soort: 'tekst'; readonly tekst: string }
  /** Dutch text. */
  | { readonly soort: 'nl'; readonly tekst: string }
  | { readonly soort: 'getypeerd'; readonly tekst: string; readonly type: Naam }
  | { readonly soort: 'knoop'; readonly knoop: Knoop };

export interface Knoop {
  /** Absent: only known through the node it belongs to. */
  readonly adres?: string;
  readonly soort: Naam;
  readonly gezegd: readonly (readonly [Naam, Waarde])[];
}

export const adres = (waarde: string): Waarde => ({ soort: 'adres', adres: waarde });
export const tekst = (waarde: string): Waarde => ({ soort: 'tekst', tekst: waarde });
export const nl = (waarde: string): Waarde => ({ soort: 'nl', tekst: waarde });
export const getypeerd = (waarde: string, type: Naam): Waarde => ({ soort: 'getypeerd', tekst: waarde, type });
export const knoop = (waarde: Knoop): Waarde => ({ soort: 'knoop', knoop: waarde });
