// Clients of the API: other systems, each with a name, scopes, a last day and a key that is kept as a hash.
import { timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kern/clock.ts';
import type { MedewerkerId } from '../kern/ids.ts';
import { newId } from '../kern/uuid.ts';
import { hashToken, nieuwToken } from './geheimtoken.ts';
import type { Antwoord } from './model.ts';
import { ALLE_SCOPES, isScope, type Scope } from './scopes.ts';

export interface Koppeling {
  readonly id: string;
  readonly naam: string;
  readonly scopes: readonly Scope[];
  readonly gemaakt: Temporal.Instant;
  readonly gemaaktDoor: MedewerkerId;
  /** From this moment on the key is worth nothing. */
  readonly verloopt: Temporal.Instant;
  readonly laatstGebruikt: Temporal.Instant | null;
  readonly ingetrokken: Temporal.Instant | null;
}

interface NieuweKoppeling {
  readonly naam: string;
  readonly scopes: readonly Scope[];
  /** Last day on which the key works. */
  readonly totEnMet: Temporal.PlainDate;
}

export interface Koppelingen {
  /** `sleutel` is shown once. Refused without a name or a scope, and for longer than two years. */
  maak(nieuw: NieuweKoppeling, door: MedewerkerId): Antwoord<{ readonly koppeling: Koppeling; readonly sleutel: string }>;
  /** Whose key this is, and remembers that it was used; null when unknown, revoked or expired. */
  van(sleutel: string): Koppeling | null;
  /** The same, and only for this client: the two halves of OAuth client credentials. */
  metGeheim(id: string, sleutel: string): Koppeling | null;
  /** Whatever its state: for administration. */
  vind(id: string): Koppeling | null;
  /** In use first, then by name. */
  lijst(): readonly Koppeling[];
  /** Works at once, also for tokens that were given out. Twice is once. */
  trekIn(id: string): void;
  /** Whether the key still opens anything now. */
  geldig(koppeling: Koppeling): boolean;
}

// The prefix lets secret scanners recognise a key that was published by accident.
const VOORVOEGSEL = 'woo_';
const LANGSTE_JAREN = 2;

const moment = (value: unknown): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(Number(value));
const momentOfNiets = (value: unknown): Temporal.Instant | null => (value === null ? null : moment(value));

const uit = (row: Readonly<Record<string, unknown>>): Koppeling => ({
  id: String(row['id']),
  naam: String(row['naam']),
  scopes: String(row['scopes']).split(' ').filter(isScope),
  gemaakt: moment(row['gemaakt']),
  gemaaktDoor: String(row['gemaakt_door']) as MedewerkerId,
  verloopt: moment(row['verloopt']),
  laatstGebruikt: momentOfNiets(row['laatst']),
  ingetrokken: momentOfNiets(row['ingetrokken']),
});

/** The end of a day in the Netherlands, where these dates are chosen. */
const eindeVan = (dag: Temporal.PlainDate): Temporal.Instant => dag.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant();

const weiger = (code: string, veld: string, uitleg: string, watNu: string): Antwoord<never> => ({ ok: false, weigering: { code, veld, uitleg, watNu } });

export function createKoppelingen(db: DatabaseSync, clock: Clock): Koppelingen {
  const voegIn = db.prepare('INSERT INTO koppelingen (id, hash, naam, scopes, gemaakt, gemaakt_door, verloopt) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const opHash = db.prepare('SELECT * FROM koppelingen WHERE hash = ?');
  const opId = db.prepare('SELECT * FROM koppelingen WHERE id = ?');
  const gebruik = db.prepare('UPDATE koppelingen SET laatst = ? WHERE id = ?');
  const alle = db.prepare('SELECT * FROM koppelingen ORDER BY ingetrokken IS NOT NULL, naam, id');
  const stop = db.prepare('UPDATE koppelingen SET ingetrokken = coalesce(ingetrokken, ?) WHERE id = ?');

  const geldig = ({ ingetrokken, verloopt }: Koppeling): boolean => ingetrokken === null && Temporal.Instant.compare(clock.now(), verloopt) < 0;

  /** The row when its hash is that of the key: compared in constant time, also after a look-up by that hash. */
  function open(row: Readonly<Record<string, unknown>> | undefined, sleutel: string): Koppeling | null {
    const gekregen = Buffer.from(hashToken(sleutel), 'hex');
    const verwacht = Buffer.from(row === undefined ? '0'.repeat(64) : String(row['hash']), 'hex');
    if (!timingSafeEqual(gekregen, verwacht) || row === undefined) return null;
    const koppeling = uit(row);
    if (!geldig(koppeling)) return null;
    gebruik.run(clock.now().epochMilliseconds, koppeling.id);
    return koppeling;
  }

  return {
    maak({ naam, scopes, totEnMet }, door) {
      const now = clock.now();
      const vandaag = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
      if (naam.trim() === '') return weiger('geen-naam', 'naam', 'De koppeling heeft nog geen naam.', 'Vul in welk systeem de koppeling gebruikt.');
      if (scopes.length === 0) return weiger('geen-scope', 'scopes', 'De koppeling mag nog niets.', 'Kies ten minste één recht.');
      if (Temporal.PlainDate.compare(totEnMet, vandaag) < 0) return weiger('al-verlopen', 'totEnMet', 'De laatste dag is al voorbij.', 'Kies vandaag of een dag daarna.');
      if (Temporal.PlainDate.compare(totEnMet, vandaag.add({ years: LANGSTE_JAREN })) > 0) {
        return weiger('te-lang', 'totEnMet', 'Een sleutel werkt ten hoogste twee jaar.', 'Kies een eerdere dag. Maak daarna een nieuwe koppeling.');
      }
      const sleutel = `${VOORVOEGSEL}${nieuwToken()}`;
      const id = newId();
      const geordend = ALLE_SCOPES.filter((scope) => scopes.includes(scope));
      const verloopt = eindeVan(totEnMet);
      voegIn.run(id, hashToken(sleutel), naam.trim(), geordend.join(' '), now.epochMilliseconds, door, verloopt.epochMilliseconds);
      const koppeling: Koppeling = { id, naam: naam.trim(), scopes: geordend, gemaakt: now, gemaaktDoor: door, verloopt, laatstGebruikt: null, ingetrokken: null };
      return { ok: true, waarde: { koppeling, sleutel } };
    },
    van: (sleutel) => (sleutel.startsWith(VOORVOEGSEL) ? open(opHash.get(hashToken(sleutel)), sleutel) : null),
    metGeheim: (id, sleutel) => open(opId.get(id), sleutel),
    vind(id) {
      const row = opId.get(id);
      return row === undefined ? null : uit(row);
    },
    lijst: () => alle.all().map(uit),
    trekIn: (id) => void stop.run(clock.now().epochMilliseconds, id),
    geldig,
  };
}
