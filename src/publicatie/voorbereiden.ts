// Preparing a publication: the one gate through which pieces become public.
import { gebeurd, geweigerd, type Uitkomst } from '../kern/decider.ts';
import { zelfde } from '../kern/gelijk.ts';
import { tenzij } from '../kern/weigeringen.ts';
import type { BereidPublicatieVoor } from './commands.ts';
import type { PublicatieEvent, PublicatieVoorbereid } from './events.ts';
import { alsGegevens, gegevensfouten } from './gegevens.ts';
import { handelingfouten } from './handelingen.ts';
import type { LevendePublicatie } from './state.ts';
import { alsStuk, stukkenfouten } from './stukken.ts';
import { alVoorbereid } from './weigeringen.ts';

/**
 * Puts together what everybody will see. No file of a piece that is not public comes past here, whatever the caller
 * offers: the event cannot be taken back once it is read (Woo 3.3, 4.4; law.md §6.3).
 */
export function bereidVoor(command: BereidPublicatieVoor): Uitkomst<PublicatieEvent> {
  return tenzij(
    [
      ...gegevensfouten(command, command.vandaag),
      ...command.stukken.flatMap(({ handelingen }) => handelingfouten(handelingen, command.vandaag)),
      ...stukkenfouten(command.stukken, { uitBesluit: command.bron.soort === 'besluit', magLeeg: command.nietOpenbaar !== undefined }),
    ],
    () => [voorbereid(command)],
  );
}

const voorbereid = (command: BereidPublicatieVoor): PublicatieVoorbereid => ({
  type: 'PublicatieVoorbereid',
  data: { ...alsGegevens(command), bron: command.bron, stukken: command.stukken.map(alsStuk) },
});

function isZelfdeInhoud(command: BereidPublicatieVoor, publicatie: LevendePublicatie): boolean {
  const stukken = publicatie.stukken.map((stuk) => (stuk.ingetrokken ? null : stuk.stuk));
  return zelfde(voorbereid(command).data, { ...alsGegevens(publicatie), bron: publicatie.bron, stukken });
}

/** Preparing the same again, by a retried process, is already so; anything else needs a publication of its own. */
export const bereidOpnieuwVoor = (command: BereidPublicatieVoor, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> =>
  isZelfdeInhoud(command, publicatie) ? gebeurd() : geweigerd(alVoorbereid);
