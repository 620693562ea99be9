// What may be said at a box: grounds of the law, and the fixed words around them.
import { grondVan } from '../../../wet/index.ts';

/** Words around a ground in what a screen reader says at a box. */
const OMSCHRIJVING: ReadonlySet<string> = new Set([
  '', 'gelakt', 'weggelakt', 'op', 'grond', 'gronden', 'van', 'wegens', 'artikel', 'artikelen', 'art', 'lid', 'onderdeel', 'sub', 'en', 'de', 'wet', 'open', 'overheid', 'woo', 'onleesbaar', 'gemaakt',
]);
const GROND = /\b\d\.\d{1,2}(?:\.\d)?(?:\.?[a-z])?\b/g;
/** Only grounds of the law, and the fixed words around them. */
export const isLaktekst = (tekst: string): boolean =>
  tekst.length <= 400 &&
  tekst
    .replace(GROND, (code) => (grondVan(code) === null ? code : ' '))
    .split(/[\s,;:.()[\]]+/)
    .every((woord) => OMSCHRIJVING.has(woord.toLowerCase()));
