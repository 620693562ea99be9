// Names of the files that the national harvester reads. It reads no index whose name does not follow the pattern.
import { categorieVan, informatiecategorieen, type Informatiecategorie } from '../wet/informatiecategorieen/categorieen.ts';

/** Art. 3.1 stands last in the official list of categories, after the seventeen of art. 3.3. */
const ARTIKEL_3_1 = 'infocat018';

/** Number of a category, as `infocat014`; what is not in the law's list counts as art. 3.1. */
export const infocatVan = (categorie: string): string => categorieVan(categorie)?.infocat ?? ARTIKEL_3_1;

/** The category behind a number; null when there is none. */
export const categorieVanInfocat = (infocat: string): Informatiecategorie | null => informatiecategorieen.find((each) => (each.infocat ?? ARTIKEL_3_1) === infocat) ?? null;

export const indexPad = (infocat: string): `/${string}` => `/sitemapindex-diwoo-${infocat}.xml`;
export const sitemapPad = (infocat: string, nummer: number): `/${string}` => `/sitemaps/sitemap-diwoo-${infocat}-${nummer}.xml`;

const INDEXNAAM = /(^|\/)sitemapindex-diwoo(-[a-z0-9-]+)?\.xml$/;
/** Whether the harvester would read an index with this path. */
export const isIndexnaam = (pad: string): boolean => INDEXNAAM.test(pad);
