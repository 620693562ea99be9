// Every SQLite read model, and the host that keeps them. The search index is made by `createZoekindex`, because it needs an engine.
import type { Projection } from './motor/projectie.ts';
import { beoordeling } from './beoordeling/index.ts';
import { besluiten } from './besluiten/index.ts';
import { cijfers, maakCijfers } from './cijfers/index.ts';
import { inventarislijst } from './inventarislijst/index.ts';
import { logboek } from './logboek/index.ts';
import { maakMededelingen, mededelingen } from './mededelingen/index.ts';
import { publicaties } from './publicaties/index.ts';
import { rechtsgangen } from './rechtsgangen/index.ts';
import { sjablonen } from './sjablonen/index.ts';
import { maakTermijnenbord, termijnenbord } from './termijnenbord/index.ts';
import { verzoekdossier } from './verzoekdossier/index.ts';

export { createProjectionHost, type ProjectionHost, type ProjectionHostOptions } from './motor/host.ts';
export { createZoekindex } from './zoekindex/index.ts';
export { beoordeling, besluiten, cijfers, maakCijfers, inventarislijst, logboek, maakMededelingen, mededelingen, publicaties, rechtsgangen, sjablonen, maakTermijnenbord, termijnenbord, verzoekdossier };

/** Every SQLite read model under the law as a body applies it. */
export const leesmodellenVoor = (bord: Projection, register: Projection, cijferboek: Projection): readonly Projection[] => [verzoekdossier, bord, register, cijferboek, inventarislijst, beoordeling, besluiten, publicaties, rechtsgangen, sjablonen, logboek];

export const leesmodellen = leesmodellenVoor(termijnenbord, mededelingen, cijfers);
