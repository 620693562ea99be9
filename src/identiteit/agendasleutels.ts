// The secret address of somebody's calendar feed: one per person, revocable, kept as a hash.
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kern/clock.ts';
import type { MedewerkerId } from '../kern/ids.ts';
import { hashToken, nieuwToken } from './geheimtoken.ts';

export interface Agendasleutels {
  /** A new secret; the one before stops working. Shown once. */
  maak(medewerker: MedewerkerId): string;
  /** Whose feed this opens; null when revoked, unknown, or when the person is blocked. */
  van(token: string): MedewerkerId | null;
  gemaaktOp(medewerker: MedewerkerId): Temporal.Instant | null;
  trekIn(medewerker: MedewerkerId): void;
}

export function createAgendasleutels(db: DatabaseSync, clock: Clock): Agendasleutels {
  const zet = db.prepare(
    `INSERT INTO agendasleutels (medewerker, hash, gemaakt) VALUES (?, ?, ?)
     ON CONFLICT (medewerker) DO UPDATE SET hash = excluded.hash, gemaakt = excluded.gemaakt`,
  );
  const zoek = db.prepare(
    'SELECT m.id FROM agendasleutels a JOIN medewerkers m ON m.id = a.medewerker WHERE a.hash = ? AND m.geblokkeerd = 0',
  );
  const wanneer = db.prepare('SELECT gemaakt FROM agendasleutels WHERE medewerker = ?');
  const wis = db.prepare('DELETE FROM agendasleutels WHERE medewerker = ?');

  return {
    maak(medewerker) {
      const token = nieuwToken();
      zet.run(medewerker, hashToken(token), clock.now().epochMilliseconds);
      return token;
    },
    van(token) {
      const id = zoek.get(hashToken(token))?.['id'];
      return id === undefined ? null : (String(id) as MedewerkerId);
    },
    gemaaktOp(medewerker) {
      const gemaakt = wanneer.get(medewerker)?.['gemaakt'];
      return gemaakt === undefined ? null : Temporal.Instant.fromEpochMilliseconds(Number(gemaakt));
    },
    trekIn: (medewerker) => void wis.run(medewerker),
  };
}
