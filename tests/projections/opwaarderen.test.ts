// A rolling upgrade: a node of the old program and a node of the new one on one log, each with its own version of a read model, both
// answering while events keep coming; also the new program in the folder that the old one left.
import type { DatabaseSync } from 'node:sqlite';
import { existsSync } from 'node:fs';
import { createProjectionHost } from '../../projections/index.ts';
import type { Projection } from '../../projections/motor/projectie.ts';
import { getal } from '../../projections/motor/rij.ts';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { newEvents, newStream } from '../support/events.ts';
import { newFolder } from '../support/folder.ts';

interface Telling {
  aantal(): number;
}
/** The new version counts what the old one did not know of, in another table. */
const model = (version: number, types: readonly string[]): Projection<Telling> => ({
  name: 'telling',
  version,
  types,
  schema: `CREATE TABLE telling_v${version}(position INTEGER PRIMARY KEY) STRICT;`,
  indexes: '',
  schrijver(db: DatabaseSync) {
    const leg = db.prepare(`INSERT INTO telling_v${version} VALUES(?)`);
    return { apply: (event) => void leg.run(event.position) };
  },
  vragen(db: DatabaseSync): Telling {
    const tel = db.prepare(`SELECT count(*) AS n FROM telling_v${version}`);
    return { aantal: () => getal(tel.get() ?? {}, 'n') };
  },
});

it('an old node and a new node follow one log side by side, and what only the new one writes stops nobody', async () => {
  const folder = await newFolder();
  const store = createMemoryEventStore({ clock: systemClock });
  const [oud, nieuw] = [model(1, ['Geteld']), model(2, ['Geteld', 'Nieuw'])];
  const oudeNode = createProjectionHost({ store, dir: folder.file('een'), projections: [oud] });
  const schrijf = async (aantal: number, type: string): Promise<void> => {
    await store.append(newStream(), 'no-stream', newEvents(aantal, type));
  };
  try {
    await schrijf(5, 'Geteld');
    await oudeNode.start();
    const nieuweNode = createProjectionHost({ store, dir: folder.file('twee'), projections: [nieuw] });
    await nieuweNode.start();
    await schrijf(3, 'Nieuw');
    await schrijf(2, 'Geteld');
    const head = await store.head();
    await Promise.all([oudeNode.waitFor(head), nieuweNode.waitFor(head)]);
    expect([oudeNode.lees(oud).aantal(), nieuweNode.lees(nieuw).aantal()]).toEqual([7, 10]);
    expect((await oudeNode.status()).map(({ toestand }) => toestand)).toEqual(['loopt']);

    // Now the first machine is upgraded: its old file stays beside the new one until that is there.
    await oudeNode.close();
    const opgewaardeerd = createProjectionHost({ store, dir: folder.file('een'), projections: [nieuw] });
    expect(existsSync(folder.file('een/telling.v1.db'))).toBe(true);
    await opgewaardeerd.start();
    await schrijf(1, 'Nieuw');
    await Promise.all([opgewaardeerd.waitFor(await store.head()), nieuweNode.waitFor(await store.head())]);
    expect(opgewaardeerd.lees(nieuw).aantal()).toBe(11);
    expect(nieuweNode.lees(nieuw).aantal()).toBe(11);
    await opgewaardeerd.close();
    await nieuweNode.close();
  } finally {
    await store.close();
    await folder.remove();
  }
});
