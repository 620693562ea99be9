// The secret address of somebody's calendar feed: one per person, revocable, kept as a hash.
import { z } from 'zod';
import type { Gedeeld } from '../gedeeld/port.ts';
import { createVak } from '../gedeeld/vak.ts';
import type { Clock } from '../kern/clock.ts';
import type { MedewerkerId } from '../kern/ids.ts';
import type { Accounts } from './accounts.ts';
import { hashToken, nieuwToken } from './geheimtoken.ts';

export interface Agendasleutels {
  /** A new secret; the one before stops working. Shown once. */
  maak(medewerker: MedewerkerId): Promise<string>;
  /** Whose feed this opens; null when revoked, unknown, or when the person is blocked. */
  van(token: string): MedewerkerId | null;
  gemaaktOp(medewerker: MedewerkerId): Temporal.Instant | null;
  trekIn(medewerker: MedewerkerId): Promise<void>;
}

export function createAgendasleutels(gedeeld: Gedeeld, clock: Clock, accounts: Accounts): Agendasleutels {
  // One record per person, found by its hash too: a new one takes the place of the old.
  const sleutels = createVak(gedeeld, 'agendasleutel', z.object({ gemaakt: z.number() }));
  return {
    async maak(medewerker) {
      const token = nieuwToken();
      await sleutels.wijzig(medewerker, () => ({ doe: 'bewaar', waarde: { gemaakt: clock.now().epochMilliseconds }, groep: hashToken(token) }));
      return token;
    },
    van(token) {
      const medewerker = sleutels.groep(hashToken(token))[0]?.sleutel as MedewerkerId | undefined;
      const account = medewerker === undefined ? null : accounts.vind(medewerker);
      return medewerker === undefined || account === null || account.waarde.geblokkeerd ? null : medewerker;
    },
    gemaaktOp(medewerker) {
      const gemaakt = sleutels.lees(medewerker)?.gemaakt;
      return gemaakt === undefined ? null : Temporal.Instant.fromEpochMilliseconds(gemaakt);
    },
    trekIn: (medewerker) => sleutels.wis(medewerker),
  };
}
