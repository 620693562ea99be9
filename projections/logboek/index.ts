// The audit trail as a read model.
import type { Projection } from '../motor/projectie.ts';
import type { Logboek } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export const logboek: Projection<Logboek> = { name: 'logboek', version: 1, schema, indexes, types: 'alle', schrijver, vragen };
