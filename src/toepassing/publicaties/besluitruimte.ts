// What the decision behind a publication allows now: asked anew each time, because a court may have been asked since.
import { besluitDecider } from '../../besluit/decide.ts';
import { isWerkend } from '../../besluit/state.ts';
import type { Besluitruimte } from '../../publicatie/commands.ts';
import { isBekend, type Publicatie } from '../../publicatie/state.ts';
import type { Omgeving } from '../omgeving.ts';

/** Null when there is no decision behind it. */
export async function besluitruimte({ handler }: Pick<Omgeving, 'handler'>, publicatie: Publicatie): Promise<Besluitruimte | null> {
  if (!isBekend(publicatie) || publicatie.bron.soort !== 'besluit') return null;
  const { state } = await handler.load(besluitDecider, publicatie.bron.besluitId);
  return { vanaf: isWerkend(state) ? state.verstrekkenVanaf : null };
}
