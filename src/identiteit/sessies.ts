// Sessions on our own disk: opaque, revocable, listable. The file holds the hash of a session id, so it opens no door by itself.
import type { DatabaseSync } from 'node:sqlite';
import type { SessionData } from 'express-session';
import type { Clock } from '../kern/clock.ts';
import type { MedewerkerId, VerzoekId } from '../kern/ids.ts';
import { hashToken } from './geheimtoken.ts';

declare module 'express-session' {
  interface SessionData {
    /** Who is logged in on /werk. */
    medewerkerId: MedewerkerId;
    /** The request that the holder of this session opened on /mijn. */
    verzoekId: VerzoekId;
    /** The follow code in force at that moment, hashed: with another one the session opens nothing. */
    volgcodeHash: string;
    /** What the next page tells once. */
    melding: string;
    /** Milliseconds since 1970; set by the store at the first save. */
    begonnen: number;
  }
}

/** `werk` for staff, `mijn` for requesters: two cookies, so that one never opens the other's doors. */
export type Sessiesoort = 'werk' | 'mijn';

/** How long without a sign of life, and how long at most. In minutes. */
export const SESSIEDUUR: Readonly<Record<Sessiesoort, { readonly stil: number; readonly hoogstens: number }>> = {
  werk: { stil: 30, hoogstens: 600 },
  mijn: { stil: 30, hoogstens: 600 },
};

/** Letters of the hash that name a session in a list: enough to tell them apart, far too few to open one. */
const KENMERK = 16;

export interface Sessieregel {
  /** Names the session without opening it. */
  readonly kenmerk: string;
  readonly begonnen: Temporal.Instant;
  readonly laatst: Temporal.Instant;
}

export interface Sessies {
  lees(soort: Sessiesoort, sid: string): SessionData | null;
  bewaar(soort: Sessiesoort, sid: string, inhoud: Partial<SessionData>): void;
  /** A sign of life. */
  raak(soort: Sessiesoort, sid: string): void;
  wis(soort: Sessiesoort, sid: string): void;
  /** How the list names this session. */
  kenmerk(sid: string): string;
  /** Open sessions of a member of staff, latest first. */
  van(medewerker: MedewerkerId): readonly Sessieregel[];
  /** Ends one session of this person. */
  trekIn(medewerker: MedewerkerId, kenmerk: string): void;
  /** Ends all sessions of this person, save one. */
  trekAllesIn(medewerker: MedewerkerId, behalveSid?: string): void;
}

export function createSessies(db: DatabaseSync, clock: Clock): Sessies {
  const lees = db.prepare('SELECT inhoud, begonnen, laatst FROM sessies WHERE hash = ? AND soort = ?');
  const begin = db.prepare('INSERT INTO sessies (hash, soort, medewerker, begonnen, laatst, inhoud) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const ververs = db.prepare('UPDATE sessies SET medewerker = ?, laatst = ?, inhoud = ? WHERE hash = ? AND soort = ?');
  const raak = db.prepare('UPDATE sessies SET laatst = ? WHERE hash = ? AND soort = ?');
  const wis = db.prepare('DELETE FROM sessies WHERE hash = ? AND soort = ?');
  const ruimOp = db.prepare('DELETE FROM sessies WHERE soort = ? AND (laatst <= ? OR begonnen <= ?)');
  const van = db.prepare('SELECT hash, begonnen, laatst FROM sessies WHERE medewerker = ? ORDER BY laatst DESC');
  const trekIn = db.prepare(`DELETE FROM sessies WHERE medewerker = ? AND substr(hash, 1, ${KENMERK}) = ?`);
  const trekAllesIn = db.prepare('DELETE FROM sessies WHERE medewerker = ? AND hash <> ?');
  const nu = (): number => clock.now().epochMilliseconds;

  /** Expired rows go, so that a list shows only what still opens. */
  const opgeruimd = (): number => {
    const now = nu();
    for (const soort of ['werk', 'mijn'] as const) {
      const { stil, hoogstens } = SESSIEDUUR[soort];
      ruimOp.run(soort, now - stil * 60_000, now - hoogstens * 60_000);
    }
    return now;
  };

  return {
    lees(soort, sid) {
      const row = lees.get(hashToken(sid), soort);
      if (row === undefined) return null;
      const { stil, hoogstens } = SESSIEDUUR[soort];
      const now = nu();
      if (now - Number(row['laatst']) >= stil * 60_000 || now - Number(row['begonnen']) >= hoogstens * 60_000) return null;
      return JSON.parse(String(row['inhoud'])) as SessionData;
    },
    bewaar(soort, sid, inhoud) {
      const now = opgeruimd();
      const medewerker = inhoud.medewerkerId ?? null;
      // One that was stored before is only changed: a request under way must not bring a revoked session back.
      if (inhoud.begonnen !== undefined) ververs.run(medewerker, now, JSON.stringify(inhoud), hashToken(sid), soort);
      else begin.run(hashToken(sid), soort, medewerker, now, now, JSON.stringify({ ...inhoud, begonnen: now }));
    },
    raak: (soort, sid) => void raak.run(nu(), hashToken(sid), soort),
    kenmerk: (sid) => hashToken(sid).slice(0, KENMERK),
    wis: (soort, sid) => void wis.run(hashToken(sid), soort),
    van(medewerker) {
      opgeruimd();
      return van.all(medewerker).map((row) => ({
        kenmerk: String(row['hash']).slice(0, KENMERK),
        begonnen: Temporal.Instant.fromEpochMilliseconds(Number(row['begonnen'])),
        laatst: Temporal.Instant.fromEpochMilliseconds(Number(row['laatst'])),
      }));
    },
    trekIn: (medewerker, kenmerk) => void trekIn.run(medewerker, kenmerk),
    trekAllesIn: (medewerker, behalveSid) => void trekAllesIn.run(medewerker, behalveSid === undefined ? '' : hashToken(behalveSid)),
  };
}
