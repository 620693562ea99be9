// Logging out because the provider says so: its token is used once on all nodes together, and ends the sessions here that were begun there.
import type { Logger } from 'pino';
import { z } from 'zod';
import { LAAT, WIS, type Gedeeld } from '../../gedeeld/port.ts';
import { createVak } from '../../gedeeld/vak.ts';
import { StoreUnavailable } from '../../kern/errors.ts';
import { hashToken } from '../geheimtoken.ts';
import type { Organisatiesessie, Sessies } from '../sessies.ts';
import type { Uitlogreden } from './redenen.ts';
import type { Uitlogtoken, Uitlogtokenlezer } from './uitlogtoken.ts';
import { zelfdeIssuer } from './verklaring.ts';

export type Uitloguitkomst = { readonly ok: true } | { readonly ok: false; readonly reden: Uitlogreden };

/** @param token as it was sent; null when there was none. Also well when nobody was logged in any more (Back-Channel Logout 1.0 §2.8). */
export type Uitlogberichten = (token: string | null) => Promise<Uitloguitkomst>;

/** Which sessions here end. One of which the provider never told the `sid` ends with any of that person: it may be the one. */
const isVanToken = ({ issuer, sub, sid }: Pick<Uitlogtoken, 'issuer' | 'sub' | 'sid'>, sessie: Organisatiesessie): boolean =>
  zelfdeIssuer(issuer, sessie.issuer) && (sub === null || sub === sessie.sub) && (sid === null || sid === sessie.sid || (sub !== null && sessie.sid === null));

interface Nodig {
  readonly lees: Uitlogtokenlezer;
  readonly gedeeld: Gedeeld;
  readonly sessies: Sessies;
  readonly logger: Logger | undefined;
}

export function createUitlogberichten({ lees, gedeeld, sessies, logger }: Nodig): Uitlogberichten {
  const gebruikt = createVak(gedeeld, 'uitlogtoken', z.object({}));
  const weiger = (reden: Uitlogreden, code: string | null = null): Uitloguitkomst => {
    logger?.warn({ reden, ...(code === null ? {} : { code }) }, 'uitloggen door de organisatie geweigerd');
    return { ok: false, reden };
  };

  /** False when a node took it before. */
  async function neem(sleutel: string, verloopt: Temporal.Instant): Promise<boolean> {
    const eerste = { keer: false };
    await gebruikt.wijzig(sleutel, (nu) => {
      eerste.keer = nu === null;
      return eerste.keer ? { doe: 'bewaar', waarde: {}, verloopt } : LAAT;
    });
    return eerste.keer;
  }

  async function verwerk(token: Uitlogtoken): Promise<Uitloguitkomst> {
    const sleutel = hashToken(JSON.stringify([token.issuer, token.jti]));
    if (!(await neem(sleutel, token.verloopt))) return weiger('al-gebruikt');
    try {
      const medewerkers = await sessies.trekOrganisatiesessiesIn((sessie) => isVanToken(token, sessie));
      logger?.info({ medewerkers }, 'uitgelogd door de organisatie');
      return { ok: true };
    } catch (error) {
      // What did not happen may be asked again.
      await gebruikt.wijzig(sleutel, () => WIS);
      throw error;
    }
  }

  return async (token) => {
    if (token === null) return weiger('geen-bericht');
    const gelezen = await lees(token);
    if (!gelezen.ok) return weiger(gelezen.fout.reden, gelezen.fout.code);
    try {
      return await verwerk(gelezen.waarde);
    } catch (error) {
      if (error instanceof StoreUnavailable) return weiger('niet-bewaard');
      throw error;
    }
  };
}
