// What clients of the API did: every write, who they said it was for, and which requests they filed.
// Beside the log of events, because the `Audit-*` headers name people: here they can be removed.
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kern/clock.ts';
import { hashToken } from './geheimtoken.ts';

/** What a client says about the person behind an act (the `Audit-*` headers). Never checked: the client answers for it. */
export interface Namens {
  readonly persoon: string | null;
  readonly naam: string | null;
  readonly toelichting: string | null;
}

export interface Logregel extends Namens {
  readonly op: Temporal.Instant;
  /** Name of the operation in the API, or what an administrator did. */
  readonly handeling: string;
  /** Path of what it was done to. */
  readonly onderwerp: string;
  readonly status: number;
}

export interface Koppelinglog {
  schrijf(koppeling: string, regel: Omit<Logregel, 'op'>): void;
  /** Last first. */
  van(koppeling: string, aantal: number): readonly Logregel[];
  /** Remembers that this client filed the request. */
  eigent(koppeling: string, verzoek: string): void;
  isVan(koppeling: string, verzoek: string): boolean;
  /** Requests of this client by id, after the given one. */
  verzoekenVan(koppeling: string, na: string, aantal: number): readonly string[];
  /**
   * Claims a key of repetition for what was sent. False when the same key was used for something else.
   * Kept for a week: long enough for every retry.
   */
  claim(koppeling: string, sleutel: string, vingerafdruk: string): boolean;
}

const BEWAAR_DAGEN_SLEUTEL = 7;
/** Half a year, as the baseline for information security of government asks of logs. */
const BEWAAR_DAGEN_LOG = 183;

const tekstOfNiets = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export function createKoppelinglog(db: DatabaseSync, clock: Clock): Koppelinglog {
  const voegIn = db.prepare('INSERT INTO koppelinglog (koppeling, op, handeling, onderwerp, status, persoon, naam, toelichting) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const ruimLog = db.prepare('DELETE FROM koppelinglog WHERE op < ?');
  const laatste = db.prepare('SELECT * FROM koppelinglog WHERE koppeling = ? ORDER BY op DESC, rowid DESC LIMIT ?');
  const bezit = db.prepare('INSERT INTO koppelingverzoeken (koppeling, verzoek) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const zoekBezit = db.prepare('SELECT 1 FROM koppelingverzoeken WHERE koppeling = ? AND verzoek = ?');
  const alleBezit = db.prepare('SELECT verzoek FROM koppelingverzoeken WHERE koppeling = ? AND verzoek > ? ORDER BY verzoek LIMIT ?');
  const ruimSleutels = db.prepare('DELETE FROM herhaalsleutels WHERE op < ?');
  const zetSleutel = db.prepare('INSERT INTO herhaalsleutels (koppeling, sleutel, vingerafdruk, op) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const leesSleutel = db.prepare('SELECT vingerafdruk FROM herhaalsleutels WHERE koppeling = ? AND sleutel = ?');
  const dagenGeleden = (dagen: number): number => clock.now().epochMilliseconds - dagen * 86_400_000;

  return {
    schrijf(koppeling, { handeling, onderwerp, status, persoon, naam, toelichting }) {
      ruimLog.run(dagenGeleden(BEWAAR_DAGEN_LOG));
      voegIn.run(koppeling, clock.now().epochMilliseconds, handeling, onderwerp, status, persoon, naam, toelichting);
    },
    van: (koppeling, aantal) =>
      laatste.all(koppeling, aantal).map((row) => ({
        op: Temporal.Instant.fromEpochMilliseconds(Number(row['op'])),
        handeling: String(row['handeling']),
        onderwerp: String(row['onderwerp']),
        status: Number(row['status']),
        persoon: tekstOfNiets(row['persoon']),
        naam: tekstOfNiets(row['naam']),
        toelichting: tekstOfNiets(row['toelichting']),
      })),
    eigent: (koppeling, verzoek) => void bezit.run(koppeling, verzoek),
    isVan: (koppeling, verzoek) => zoekBezit.get(koppeling, verzoek) !== undefined,
    verzoekenVan: (koppeling, na, aantal) => alleBezit.all(koppeling, na, aantal).map((row) => String(row['verzoek'])),
    claim(koppeling, sleutel, vingerafdruk) {
      ruimSleutels.run(dagenGeleden(BEWAAR_DAGEN_SLEUTEL));
      const hash = hashToken(sleutel);
      zetSleutel.run(koppeling, hash, vingerafdruk, clock.now().epochMilliseconds);
      return leesSleutel.get(koppeling, hash)?.['vingerafdruk'] === vingerafdruk;
    },
  };
}
