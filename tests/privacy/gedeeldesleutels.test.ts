// Keys of persons on several nodes: sealed on one, opened on the other; destroyed on one, gone on all, also on one that was away.
import { hkdfSync, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import pino from 'pino';
import { metVooraf } from '../../src/eventstore/vooraf.ts';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import type { Gedeeld } from '../../src/gedeeld/port.ts';
import { createGeheugenlog } from '../../src/gedeeld/technischlog/geheugen.ts';
import type { TechnischLog } from '../../src/gedeeld/technischlog/port.ts';
import { createVerdeeld } from '../../src/gedeeld/verdeeld.ts';
import { createVerzegeling } from '../../src/gedeeld/verzegeling.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { RuleViolated, StoreUnavailable } from '../../src/kern/errors.ts';
import { START } from '../../src/kern/event.ts';
import type { PersoonId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { createGedeeldeSleutels, type GedeeldeSleutels } from '../../src/privacy/gedeeldesleutels.ts';
import { createMapkluis } from '../../src/privacy/kluis/map.ts';
import type { Sleutelkluis } from '../../src/privacy/kluis/port.ts';
import { personenIn } from '../../src/privacy/personen.ts';
import { openSleutels } from '../../src/privacy/sleutels.ts';
import { createVault, type Vault } from '../../src/privacy/vault.ts';
import { newEvents, newStream } from '../support/events.ts';
import { newFolder, type Folder } from '../support/folder.ts';

const masterKey = randomBytes(32);
const verzegeling = createVerzegeling((doel) => Buffer.from(hkdfSync('sha256', masterKey, '', doel, 32)));

interface Knooppunt {
  readonly vault: Vault;
  readonly sleutels: GedeeldeSleutels;
  readonly gedeeld: Gedeeld;
  close(): Promise<void>;
}
let folder: Folder;
let log: TechnischLog;
let kluis: Sleutelkluis;
let open: Knooppunt[];

function knooppunt(naam: string): Knooppunt {
  const gedeeld = createVerdeeld({ log, file: folder.file(`${naam}.gedeeld.db`), verzegeling });
  const sleutels = createGedeeldeSleutels({ kluis, hier: openSleutels(folder.file(`${naam}.sleutels.db`), masterKey), gedeeld, masterKey, logger: pino({ level: 'silent' }) });
  const vault = createVault({ sleutels });
  const gemaakt = {
    vault,
    sleutels,
    gedeeld,
    async close() {
      await vault.close();
      await gedeeld.close();
    },
  };
  open.push(gemaakt);
  return gemaakt;
}
const sluit = async (wie: Knooppunt): Promise<void> => {
  open = open.filter((each) => each !== wie);
  await wie.close();
};

beforeEach(async () => {
  folder = await newFolder();
  log = createGeheugenlog();
  kluis = createMapkluis(folder.file('kluis'));
  open = [];
});
afterEach(async () => {
  for (const each of open) await each.close();
  await log.close();
  await folder.remove();
});

const tot = async (klopt: () => boolean): Promise<void> => {
  while (!klopt()) await new Promise((resolve) => setTimeout(resolve, 2));
};

it('what one node seals, another opens; both use one key, also when they make it at the same moment', async () => {
  const [een, ander] = [knooppunt('een'), knooppunt('ander')];
  const persoon = newId<PersoonId>();
  const [a, b] = await Promise.all([een.vault.seal(persoon, 'x', 'van een'), ander.vault.seal(persoon, 'x', 'van ander')]);
  for (const { vault, sleutels } of [een, ander]) {
    await sleutels.zorgVoor([persoon]);
    expect([vault.unseal(a, 'x'), vault.unseal(b, 'x')]).toEqual(['van een', 'van ander']);
  }
});

it('a node hears of a new key by itself, and a node that starts later fetches all', async () => {
  const [een, ander] = [knooppunt('een'), knooppunt('ander')];
  const persoon = newId<PersoonId>();
  const verzegeld = await een.vault.seal(persoon, 'x', 'tekst');
  await tot(() => ander.sleutels.zoek(persoon).stand === 'er');
  const laat = knooppunt('laat');
  await laat.sleutels.gereed();
  expect(laat.vault.unseal(verzegeld, 'x')).toBe('tekst');
});

it('destroyed on one node is destroyed on all: in memory, in their files and in the vault that they share', async () => {
  const [een, ander] = [knooppunt('een'), knooppunt('ander')];
  const persoon = newId<PersoonId>();
  const verzegeld = await een.vault.seal(persoon, 'x', 'tekst');
  await ander.sleutels.zorgVoor([persoon]);
  expect(ander.vault.unseal(verzegeld, 'x')).toBe('tekst');
  const inhoud = await kluis.lees(persoon);
  const verpakt = Buffer.from(inhoud.stand === 'er' ? inhoud.verpakt : []);
  expect(verpakt).toHaveLength(61);
  await een.vault.destroy(persoon);
  await ander.gedeeld.vers();
  for (const { vault } of [een, ander]) {
    expect(vault.unseal(verzegeld, 'x')).toBeNull();
    expect(vault.isDestroyed(persoon)).toBe(true);
    await expect(vault.seal(persoon, 'x', 'weer')).rejects.toThrow(RuleViolated);
  }
  expect(await kluis.lees(persoon)).toEqual({ stand: 'vernietigd' });
  const bewaard = readdirSync(folder.file('.'), { recursive: true, encoding: 'utf8' }).filter((naam) => /\.(db|db-wal)$|kluis.*\w{64}/.test(naam));
  expect(bewaard).not.toEqual([]);
  expect(bewaard.filter((naam) => readFileSync(folder.file(naam)).includes(verpakt.subarray(13)))).toEqual([]);
});

it('a node that was away during the destruction destroys its copy before it is ready', async () => {
  const [een, ander] = [knooppunt('een'), knooppunt('ander')];
  const persoon = newId<PersoonId>();
  const verzegeld = await een.vault.seal(persoon, 'x', 'tekst');
  await ander.sleutels.zorgVoor([persoon]);
  await ander.gedeeld.vers();
  await sluit(ander);
  await een.vault.destroy(persoon);
  const terug = knooppunt('ander');
  await terug.sleutels.gereed();
  expect(terug.vault.unseal(verzegeld, 'x')).toBeNull();
});

it('a key made while its person is erased elsewhere opens nothing afterwards', async () => {
  const [een, ander] = [knooppunt('een'), knooppunt('ander')];
  for (let keer = 0; keer < 20; keer += 1) {
    const persoon = newId<PersoonId>();
    const [gemaakt] = await Promise.allSettled([een.vault.seal(persoon, 'x', 'tekst'), ander.vault.destroy(persoon)]);
    await een.gedeeld.vers();
    await een.sleutels.zorgVoor([persoon]);
    if (gemaakt.status === 'fulfilled') expect(een.vault.unseal(gemaakt.value, 'x')).toBeNull();
    expect((await kluis.lees(persoon)).stand).toBe('vernietigd');
  }
});

it('an event is seen only when the keys of whom it names are there, also when the shared vault was away for a moment', async () => {
  const een = knooppunt('een');
  const persoon = newId<PersoonId>();
  const verzegeld = await een.vault.seal(persoon, 'x', 'tekst');
  let weg = 2;
  const echt = kluis;
  kluis = { ...echt, lees: (wie) => (weg-- > 0 ? Promise.reject(new StoreUnavailable('weg')) : echt.lees(wie)) };
  // No news from the bookkeeping: only the event itself says whose key is needed.
  const doof = createGedeeldeSleutels({ kluis, hier: openSleutels(folder.file('doof.db'), masterKey), gedeeld: { ...een.gedeeld, luister: () => undefined }, masterKey });
  const store = metVooraf(createMemoryEventStore({ clock: systemClock }), (events) => doof.zorgVoor(events.flatMap(({ data }) => [...personenIn(data)])));
  const vault = createVault({ sleutels: doof });
  const [eerste] = newEvents(1);
  if (eerste === undefined) throw new Error('geen gebeurtenis');
  await store.append(newStream(), 'no-stream', [{ ...eerste, data: { wie: { naam: verzegeld }, lijst: [verzegeld, 'gewoon'] } }]);
  const stop = new AbortController();
  for await (const message of store.subscribe({ after: START, signal: stop.signal })) {
    if (message.kind !== 'events') continue;
    expect(vault.unseal(verzegeld, 'x')).toBe('tekst');
    stop.abort();
  }
  expect(weg).toBeLessThan(1);
  await vault.close();
  await store.close();
});
