// The texts of letters, version by version, as a read model.
import type { Projection } from '../motor/projectie.ts';
import type { Sjablonen } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export const sjablonen: Projection<Sjablonen> = { name: 'sjablonen', version: 1, schema, indexes, types, schrijver, vragen };
