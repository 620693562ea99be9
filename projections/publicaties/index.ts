// The public register as a read model.
import type { Projection } from '../motor/projectie.ts';
import type { Publicaties } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export const publicaties: Projection<Publicaties> = { name: 'publicaties', version: 7, schema, indexes, types, schrijver, vragen };
