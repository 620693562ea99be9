// Sessions we keep ourselves: opaque, revocable, listable, the same on every node. Only the hash of a session id is kept, which opens no door.
import type { SessionData } from 'express-session';
import { z } from 'zod';
import { LAAT, WIS, type Gedeeld } from '../gedeeld/port.ts';
import { createVak } from '../gedeeld/vak.ts';
import type { Clock } from '../kern/clock.ts';
import type { MedewerkerId, VerzoekId } from '../kern/ids.ts';
import { hashToken } from './geheimtoken.ts';

declare module 'express-session' {
  interface SessionData {
    /** Who is logged in on /werk. */
    medewerkerId: MedewerkerId;
    /**
     * Begun at the organisation's own provider, and to be ended there too. `idToken` says which session that is; null when it is too long to
     * send. `bij` is absent in a session that an older program began.
     */
    organisatielogin: { readonly idToken: string | null; readonly bij?: Organisatiesessie };
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

/** The session at the organisation's provider with which one here was begun. */
export interface Organisatiesessie {
  readonly issuer: string;
  /** Whose it is there. */
  readonly sub: string;
  /** Which it is there; null when the provider does not tell. */
  readonly sid: string | null;
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
  /** Also one that began on another node a moment ago. */
  lees(soort: Sessiesoort, sid: string): Promise<SessionData | null>;
  bewaar(soort: Sessiesoort, sid: string, inhoud: Partial<SessionData>): Promise<void>;
  /** A sign of life, kept to the minute: reading pages must not write at each of them. */
  raak(soort: Sessiesoort, sid: string): Promise<void>;
  wis(soort: Sessiesoort, sid: string): Promise<void>;
  /** How the list names this session. */
  kenmerk(sid: string): string;
  /** Open sessions of a member of staff, latest first. */
  van(medewerker: MedewerkerId): readonly Sessieregel[];
  /** Ends one session of this person. */
  trekIn(medewerker: MedewerkerId, kenmerk: string): Promise<void>;
  /** Ends all sessions of this person, save one. */
  trekAllesIn(medewerker: MedewerkerId, behalveSid?: string): Promise<void>;
  /** Ends the sessions that were begun at the organisation's provider with one that fits, whoever's they are. @returns whose they were */
  trekOrganisatiesessiesIn(past: (bij: Organisatiesessie) => boolean): Promise<readonly MedewerkerId[]>;
}

const LEVENSTEKEN_MS = 60_000;

const vorm = z.object({ soort: z.enum(['werk', 'mijn']), begonnen: z.number(), laatst: z.number(), inhoud: z.looseObject({}) });
type Bewaard = z.infer<typeof vorm>;

export function createSessies(gedeeld: Gedeeld, clock: Clock): Sessies {
  const sessies = createVak(gedeeld, 'sessie', vorm);
  const nu = (): number => clock.now().epochMilliseconds;
  const open = ({ soort, begonnen, laatst }: Bewaard): boolean => {
    const { stil, hoogstens } = SESSIEDUUR[soort];
    return nu() - laatst < stil * 60_000 && nu() - begonnen < hoogstens * 60_000;
  };
  const bewaar = (waarde: Bewaard) => {
    const { medewerkerId } = waarde.inhoud as Partial<SessionData>;
    const { stil, hoogstens } = SESSIEDUUR[waarde.soort];
    const verloopt = Temporal.Instant.fromEpochMilliseconds(Math.min(waarde.laatst + stil * 60_000, waarde.begonnen + hoogstens * 60_000));
    return { doe: 'bewaar', waarde, verloopt, ...(medewerkerId === undefined ? {} : { groep: medewerkerId }) } as const;
  };
  const van = (medewerker: MedewerkerId) => sessies.groep(medewerker).filter(({ waarde }) => open(waarde));

  return {
    async lees(soort, sid) {
      const gevonden = await sessies.zoek(hashToken(sid));
      return gevonden === null || gevonden.soort !== soort || !open(gevonden) ? null : (gevonden.inhoud as unknown as SessionData);
    },
    async bewaar(soort, sid, inhoud) {
      const now = nu();
      await sessies.wijzig(hashToken(sid), (eerder) => {
        // One that was stored before is only changed: a request under way must not bring a revoked session back.
        if (inhoud.begonnen !== undefined) return eerder?.soort === soort ? bewaar({ ...eerder, laatst: now, inhoud: { ...inhoud } }) : LAAT;
        return eerder === null ? bewaar({ soort, begonnen: now, laatst: now, inhoud: { ...inhoud, begonnen: now } }) : LAAT;
      });
    },
    async raak(soort, sid) {
      const now = nu();
      const oud = (sessie: Bewaard | null): sessie is Bewaard => sessie?.soort === soort && now - sessie.laatst >= LEVENSTEKEN_MS;
      if (oud(sessies.lees(hashToken(sid)))) await sessies.wijzig(hashToken(sid), (eerder) => (oud(eerder) ? bewaar({ ...eerder, laatst: now }) : LAAT));
    },
    kenmerk: (sid) => hashToken(sid).slice(0, KENMERK),
    wis: (soort, sid) => sessies.wijzig(hashToken(sid), (eerder) => (eerder?.soort === soort ? WIS : LAAT)),
    van: (medewerker) =>
      van(medewerker)
        .toSorted((a, b) => b.waarde.laatst - a.waarde.laatst)
        .map(({ sleutel, waarde }) => ({
          kenmerk: sleutel.slice(0, KENMERK),
          begonnen: Temporal.Instant.fromEpochMilliseconds(waarde.begonnen),
          laatst: Temporal.Instant.fromEpochMilliseconds(waarde.laatst),
        })),
    async trekIn(medewerker, kenmerk) {
      for (const { sleutel } of sessies.groep(medewerker)) if (sleutel.startsWith(kenmerk) && kenmerk.length === KENMERK) await sessies.wis(sleutel);
    },
    async trekAllesIn(medewerker, behalveSid) {
      // Also one that began on another node a moment ago.
      await gedeeld.vers();
      for (const { sleutel } of sessies.groep(medewerker)) if (behalveSid === undefined || sleutel !== hashToken(behalveSid)) await sessies.wis(sleutel);
    },
    async trekOrganisatiesessiesIn(past) {
      await gedeeld.vers();
      const van = new Set<MedewerkerId>();
      for (const { sleutel, waarde } of sessies.alle()) {
        const { organisatielogin, medewerkerId } = waarde.inhoud as Partial<SessionData>;
        if (organisatielogin?.bij === undefined || !past(organisatielogin.bij)) continue;
        await sessies.wis(sleutel);
        if (medewerkerId !== undefined) van.add(medewerkerId);
      }
      return [...van];
    },
  };
}
