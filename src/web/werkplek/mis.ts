// What stopped what somebody asked for, as its page shows it again with everything that was typed. Every form of the desk says it in these words.
import { RuleViolated, ValidationFailed, VersionConflict, type Invoerfout } from '../../kern/errors.ts';
import type { Weigering } from '../../kern/decider.ts';

export interface Mis {
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
}
export const NIETS_MIS: Mis = { fouten: [], weigeringen: [] };

/**
 * Somebody else changed it since this person looked.
 * @param waarin what changed: "deze zaak"
 */
export const intussen = (waarin: string, watNu = 'Kijk of het nog klopt. Doe het dan opnieuw.'): Invoerfout => ({ veld: '', uitleg: `Intussen is er iets veranderd in ${waarin}. ${watNu}` });

/**
 * @param wat what somebody else may have changed, and what to do then: see `intussen`
 * @throws the error again when it is of another kind
 */
export function misVan(error: unknown, ...wat: Parameters<typeof intussen>): Mis & { readonly status: 409 | 422 } {
  if (error instanceof RuleViolated) return { status: 409, fouten: [], weigeringen: error.weigeringen };
  if (error instanceof VersionConflict) return { status: 409, fouten: [intussen(...wat)], weigeringen: [] };
  if (error instanceof ValidationFailed) return { status: 422, fouten: error.fouten, weigeringen: [] };
  throw error;
}
