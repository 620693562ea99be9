// Clients of the API: other systems, each with a name, scopes, a last day and a key that is kept as a hash.
import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { LAAT, type Gedeeld } from '../gedeeld/port.ts';
import { createVak, type Vakregel } from '../gedeeld/vak.ts';
import type { Clock } from '../kern/clock.ts';
import type { MedewerkerId } from '../kern/ids.ts';
import { newId } from '../kern/uuid.ts';
import { hashToken, nieuwToken } from './geheimtoken.ts';
import type { Antwoord } from './model.ts';
import { ALLE_SCOPES, isScope, type Scope } from './scopes.ts';
import { opNaam } from './volgorde.ts';

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
  maak(nieuw: NieuweKoppeling, door: MedewerkerId): Promise<Antwoord<{ readonly koppeling: Koppeling; readonly sleutel: string }>>;
  /** Whose key this is, and remembers that it was used, to the minute; null when unknown, revoked or expired. */
  van(sleutel: string): Promise<Koppeling | null>;
  /** The same, and only for this client: the two halves of OAuth client credentials. */
  metGeheim(id: string, sleutel: string): Promise<Koppeling | null>;
  /** Whatever its state: for administration. */
  vind(id: string): Koppeling | null;
  /** In use first, then by name. */
  lijst(): readonly Koppeling[];
  /** Works at once, also for tokens that were given out. Twice is once. */
  trekIn(id: string): Promise<void>;
  /** Whether the key still opens anything now. */
  geldig(koppeling: Koppeling): boolean;
}

// The prefix lets secret scanners recognise a key that was published by accident.
const VOORVOEGSEL = 'woo_';
const LANGSTE_JAREN = 2;

/** A sign of use is written at most so often: a busy client must not write at every call. */
const GEBRUIK_MS = 60_000;

const vorm = z.object({
  naam: z.string(),
  hash: z.string(),
  scopes: z.array(z.string()).readonly(),
  gemaakt: z.number(),
  gemaaktDoor: z.string(),
  verloopt: z.number(),
  laatst: z.number().nullable(),
  ingetrokken: z.number().nullable(),
});
type Bewaard = Readonly<z.infer<typeof vorm>>;

const moment = (value: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(value);
const momentOfNiets = (value: number | null): Temporal.Instant | null => (value === null ? null : moment(value));

const uit = ({ sleutel, waarde }: Vakregel<Bewaard>): Koppeling => ({
  id: sleutel,
  naam: waarde.naam,
  scopes: waarde.scopes.filter(isScope),
  gemaakt: moment(waarde.gemaakt),
  gemaaktDoor: waarde.gemaaktDoor as MedewerkerId,
  verloopt: moment(waarde.verloopt),
  laatstGebruikt: momentOfNiets(waarde.laatst),
  ingetrokken: momentOfNiets(waarde.ingetrokken),
});

/** The end of a day in the Netherlands, where these dates are chosen. */
const eindeVan = (dag: Temporal.PlainDate): Temporal.Instant => dag.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant();

const weiger = (code: string, veld: string, uitleg: string, watNu: string): Antwoord<never> => ({ ok: false, weigering: { code, veld, uitleg, watNu } });

export function createKoppelingen(gedeeld: Gedeeld, clock: Clock): Koppelingen {
  // By id, and by the hash of the key.
  const koppelingen = createVak(gedeeld, 'koppeling', vorm);
  const opId = (id: string): Vakregel<Bewaard> | null => {
    const waarde = koppelingen.lees(id);
    return waarde === null ? null : { sleutel: id, waarde };
  };
  const wijzig = (id: string, anders: (nu: Bewaard) => Bewaard | null): Promise<void> =>
    koppelingen.wijzig(id, (nu) => {
      const waarde = nu === null ? null : anders(nu);
      return waarde === null ? LAAT : { doe: 'bewaar', waarde, groep: waarde.hash };
    });

  const geldig = ({ ingetrokken, verloopt }: Koppeling): boolean => ingetrokken === null && Temporal.Instant.compare(clock.now(), verloopt) < 0;

  /** The client when its hash is that of the key: compared in constant time, also after a look-up by that hash. */
  async function open(regel: Vakregel<Bewaard> | null, sleutel: string): Promise<Koppeling | null> {
    const gekregen = Buffer.from(hashToken(sleutel), 'hex');
    const verwacht = Buffer.from(regel?.waarde.hash ?? '0'.repeat(64), 'hex');
    if (!timingSafeEqual(gekregen, verwacht) || regel === null) return null;
    const koppeling = uit(regel);
    if (!geldig(koppeling)) return null;
    const now = clock.now().epochMilliseconds;
    const oud = (laatst: number | null): boolean => laatst === null || now - laatst >= GEBRUIK_MS;
    if (oud(regel.waarde.laatst)) await wijzig(koppeling.id, (nu) => (oud(nu.laatst) ? { ...nu, laatst: now } : null));
    return koppeling;
  }

  return {
    async maak({ naam, scopes, totEnMet }, door) {
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
      const bewaard: Bewaard = {
        naam: naam.trim(),
        hash: hashToken(sleutel),
        scopes: geordend,
        gemaakt: now.epochMilliseconds,
        gemaaktDoor: door,
        verloopt: verloopt.epochMilliseconds,
        laatst: null,
        ingetrokken: null,
      };
      await koppelingen.wijzig(id, () => ({ doe: 'bewaar', waarde: bewaard, groep: bewaard.hash }));
      return { ok: true, waarde: { koppeling: uit({ sleutel: id, waarde: bewaard }), sleutel } };
    },
    van: async (sleutel) => (sleutel.startsWith(VOORVOEGSEL) ? open(koppelingen.groep(hashToken(sleutel))[0] ?? null, sleutel) : null),
    metGeheim: (id, sleutel) => open(opId(id), sleutel),
    vind(id) {
      const regel = opId(id);
      return regel === null ? null : uit(regel);
    },
    lijst: () =>
      koppelingen
        .alle()
        .map(uit)
        .toSorted(opNaam(({ ingetrokken }) => ingetrokken !== null)),
    trekIn: (id) => wijzig(id, (nu) => (nu.ingetrokken === null ? { ...nu, ingetrokken: clock.now().epochMilliseconds } : null)),
    geldig,
  };
}
