// How a requester gets in: follow code, or a link that works once and for a quarter of an hour.
import { createHash, randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kern/clock.ts';
import type { VerzoekId } from '../kern/ids.ts';
import { hashVolgcode, zelfdeGeheim } from '../privacy/geheimen.ts';

/** Is this the follow code of the request? */
export const volgcodeKlopt = (ingevoerd: string, volgcodeHash: string): boolean => zelfdeGeheim(hashVolgcode(ingevoerd), volgcodeHash);

export type Linkuitkomst =
  | { readonly geldig: true; readonly verzoekId: VerzoekId }
  | { readonly geldig: false; readonly reden: 'onbekend' | 'verlopen' | 'gebruikt' };

export interface Inloglinks {
  /** A new secret for this request; only its hash is kept. */
  maak(verzoekId: VerzoekId): string;
  /** Uses the secret up. */
  gebruik(geheim: string): Linkuitkomst;
  close(): void;
}

const GELDIG_MINUTEN = 15;
const hash = (geheim: string): string => createHash('sha256').update(geheim).digest('hex');

/** One-time links in an SQLite file of their own: no event, because a link is no fact about the request. */
export function createInloglinks({ file, clock }: { readonly file: string; readonly clock: Clock }): Inloglinks {
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
    CREATE TABLE IF NOT EXISTS links(hash TEXT PRIMARY KEY, verzoek TEXT NOT NULL, verloopt INTEGER NOT NULL, gebruikt INTEGER NOT NULL) STRICT;
  `);
  const add = db.prepare('INSERT INTO links(hash, verzoek, verloopt, gebruikt) VALUES(?, ?, ?, 0)');
  const find = db.prepare('SELECT verzoek, verloopt, gebruikt FROM links WHERE hash = ?');
  const use = db.prepare('UPDATE links SET gebruikt = 1 WHERE hash = ? AND gebruikt = 0');
  const forget = db.prepare('DELETE FROM links WHERE verloopt < ?');
  return {
    maak(verzoekId) {
      const now = clock.now();
      // Kept for a day after expiry, so that an old link can be told apart from a made-up one.
      forget.run(now.subtract({ hours: 24 }).epochMilliseconds);
      const geheim = randomBytes(32).toString('base64url');
      add.run(hash(geheim), verzoekId, now.add({ minutes: GELDIG_MINUTEN }).epochMilliseconds);
      return geheim;
    },
    gebruik(geheim) {
      const row = find.get(hash(geheim));
      if (row === undefined) return { geldig: false, reden: 'onbekend' };
      if (Number(row['gebruikt']) === 1) return { geldig: false, reden: 'gebruikt' };
      if (Number(row['verloopt']) < clock.now().epochMilliseconds) return { geldig: false, reden: 'verlopen' };
      return use.run(hash(geheim)).changes === 1
        ? { geldig: true, verzoekId: String(row['verzoek']) as VerzoekId }
        : { geldig: false, reden: 'gebruikt' };
    },
    close: () => db.close(),
  };
}
