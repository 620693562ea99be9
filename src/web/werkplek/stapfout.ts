// What stopped a step that somebody confirmed, as its form shows it with everything that was typed.
import { RuleViolated, ValidationFailed, VersionConflict, type Invoerfout } from '../../kern/errors.ts';
import type { Weigering } from '../../kern/decider.ts';

interface Stapfout {
  readonly status: 409 | 422;
  readonly fouten?: readonly Invoerfout[];
  readonly weigeringen?: readonly Weigering[];
}

/** @param waarin what changed since the preview: "deze zaak" @throws the error again when it is of another kind */
export function stapfoutVan(error: unknown, waarin: string): Stapfout {
  if (error instanceof RuleViolated) return { status: 409, weigeringen: error.weigeringen };
  if (error instanceof VersionConflict) return { status: 409, fouten: [{ veld: '', uitleg: `Intussen is er iets veranderd in ${waarin}. Bekijk het gevolg opnieuw.` }] };
  if (error instanceof ValidationFailed) return { status: 422, fouten: error.fouten };
  throw error;
}
