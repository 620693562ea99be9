// Which events a command on a publication leads to. Pure: no clock, no I/O.
// Prepared, planned, public; withdrawn stays withdrawn, and says why.
import { gebeurd, geweigerd, type Decider, type Uitkomst } from '../kern/decider.ts';
import type { PublicatieCommand } from './commands.ts';
import type { PublicatieEvent } from './events.ts';
import { maakOpenbaar, plan, trekIn, trekStukIn } from './openbaarmaken.ts';
import { evolve, type LevendePublicatie, type Publicatie } from './state.ts';
import { bereidOpnieuwVoor, bereidVoor } from './voorbereiden.ts';
import { isIngetrokken, onbekendePublicatie } from './weigeringen.ts';

function decide(command: PublicatieCommand, publicatie: Publicatie): Uitkomst<PublicatieEvent> {
  if (command.type === 'BereidPublicatieVoor') {
    return publicatie.status === 'onbekend' ? bereidVoor(command) : bereidOpnieuwVoor(command, publicatie);
  }
  if (publicatie.status === 'onbekend') return geweigerd(onbekendePublicatie);
  if (publicatie.status !== 'ingetrokken') return decideLevend(command, publicatie);
  return command.type === 'TrekPublicatieIn' || command.type === 'TrekStukIn' ? gebeurd() : geweigerd(isIngetrokken(publicatie));
}

function decideLevend(
  command: Exclude<PublicatieCommand, { type: 'BereidPublicatieVoor' }>,
  publicatie: LevendePublicatie,
): Uitkomst<PublicatieEvent> {
  switch (command.type) {
    case 'PlanPublicatie':
      return plan(command, publicatie);
    case 'MaakOpenbaar':
      return maakOpenbaar(command, publicatie);
    case 'TrekPublicatieIn':
      return trekIn(command, publicatie);
    case 'TrekStukIn':
      return trekStukIn(command, publicatie);
  }
}

/** A publication: category `publicatie`, stored for ever. */
export const publicatieDecider: Decider<PublicatieCommand, PublicatieEvent, Publicatie> = {
  category: 'publicatie',
  initial: { status: 'onbekend' },
  evolve,
  decide,
};
