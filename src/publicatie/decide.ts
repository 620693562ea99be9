// Which events a command on a publication leads to. Pure: no clock, no I/O.
// Concept, prepared, planned, public; changed and replaced on the way; withdrawn, and back only through every gate again.
import { gebeurd, geweigerd, type Decider, type Uitkomst } from '../kern/decider.ts';
import type { PublicatieCommand } from './commands.ts';
import { bewaar, gooiWeg } from './concept.ts';
import type { PublicatieEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { herpubliceer, herpubliceerStuk } from './herpubliceren.ts';
import { trekIn, trekStukIn } from './intrekken.ts';
import { maakOpenbaar, plan } from './openbaarmaken.ts';
import type { LevendePublicatie, Publicatie } from './state.ts';
import { bereidOpnieuwVoor, bereidVoor } from './voorbereiden.ts';
import { isIngetrokken, isWeggegooid, nietIngetrokken, nogConcept, onbekendePublicatie } from './weigeringen.ts';
import { vervang, voegToe, wijzig, wijzigStuk } from './wijzigen.ts';

function decide(command: PublicatieCommand, publicatie: Publicatie): Uitkomst<PublicatieEvent> {
  if (command.type === 'BewaarConcept') return bewaar(command, publicatie);
  if (command.type === 'GooiConceptWeg') return gooiWeg(command, publicatie);
  if (publicatie.status === 'weggegooid') return geweigerd(isWeggegooid(publicatie));
  if (publicatie.status === 'onbekend' || publicatie.status === 'concept') {
    if (command.type === 'BereidPublicatieVoor') return bereidVoor(command);
    return geweigerd(publicatie.status === 'onbekend' ? onbekendePublicatie : nogConcept);
  }
  if (publicatie.status !== 'ingetrokken') return decideLevend(command, publicatie);
  if (command.type === 'HerpubliceerPublicatie') return herpubliceer(command, publicatie);
  return command.type === 'TrekPublicatieIn' || command.type === 'TrekStukIn' ? gebeurd() : geweigerd(isIngetrokken(publicatie));
}

function decideLevend(command: Exclude<PublicatieCommand, { type: 'BewaarConcept' | 'GooiConceptWeg' }>, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> {
  switch (command.type) {
    case 'BereidPublicatieVoor':
      return bereidOpnieuwVoor(command, publicatie);
    case 'PlanPublicatie':
      return plan(command, publicatie);
    case 'MaakOpenbaar':
      return maakOpenbaar(command, publicatie);
    case 'WijzigPublicatie':
      return wijzig(command, publicatie);
    case 'VoegStukToe':
      return voegToe(command, publicatie);
    case 'WijzigStuk':
      return wijzigStuk(command, publicatie);
    case 'VervangStuk':
      return vervang(command, publicatie);
    case 'TrekPublicatieIn':
      return trekIn(command, publicatie);
    case 'TrekStukIn':
      return trekStukIn(command, publicatie);
    case 'HerpubliceerStuk':
      return herpubliceerStuk(command, publicatie);
    case 'HerpubliceerPublicatie':
      return geweigerd(nietIngetrokken);
  }
}

/** A publication: category `publicatie`, stored for ever. */
export const publicatieDecider: Decider<PublicatieCommand, PublicatieEvent, Publicatie> = {
  category: 'publicatie',
  initial: { status: 'onbekend' },
  evolve,
  decide,
};
