// Which events a command on a procedure leads to. Pure: no clock, no I/O.
import { geweigerd, type Decider, type Recht, type Uitkomst } from '../kern/decider.ts';
import { beoordeelTijdigheid, bevestigBezwaar, registreerBezwaar, registreerHerstel, vraagHerstel } from './aanname.ts';
import { meldBemiddeling, rondBemiddelingAf } from './bemiddeling.ts';
import { registreerBeroep, registreerBeroepsuitspraak } from './beroep.ts';
import { beslisOpBezwaar, sluitRechtsgang, trekBezwaarIn } from './beslissen.ts';
import type { BezwaarCommand, MeldBemiddeling, RegistreerBezwaar } from './commands.ts';
import type { BezwaarEvent } from './events.ts';
import { legHoorzittingVast, schrijfHoorzittingUit, zieVanHorenAf } from './horen.ts';
import { evolve, type Bezwaar, type Geopend } from './state.ts';
import { beeindigBezwaaropschorting, komBezwaaruitstelOvereen, schortBezwaarOp, stelCommissieIn, verdaagBezwaar } from './termijnwijziging.ts';
import { onbekend } from './weigeringen.ts';

function decide(command: BezwaarCommand, bezwaar: Bezwaar, recht: Recht): Uitkomst<BezwaarEvent> {
  if (command.type === 'MeldBemiddeling') return meldBemiddeling(command, bezwaar);
  if (command.type === 'RegistreerBezwaar') return registreerBezwaar(command, bezwaar);
  return bezwaar.status === 'onbekend' ? geweigerd(onbekend) : decideGeopend(command, bezwaar, recht);
}

function decideGeopend(command: Exclude<BezwaarCommand, MeldBemiddeling | RegistreerBezwaar>, bezwaar: Geopend, recht: Recht): Uitkomst<BezwaarEvent> {
  switch (command.type) {
    case 'RondBemiddelingAf':
      return rondBemiddelingAf(command, bezwaar);
    case 'BevestigBezwaar':
      return bevestigBezwaar(command, bezwaar);
    case 'BeoordeelTijdigheid':
      return beoordeelTijdigheid(command, bezwaar, recht);
    case 'VraagHerstel':
      return vraagHerstel(command, bezwaar);
    case 'RegistreerHerstel':
      return registreerHerstel(command, bezwaar);
    case 'StelCommissieIn':
      return stelCommissieIn(command, bezwaar, recht);
    case 'VerdaagBezwaar':
      return verdaagBezwaar(command, bezwaar, recht);
    case 'KomBezwaaruitstelOvereen':
      return komBezwaaruitstelOvereen(command, bezwaar, recht);
    case 'SchortBezwaarOp':
      return schortBezwaarOp(command, bezwaar);
    case 'BeeindigBezwaaropschorting':
      return beeindigBezwaaropschorting(command, bezwaar);
    case 'SchrijfHoorzittingUit':
      return schrijfHoorzittingUit(command, bezwaar);
    case 'LegHoorzittingVast':
      return legHoorzittingVast(command, bezwaar);
    case 'ZieVanHorenAf':
      return zieVanHorenAf(command, bezwaar);
    case 'BeslisOpBezwaar':
      return beslisOpBezwaar(command, bezwaar, recht);
    case 'TrekBezwaarIn':
      return trekBezwaarIn(command, bezwaar);
    case 'RegistreerBeroep':
      return registreerBeroep(command, bezwaar);
    case 'RegistreerBeroepsuitspraak':
      return registreerBeroepsuitspraak(command, bezwaar);
    case 'SluitRechtsgang':
      return sluitRechtsgang(command, bezwaar, recht);
  }
}

/** A procedure of one party against one decision: category `bezwaar`, stored for ever. */
export const bezwaarDecider: Decider<BezwaarCommand, BezwaarEvent, Bezwaar> = { category: 'bezwaar', initial: { status: 'onbekend' }, evolve, decide };
