// The state of a topic as its events add up.
import type { TijdlijnpuntId } from '../kern/ids.ts';
import type { OnderwerpEvent, Onderwerpsoort, TijdlijnpuntGeplaatst } from './events.ts';

export interface BekendOnderwerp {
  readonly status: 'open' | 'gesloten';
  readonly soort: Onderwerpsoort;
  readonly naam: string;
  readonly samenvatting: string;
  readonly uitgelicht: boolean;
  readonly punten: ReadonlyMap<TijdlijnpuntId, TijdlijnpuntGeplaatst['data']>;
}
export type Onderwerp = { readonly status: 'onbekend' } | BekendOnderwerp;

const zonder = (punten: BekendOnderwerp['punten'], puntId: TijdlijnpuntId): BekendOnderwerp['punten'] => new Map([...punten].filter(([id]) => id !== puntId));

export function evolve(onderwerp: Onderwerp, event: OnderwerpEvent): Onderwerp {
  if (event.type === 'OnderwerpGeopend') {
    const { soort, naam, samenvatting } = event.data;
    return onderwerp.status === 'onbekend' ? { status: 'open', soort, naam, samenvatting, uitgelicht: false, punten: new Map() } : onderwerp;
  }
  if (onderwerp.status === 'onbekend') return onderwerp;
  switch (event.type) {
    case 'OnderwerpBeschreven':
      return { ...onderwerp, ...event.data };
    case 'OnderwerpUitgelicht':
      return { ...onderwerp, uitgelicht: event.data.uitgelicht };
    case 'TijdlijnpuntGeplaatst':
      return { ...onderwerp, punten: new Map(onderwerp.punten).set(event.data.puntId, event.data) };
    case 'TijdlijnpuntWeggehaald':
      return { ...onderwerp, punten: zonder(onderwerp.punten, event.data.puntId) };
    case 'OnderwerpGesloten':
      return { ...onderwerp, status: 'gesloten', uitgelicht: false };
    case 'OnderwerpHeropend':
      return { ...onderwerp, status: 'open' };
  }
}
