// The state of a report that is read in, as its events add up.
import type { BlobHash, PublicatieId } from '../kern/ids.ts';
import type { InlezingBegonnen, InlezingEvent, RapportGelezen } from './events.ts';

interface Begonnen {
  readonly gegevens: InlezingBegonnen['data'];
}
export interface Lezend extends Begonnen {
  readonly status: 'lezen';
}
interface Gelezen extends Begonnen {
  readonly gelezen: RapportGelezen['data'];
  /** Outcomes of the files that were examined, in order. */
  readonly nagekeken: readonly BlobHash[];
  readonly gedaan: number;
  readonly gebreken: number;
}
/** Files are being examined. */
export interface Nakijkend extends Gelezen {
  readonly status: 'nakijken';
}
/** Everything is known: a person can confirm or reject. */
export interface Klaar extends Gelezen {
  readonly status: 'klaar';
}
export interface Mislukt extends Begonnen {
  readonly status: 'mislukt';
  readonly reden: string;
}
export interface Bevestigd extends Gelezen {
  readonly status: 'bevestigd';
  readonly publicatieId: PublicatieId;
  /** Whether its publication may be made further. How far that is, its own stream tells. */
  readonly overname: 'loopt' | 'gestopt';
}
export interface Afgewezen extends Begonnen {
  readonly status: 'afgewezen';
}
export type BekendeInlezing = Lezend | Nakijkend | Klaar | Mislukt | Bevestigd | Afgewezen;
export type Inlezing = { readonly status: 'onbekend' } | BekendeInlezing;

const metStand = (gelezen: Gelezen): Nakijkend | Klaar => ({ ...gelezen, status: gelezen.gedaan < gelezen.gelezen.bestanden ? 'nakijken' : 'klaar' });

/** An event that cannot follow on this state changes nothing. */
export function evolve(inlezing: Inlezing, event: InlezingEvent): Inlezing {
  if (event.type === 'InlezingBegonnen') return inlezing.status === 'onbekend' ? { status: 'lezen', gegevens: event.data } : inlezing;
  if (inlezing.status === 'onbekend') return inlezing;
  const { gegevens } = inlezing;
  switch (event.type) {
    case 'RapportGelezen':
      return inlezing.status === 'lezen' ? metStand({ gegevens, gelezen: event.data, nagekeken: [], gedaan: 0, gebreken: 0 }) : inlezing;
    case 'BestandenNagekeken': {
      if (inlezing.status !== 'nakijken' || event.data.vanaf !== inlezing.gedaan) return inlezing;
      const { tot, gebreken, uitkomst } = event.data;
      const { gelezen, nagekeken } = inlezing;
      return metStand({ gegevens, gelezen, nagekeken: [...nagekeken, uitkomst], gedaan: tot, gebreken: inlezing.gebreken + gebreken });
    }
    case 'InlezingMislukt':
      return { status: 'mislukt', gegevens, reden: event.data.reden };
    case 'InlezingAfgewezen':
      return { status: 'afgewezen', gegevens };
    case 'InlezingBevestigd':
      return inlezing.status === 'klaar' ? { ...inlezing, status: 'bevestigd', publicatieId: event.data.publicatieId, overname: 'loopt' } : inlezing;
    case 'OvernameGestopt':
      return inlezing.status === 'bevestigd' ? { ...inlezing, overname: 'gestopt' } : inlezing;
    case 'OvernameHervat':
      return inlezing.status === 'bevestigd' ? { ...inlezing, overname: 'loopt' } : inlezing;
  }
}

/** Nothing stands in the way of confirming. */
export const isFoutloos = ({ gelezen, gebreken }: Klaar): boolean => gelezen.fouten === 0 && gebreken === 0;
