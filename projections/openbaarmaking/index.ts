// The duties of active disclosure as a read model.
import type { Recht } from '../../src/kern/decider.ts';
import { rechtsmerk } from '../../src/recht.ts';
import type { Projection } from '../motor/projectie.ts';
import type { Openbaarmakingen } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
/** Under the law as a body applies it; other readings or holidays give another file. */
export const maakOpenbaarmaking = (recht: Recht): Projection<Openbaarmakingen> => ({
  name: 'openbaarmaking',
  version: 1,
  variant: rechtsmerk(recht),
  schema,
  indexes,
  types,
  schrijver: schrijver(recht),
  vragen,
});

export const openbaarmaking = maakOpenbaarmaking({});
