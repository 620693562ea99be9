// The contract of the shared bookkeeping on every adapter, and what only several nodes can do wrong.
import { hkdfSync, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import { createLokaal } from '../../src/gedeeld/lokaal.ts';
import type { Gedeeld } from '../../src/gedeeld/port.ts';
import { createGeheugenlog } from '../../src/gedeeld/technischlog/geheugen.ts';
import { createTechnischLogOpStore } from '../../src/gedeeld/technischlog/opstore.ts';
import type { TechnischLog } from '../../src/gedeeld/technischlog/port.ts';
import { createSqliteTechnischLog } from '../../src/gedeeld/technischlog/sqlite.ts';
import { createVerdeeld } from '../../src/gedeeld/verdeeld.ts';
import { createVerzegeling } from '../../src/gedeeld/verzegeling.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { LogCorrupt } from '../../src/kern/errors.ts';
import { gedeeldContract } from '../contract/gedeeld.contract.ts';
import { cleanUp, newPrefix, onRealServer, openTrial } from '../support/eventstoredb/proef.ts';
import { startFakeServer, type FakeServer } from '../support/eventstoredb/server.ts';
import { newFolder } from '../support/folder.ts';

const verzegeling = (hoofdsleutel = 7) => createVerzegeling((doel) => Buffer.from(hkdfSync('sha256', new Uint8Array(32).fill(hoofdsleutel), 'proef', doel, 32)));

gedeeldContract('één machine', async () => {
  const folder = await newFolder();
  let gedeeld = createLokaal(folder.file('gedeeld.db'));
  return {
    get een() {
      return gedeeld;
    },
    get ander() {
      return gedeeld;
    },
    async herstart() {
      await gedeeld.close();
      gedeeld = createLokaal(folder.file('gedeeld.db'));
      return gedeeld;
    },
    async sluit() {
      await gedeeld.close();
      await folder.remove();
    },
  };
});

const verdeeld = (naam: string, logs: (map: (naam: string) => string) => readonly [TechnischLog, TechnischLog]): void =>
  gedeeldContract(naam, async () => {
    const folder = await newFolder();
    const [log, anderLog] = logs((bestand) => folder.file(bestand));
    const open = (van: TechnischLog, file: string): Gedeeld => createVerdeeld({ log: van, file: folder.file(file), verzegeling: verzegeling() });
    let een = open(log, 'een.db');
    const ander = open(anderLog, 'ander.db');
    return {
      get een() {
        return een;
      },
      ander,
      async herstart() {
        await een.close();
        een = open(log, 'een.db');
        return een;
      },
      async sluit() {
        await een.close();
        await ander.close();
        await log.close();
        await anderLog.close();
        await folder.remove();
      },
    };
  });

verdeeld('twee knooppunten, log in het geheugen', () => {
  const log = createGeheugenlog();
  return [log, log];
});
verdeeld('twee knooppunten, log in een SQLite-bestand', (map) => {
  const open = (): TechnischLog => createSqliteTechnischLog({ file: map('technisch.db'), pollMs: 2 });
  return [open(), open()];
});

verdeeld('twee knooppunten, log in de event store', () => {
  const store = createMemoryEventStore({ clock: systemClock });
  return [createTechnischLogOpStore(store, 'een'), createTechnischLogOpStore(store, 'ander')];
});

describe('op een EventStoreDB (nagemaakt)', () => {
  let server: FakeServer;
  beforeAll(async () => {
    server = await startFakeServer();
  });
  afterAll(() => server.close());
  verdeeld('twee knooppunten', () => {
    const prefix = newPrefix();
    const open = (naam: string): TechnischLog => {
      const { store } = openTrial(server.url, { prefix });
      return { ...createTechnischLogOpStore(store, naam), close: () => store.close() };
    };
    return [open('een'), open('ander')];
  });
});

onRealServer('gedeelde boekhouding', (url) =>
  verdeeld('twee knooppunten op een echte EventStoreDB', () => {
    const prefix = newPrefix();
    const open = (naam: string): TechnischLog => {
      const { store } = openTrial(url, { prefix });
      return { ...createTechnischLogOpStore(store, naam), close: () => store.close() };
    };
    const laatste = open('ander');
    return [open('een'), { ...laatste, close: () => laatste.close().then(() => cleanUp(url, prefix)) }];
  }),
);

describe('several nodes', () => {
  it('the log shows neither what is kept nor of whom, and what was replaced or deleted is not on disk any more', async () => {
    const folder = await newFolder();
    const log = createSqliteTechnischLog({ file: folder.file('technisch.db') });
    const gedeeld = createVerdeeld({ log, file: ':memory:', verzegeling: verzegeling() });
    const geheim = `geheim-${randomUUID()}`;
    await gedeeld.wijzig('soort', geheim, () => ({ doe: 'bewaar', waarde: { tekst: geheim }, groep: geheim }));
    const stroom = verzegeling().stroom('soort', geheim);
    const eerste = Buffer.from((await log.lees(stroom))?.bytes ?? []);
    expect(eerste.length).toBeGreaterThan(50);
    await gedeeld.wijzig('soort', geheim, () => ({ doe: 'wis' }));
    await gedeeld.close();
    await log.close();
    const schijf = Buffer.concat(readdirSync(folder.file('.')).map((naam) => readFileSync(folder.file(naam))));
    expect(schijf.includes(geheim)).toBe(false);
    expect(schijf.includes(eerste.subarray(13))).toBe(false);
    await folder.remove();
  });

  it('a node with another master key learns nothing and says why', async () => {
    const log = createGeheugenlog();
    const goed = createVerdeeld({ log, file: ':memory:', verzegeling: verzegeling() });
    await goed.wijzig('soort', 'a', () => ({ doe: 'bewaar', waarde: 1 }));
    const fout = createVerdeeld({ log, file: ':memory:', verzegeling: verzegeling(8) });
    await expect(fout.vers()).rejects.toThrow(LogCorrupt);
    expect(fout.alle('soort')).toEqual([]);
    await fout.close();
    await goed.close();
  });

  it('a replica of another or an older log is thrown away', async () => {
    const folder = await newFolder();
    const eerste = createGeheugenlog();
    const voor = createVerdeeld({ log: eerste, file: folder.file('r.db'), verzegeling: verzegeling() });
    for (const sleutel of ['a', 'b', 'c']) await voor.wijzig('soort', sleutel, () => ({ doe: 'bewaar', waarde: 1 }));
    await voor.vers();
    await voor.close();
    const na = createVerdeeld({ log: createGeheugenlog(), file: folder.file('r.db'), verzegeling: verzegeling() });
    await na.vers();
    expect(na.alle('soort')).toEqual([]);
    await na.close();
    await folder.remove();
  });

  it('what was deleted here does not come back from what the follower still has to bring', async () => {
    const echt = createGeheugenlog();
    // A follower that is slow, and brings every version that ever was: as a server does that has not tidied up yet.
    const alles: Awaited<ReturnType<TechnischLog['lees']>>[] = [];
    let verder = (): void => undefined;
    const log: TechnischLog = {
      ...echt,
      async schrijf(stroom, verwacht, bytes) {
        const geschreven = await echt.schrijf(stroom, verwacht, bytes);
        if (geschreven !== 'botsing') alles.push({ stroom, bytes, ...geschreven });
        return geschreven;
      },
      async *volg(_begin, _na, signal) {
        await new Promise<void>((resolve) => {
          verder = resolve;
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
        for (const each of alles) if (each !== null) yield { inhoud: [each], positie: each.positie };
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
      },
    };
    const gedeeld = createVerdeeld({ log, file: ':memory:', verzegeling: verzegeling() });
    const gezien: unknown[] = [];
    gedeeld.luister('soort', (_sleutel, waarde) => gezien.push(waarde));
    await gedeeld.wijzig('soort', 'a', () => ({ doe: 'bewaar', waarde: 1 }));
    await gedeeld.wijzig('soort', 'a', () => ({ doe: 'wis' }));
    verder();
    await gedeeld.vers();
    expect(gezien).toEqual([1, null]);
    expect(gedeeld.lees('soort', 'a')).toBeNull();
    await gedeeld.close();
  });
});
