// The state of a delivery as its events add up: what its archives came to, and whether more may come.
import type { Herkomst } from '../document/events.ts';
import { zelfde } from '../kern/gelijk.ts';
import type { ArchiefId } from '../kern/ids.ts';
import type { ArchiefOntvangen, LeveringEvent } from './events.ts';

export interface Archief {
  readonly gegevens: ArchiefOntvangen['data'];
  readonly stand: 'wacht' | 'uitgepakt' | 'geweigerd';
  /** How many files were in it; 0 until it was unpacked. */
  readonly leden: number;
}

export interface BekendeLevering {
  readonly status: 'open' | 'afgerond';
  readonly herkomst: Herkomst;
  readonly archieven: ReadonlyMap<ArchiefId, Archief>;
}
export type Levering = { readonly status: 'onbekend' } | BekendeLevering;

function metStand(levering: BekendeLevering, archiefId: ArchiefId, stand: Archief['stand'], leden = 0): BekendeLevering {
  const archief = levering.archieven.get(archiefId);
  return archief === undefined || archief.stand === stand ? levering : { ...levering, archieven: new Map(levering.archieven).set(archiefId, { ...archief, stand, leden }) };
}

/** An event that cannot follow on this state changes nothing. */
export function evolve(levering: Levering, event: LeveringEvent): Levering {
  if (event.type === 'LeveringBegonnen') return levering.status === 'onbekend' ? { status: 'open', herkomst: event.data.herkomst, archieven: new Map() } : levering;
  if (levering.status === 'onbekend') return levering;
  switch (event.type) {
    case 'ArchiefOntvangen': {
      const { archiefId } = event.data;
      return levering.archieven.has(archiefId) ? levering : { ...levering, archieven: new Map(levering.archieven).set(archiefId, { gegevens: event.data, stand: 'wacht', leden: 0 }) };
    }
    case 'ArchiefUitgepakt':
      return metStand(levering, event.data.archiefId, 'uitgepakt', event.data.leden);
    case 'ArchiefGeweigerd':
      return metStand(levering, event.data.archiefId, 'geweigerd');
    case 'UitpakkenOpnieuwGevraagd':
      return metStand(levering, event.data.archiefId, 'wacht');
    // What became of one file counts in the read model only; a state that grew with every file would be copied with every file.
    case 'BestandGeweigerd':
    case 'BestandWasErAl':
      return levering;
    case 'LeveringAfgerond':
      return { ...levering, status: 'afgerond' };
  }
}

/** Files that came out of archives until now. */
export const uitgepakteLeden = ({ archieven }: BekendeLevering): number => [...archieven.values()].reduce((som, { leden }) => som + leden, 0);

export const isZelfdeLevering = (levering: BekendeLevering, herkomst: Herkomst): boolean => zelfde(levering.herkomst, herkomst);
