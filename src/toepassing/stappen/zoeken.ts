// Giving a department a search assignment, and what came of it.
import type { ZoekopdrachtId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { geenBrieven, type Basisstap, type Stapregel } from './stap.ts';

export interface ZoekopdrachtUitzetten extends Basisstap {
  readonly soort: 'zoekopdracht-uitzetten';
  readonly uiterlijk: Temporal.PlainDate;
  readonly afdeling: string;
  readonly functie: string;
  readonly naam: string;
  readonly bronnen: readonly string[];
  readonly zoektermen: readonly string[];
  readonly van: Temporal.PlainDate | null;
  readonly totEnMet: Temporal.PlainDate | null;
}
export const zoekopdrachtUitzetten: Stapregel<ZoekopdrachtUitzetten> = {
  artikel: 'Awb art. 3:2; Woo art. 4.1a',
  command: ({ op, uiterlijk, afdeling, functie, bronnen, zoektermen, van, totEnMet }, { vandaag, commandId, persoon }) => ({
    type: 'ZetZoekopdrachtUit',
    vandaag,
    zoekopdrachtId: derivedId('zoekopdracht', commandId),
    uitgezetOp: op,
    uiterlijk,
    afdeling,
    functie,
    ...persoon,
    bronnen,
    zoektermen,
    periode: { van, totEnMet },
  }),
  brieven: geenBrieven,
  persoon: ({ naam }) => naam,
};

export interface ZoekopdrachtHerinneren extends Basisstap {
  readonly soort: 'zoekopdracht-herinneren';
  readonly zoekopdrachtId: ZoekopdrachtId;
}
export const zoekopdrachtHerinneren: Stapregel<ZoekopdrachtHerinneren> = {
  artikel: 'Awb art. 3:2',
  command: ({ op, zoekopdrachtId }, { vandaag }) => ({ type: 'HerinnerZoekopdracht', vandaag, zoekopdrachtId, op }),
  brieven: geenBrieven,
};

export interface ZoekopdrachtAfronden extends Basisstap {
  readonly soort: 'zoekopdracht-afronden';
  readonly zoekopdrachtId: ZoekopdrachtId;
  readonly bronnen: readonly string[];
  readonly zoektermen: readonly string[];
  readonly aantalGevonden: number;
  readonly verklaring: string;
}
export const zoekopdrachtAfronden: Stapregel<ZoekopdrachtAfronden> = {
  artikel: 'Awb art. 3:2 en 3:46',
  command: ({ op, zoekopdrachtId, bronnen, zoektermen, aantalGevonden, verklaring }, { vandaag }) => ({
    type: 'RondZoekopdrachtAf',
    vandaag,
    zoekopdrachtId,
    afgerondOp: op,
    bronnen,
    zoektermen,
    aantalGevonden,
    verklaring,
  }),
  brieven: geenBrieven,
};
