// Withdrawing: the whole or one piece. What stays is a tombstone with the reason, so that a link tells what happened.
import { gebeurd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import type { TrekPublicatieIn, TrekStukIn } from './commands.ts';
import type { PublicatieEvent } from './events.ts';
import { redenVan, redenTeKort } from './redenen.ts';
import type { LevendePublicatie } from './state.ts';
import { onbekendStuk } from './weigeringen.ts';

const voorPublicatie = (op: Temporal.PlainDate, publicatie: LevendePublicatie): Weigering | null =>
  publicatie.status === 'openbaar'
    ? eerderDan('ingetrokkenOp', 'De dag van intrekking', op, 'de dag van publicatie', publicatie.openbaarOp)
    : null;

/** Takes it all offline. */
export const trekIn = (command: TrekPublicatieIn, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> => {
  const { ingetrokkenOp, vandaag, correctie } = command;
  return tenzij(
    [
      inDeToekomst('ingetrokkenOp', 'De dag van intrekking', ingetrokkenOp, vandaag),
      voorPublicatie(ingetrokkenOp, publicatie),
      redenTeKort(command.reden),
    ],
    () => [{ type: 'PublicatieIngetrokken', data: { ingetrokkenOp: toIsoDate(ingetrokkenOp), correctie, ...redenVan(command) } }],
  );
};

/** Takes one piece offline; the rest stays. */
export function trekStukIn(command: TrekStukIn, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> {
  const { documentId, ingetrokkenOp, vandaag, correctie } = command;
  const stuk = publicatie.stukken.find((each) => each.documentId === documentId);
  if (stuk?.ingetrokken === true) return gebeurd();
  return tenzij(
    [
      stuk === undefined ? onbekendStuk : null,
      inDeToekomst('ingetrokkenOp', 'De dag van intrekking', ingetrokkenOp, vandaag),
      voorPublicatie(ingetrokkenOp, publicatie),
      redenTeKort(command.reden),
    ],
    () => [{ type: 'StukIngetrokken', data: { documentId, ingetrokkenOp: toIsoDate(ingetrokkenOp), correctie, ...redenVan(command) } }],
  );
}
