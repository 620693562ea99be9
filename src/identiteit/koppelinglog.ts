// What clients of the API did: every write, who they said it was for, and which requests they filed.
// Beside the log of events, because the `Audit-*` headers name people: here they can be removed.
import { z } from 'zod';
import { LAAT, type Gedeeld } from '../gedeeld/port.ts';
import { createVak } from '../gedeeld/vak.ts';
import type { Clock } from '../kern/clock.ts';
import { newId } from '../kern/uuid.ts';
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
  schrijf(koppeling: string, regel: Omit<Logregel, 'op'>): Promise<void>;
  /** Last first. */
  van(koppeling: string, aantal: number): readonly Logregel[];
  /** Remembers that this client filed the request. */
  eigent(koppeling: string, verzoek: string): Promise<void>;
  isVan(koppeling: string, verzoek: string): boolean;
  /** Requests of this client by id, after the given one. */
  verzoekenVan(koppeling: string, na: string, aantal: number): readonly string[];
  /**
   * Claims a key of repetition for what was sent. False when the same key was used for something else.
   * Kept for a week: long enough for every retry.
   */
  claim(koppeling: string, sleutel: string, vingerafdruk: string): Promise<boolean>;
}

const BEWAAR_DAGEN_SLEUTEL = 7;
/** Half a year, as the baseline for information security of government asks of logs. */
const BEWAAR_DAGEN_LOG = 183;

const tekstOfNiets = z.string().nullable();
const regelvorm = z.object({ op: z.number(), handeling: z.string(), onderwerp: z.string(), status: z.number(), persoon: tekstOfNiets, naam: tekstOfNiets, toelichting: tekstOfNiets });

export function createKoppelinglog(gedeeld: Gedeeld, clock: Clock): Koppelinglog {
  const regels = createVak(gedeeld, 'koppelinglog', regelvorm);
  const bezit = createVak(gedeeld, 'koppelingverzoek', z.object({}));
  const sleutels = createVak(gedeeld, 'herhaalsleutel', z.object({ vingerafdruk: z.string(), op: z.number() }));

  return {
    async schrijf(koppeling, { handeling, onderwerp, status, persoon, naam, toelichting }) {
      const nu = clock.now();
      const op = nu.epochMilliseconds;
      const waarde = { op, handeling, onderwerp, status, persoon, naam, toelichting };
      // Keys in the order of time, so that the last ones are found without reading all.
      await regels.wijzig(`${String(op).padStart(15, '0')}/${newId<string>()}`, () => ({ doe: 'bewaar', waarde, groep: koppeling, verloopt: nu.add({ hours: 24 * BEWAAR_DAGEN_LOG }) }));
    },
    van: (koppeling, aantal) => regels.groep(koppeling, { aantal, aflopend: true }).map(({ waarde: { op, ...regel } }) => ({ ...regel, op: Temporal.Instant.fromEpochMilliseconds(op) })),
    eigent: (koppeling, verzoek) => bezit.wijzig(`${koppeling}/${verzoek}`, (nu) => (nu === null ? { doe: 'bewaar', waarde: {}, groep: koppeling } : LAAT)),
    isVan: (koppeling, verzoek) => bezit.lees(`${koppeling}/${verzoek}`) !== null,
    verzoekenVan: (koppeling, na, aantal) => bezit.groep(koppeling, { na: `${koppeling}/${na}`, aantal }).map(({ sleutel }) => sleutel.slice(koppeling.length + 1)),
    async claim(koppeling, sleutel, vingerafdruk) {
      const nu = clock.now();
      const verloopt = nu.add({ hours: 24 * BEWAAR_DAGEN_SLEUTEL });
      let eigen = false;
      await sleutels.wijzig(`${koppeling}/${hashToken(sleutel)}`, (eerder) => {
        const oud = eerder === null || eerder.op < nu.subtract({ hours: 24 * BEWAAR_DAGEN_SLEUTEL }).epochMilliseconds;
        eigen = oud || eerder.vingerafdruk === vingerafdruk;
        return oud ? { doe: 'bewaar', waarde: { vingerafdruk, op: nu.epochMilliseconds }, verloopt } : LAAT;
      });
      return eigen;
    },
  };
}
