// Whose account is this? Every rule of who may enter through the provider. Pure: no clock, no I/O.
import type { MedewerkerId } from '../../kern/ids.ts';
import { ROLLEN, type Rol } from '../rollen.ts';
import { zoalsGezocht } from '../accounts.ts';
import { zelfdeIssuer, type Verklaring } from './verklaring.ts';
import type { Accountreden } from './redenen.ts';

/** An account as far as this decision looks at it. */
export interface Kandidaat {
  readonly id: MedewerkerId;
  readonly email: string;
  readonly geblokkeerd: boolean;
  readonly inlog: { readonly issuer: string; readonly sub: string } | null;
}

export interface Eisen {
  /** Levels that are firm enough; empty: every level is. */
  readonly acr: readonly string[];
  /** Roles by group of the provider; null: roles are given here, by an administrator. */
  readonly groepen: Readonly<Record<string, readonly Rol[]>> | null;
}

export type Besluit =
  /** `rollen` are those of the provider; null leaves them as they are. */
  | { readonly doe: 'toelaten'; readonly id: MedewerkerId; readonly rollen: readonly Rol[] | null }
  | { readonly doe: 'koppelen'; readonly id: MedewerkerId }
  | { readonly doe: 'aanmaken'; readonly naam: string; readonly email: string; readonly rollen: readonly Rol[] }
  | { readonly doe: 'weigeren'; readonly reden: Accountreden; readonly id: MedewerkerId | null };

const weiger = (reden: Accountreden, id: MedewerkerId | null = null): Besluit => ({ doe: 'weigeren', reden, id });

/** In the order of the table of roles, each once; null when groups give no roles. */
function rollenUit({ groepen }: Verklaring, eisen: Eisen): readonly Rol[] | null {
  const tabel = eisen.groepen;
  if (tabel === null) return null;
  const gegeven = new Set(groepen.flatMap((groep) => (Object.hasOwn(tabel, groep) ? (tabel[groep] ?? []) : [])));
  return ROLLEN.filter((rol) => gegeven.has(rol));
}

/** Once linked an account is found by `sub` only; an address counts at the first login, and only when it is proven. */
export function wieIsDit(verklaring: Verklaring, accounts: readonly Kandidaat[], eisen: Eisen): Besluit {
  if (eisen.acr.length > 0 && !(verklaring.acr !== null && eisen.acr.includes(verklaring.acr))) return weiger('niveau');
  const rollen = rollenUit(verklaring, eisen);
  const [gekoppeld, ...meer] = accounts.filter(({ inlog }) => inlog?.sub === verklaring.sub && zelfdeIssuer(inlog.issuer, verklaring.issuer));
  if (meer.length > 0) return weiger('dubbel');
  if (gekoppeld === undefined) return eersteKeer(verklaring, accounts, rollen);
  if (gekoppeld.geblokkeerd) return weiger('geblokkeerd', gekoppeld.id);
  if (rollen?.length === 0) return weiger('geen-groep', gekoppeld.id);
  return { doe: 'toelaten', id: gekoppeld.id, rollen };
}

function eersteKeer({ email, emailBevestigd, naam }: Verklaring, accounts: readonly Kandidaat[], rollen: readonly Rol[] | null): Besluit {
  if (email === null) return weiger('geen-email');
  if (!emailBevestigd) return weiger('email-niet-bevestigd');
  if (rollen?.length === 0) return weiger('geen-groep');
  const zelfde = accounts.filter((account) => zoalsGezocht(account.email) === zoalsGezocht(email));
  const [open, ...meer] = zelfde.filter(({ geblokkeerd }) => !geblokkeerd);
  if (meer.length > 0) return weiger('dubbel');
  if (open === undefined) {
    const [dicht] = zelfde;
    if (dicht !== undefined) return weiger('geblokkeerd', dicht.id);
    return rollen === null ? weiger('geen-account') : { doe: 'aanmaken', naam: naam ?? email, email, rollen };
  }
  return open.inlog === null ? { doe: 'koppelen', id: open.id } : weiger('andere-koppeling', open.id);
}
