// Tokens of an hour that a client gets for its key (OAuth 2 client credentials). Opaque: revoking the client ends them at once.
import { z } from 'zod';
import type { Gedeeld } from '../gedeeld/port.ts';
import { createVak } from '../gedeeld/vak.ts';
import type { Clock } from '../kern/clock.ts';
import { hashToken, nieuwToken } from './geheimtoken.ts';
import type { Koppeling, Koppelingen } from './koppelingen.ts';
import { isScope, type Scope } from './scopes.ts';

const GELDIG_SECONDEN = 3_600;
const VOORVOEGSEL = 'woot_';

export interface Apitokens {
  geef(koppeling: Koppeling, scopes: readonly Scope[]): Promise<{ readonly token: string; readonly seconden: number }>;
  /** Null when unknown or expired, or when its client is revoked or expired. */
  van(token: string): Promise<{ readonly koppeling: Koppeling; readonly scopes: readonly Scope[] } | null>;
}

export function createApitokens(gedeeld: Gedeeld, clock: Clock, koppelingen: Koppelingen): Apitokens {
  const tokens = createVak(gedeeld, 'apitoken', z.object({ koppeling: z.string(), scopes: z.array(z.string()), verloopt: z.number() }));
  return {
    async geef(koppeling, scopes) {
      const token = `${VOORVOEGSEL}${nieuwToken()}`;
      const verloopt = clock.now().add({ seconds: GELDIG_SECONDEN });
      const waarde = { koppeling: koppeling.id, scopes: [...scopes], verloopt: verloopt.epochMilliseconds };
      await tokens.wijzig(hashToken(token), () => ({ doe: 'bewaar', waarde, verloopt }));
      return { token, seconden: GELDIG_SECONDEN };
    },
    async van(token) {
      if (!token.startsWith(VOORVOEGSEL)) return null;
      // Made on one node and used at another the next moment.
      const gevonden = await tokens.zoek(hashToken(token));
      const koppeling = gevonden === null || gevonden.verloopt <= clock.now().epochMilliseconds ? null : koppelingen.vind(gevonden.koppeling);
      if (gevonden === null || koppeling === null || !koppelingen.geldig(koppeling)) return null;
      // A scope counts only as long as the client has it too.
      const scopes = gevonden.scopes.filter(isScope).filter((scope) => koppeling.scopes.includes(scope));
      return { koppeling, scopes };
    },
  };
}
