// What can be asked of a topic.
import type { TijdlijnpuntId } from '../kern/ids.ts';
import type { Onderwerpsoort } from './events.ts';

type PlainDate = Temporal.PlainDate;

export interface OpenOnderwerp {
  readonly type: 'OpenOnderwerp';
  readonly vandaag: PlainDate;
  readonly soort: Onderwerpsoort;
  readonly naam: string;
  readonly samenvatting: string;
}
export interface BeschrijfOnderwerp {
  readonly type: 'BeschrijfOnderwerp';
  readonly soort: Onderwerpsoort;
  readonly naam: string;
  readonly samenvatting: string;
}
export interface LichtUit {
  readonly type: 'LichtUit';
  readonly uitgelicht: boolean;
}
export interface PlaatsTijdlijnpunt {
  readonly type: 'PlaatsTijdlijnpunt';
  readonly vandaag: PlainDate;
  readonly puntId: TijdlijnpuntId;
  readonly datum: PlainDate;
  readonly titel: string;
  readonly tekst: string;
  readonly adres: string | null;
}
export interface HaalTijdlijnpuntWeg {
  readonly type: 'HaalTijdlijnpuntWeg';
  readonly puntId: TijdlijnpuntId;
}
export interface SluitOnderwerp {
  readonly type: 'SluitOnderwerp';
  readonly vandaag: PlainDate;
}
export interface HeropenOnderwerp {
  readonly type: 'HeropenOnderwerp';
  readonly vandaag: PlainDate;
}

export type OnderwerpCommand = OpenOnderwerp | BeschrijfOnderwerp | LichtUit | PlaatsTijdlijnpunt | HaalTijdlijnpuntWeg | SluitOnderwerp | HeropenOnderwerp;
