// Topics and societal dossiers as a read model.
import type { Projection } from '../motor/projectie.ts';
import type { Onderwerpen } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export const onderwerpen: Projection<Onderwerpen> = { name: 'onderwerpen', version: 1, schema, indexes, types, schrijver, vragen };
