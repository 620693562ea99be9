// What a piece says of itself, changed: in a concept, or in what is prepared or public.
import { NotFound, RuleViolated } from '../../kern/errors.ts';
import type { DocumentId, PublicatieId } from '../../kern/ids.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import type { Stukgegevens } from '../../publicatie/inhoud.ts';
import { isLevend } from '../../publicatie/state.ts';
import { stukgegevens } from '../../publicatie/stukken.ts';
import { volgnummerBezet } from '../../publicatie/wijzigen.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { bewaarConcept } from './concept.ts';
import { wijzigStuk } from './wijzigen.ts';

/**
 * @param anders from what it says now to what it will say
 * @throws NotFound when there is no such piece (any more); RuleViolated
 */
export async function wijzigStukgegevens(omgeving: Pick<Omgeving, 'handler' | 'clock'>, publicatieId: PublicatieId, documentId: DocumentId, anders: (was: Stukgegevens, inConcept: boolean) => Stukgegevens, opdracht: Opdracht): Promise<Gedaan> {
  const eerder = await omgeving.handler.eerder(publicatieDecider, publicatieId, opdracht.commandId);
  if (eerder !== null) return eerder;
  const { state } = await omgeving.handler.load(publicatieDecider, publicatieId);
  if (state.status === 'concept') {
    const { concept } = state;
    const was = concept.stukken.find((each) => each.documentId === documentId);
    if (was === undefined) throw new NotFound('document');
    const stuk = { documentId, ...anders(stukgegevens(was), true) };
    if (stuk.volgnummer !== was.volgnummer && concept.stukken.some(({ volgnummer }) => volgnummer === stuk.volgnummer)) throw new RuleViolated([volgnummerBezet(stuk.volgnummer)]);
    return bewaarConcept(omgeving, publicatieId, { ...concept, stukken: concept.stukken.map((each) => (each === was ? stuk : each)) }, opdracht);
  }
  const er = isLevend(state) ? state.stukken.find((each) => each.documentId === documentId) : undefined;
  if (er === undefined || er.ingetrokken) throw new NotFound('document');
  return wijzigStuk(omgeving, publicatieId, documentId, anders(stukgegevens(er.stuk), false), opdracht);
}
