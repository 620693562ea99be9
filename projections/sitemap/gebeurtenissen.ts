// The events that change what stands in a sitemap: those that there are, and the changes after disclosure.
import type { Correctie, Publicatieextra, Stukextra } from '../../src/diwoo/bron.ts';
import type { DocumentId } from '../../src/kern/ids.ts';
import type { PublicatieEvent, PublicatieVoorbereid, Stuk } from '../../src/publicatie/events.ts';

type Gegevens = Omit<PublicatieVoorbereid['data'], 'bron' | 'stukken'> & Publicatieextra;
type Stukgegevens = Pick<Stuk, 'rol' | 'volgnummer' | 'titel' | 'soort' | 'datum' | 'bijlageBij' | 'gesprek'> & Stukextra;

interface Feit<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data & Readonly<Record<string, unknown>>;
}
type Wijziging =
  | Feit<'PublicatieGewijzigd', { readonly gegevens: Gegevens }>
  | Feit<'StukToegevoegd', { readonly stuk: Stuk & Stukextra }>
  | Feit<'StukGewijzigd', { readonly documentId: DocumentId; readonly gegevens: Stukgegevens }>
  | Feit<'StukVervangen', { readonly documentId: DocumentId; readonly bestand: NonNullable<Stuk['bestand']>; readonly correctie: Correctie } & Pick<Stuk, 'oordeel' | 'gronden' | 'motivering'>>
  | Feit<'StukHergepubliceerd', { readonly stuk: Stuk & Stukextra }>
  | Feit<'PublicatieHergepubliceerd', { readonly gegevens: Gegevens; readonly stukken: readonly (Stuk & Stukextra)[] }>;

export type Sitemapgebeurtenis = Extract<PublicatieEvent, { type: 'PublicatieVoorbereid' | 'PublicatieOpenbaarGemaakt' | 'PublicatieIngetrokken' | 'StukIngetrokken' }> | Wijziging;

export const types: readonly Sitemapgebeurtenis['type'][] = [
  'PublicatieVoorbereid',
  'PublicatieOpenbaarGemaakt',
  'PublicatieGewijzigd',
  'StukToegevoegd',
  'StukGewijzigd',
  'StukVervangen',
  'StukIngetrokken',
  'PublicatieIngetrokken',
  'StukHergepubliceerd',
  'PublicatieHergepubliceerd',
];
