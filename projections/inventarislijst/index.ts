// The inventory lists as a read model.
import type { Projection } from '../motor/projectie.ts';
import type { Inventarislijsten } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export const inventarislijst: Projection<Inventarislijsten> = { name: 'inventarislijst', version: 3, schema, indexes, types, schrijver, vragen };
