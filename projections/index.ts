// Every SQLite read model, and the host that keeps them. The search index is made by `createZoekindex`, because it needs an engine.
import type { Projection } from './motor/projectie.ts';
import { besluiten } from './besluiten/index.ts';
import { inventarislijst } from './inventarislijst/index.ts';
import { logboek } from './logboek/index.ts';
import { publicaties } from './publicaties/index.ts';
import { termijnenbord } from './termijnenbord/index.ts';
import { verzoekdossier } from './verzoekdossier/index.ts';

export { createProjectionHost, type ProjectionHost, type ProjectionHostOptions } from './motor/host.ts';
export { createZoekindex } from './zoekindex/index.ts';
export { besluiten, inventarislijst, logboek, publicaties, termijnenbord, verzoekdossier };

export const leesmodellen: readonly Projection[] = [verzoekdossier, termijnenbord, inventarislijst, besluiten, publicaties, logboek];
