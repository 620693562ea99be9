// The redactions of documents as a read model.
import type { Projection } from '../motor/projectie.ts';
import type { Lakwerken } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export const lakwerk: Projection<Lakwerken> = { name: 'lakwerk', version: 2, schema, indexes, types, schrijver, vragen };
