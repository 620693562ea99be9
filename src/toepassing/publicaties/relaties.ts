// How a piece hangs together with other documents: all of it at once, in a concept or in what is prepared or public.
import { NotFound } from '../../kern/errors.ts';
import type { DocumentId, PublicatieId } from '../../kern/ids.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import type { Stukrelatie } from '../../publicatie/inhoud.ts';
import { isLevend } from '../../publicatie/state.ts';
import { stukgegevens } from '../../publicatie/stukken.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { bewaarConcept } from './concept.ts';
import { wijzigStuk } from './wijzigen.ts';

/** @throws NotFound when there is no such piece (any more); RuleViolated */
export async function zetRelaties(omgeving: Pick<Omgeving, 'handler' | 'clock'>, publicatieId: PublicatieId, documentId: DocumentId, relaties: readonly Stukrelatie[], opdracht: Opdracht): Promise<Gedaan> {
  const eerder = await omgeving.handler.eerder(publicatieDecider, publicatieId, opdracht.commandId);
  if (eerder !== null) return eerder;
  const { state } = await omgeving.handler.load(publicatieDecider, publicatieId);
  if (state.status === 'concept') {
    const { concept } = state;
    if (!concept.stukken.some((each) => each.documentId === documentId)) throw new NotFound('document');
    return bewaarConcept(omgeving, publicatieId, { ...concept, stukken: concept.stukken.map((each) => (each.documentId === documentId ? { ...each, relaties } : each)) }, opdracht);
  }
  const er = isLevend(state) ? state.stukken.find((each) => each.documentId === documentId) : undefined;
  if (er === undefined || er.ingetrokken) throw new NotFound('document');
  return wijzigStuk(omgeving, publicatieId, documentId, { ...stukgegevens(er.stuk), relaties }, opdracht);
}
