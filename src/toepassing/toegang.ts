// How a requester gets in: follow code, or a link that works once and for a quarter of an hour.
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { LAAT, type Gedeeld } from '../gedeeld/port.ts';
import { createVak } from '../gedeeld/vak.ts';
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
  maak(verzoekId: VerzoekId): Promise<string>;
  /** Uses the secret up, on every node. */
  gebruik(geheim: string): Promise<Linkuitkomst>;
}

const GELDIG_MINUTEN = 15;
const hash = (geheim: string): string => createHash('sha256').update(geheim).digest('hex');

const vorm = z.object({ verzoek: z.string(), verloopt: z.number(), gebruikt: z.boolean() });

/** One-time links in the shared bookkeeping: no event, because a link is no fact about the request. */
export function createInloglinks({ gedeeld, clock }: { readonly gedeeld: Gedeeld; readonly clock: Clock }): Inloglinks {
  const links = createVak(gedeeld, 'inloglink', vorm);
  return {
    async maak(verzoekId) {
      const geheim = randomBytes(32).toString('base64url');
      const tot = clock.now().add({ minutes: GELDIG_MINUTEN });
      // Kept for a day after expiry, so that an old link can be told apart from a made-up one.
      const waarde = { verzoek: verzoekId, verloopt: tot.epochMilliseconds, gebruikt: false };
      await links.wijzig(hash(geheim), () => ({ doe: 'bewaar', waarde, verloopt: tot.add({ hours: 24 }) }));
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
          return { doe: 'bewaar', waarde: { ...link, gebruikt: true }, verloopt: Temporal.Instant.fromEpochMilliseconds(link.verloopt).add({ hours: 24 }) };
        }
        return LAAT;
      });
      return uitkomst;
    },
  };
}
