// Letting somebody in by what `wieIsDit` decided: linking, making an account, roles of the provider. Decides anew after each change,
// so that two nodes at the same moment come to the same answer.
import type { Clock } from '../../kern/clock.ts';
import type { MedewerkerId } from '../../kern/ids.ts';
import type { Accounts } from '../accounts.ts';
import type { Medewerkers } from '../medewerkers.ts';
import type { Medewerker } from '../model.ts';
import type { Verklaring } from './verklaring.ts';
import type { Accountreden } from './redenen.ts';
import { wieIsDit, type Eisen, type Kandidaat } from './wie.ts';

export type Toegelaten =
  | { readonly ok: true; readonly medewerker: Medewerker; readonly gebeurd: readonly ('aangemaakt' | 'gekoppeld')[] }
  | { readonly ok: false; readonly reden: Accountreden; readonly id: MedewerkerId | null };

export type Toelating = (verklaring: Verklaring) => Promise<Toegelaten>;

/** Making, linking, letting in; and once more when another node was in between. */
const RONDES = 4;

interface Nodig {
  readonly accounts: Accounts;
  readonly medewerkers: Medewerkers;
  readonly eisen: Eisen;
  readonly clock: Clock;
}

export function createToelating({ accounts, medewerkers, eisen, clock }: Nodig): Toelating {
  const kandidaten = (): readonly Kandidaat[] => accounts.alle().map(({ sleutel, waarde: { email, geblokkeerd, inlog } }) => ({ id: sleutel as MedewerkerId, email, geblokkeerd, inlog: inlog ?? null }));

  return async (verklaring) => {
    const { issuer, sub } = verklaring;
    const gebeurd: ('aangemaakt' | 'gekoppeld')[] = [];
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      await accounts.vers();
      const besluit = wieIsDit(verklaring, kandidaten(), eisen);
      switch (besluit.doe) {
        case 'weigeren':
          return { ok: false, reden: besluit.reden, id: besluit.id };
        case 'toelaten': {
          const medewerker = besluit.rollen === null ? medewerkers.vind(besluit.id) : await medewerkers.volgRollen(besluit.id, besluit.rollen);
          if (medewerker === null) return { ok: false, reden: 'geen-account', id: besluit.id };
          return { ok: true, medewerker, gebeurd };
        }
        case 'koppelen': {
          const nog = { vrij: false };
          await accounts.wijzig(besluit.id, (nu) => {
            nog.vrij = nu.inlog === undefined && !nu.geblokkeerd;
            return nog.vrij ? { ...nu, inlog: { issuer, sub, op: clock.now().epochMilliseconds } } : null;
          });
          if (nog.vrij) gebeurd.push('gekoppeld');
          break;
        }
        case 'aanmaken': {
          // The one-time password is told to nobody: this account is opened by the provider.
          const gemaakt = await medewerkers.voegToe({ naam: besluit.naam, email: besluit.email, rollen: besluit.rollen });
          if (gemaakt.ok) gebeurd.push('aangemaakt');
          else if (gemaakt.weigering.code !== 'bestaat-al') return { ok: false, reden: 'geen-email', id: null };
        }
      }
    }
    return { ok: false, reden: 'dubbel', id: null };
  };
}
