// The sitemaps for the national harvester as a read model.
import type { Projection } from '../motor/projectie.ts';
import type { Sitemaps } from './model.ts';
import { GRENZEN } from './opslag.ts';
import { indexes, schema } from './schema.ts';
import { types } from './gebeurtenissen.ts';
import type { Sitemapopties } from './herschrijver.ts';
import { schrijver } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';

/** The address of the site and the name of the body stand in every entry: with others it is another file. */
export const maakSitemaps = ({ organisatie, grenzen = GRENZEN, ...opties }: Omit<Sitemapopties, 'naamVan' | 'grenzen'> & {
  readonly organisatie: { readonly uri: string; readonly naam: string };
  readonly grenzen?: Sitemapopties['grenzen'];
}): Projection<Sitemaps> => ({
  name: 'sitemap',
  version: 1,
  variant: JSON.stringify([opties.adres, organisatie.uri, organisatie.naam]),
  schema,
  indexes,
  types,
  schrijver: schrijver({ ...opties, grenzen, naamVan: (uri) => (uri === organisatie.uri ? organisatie.naam : null) }),
  vragen,
});
