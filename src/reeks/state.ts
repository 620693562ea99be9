// The state of a list of publications, as its events add up.
import type { BlobHash, MedewerkerId } from '../kern/ids.ts';
import type { ReeksBegonnen, ReeksEvent } from './events.ts';

interface Begonnen {
  readonly gegevens: ReeksBegonnen['data'];
  readonly gedaan: number;
  readonly geweigerd: number;
  /** What became of rows, oldest first: a row that was tried again stands in a later one too. */
  readonly uitkomsten: readonly BlobHash[];
}
export interface Bezig extends Begonnen {
  readonly status: 'bezig';
}
export interface Gestopt extends Begonnen {
  readonly status: 'gestopt';
  /** Null when we could not go on ourselves. */
  readonly door: MedewerkerId | null;
}
/** Every row was tried. */
export interface Klaar extends Begonnen {
  readonly status: 'klaar';
}
export type BekendeReeks = Bezig | Gestopt | Klaar;
export type Reeks = { readonly status: 'onbekend' } | BekendeReeks;

const metStand = (begonnen: Begonnen): Bezig | Klaar => ({ ...begonnen, status: begonnen.gedaan < begonnen.gegevens.rijen ? 'bezig' : 'klaar' });

/** An event that cannot follow on this state changes nothing. */
export function evolve(reeks: Reeks, event: ReeksEvent): Reeks {
  if (event.type === 'ReeksBegonnen') return reeks.status === 'onbekend' ? metStand({ gegevens: event.data, gedaan: 0, geweigerd: 0, uitkomsten: [] }) : reeks;
  if (reeks.status === 'onbekend') return reeks;
  const { gegevens, gedaan, geweigerd, uitkomsten } = reeks;
  switch (event.type) {
    case 'ReeksrijenGedaan': {
      // Rows that were under way while somebody stopped it were done all the same.
      if (event.data.vanaf !== gedaan) return reeks;
      const verder = { gegevens, gedaan: event.data.tot, geweigerd: geweigerd + event.data.geweigerd, uitkomsten: [...uitkomsten, event.data.uitkomst] };
      return reeks.status === 'gestopt' && verder.gedaan < gegevens.rijen ? { ...verder, status: 'gestopt', door: reeks.door } : metStand(verder);
    }
    case 'ReeksGestopt':
      return reeks.status === 'bezig' ? { gegevens, gedaan, geweigerd, uitkomsten, status: 'gestopt', door: event.data.door } : reeks;
    case 'ReeksHervat':
      if (reeks.status === 'bezig') return reeks;
      return reeks.status === 'klaar' ? metStand({ gegevens, gedaan: 0, geweigerd: 0, uitkomsten }) : metStand({ gegevens, gedaan, geweigerd, uitkomsten });
  }
}
