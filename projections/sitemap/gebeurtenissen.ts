// The events that change what stands in a sitemap.
import type { PublicatieEvent } from '../../src/publicatie/events.ts';

export const types = [
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
] as const satisfies readonly PublicatieEvent['type'][];

export type Sitemapgebeurtenis = Extract<PublicatieEvent, { type: (typeof types)[number] }>;
