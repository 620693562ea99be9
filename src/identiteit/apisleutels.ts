// Keys with which other systems use the API: named, with roles, revocable, kept as a hash.
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kern/clock.ts';
import { newId } from '../kern/uuid.ts';
import { hashToken, nieuwToken } from './geheimtoken.ts';
import { isRol, type Rol } from './rollen.ts';

export interface Apisleutel {
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly gemaakt: Temporal.Instant;
  readonly laatstGebruikt: Temporal.Instant | null;
}

export interface Apisleutels {
  /** `sleutel` is shown once. */
  maak(naam: string, rollen: readonly Rol[]): { readonly apisleutel: Apisleutel; readonly sleutel: string };
  /** Whose key this is; null when revoked or unknown. */
  van(sleutel: string): Apisleutel | null;
  lijst(): readonly Apisleutel[];
  trekIn(id: string): void;
}

const VOORVOEGSEL = 'woo_';

export function createApisleutels(db: DatabaseSync, clock: Clock): Apisleutels {
  const voegIn = db.prepare('INSERT INTO apisleutels (id, hash, naam, rollen, gemaakt) VALUES (?, ?, ?, ?, ?)');
  const zoek = db.prepare('SELECT * FROM apisleutels WHERE hash = ?');
  const gebruik = db.prepare('UPDATE apisleutels SET laatst = ? WHERE id = ?');
  const alle = db.prepare('SELECT * FROM apisleutels ORDER BY naam');
  const wis = db.prepare('DELETE FROM apisleutels WHERE id = ?');
  const moment = (value: unknown): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(Number(value));
  const uit = (row: Readonly<Record<string, unknown>>): Apisleutel => ({
    id: String(row['id']),
    naam: String(row['naam']),
    rollen: String(row['rollen']).split(' ').filter(isRol),
    gemaakt: moment(row['gemaakt']),
    laatstGebruikt: row['laatst'] === null ? null : moment(row['laatst']),
  });

  return {
    maak(naam, rollen) {
      // The prefix lets secret scanners recognise a key that was published by accident.
      const sleutel = `${VOORVOEGSEL}${nieuwToken()}`;
      const id = newId();
      const now = clock.now();
      voegIn.run(id, hashToken(sleutel), naam, rollen.join(' '), now.epochMilliseconds);
      return { sleutel, apisleutel: { id, naam, rollen, gemaakt: now, laatstGebruikt: null } };
    },
    van(sleutel) {
      if (!sleutel.startsWith(VOORVOEGSEL)) return null;
      const row = zoek.get(hashToken(sleutel));
      if (row === undefined) return null;
      gebruik.run(clock.now().epochMilliseconds, String(row['id']));
      return uit(row);
    },
    lijst: () => alle.all().map(uit),
    trekIn: (id) => void wis.run(id),
  };
}
