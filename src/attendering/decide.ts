// Which events a command on an alert leads to. Pure: no clock, no I/O. Doing the same again is already so.
import { gebeurd, geweigerd, type Decider, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import type { AttenderingCommand } from './commands.ts';
import type { AttenderingEvent } from './events.ts';
import { evolve, type Attendering } from './state.ts';

const onbekend: Weigering = {
  code: 'attendering_onbekend',
  uitleg: 'Deze link kennen wij niet.',
  watNu: 'Zoek opnieuw, en kies onder de resultaten voor een mail bij nieuws.',
};
const alGestopt: Weigering = {
  code: 'attendering_gestopt',
  uitleg: 'Deze mails zijn gestopt. Uw gegevens zijn gewist.',
  watNu: 'Wilt u ze weer krijgen? Zoek dan opnieuw, en kies onder de resultaten voor een mail bij nieuws.',
};

function decide(command: AttenderingCommand, attendering: Attendering): Uitkomst<AttenderingEvent> {
  if (command.type === 'VraagAttenderingAan') {
    if (attendering.status !== 'onbekend') return gebeurd();
    const { persoonId, kenmerk, adreskenmerk, email, zoekvraag, vandaag } = command;
    return gebeurd({ type: 'AttenderingAangevraagd', data: { persoonId, kenmerk, adreskenmerk, email, zoekvraag, aangevraagdOp: toIsoDate(vandaag) } });
  }
  if (attendering.status === 'onbekend') return geweigerd(onbekend);
  switch (command.type) {
    case 'BevestigAttendering':
      if (attendering.status === 'gestopt') return geweigerd(alGestopt);
      return attendering.status === 'actief' ? gebeurd() : gebeurd({ type: 'AttenderingBevestigd', data: { bevestigdOp: toIsoDate(command.vandaag), vanaf: command.vanaf } });
    case 'MeldVerstuurd':
      // Stopped while the mail was on its way, or told already: there is nothing more to record.
      if (attendering.status !== 'actief' || command.tot <= attendering.tot) return gebeurd();
      return gebeurd({ type: 'AttenderingVerstuurd', data: { verstuurdOp: toIsoDate(command.vandaag), tot: command.tot, treffers: command.treffers } });
    case 'StopAttendering':
      return attendering.status === 'gestopt' ? gebeurd() : gebeurd({ type: 'AttenderingGestopt', data: { gestoptOp: toIsoDate(command.vandaag), reden: command.reden } });
  }
}

/** An alert: category `attendering`, stored for ever. */
export const attenderingDecider: Decider<AttenderingCommand, AttenderingEvent, Attendering> = { category: 'attendering', initial: { status: 'onbekend' }, evolve, decide };
