// The public door of this room: the port, and the engines that keep it.
export { FACETTEN } from './port.ts';
export type * from './port.ts';
export { createEmbeddedSearch } from './ingebed/engine.ts';
export type { EmbeddedSearchOptions } from './ingebed/engine.ts';
export { createMeilisearch } from './meilisearch/engine.ts';
export type { MeilisearchOptions } from './meilisearch/connection.ts';
export { bijStoring } from './storing.ts';
export { createZoeker } from './volledigheid.ts';
export type { Zoeker } from './volledigheid.ts';
export { heeftVraag } from './vraag/parse.ts';
