// Which events a command on a document that we fetch leads to. Pure: no clock, no I/O. Doing the same again is already so.
import { gebeurd, geweigerd, type Decider, type Uitkomst, type Weigering } from '../kern/decider.ts';
import type { OphalingCommand } from './commands.ts';
import type { OphalingEvent } from './events.ts';
import { evolve, type Ophaling } from './state.ts';

const onbekend: Weigering = {
  code: 'ophaling_onbekend',
  uitleg: 'Wij halen dit bestand niet op.',
  watNu: 'Geef het adres opnieuw op.',
};
const alGelukt: Weigering = {
  code: 'ophaling_al_gelukt',
  uitleg: 'Dit bestand is al opgehaald.',
  watNu: 'Wilt u een ander bestand? Vervang dan het bestand van het stuk.',
};

function decide(command: OphalingCommand, ophaling: Ophaling): Uitkomst<OphalingEvent> {
  if (command.type === 'VraagOphaling') return ophaling.status === 'onbekend' ? gebeurd({ type: 'OphalingGevraagd', data: command.gevraagd }) : gebeurd();
  if (ophaling.status === 'onbekend') return geweigerd(onbekend);
  switch (command.type) {
    // What came while somebody stopped it does not count any more.
    case 'MeldOpgehaald':
      return ophaling.status === 'wacht' ? gebeurd({ type: 'OphalingGelukt', data: { documentId: command.documentId } }) : gebeurd();
    case 'MeldNietOpgehaald':
      return ophaling.status === 'wacht' ? gebeurd({ type: 'OphalingMislukt', data: { reden: command.reden } }) : gebeurd();
    case 'HaalOpnieuwOp':
      if (ophaling.status === 'gelukt') return geweigerd(alGelukt);
      return ophaling.status === 'wacht' ? gebeurd() : gebeurd({ type: 'OphalingOpnieuwGevraagd', data: {} });
    case 'StopOphaling':
      if (ophaling.status === 'gelukt') return geweigerd(alGelukt);
      return ophaling.status === 'gestopt' ? gebeurd() : gebeurd({ type: 'OphalingGestopt', data: {} });
  }
}

/** One document that we fetch: category `ophaling`, stored for ever. */
export const ophalingDecider: Decider<OphalingCommand, OphalingEvent, Ophaling> = { category: 'ophaling', initial: { status: 'onbekend' }, evolve, decide };
