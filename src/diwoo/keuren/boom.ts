// One entry of somebody's sitemap as a small tree. An entry is read whole, a sitemap never.

export const SITEMAP_NS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
export const DIWOO_NS = 'https://standaarden.overheid.nl/diwoo/metadata/';
export const MDTO_NS = 'https://www.nationaalarchief.nl/mdto';

export interface Knoop {
  readonly ns: string;
  readonly naam: string;
  /** Without namespace declarations and without what only tells where a schema is. */
  readonly attributen: ReadonlyMap<string, string>;
  readonly kinderen: readonly Knoop[];
  /** Text directly in this element, as it stands there. */
  readonly tekst: string;
  /** Line in the file. */
  readonly regel: number;
}

/** The first element down this path of DiWoo names; null when there is none. */
export function vind(knoop: Knoop, ...[naam, ...verder]: readonly string[]): Knoop | null {
  if (naam === undefined) return knoop;
  const kind = knoop.kinderen.find((each) => each.naam === naam);
  return kind === undefined ? null : vind(kind, ...verder);
}
/** Every element with this name anywhere below. */
export const alle = (knoop: Knoop, naam: string): readonly Knoop[] => knoop.kinderen.flatMap((kind) => [...(kind.naam === naam ? [kind] : []), ...alle(kind, naam)]);

export const kaal = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim();
