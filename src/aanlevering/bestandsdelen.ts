// One file of another system, in numbered parts that may come in any order, each safe once it is confirmed.
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kern/clock.ts';
import type { Weigering } from '../kern/decider.ts';
import { RuleViolated, ValidationFailed } from '../kern/errors.ts';
import type { LeveringId, Verzegeld } from '../kern/ids.ts';
import { MB } from '../kern/omvang.ts';
import { createTurns } from '../kern/turns.ts';
import { createDelen } from './delen.ts';

export interface Deel {
  /** From 1. */
  readonly nr: number;
  readonly bytes: number;
  readonly ontvangen: boolean;
}

export interface Bestandsupload {
  readonly id: LeveringId;
  /** Who may send and see it. */
  readonly eigenaar: string;
  /** What it is for, as its maker wrote it down, sealed. */
  readonly gegevens: Verzegeld;
  readonly bytes: number;
  readonly delen: readonly Deel[];
  /** What became of it; null until then. */
  readonly documentId: string | null;
}

export interface Bestandsdelen {
  /** The same id again is the same upload. */
  begin(upload: Pick<Bestandsupload, 'id' | 'eigenaar' | 'gegevens' | 'bytes'>): Bestandsupload;
  vind(id: string): Bestandsupload | null;
  /**
   * @throws ValidationFailed when there is no such part, or when it is not exactly as long as it should be: then it does not count
   * @throws RuleViolated when the file is complete and this is something else than what came then
   */
  ontvang(id: LeveringId, nr: number, bytes: AsyncIterable<Uint8Array>): Promise<Bestandsupload>;
  /** The whole file, when every part is in. */
  inhoud(id: LeveringId): Promise<Uint8Array>;
  /** One thing at a time for one upload. */
  opBeurt<T>(id: LeveringId, werk: () => Promise<T>): Promise<T>;
  /** Keeps what became of it, and lets the bytes go. */
  rondAf(id: LeveringId, documentId: string): Promise<void>;
  /** Lets go of everything that was begun before then. */
  ruimOp(voor: Temporal.Instant): Promise<void>;
  close(): void;
}

export const DEEL_BYTES = 10 * MB;

const alCompleet: Weigering = {
  code: 'upload_is_compleet',
  uitleg: 'Dit bestand is al compleet, en dit deel is anders dan het deel dat wij kregen. Wij bewaren dit niet.',
  watNu: 'Begin een nieuwe upload, of vervang het bestand van het document.',
};

