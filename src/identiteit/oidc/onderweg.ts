// A login between leaving for the provider and coming back: kept for all nodes, bound to one browser, used once, gone after ten minutes.
import { z } from 'zod';
import { LAAT, WIS, type Gedeeld } from '../../gedeeld/port.ts';
import { createVak } from '../../gedeeld/vak.ts';
import type { Clock } from '../../kern/clock.ts';
import { hashToken, nieuwToken } from '../geheimtoken.ts';

export const GELDIG_MINUTEN = 10;

/** What ties the answer of the provider to the question. */
export interface Ronde {
  readonly state: string;
  readonly nonce: string;
  /** PKCE: who holds the code without this gets nothing for it. */
  readonly verifier: string;
  /** Path on our site to go to afterwards. */
  readonly terug: string;
}

export type Terugkeer = { readonly ok: true; readonly ronde: Ronde } | { readonly ok: false; readonly reden: 'andere-browser' | 'verlopen' };

export interface Onderweg {
  /** @returns the secret that the browser keeps; only its hash is kept here */
  begin(ronde: Ronde): Promise<string>;
  /** Takes the login away for good. One with another `state` stays: somebody else's answer must not end it. */
  neem(browsergeheim: string, state: string): Promise<Terugkeer>;
}

const vorm = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), terug: z.string(), tot: z.number() });

export function createOnderweg(gedeeld: Gedeeld, clock: Clock): Onderweg {
  const rondes = createVak(gedeeld, 'inlogronde', vorm);
  return {
    async begin({ state, nonce, verifier, terug }) {
      const geheim = nieuwToken();
      const verloopt = clock.now().add({ minutes: GELDIG_MINUTEN });
      await rondes.wijzig(hashToken(geheim), () => ({ doe: 'bewaar', waarde: { state, nonce, verifier, terug, tot: verloopt.epochMilliseconds }, verloopt }));
      return geheim;
    },
    async neem(browsergeheim, state) {
      let uitkomst: Terugkeer = { ok: false, reden: 'verlopen' };
      await rondes.wijzig(hashToken(browsergeheim), (nu) => {
        if (nu === null) uitkomst = { ok: false, reden: 'verlopen' };
        else if (nu.state !== state) uitkomst = { ok: false, reden: 'andere-browser' };
        else {
          uitkomst = nu.tot > clock.now().epochMilliseconds ? { ok: true, ronde: nu } : { ok: false, reden: 'verlopen' };
          return WIS;
        }
        return LAAT;
      });
      return uitkomst;
    },
  };
}
