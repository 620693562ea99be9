// Sealing, opening and erasing personal data.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LogCorrupt, RuleViolated } from '../../src/kern/errors.ts';
import type { PersoonId, Verzegeld } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { createVault, type Vault } from '../../src/privacy/vault.ts';

const masterKey = randomBytes(32);
let dir: string;
let vault: Vault;
const open = () => createVault({ file: join(dir, 'sleutels.db'), masterKey });

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vault-'));
  vault = open();
});
afterEach(async () => {
  await vault.close();
  rmSync(dir, { recursive: true });
});

describe('the vault', () => {
  it('gives back any text, also after a restart', async () => {
    const persoon = newId<PersoonId>();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (text, aad) => {
        const sealed = await vault.seal(persoon, aad, text);
        expect(vault.unseal(sealed, aad)).toBe(Buffer.from(text).toString('utf8'));
      }),
      { numRuns: 50 },
    );
    const sealed = await vault.seal(persoon, 'veld', 'Jansen');
    await vault.close();
    vault = open();
    expect(vault.unseal(sealed, 'veld')).toBe('Jansen');
  });

  it('seals at the same time for one new person with one key', async () => {
    const persoon = newId<PersoonId>();
    const sealed = await Promise.all(['a', 'b', 'c'].map((text) => vault.seal(persoon, 'veld', text)));
    expect(sealed.map((each) => vault.unseal(each, 'veld'))).toEqual(['a', 'b', 'c']);
  });

  it('does not open an envelope in another place, or a changed one', async () => {
    const sealed = await vault.seal(newId<PersoonId>(), 'verzoek-1/naam', 'Jansen');
    expect(() => vault.unseal(sealed, 'verzoek-2/naam')).toThrow(LogCorrupt);
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => vault.unseal(bytes.toString('base64url') as Verzegeld, 'verzoek-1/naam')).toThrow(LogCorrupt);
  });

  it('erases: nothing opens any more, nothing new is sealed, and the key is in no file', async () => {
    const persoon = newId<PersoonId>();
    const ander = newId<PersoonId>();
    const sealed = await vault.seal(persoon, 'veld', 'Jansen');
    const blijft = await vault.seal(ander, 'veld', 'Pietersen');
    const row = new DatabaseSync(join(dir, 'sleutels.db'), { readOnly: true }).prepare('SELECT sleutel FROM sleutels WHERE persoon = ?').get(persoon);
    const wrapped = Buffer.from(row!['sleutel'] as Uint8Array);
    const onDisk = () => readdirSync(dir).some((name) => readFileSync(join(dir, name)).includes(wrapped));
    expect(onDisk()).toBe(true);

    await vault.destroy(persoon);
    await vault.destroy(persoon);

    expect(vault.unseal(sealed, 'veld')).toBeNull();
    await expect(vault.seal(persoon, 'veld', 'opnieuw')).rejects.toThrow(RuleViolated);
    expect(vault.unseal(blijft, 'veld')).toBe('Pietersen');
    await vault.close();
    expect(onDisk()).toBe(false);
    vault = open();
    expect(vault.unseal(sealed, 'veld')).toBeNull();
  });
});
