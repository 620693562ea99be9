// What the provider says of itself: asked when somebody logs in, so that Woostroom starts without it, and kept for an hour.
import * as oidc from 'openid-client';
import type { Clock } from '../../kern/clock.ts';
import { clientAuth } from './clientbewijs.ts';
import { aanbiederfout, type Aanbiederantwoord, type Aanbiederfout } from './aanbiederfout.ts';
import type { Oidcinstelling } from './instelling.ts';
import type { Storing } from './redenen.ts';
import { zelfdeIssuer } from './verklaring.ts';

export interface Ontdekking {
  /**
   * The means to speak with the provider once: its addresses are of this hour, its keys are asked for when they are needed. A provider
   * may change its keys at any moment (OpenID Connect Core 1.0 §10.1.1), and the library holds on to those it has.
   */
  vraag(): Promise<Aanbiederantwoord<oidc.Configuration, Storing>>;
  /** Why it could not be asked a moment ago; null when it could, or when that is longer ago. */
  readonly storing: Storing | null;
}

export const WACHT_SECONDEN = 10;
export const KLOKVERSCHIL_SECONDEN = 60;
const HOUD_MINUTEN = 60;
/** Afterwards nobody knows whether it still fails. */
const STORING_MINUTEN = 1;

export function createOntdekking({ issuer, client, bewijs }: Pick<Oidcinstelling, 'issuer' | 'client' | 'bewijs'>, clock: Clock): Ontdekking {
  // Deprecated to stand out: only for an issuer that the settings allow without https (`oidcBezwaren`).
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const execute = [oidc.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [])];
  const wij = { [oidc.clockTolerance]: KLOKVERSCHIL_SECONDEN };
  let bekend: { readonly aanbieder: oidc.ServerMetadata; readonly sinds: Temporal.Instant } | null = null;
  let mislukt: { readonly reden: Storing; readonly op: Temporal.Instant } | null = null;
  const binnen = (sinds: Temporal.Instant, minuten: number): boolean => Temporal.Instant.compare(clock.now(), sinds.add({ minutes: minuten })) < 0;

  const misluktNu = (fout: Aanbiederfout<Storing>): Aanbiederantwoord<never, Storing> => {
    mislukt = { reden: fout.reden, op: clock.now() };
    return { ok: false, fout };
  };
  async function metVerseSleutels(aanbieder: oidc.ServerMetadata): Promise<oidc.Configuration> {
    const config = new oidc.Configuration(aanbieder, client, wij, await clientAuth(bewijs));
    config.timeout = WACHT_SECONDEN;
    for (const stel of execute) stel(config);
    return config;
  }

  return {
    async vraag() {
      if (bekend !== null && binnen(bekend.sinds, HOUD_MINUTEN)) return { ok: true, waarde: await metVerseSleutels(bekend.aanbieder) };
      try {
        const config = await oidc.discovery(new URL(issuer), client, wij, await clientAuth(bewijs), { execute, timeout: WACHT_SECONDEN });
        const aanbieder = config.serverMetadata();
        // The library lets Entra answer for every tenant (`common`); we trust one.
        if (!zelfdeIssuer(aanbieder.issuer, issuer)) return misluktNu({ reden: 'verkeerd-ingesteld', code: 'andere_issuer' });
        bekend = { aanbieder, sinds: clock.now() };
        mislukt = null;
        return { ok: true, waarde: config };
      } catch (error) {
        const { reden, code } = aanbiederfout(error);
        // Nobody has logged in yet: what does not match here is the setting. The one thing that is compared is the issuer.
        return misluktNu({ reden: reden === 'onbereikbaar' ? reden : 'verkeerd-ingesteld', code: code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED' ? 'andere_issuer' : code });
      }
    },
    get storing() {
      return mislukt !== null && binnen(mislukt.op, STORING_MINUTEN) ? mislukt.reden : null;
    },
  };
}
