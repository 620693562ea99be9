// Production reports that were read in, as a list.
import type { Projection } from '../motor/projectie.ts';
import type { Inlezingen } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export const inlezingen: Projection<Inlezingen> = { name: 'inlezingen', version: 1, schema, indexes, types, schrijver, vragen };
