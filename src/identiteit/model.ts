// What other rooms know of identity: a member of staff, and an answer that may be a refusal.
import type { Weigering } from '../kern/decider.ts';
import type { MedewerkerId } from '../kern/ids.ts';
import type { Rol } from './rollen.ts';

export interface Medewerker {
  readonly id: MedewerkerId;
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly Rol[];
  readonly geblokkeerd: boolean;
  /** Logged in with a one-time password: must choose one first. */
  readonly moetWachtwoordWijzigen: boolean;
  /** Since when this account is opened by the organisation's own provider; null when it is not. */
  readonly gekoppeldOp: Temporal.Instant | null;
}

export type Antwoord<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly weigering: Weigering };
