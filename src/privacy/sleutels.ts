// Keys of persons in their own SQLite file: made once, wrapped with the master key, destroyed without a trace.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../kern/errors.ts';
import type { PersoonId } from '../kern/ids.ts';
import { allesOfNiets } from '../kern/transactie.ts';
import { ZegelVerbroken } from './envelop.ts';

/** `vernietigd` is for ever: a person whose key is gone never gets a new one. */
export type Sleutelstand = { readonly stand: 'onbekend' } | { readonly stand: 'vernietigd' } | { readonly stand: 'er'; readonly sleutel: Buffer };

export interface Sleutelbos {
  /** As it is known on this machine. */
  zoek(persoonId: PersoonId): Sleutelstand;
  /** The person's key, made when there is none; on disk before the promise resolves. Null when it was destroyed. */
  maak(persoonId: PersoonId): Promise<Buffer | null>;
  /** Gone from every file when this returns. Idempotent; also for a person who never had a key. */
  vernietig(persoonId: PersoonId): Promise<void>;
  /** Calls back when a key is destroyed, here or on another node, so that no copy of it stays in memory. */
  bijVernietiging(vergeet: (persoonId: PersoonId) => void): void;
  sluit(): Promise<void>;
}

/** The keys on this machine, as they lie in its file. */
export interface Sleutelbestand extends Sleutelbos {
  /** Keeps a wrapped key that was made elsewhere. A destroyed person stays destroyed. */
  neemOp(persoonId: PersoonId, verpakt: Uint8Array): void;
  /** Everybody who has a key here, wrapped, or null when it was destroyed. */
  iedereen(): readonly { readonly persoonId: PersoonId; readonly verpakt: Uint8Array | null }[];
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS sleutels (persoon TEXT PRIMARY KEY, verpakt BLOB NOT NULL) STRICT, WITHOUT ROWID;
  -- Only that, not when or who: the erasure itself is an event in the log.
  CREATE TABLE IF NOT EXISTS vernietigd (persoon TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

/** A key as it is kept: sealed with the master key, for this person only. */
export const verpak = (master: Uint8Array, persoonId: PersoonId, key: Buffer): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', master, nonce).setAAD(Buffer.from(persoonId));
  return Buffer.concat([Buffer.from([1]), nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
};

/** @throws ZegelVerbroken when this master key did not wrap it for this person */
export const pakUit = (master: Uint8Array, persoonId: PersoonId, wrapped: Uint8Array): Buffer => {
  const buffer = Buffer.from(wrapped);
  if (buffer[0] !== 1 || buffer.length !== 61) throw new ZegelVerbroken('een verpakte sleutel heeft de verkeerde vorm');
  const decipher = createDecipheriv('aes-256-gcm', master, buffer.subarray(1, 13)).setAAD(Buffer.from(persoonId));
  decipher.setAuthTag(buffer.subarray(45));
  try {
    return Buffer.concat([decipher.update(buffer.subarray(13, 45)), decipher.final()]);
  } catch (cause) {
    throw new ZegelVerbroken('de hoofdsleutel past niet op sleutels.db', { cause });
  }
};

interface Wachter {
  readonly persoonId: PersoonId;
  readonly klaar: (key: Buffer | null) => void;
  readonly mis: (error: Error) => void;
}

/** Opens (or makes) the file with keys. @param master 32 bytes */
export function openSleutels(file: string, master: Uint8Array): Sleutelbestand {
  if (master.byteLength !== 32) throw new RangeError(`de hoofdsleutel moet 32 bytes zijn, niet ${master.byteLength}`);
  const db = new DatabaseSync(file);
  // secure_delete overwrites what is deleted with zeros; FULL makes a commit survive a power cut.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000;');
  db.exec(SCHEMA);
  // A crash between a destruction and its checkpoint left the key in the -wal file: write it back now.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const lees = db.prepare('SELECT verpakt FROM sleutels WHERE persoon = ?');
  const elk = db.prepare('SELECT persoon, verpakt FROM sleutels');
  const elkeWeg = db.prepare('SELECT persoon FROM vernietigd');
  const isWeg = db.prepare('SELECT 1 AS weg FROM vernietigd WHERE persoon = ?');
  const schrijf = db.prepare('INSERT INTO sleutels (persoon, verpakt) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const wis = db.prepare('DELETE FROM sleutels WHERE persoon = ?');
  const markeer = db.prepare('INSERT INTO vernietigd (persoon) VALUES (?) ON CONFLICT DO NOTHING');
  const vergeters: ((persoonId: PersoonId) => void)[] = [];
  const wachtrij: Wachter[] = [];
  let gesloten = false;
  let ronde: Promise<void> | null = null;

  const zoek = (persoonId: PersoonId): Sleutelstand => {
    const wrapped = lees.get(persoonId)?.['verpakt'];
    if (wrapped instanceof Uint8Array) return { stand: 'er', sleutel: pakUit(master, persoonId, wrapped) };
    return { stand: isWeg.get(persoonId) === undefined ? 'onbekend' : 'vernietigd' };
  };

  /** One commit, and so one sync to disk, for everybody who waits. */
  const verwerk = (): void => {
    const batch = wachtrij.splice(0);
    try {
      const results = allesOfNiets(db, () =>
        batch.map(({ persoonId }) => {
          const found = zoek(persoonId);
          if (found.stand === 'vernietigd') return null;
          if (found.stand === 'er') return found.sleutel;
          const key = randomBytes(32);
          schrijf.run(persoonId, verpak(master, persoonId, key));
          return key;
        }),
      );
      batch.forEach(({ klaar }, index) => klaar(results[index] ?? null));
    } catch (cause) {
      const error = cause instanceof ZegelVerbroken ? cause : new StoreUnavailable('de sleutels kunnen nu niet worden bewaard', { cause });
      for (const { mis } of batch) mis(error);
    }
  };

  return {
    zoek,

    maak: (persoonId) =>
      new Promise((klaar, mis) => {
        if (gesloten) {
          mis(new StoreUnavailable('de sleutels zijn gesloten'));
          return;
        }
        wachtrij.push({ persoonId, klaar, mis });
        ronde ??= new Promise<void>((done) => setImmediate(done)).then(() => {
          ronde = null;
          verwerk();
        });
      }),

    neemOp(persoonId, verpakt) {
      pakUit(master, persoonId, verpakt);
      allesOfNiets(db, () => {
        if (isWeg.get(persoonId) === undefined) schrijf.run(persoonId, verpakt);
      });
    },

    async vernietig(persoonId) {
      for (const vergeet of vergeters) vergeet(persoonId);
      allesOfNiets(db, () => {
        markeer.run(persoonId);
        wis.run(persoonId);
      });
      // The log of the database still holds the old page: write it back and cut the log off.
      const { busy } = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
      if (busy !== 0) throw new StoreUnavailable('de sleutel is weg, maar een ander leest het bestand nog: probeer het opnieuw');
    },

    iedereen: () => [
      ...elk.all().map(({ persoon, verpakt }) => ({ persoonId: String(persoon) as PersoonId, verpakt: verpakt instanceof Uint8Array ? verpakt : null })),
      ...elkeWeg.all().map(({ persoon }) => ({ persoonId: String(persoon) as PersoonId, verpakt: null })),
    ],

    bijVernietiging: (vergeet) => void vergeters.push(vergeet),

    async sluit() {
      if (gesloten) return;
      gesloten = true;
      await ronde;
      db.close();
    },
  };
}
