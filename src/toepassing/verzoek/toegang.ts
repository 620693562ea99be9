// How a requester gets in: follow code, or a link that works once and for a quarter of an hour.
import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Over } from '../../gedeeld/overname.ts';
import { LAAT, type Gedeeld } from '../../gedeeld/port.ts';
import { createVak } from '../../gedeeld/vak.ts';
import type { Clock } from '../../kern/clock.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import { hashVolgcode, zelfdeGeheim } from '../../privacy/geheimen.ts';

/** Is this the follow code of the request? */
export const volgcodeKlopt = (ingevoerd: string, volgcodeHash: string): boolean => zelfdeGeheim(hashVolgcode(ingevoerd), volgcodeHash);

export type Linkuitkomst =
  | { readonly geldig: true; readonly verzoekId: VerzoekId }
  | { readonly geldig: false; readonly reden: 'onbekend' | 'verlopen' | 'gebruikt' };

export interface Inloglinks {
  /** A new secret for this request; only its hash is kept. */
  maak(verzoekId: VerzoekId): Promise<string>;
  /** Uses the secret up, on every node. */
  gebruik(geheim: string): Promise<Linkuitkomst>;
}

const GELDIG_MINUTEN = 15;
const hash = (geheim: string): string => createHash('sha256').update(geheim).digest('hex');

const SOORT = 'inloglink';
const vorm = z.object({ verzoek: z.string(), verloopt: z.number(), gebruikt: z.boolean() });
type Link = z.output<typeof vorm>;

/** Kept for a day after expiry, so that an old link can be told apart from a made-up one. */
const bewaard = (waarde: Link) => ({ doe: 'bewaar', waarde, verloopt: Temporal.Instant.fromEpochMilliseconds(waarde.verloopt).add({ hours: 24 }) }) as const;

/** One-time links in the shared bookkeeping: no event, because a link is no fact about the request. */
export function createInloglinks({ gedeeld, clock }: { readonly gedeeld: Gedeeld; readonly clock: Clock }): Inloglinks {
  const links = createVak(gedeeld, SOORT, vorm);
  return {
    async maak(verzoekId) {
      const geheim = randomBytes(32).toString('base64url');
      const tot = clock.now().add({ minutes: GELDIG_MINUTEN });
      await links.wijzig(hash(geheim), () => bewaard({ verzoek: verzoekId, verloopt: tot.epochMilliseconds, gebruikt: false }));
      return geheim;
    },
    async gebruik(geheim) {
      let uitkomst: Linkuitkomst = { geldig: false, reden: 'onbekend' };
      await links.wijzig(hash(geheim), (link) => {
        if (link === null) uitkomst = { geldig: false, reden: 'onbekend' };
        else if (link.gebruikt) uitkomst = { geldig: false, reden: 'gebruikt' };
        else if (link.verloopt < clock.now().epochMilliseconds) uitkomst = { geldig: false, reden: 'verlopen' };
        else {
          uitkomst = { geldig: true, verzoekId: link.verzoek as VerzoekId };
          return bewaard({ ...link, gebruikt: true });
        }
        return LAAT;
      });
      return uitkomst;
    },
  };
}

/** What `inloglinks.db` held before the shared bookkeeping: an `Oudboek`. */
export function* oudeInloglinks(db: DatabaseSync): Generator<Over> {
  for (const { hash: sleutel, verzoek, verloopt, gebruikt } of db.prepare('SELECT hash, verzoek, verloopt, gebruikt FROM links').all()) {
    yield [SOORT, String(sleutel), bewaard({ verzoek: String(verzoek), verloopt: Number(verloopt), gebruikt: gebruikt === 1 })];
  }
}
