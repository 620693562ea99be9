// The assessment lists as a read model.
import type { Projection } from '../motor/projectie.ts';
import type { Beoordelingen } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export const beoordeling: Projection<Beoordelingen> = { name: 'beoordeling', version: 4, schema, indexes, types, schrijver, vragen };
