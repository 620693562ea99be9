// The figures (Woo art. 3.5) as a read model.
import type { Recht } from '../../src/kern/decider.ts';
import type { Projection } from '../motor/projectie.ts';
import type { Cijferboek } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
/** The figures under the law as a body applies it. Only the answers depend on it, not the rows: so there is no variant. */
export const maakCijfers = (recht: Recht): Projection<Cijferboek> => ({ name: 'cijfers', version: 2, schema, indexes, types, schrijver, vragen: vragen(recht) });

export const cijfers = maakCijfers({});
