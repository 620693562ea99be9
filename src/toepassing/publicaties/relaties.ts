// How a piece hangs together with other documents: all of it at once, in a concept or in what is prepared or public.
import type { DocumentId, PublicatieId } from '../../kern/ids.ts';
import type { Stukrelatie } from '../../publicatie/inhoud.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { wijzigStukgegevens } from './stukgegevens.ts';

/** @throws NotFound when there is no such piece (any more); RuleViolated */
export const zetRelaties = (omgeving: Pick<Omgeving, 'handler' | 'clock'>, publicatieId: PublicatieId, documentId: DocumentId, relaties: readonly Stukrelatie[], opdracht: Opdracht): Promise<Gedaan> =>
  wijzigStukgegevens(omgeving, publicatieId, documentId, (was) => ({ ...was, relaties }), opdracht);