const SCHEMA = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS uploads(id TEXT PRIMARY KEY, eigenaar TEXT NOT NULL, gegevens TEXT NOT NULL, bytes INTEGER NOT NULL, begonnen INTEGER NOT NULL, document TEXT) STRICT;
  CREATE TABLE IF NOT EXISTS ontvangen(upload TEXT NOT NULL, nr INTEGER NOT NULL, PRIMARY KEY(upload, nr)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS deelhashes(upload TEXT NOT NULL, nr INTEGER NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY(upload, nr)) STRICT, WITHOUT ROWID;
`;

/** Lengths of the parts of a file: all alike, the last one what is left. */
export function deellengten(bytes: number, perDeel = DEEL_BYTES): readonly number[] {
  const aantal = Math.max(1, Math.ceil(bytes / perDeel));
  return Array.from({ length: aantal }, (_, index) => Math.min(perDeel, bytes - index * perDeel));
}

interface Geteld {
  bytes: number;
  readonly hash: Hash;
}

/** One byte more than expected is read, so that a part that is too long is known. */
async function* hoogstens(bytes: AsyncIterable<Uint8Array>, meest: number, geteld: Geteld): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    geteld.bytes += chunk.byteLength;
    if (geteld.bytes > meest) return;
    geteld.hash.update(chunk);
    yield chunk;
  }
}

/** @param map folder of its own */
export function createBestandsdelen({ map, clock, deelBytes = DEEL_BYTES }: { readonly map: string; readonly clock: Clock; readonly deelBytes?: number }): Bestandsdelen {
  mkdirSync(map, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(map, 'bestandsdelen.db'));
  db.exec(SCHEMA);
  const schijf = createDelen(join(map, 'delen'));
  const beurten = createTurns();
  const voegIn = db.prepare('INSERT INTO uploads(id, eigenaar, gegevens, bytes, begonnen) VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const lees = db.prepare('SELECT * FROM uploads WHERE id = ?');
  const leesDelen = db.prepare('SELECT nr FROM ontvangen WHERE upload = ?');
  const zetDeel = db.prepare('INSERT INTO ontvangen(upload, nr) VALUES(?, ?) ON CONFLICT DO NOTHING');
  const wisDeel = db.prepare('DELETE FROM ontvangen WHERE upload = ? AND nr = ?');
  const zetHash = db.prepare('INSERT OR REPLACE INTO deelhashes(upload, nr, sha256) VALUES(?, ?, ?)');
  const leesHash = db.prepare('SELECT sha256 FROM deelhashes WHERE upload = ? AND nr = ?');
  const wisHashes = db.prepare('DELETE FROM deelhashes WHERE upload = ?');
  const zetDocument = db.prepare('UPDATE uploads SET document = ? WHERE id = ?');
  const oud = db.prepare('SELECT id FROM uploads WHERE begonnen < ?');
  const wisDelen = db.prepare('DELETE FROM ontvangen WHERE upload = ?');
  const wis = db.prepare('DELETE FROM uploads WHERE id = ?');

  function vind(id: string): Bestandsupload | null {
    const rij = lees.get(id);
    if (rij === undefined) return null;
    const er = new Set(leesDelen.all(id).map(({ nr }) => Number(nr)));
    const klaar = rij['document'] !== null;
    return {
      id: String(rij['id']) as LeveringId,
      eigenaar: String(rij['eigenaar']),
      gegevens: String(rij['gegevens']) as Verzegeld,
      bytes: Number(rij['bytes']),
      delen: deellengten(Number(rij['bytes']), deelBytes).map((bytes, index) => ({ nr: index + 1, bytes, ontvangen: klaar || er.has(index + 1) })),
      documentId: klaar ? String(rij['document']) : null,
    };
  }
  const moetEr = (id: string): Bestandsupload => {
    const upload = vind(id);
    if (upload === null) throw new ValidationFailed([{ veld: 'uuid', uitleg: 'Deze upload is er niet.' }]);
    return upload;
  };

  return {
    begin({ id, eigenaar, gegevens, bytes }) {
      voegIn.run(id, eigenaar, gegevens, bytes, clock.now().epochMilliseconds);
      return moetEr(id);
    },
    vind,
    async ontvang(id, nr, bytes) {
      const upload = moetEr(id);
      const deel = upload.delen.find((each) => each.nr === nr);
      if (deel === undefined) throw new ValidationFailed([{ veld: 'volgnummer', uitleg: `Deel ${nr} is er niet. Er ${upload.delen.length === 1 ? 'is 1 deel' : `zijn ${upload.delen.length} delen`}.` }]);
      const geteld: Geteld = { bytes: 0, hash: createHash('sha256') };
      if (upload.documentId !== null) {
        // The same again is not kept again. Anything else would be taken for kept.
        for await (const _ of hoogstens(bytes, deel.bytes, geteld));
        const bewaard = leesHash.get(id, nr)?.['sha256'];
        if (geteld.bytes !== deel.bytes || (bewaard !== undefined && bewaard !== geteld.hash.digest('hex'))) throw new RuleViolated([alCompleet]);
        return upload;
      }
      // Sent again: until it is safe anew, it is not there.
      wisDeel.run(id, nr);
      const geschreven = await schijf.schrijf(id, nr, 0, deel.bytes, hoogstens(bytes, deel.bytes, geteld));
      if (geteld.bytes !== deel.bytes || geschreven !== deel.bytes) {
        throw new ValidationFailed([{ veld: 'volgnummer', uitleg: `Deel ${nr} moet precies ${deel.bytes} bytes zijn. U stuurde er ${geteld.bytes > deel.bytes ? 'meer' : geteld.bytes}.` }]);
      }
      zetHash.run(id, nr, geteld.hash.digest('hex'));
      zetDeel.run(id, nr);
      return moetEr(id);
    },
    async inhoud(id) {
      const stukken: Uint8Array[] = [];
      for (const { nr } of moetEr(id).delen) for await (const chunk of schijf.lees(id, nr)) stukken.push(chunk);
      return Buffer.concat(stukken);
    },
    opBeurt: (id, werk) => beurten.take(id, werk),
    async rondAf(id, documentId) {
      zetDocument.run(documentId, id);
      await schijf.verwijderLevering(id);
    },
    async ruimOp(voor) {
      for (const rij of oud.all(voor.epochMilliseconds)) {
        const id = String(rij['id']) as LeveringId;
        wisDelen.run(id);
        wisHashes.run(id);
        wis.run(id);
        await schijf.verwijderLevering(id);
      }
    },
    close: () => db.close(),
  };
}
