// The case files as a read model.
import type { Projection } from '../motor/projectie.ts';
import type { Verzoekdossiers } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export const verzoekdossier: Projection<Verzoekdossiers> = { name: 'verzoekdossier', version: 4, schema, indexes, types, schrijver, vragen };
