// What stopped what somebody asked for, as its page shows it again with everything that was typed. Every form of the desk says it in these words.
import { RuleViolated, ValidationFailed, VersionConflict, type Invoerfout } from '../../kern/errors.ts';
import type { Weigering } from '../../kern/decider.ts';
import type { Revision } from '../../kern/event.ts';
import { verwachtVan } from '../http/opdracht.ts';
import type { Velden } from '../http/velden.ts';

export interface Mis {
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  /** Somebody else was first: the form that is shown again is about what is there now. */
  readonly verouderd: boolean;
}
export const NIETS_MIS: Mis = { fouten: [], weigeringen: [], verouderd: false };

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
  if (error instanceof RuleViolated) return { status: 409, fouten: [], weigeringen: error.weigeringen, verouderd: false };
  if (error instanceof VersionConflict) return { status: 409, fouten: [intussen(...wat)], weigeringen: [], verouderd: true };
  if (error instanceof ValidationFailed) return { status: 422, fouten: error.fouten, weigeringen: [], verouderd: false };
  throw error;
}

/**
 * What a form that is shown again looks at. A fault does not move it: else saving would undo what somebody else did meanwhile, unseen.
 * @param nu where it is now
 */
export const gezienVan = (velden: Velden, { verouderd }: Pick<Mis, 'verouderd'>, nu: Revision): Revision => (verouderd ? nu : (verwachtVan(velden).verwacht ?? nu));
