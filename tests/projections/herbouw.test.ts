// A read model that followed the log and one that was built from it afterwards are the same, whatever the history and its batches.
import * as fc from '../support/eigenschap.ts';
import { createProjectionHost, leesmodellen } from '../../projections/index.ts';
import { pad } from '../../projections/motor/bestand.ts';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import { dump } from '../support/dump.ts';
import { newFolder } from '../support/folder.ts';
import { geschiedenis, schrijfGeschiedenis } from '../support/geschiedenis/index.ts';

const clock = fixedClock('2026-11-23T09:00:00Z');

/** Cuts a history in pieces at the given sizes; what is left comes last. */
function stukken<T>(alles: readonly T[], maten: readonly number[]): readonly (readonly T[])[] {
  const delen: (readonly T[])[] = [];
  let begin = 0;
  for (const maat of maten) {
    delen.push(alles.slice(begin, begin + maat));
    begin += maat;
  }
  return [...delen, alles.slice(begin)];
}

describe('a read model that is thrown away and rebuilt', () => {
  test('holds exactly what the live one held, for random histories, batches and restarts', async () => {
    let rijen = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 25 }), fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 6 }), async (zaad, verzoeken, maten) => {
        const map = await newFolder();
        const store = createMemoryEventStore({ clock });
        const open = () => createProjectionHost({ store, dir: map.file('modellen'), projections: leesmodellen });
        let host = open();
        try {
          let geschreven = 0;
          for (const deel of stukken([...geschiedenis(zaad, verzoeken)], maten)) {
            await host.start();
            geschreven += await schrijfGeschiedenis(store, deel, geschreven);
            await host.waitFor(await store.head(), { timeoutMs: 20_000 });
            await host.close();
            host = open();
          }
          await host.start();
          await host.waitFor(await store.head());
          const dumps = () => leesmodellen.map((projection) => dump(pad(map.file('modellen'), projection)));
          await host.close();
          const live = dumps();
          host = open();
          for (const { name } of leesmodellen) await host.rebuild(name);
          await host.close();
          expect(dumps()).toEqual(live);
          rijen += live.join('\n').split('\n').length;
        } finally {
          await host.close();
          await store.close();
          await map.remove();
        }
      }),
      { numRuns: 12 },
    );
    expect(rijen).toBeGreaterThan(2000);
  });

  test('keeps no text of people but sealed envelopes, and after erasure not even those', async () => {
    const map = await newFolder();
    const store = createMemoryEventStore({ clock });
    const host = createProjectionHost({ store, dir: map.file('modellen'), projections: leesmodellen });
    const voorvallen = [...geschiedenis(11, 120)];
    await schrijfGeschiedenis(store, voorvallen);
    await host.start();
    await host.close();
    const alles = leesmodellen.map((projection) => dump(pad(map.file('modellen'), projection))).join('\n');
    const gewist = voorvallen.filter(({ event }) => event.type === 'PersoonsgegevensGewist').map(({ stream }) => stream);
    const van = voorvallen.filter(({ stream }) => gewist.includes(stream));
    const zegels = van.flatMap(({ event }) => (event.type === 'VerzoekOntvangen' ? [event.data.verzoeker, event.data.onderwerp, event.data.tekst] : event.type === 'BerichtGeplaatst' ? [event.data.tekst] : []));
    expect(zegels.length).toBeGreaterThan(6);
    expect(zegels.filter((zegel) => alles.includes(zegel))).toEqual([]);
    const ongewist = voorvallen.find(({ stream, event }) => event.type === 'VerzoekOntvangen' && !gewist.includes(stream));
    expect(alles).toContain(ongewist?.event.type === 'VerzoekOntvangen' ? ongewist.event.data.tekst : 'niets');
    await store.close();
    await map.remove();
  });
});
