// The vault: sealing per person, opening only in the right place, and forgetting for ever.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from '../support/eigenschap.ts';
import { RuleViolated } from '../../src/kern/errors.ts';
import type { PersoonId, Verzegeld } from '../../src/kern/ids.ts';
import { ZegelVerbroken } from '../../src/privacy/envelop.ts';
import { openSleutels } from '../../src/privacy/sleutels.ts';
import { createVault, type Vault } from '../../src/privacy/vault.ts';

const persoon = (id: string) => id as PersoonId;
const master = randomBytes(32);
let map: string;
let file: string;
let vault: Vault;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'kluis-'));
  file = join(map, 'sleutels.db');
  vault = createVault({ sleutels: openSleutels(file, master) });
});
afterEach(async () => {
  await vault.close();
  rmSync(map, { recursive: true });
});

const opnieuw = async (masterKey: Uint8Array = master): Promise<void> => {
  await vault.close();
  vault = createVault({ sleutels: openSleutels(file, masterKey) });
};

/** The wrapped key as it lies in the file. */
const verpakteSleutel = (id: string): Buffer => {
  const db = new DatabaseSync(file, { readOnly: true });
  const row = db.prepare('SELECT verpakt FROM sleutels WHERE persoon = ?').get(id);
  db.close();
  return Buffer.from(row?.['verpakt'] as Uint8Array);
};
const staatErgens = (bytes: Buffer): boolean => readdirSync(map).some((name) => readFileSync(join(map, name)).includes(bytes));

test('what is sealed opens again, whatever it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uuid(), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (id, aad, text) => {
      const sealed = await vault.seal(persoon(id), aad, text);
      expect(vault.unseal(sealed, aad)).toBe(text);
      if (text.length > 3) expect(Buffer.from(sealed, 'base64url').includes(Buffer.from(text))).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('files seal and open as bytes', async () => {
  const bytes = randomBytes(300_000);
  const sealed = await vault.sealBytes(persoon('a'), 'verzoek-1/brief', bytes);
  expect(Buffer.from(vault.unsealBytes(sealed, 'verzoek-1/brief') ?? []).equals(bytes)).toBe(true);
});

test('the same text twice gives two different seals', async () => {
  expect(await vault.seal(persoon('a'), 'x', 'Jan')).not.toBe(await vault.seal(persoon('a'), 'x', 'Jan'));
});

test('keys outlive a restart', async () => {
  const sealed = await vault.seal(persoon('a'), 'x', 'Jan Pietersen');
  await opnieuw();
  expect(vault.unseal(sealed, 'x')).toBe('Jan Pietersen');
});

test('a seal does not open in another place', async () => {
  const sealed = await vault.seal(persoon('a'), 'verzoek-1/naam', 'Jan');
  expect(() => vault.unseal(sealed, 'verzoek-2/naam')).toThrow(ZegelVerbroken);
});

test('one flipped bit anywhere is noticed', async () => {
  const sealed = Buffer.from(await vault.sealBytes(persoon('persoon-1'), 'x', Buffer.from('Jan Pietersen')));
  await vault.seal(persoon('persoon-0'), 'x', 'iemand anders');
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => vault.unsealBytes(changed, 'x')).toThrow(ZegelVerbroken);
  }
});

test('what was never sealed is refused', () => {
  expect(() => vault.unseal('zomaar tekst' as Verzegeld, 'x')).toThrow(ZegelVerbroken);
  expect(() => vault.unseal('' as Verzegeld, 'x')).toThrow(ZegelVerbroken);
});

test('after destroy nothing of the person opens, now and after a restart, and others are untouched', async () => {
  const naam = await vault.seal(persoon('a'), 'x', 'Jan');
  const ander = await vault.seal(persoon('b'), 'x', 'Piet');
  await vault.destroy(persoon('a'));
  expect(vault.unseal(naam, 'x')).toBeNull();
  await opnieuw();
  expect(vault.unseal(naam, 'x')).toBeNull();
  expect(vault.unseal(ander, 'x')).toBe('Piet');
  expect(vault.isDestroyed(persoon('a'))).toBe(true);
});

test('an erased person never gets a key again, also one that had none', async () => {
  await vault.destroy(persoon('nooit-gezien'));
  await vault.seal(persoon('a'), 'x', 'Jan');
  await vault.destroy(persoon('a'));
  await vault.destroy(persoon('a'));
  await expect(vault.seal(persoon('a'), 'x', 'Jan')).rejects.toThrow(RuleViolated);
  await opnieuw();
  await expect(vault.seal(persoon('nooit-gezien'), 'x', 'Jan')).rejects.toThrow(RuleViolated);
});

test('the bytes of a destroyed key are in none of the files, among many keys and page splits', async () => {
  const ids = Array.from({ length: 1_500 }, (_, index) => `${randomBytes(8).toString('hex')}-${index}`);
  await Promise.all(ids.map((id) => vault.seal(persoon(id), 'x', id)));
  for (const id of ids.filter((_, index) => index % 300 === 7)) {
    const key = verpakteSleutel(id);
    expect(staatErgens(key)).toBe(true);
    await vault.destroy(persoon(id));
    // Any part of it will do to begin guessing: look for pieces, not only for the whole.
    for (let start = 0; start + 8 <= key.length; start += 8) expect(staatErgens(key.subarray(start, start + 8))).toBe(false);
  }
});

test('seals of one person at the same moment share one key', async () => {
  const sealed = await Promise.all(Array.from({ length: 50 }, (_, index) => vault.seal(persoon('a'), 'x', String(index))));
  await opnieuw();
  expect(sealed.map((one) => vault.unseal(one, 'x'))).toEqual(Array.from({ length: 50 }, (_, index) => String(index)));
});

test('destroying while a first seal is under way leaves nothing that opens', async () => {
  const seal = vault.seal(persoon('a'), 'x', 'Jan').catch((error: unknown) => error);
  await vault.destroy(persoon('a'));
  const outcome = await seal;
  if (typeof outcome === 'string') expect(vault.unseal(outcome as Verzegeld, 'x')).toBeNull();
  else expect(outcome).toBeInstanceOf(RuleViolated);
});

test('another master key opens nothing', async () => {
  const sealed = await vault.seal(persoon('a'), 'x', 'Jan');
  await opnieuw(randomBytes(32));
  expect(() => vault.unseal(sealed, 'x')).toThrow(ZegelVerbroken);
});

test('a lost key file is a fault, not an erasure', async () => {
  const sealed = await vault.seal(persoon('a'), 'x', 'Jan');
  await vault.close();
  rmSync(file);
  vault = createVault({ sleutels: openSleutels(file, master) });
  expect(() => vault.unseal(sealed, 'x')).toThrow(ZegelVerbroken);
});

test('keys beyond what memory holds are still found', async () => {
  await vault.close();
  vault = createVault({ sleutels: openSleutels(file, master), onthoud: 2 });
  const sealed = await Promise.all(['a', 'b', 'c', 'd'].map((id) => vault.seal(persoon(id), 'x', id)));
  expect(sealed.map((one) => vault.unseal(one, 'x'))).toEqual(['a', 'b', 'c', 'd']);
});
