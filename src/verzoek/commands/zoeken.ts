// What can be asked about the search for documents.
import type { PersoonId, Verzegeld, ZoekopdrachtId } from '../../kern/ids.ts';

type PlainDate = Temporal.PlainDate;

export interface ZetZoekopdrachtUit {
  readonly type: 'ZetZoekopdrachtUit';
  readonly vandaag: PlainDate;
  readonly zoekopdrachtId: ZoekopdrachtId;
  readonly uitgezetOp: PlainDate;
  readonly uiterlijk: PlainDate;
  readonly afdeling: string;
  readonly functie: string;
  readonly persoonId: PersoonId;
  readonly naam: Verzegeld | null;
  readonly bronnen: readonly string[];
  readonly zoektermen: readonly string[];
  readonly periode: { readonly van: PlainDate | null; readonly totEnMet: PlainDate | null };
}
export interface HerinnerZoekopdracht {
  readonly type: 'HerinnerZoekopdracht';
  readonly vandaag: PlainDate;
  readonly zoekopdrachtId: ZoekopdrachtId;
  readonly op: PlainDate;
}
export interface RondZoekopdrachtAf {
  readonly type: 'RondZoekopdrachtAf';
  readonly vandaag: PlainDate;
  readonly zoekopdrachtId: ZoekopdrachtId;
  readonly afgerondOp: PlainDate;
  readonly bronnen: readonly string[];
  readonly zoektermen: readonly string[];
  readonly aantalGevonden: number;
  readonly verklaring: string;
}

export type ZoekCommand = ZetZoekopdrachtUit | HerinnerZoekopdracht | RondZoekopdrachtAf;
