// The vault: one key per person, outside the log. Destroying the key erases the person everywhere, provably (AVG art. 17).
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { RuleViolated } from '../kern/errors.ts';
import type { PersoonId, Verzegeld } from '../kern/ids.ts';
import { open, seal } from './envelop.ts';

export interface Vault {
  /** Seals a text; makes the person's key when there is none yet, durably, before it resolves. @throws RuleViolated after erasure */
  seal(persoonId: PersoonId, aad: string, text: string): Promise<Verzegeld>;
  /** The text again; null when the person was erased. @throws LogCorrupt when it was tampered with */
  unseal(verzegeld: Verzegeld, aad: string): string | null;
  sealBytes(persoonId: PersoonId, aad: string, bytes: Uint8Array): Promise<Uint8Array>;
  unsealBytes(sealed: Uint8Array, aad: string): Uint8Array | null;
  /** Erases: the key is overwritten on disk and never made again. Doing it twice is doing it once. */
  destroy(persoonId: PersoonId): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly file: string;
  /** 32 bytes that wrap every key. */
  readonly masterKey: Uint8Array;
}

const CACHE = 10_000;
const UUID_BYTES = 16;
const uuidBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const uuidText = (bytes: Buffer): PersoonId => {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-') as PersoonId;
};

/** Opens (or makes) the file of keys. Keep its backups short: a restored key is a restored person. */
export function createVault({ file, masterKey }: Options): Vault {
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;
    CREATE TABLE IF NOT EXISTS sleutels(persoon TEXT PRIMARY KEY, sleutel BLOB) STRICT;
  `);
  const find = db.prepare('SELECT sleutel FROM sleutels WHERE persoon = ?');
  const add = db.prepare('INSERT INTO sleutels(persoon, sleutel) VALUES(?, ?) ON CONFLICT DO NOTHING');
  const erase = db.prepare('INSERT INTO sleutels(persoon, sleutel) VALUES(?, NULL) ON CONFLICT(persoon) DO UPDATE SET sleutel = NULL');

  const cache = new Map<PersoonId, Uint8Array>();
  let nieuw = new Map<PersoonId, Uint8Array>();
  let bewaren: Promise<void> | null = null;

  /** The key of a person: `null` erased, `undefined` never made. */
  function keyOf(persoonId: PersoonId): Uint8Array | null | undefined {
    const known = cache.get(persoonId) ?? nieuw.get(persoonId);
    if (known !== undefined) return known;
    const row = find.get(persoonId);
    if (row === undefined) return undefined;
    if (row['sleutel'] === null) return null;
    const key = open(masterKey, persoonId, row['sleutel'] as Uint8Array);
    if (cache.size >= CACHE) cache.clear();
    cache.set(persoonId, key);
    return key;
  }

  /** New keys asked for in one turn are written in one transaction: durable before anything sealed with them leaves. */
  function save(): Promise<void> {
    bewaren ??= new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        const batch = nieuw;
        nieuw = new Map();
        bewaren = null;
        try {
          db.exec('BEGIN IMMEDIATE');
          for (const [persoonId, key] of batch) add.run(persoonId, seal(masterKey, persoonId, key));
          db.exec('COMMIT');
          resolve();
        } catch (error) {
          if (db.isTransaction) db.exec('ROLLBACK');
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    return bewaren;
  }

  async function keyFor(persoonId: PersoonId): Promise<Uint8Array> {
    const known = keyOf(persoonId);
    if (known === null) {
      throw new RuleViolated([
        {
          code: 'persoon_gewist',
          artikel: 'AVG art. 17',
          uitleg: 'De gegevens van deze persoon zijn gewist.',
          watNu: 'Er kan niets nieuws over deze persoon worden vastgelegd. Registreer zo nodig een nieuw verzoek.',
        },
      ]);
    }
    if (known !== undefined && !nieuw.has(persoonId)) return known;
    if (known === undefined) nieuw.set(persoonId, randomBytes(32));
    await save();
    const key = keyOf(persoonId);
    if (key === null || key === undefined) throw new Error('een sleutel is niet bewaard');
    return key;
  }

  async function sealBytes(persoonId: PersoonId, aad: string, bytes: Uint8Array): Promise<Buffer> {
    const key = await keyFor(persoonId);
    return Buffer.concat([uuidBytes(persoonId), seal(key, aad, bytes)]);
  }

  function unsealBytes(sealed: Uint8Array, aad: string): Buffer | null {
    const bytes = Buffer.from(sealed);
    const key = keyOf(uuidText(bytes.subarray(0, UUID_BYTES)));
    return key === null || key === undefined ? null : open(key, aad, bytes.subarray(UUID_BYTES));
  }

  return {
    sealBytes,
    unsealBytes,
    seal: async (persoonId, aad, text) => (await sealBytes(persoonId, aad, Buffer.from(text))).toString('base64url') as Verzegeld,
    unseal: (verzegeld, aad) => unsealBytes(Buffer.from(verzegeld, 'base64url'), aad)?.toString('utf8') ?? null,
    async destroy(persoonId) {
      erase.run(persoonId);
      cache.delete(persoonId);
      // The key must not live on in the write-ahead log either.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async close() {
      await bewaren?.catch(() => undefined);
      db.close();
    },
  };
}
