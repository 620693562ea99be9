// Which events a command on a list of publications leads to. Pure: no clock, no I/O. Doing the same again is already so.
import { gebeurd, geweigerd, type Decider, type Uitkomst, type Weigering } from '../kern/decider.ts';
import type { ReeksCommand } from './commands.ts';
import type { ReeksEvent } from './events.ts';
import { evolve, type Reeks } from './state.ts';

const onbekend: Weigering = {
  code: 'reeks_onbekend',
  uitleg: 'Deze lijst kennen wij niet.',
  watNu: 'Stuur de lijst opnieuw.',
};
const nietsTeDoen: Weigering = {
  code: 'reeks_zonder_rijen',
  uitleg: 'In deze lijst staat geen regel zonder fout. Er is niets om mee verder te gaan.',
  watNu: 'Verbeter de lijst en stuur hem opnieuw.',
};

function decide(command: ReeksCommand, reeks: Reeks): Uitkomst<ReeksEvent> {
  if (command.type === 'BeginReeks') return reeks.status === 'onbekend' ? gebeurd({ type: 'ReeksBegonnen', data: command.gegevens }) : gebeurd();
  if (reeks.status === 'onbekend') return geweigerd(onbekend);
  switch (command.type) {
    case 'MeldRijenGedaan': {
      const { vanaf, tot } = command.gedaan;
      return vanaf === reeks.gedaan && tot > vanaf && tot <= reeks.gegevens.rijen ? gebeurd({ type: 'ReeksrijenGedaan', data: command.gedaan }) : gebeurd();
    }
    case 'StopReeks':
      return reeks.status === 'bezig' ? gebeurd({ type: 'ReeksGestopt', data: { door: command.door } }) : gebeurd();
    case 'HervatReeks':
      if (reeks.gegevens.rijen === 0) return geweigerd(nietsTeDoen);
      return reeks.status === 'bezig' ? gebeurd() : gebeurd({ type: 'ReeksHervat', data: { door: command.door } });
  }
}

/** One list of publications: category `reeks`, stored for ever. */
export const reeksDecider: Decider<ReeksCommand, ReeksEvent, Reeks> = { category: 'reeks', initial: { status: 'onbekend' }, evolve, decide };
