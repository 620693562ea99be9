// The door of this room: which documents are the same, nearly the same, or belong together, and what differs between two.
export { bijnagelijk, DREMPEL, type Bijnagelijk, type Plaatsing } from './bijnagelijk.ts';
export { draden, type Mail } from './draden.ts';
export { families, type Familie, type Lidmaatschap } from './families.ts';
export { teBeoordelen, type TeBeoordelen } from './langste.ts';
export { gelijkenis } from './minhash.ts';
export { onderwerpVan, type Onderwerp } from './onderwerp.ts';
export { tekstafdrukVan, type Tekstafdruk } from './tekstafdruk.ts';
export { verschil, type Verschil, type Verschildeel } from './verschil.ts';
