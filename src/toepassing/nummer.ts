// Asking for the next number in a series: once per thing, whatever the number of tries.
import type { CommandHandler } from '../kern/handle.ts';
import { derivedId } from '../kern/uuid.ts';
import { nummerDecider } from '../nummering/decide.ts';
import { nummerVan } from '../nummering/state.ts';
import type { Opdracht } from './omgeving.ts';

/** The number of `voor` in this series, given now or before. */
export async function geefNummer(handler: CommandHandler, reeks: string, voor: string, opdracht: Pick<Opdracht, 'actor'>): Promise<number> {
  await handler.handle(nummerDecider, reeks, { type: 'GeefNummer', voor }, { actor: opdracht.actor, commandId: derivedId('nummer', reeks, voor) });
  const { state } = await handler.load(nummerDecider, reeks);
  const nummer = nummerVan(state, voor);
  if (nummer === null) throw new Error(`geen nummer gegeven in ${reeks}`);
  return nummer;
}
