// Taking a publication or one piece away. What stays is a tombstone with the reason.
import { vandaag } from '../../kern/clock.ts';
import type { DocumentId, PublicatieId } from '../../kern/ids.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { verzegelReden, type Correctiereden } from './redenen.ts';

type Nodig = Pick<Omgeving, 'handler' | 'clock' | 'vault'>;

/** @throws RuleViolated */
export async function trekPublicatieIn(omgeving: Nodig, publicatieId: PublicatieId, waarom: Correctiereden, opdracht: Opdracht): Promise<Gedaan> {
  const heden = vandaag(omgeving.clock);
  const reden = await verzegelReden(omgeving, publicatieId, waarom);
  return omgeving.handler.handle(publicatieDecider, publicatieId, { type: 'TrekPublicatieIn', vandaag: heden, ingetrokkenOp: heden, correctie: waarom.correctie, ...reden }, opdracht);
}

/** @throws RuleViolated */
export async function trekStukIn(omgeving: Nodig, publicatieId: PublicatieId, documentId: DocumentId, waarom: Correctiereden, opdracht: Opdracht): Promise<Gedaan> {
  const heden = vandaag(omgeving.clock);
  const reden = await verzegelReden(omgeving, publicatieId, waarom);
  return omgeving.handler.handle(publicatieDecider, publicatieId, { type: 'TrekStukIn', vandaag: heden, documentId, ingetrokkenOp: heden, correctie: waarom.correctie, ...reden }, opdracht);
}
