// Tokens of an hour that a client gets for its key (OAuth 2 client credentials). Opaque: revoking the client ends them at once.
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kern/clock.ts';
import { hashToken, nieuwToken } from './geheimtoken.ts';
import type { Koppeling, Koppelingen } from './koppelingen.ts';
import { isScope, type Scope } from './scopes.ts';

const GELDIG_SECONDEN = 3_600;
const VOORVOEGSEL = 'woot_';

export interface Apitokens {
  geef(koppeling: Koppeling, scopes: readonly Scope[]): { readonly token: string; readonly seconden: number };
  /** Null when unknown or expired, or when its client is revoked or expired. */
  van(token: string): { readonly koppeling: Koppeling; readonly scopes: readonly Scope[] } | null;
}

export function createApitokens(db: DatabaseSync, clock: Clock, koppelingen: Koppelingen): Apitokens {
  const ruimOp = db.prepare('DELETE FROM apitokens WHERE verloopt <= ?');
  const voegIn = db.prepare('INSERT INTO apitokens (hash, koppeling, scopes, verloopt) VALUES (?, ?, ?, ?)');
  const zoek = db.prepare('SELECT koppeling, scopes FROM apitokens WHERE hash = ? AND verloopt > ?');
  return {
    geef(koppeling, scopes) {
      const now = clock.now();
      ruimOp.run(now.epochMilliseconds);
      const token = `${VOORVOEGSEL}${nieuwToken()}`;
      voegIn.run(hashToken(token), koppeling.id, scopes.join(' '), now.add({ seconds: GELDIG_SECONDEN }).epochMilliseconds);
      return { token, seconden: GELDIG_SECONDEN };
    },
    van(token) {
      if (!token.startsWith(VOORVOEGSEL)) return null;
      const row = zoek.get(hashToken(token), clock.now().epochMilliseconds);
      const koppeling = row === undefined ? null : koppelingen.vind(String(row['koppeling']));
      if (row === undefined || koppeling === null || !koppelingen.geldig(koppeling)) return null;
      // A scope counts only as long as the client has it too.
      const scopes = String(row['scopes']).split(' ').filter(isScope).filter((scope) => koppeling.scopes.includes(scope));
      return { koppeling, scopes };
    },
  };
}
