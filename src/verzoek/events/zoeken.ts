// Events about the search for documents: who searched where, with which terms (law.md §6.2, search duty). Stored for ever: add, never change.
import type { IsoDate } from '../../kern/date.ts';
import type { PersoonId, Verzegeld, ZoekopdrachtId } from '../../kern/ids.ts';

export interface Zoekperiode {
  readonly van: IsoDate | null;
  readonly totEnMet: IsoDate | null;
}

export interface ZoekopdrachtUitgezet {
  readonly type: 'ZoekopdrachtUitgezet';
  readonly data: {
    readonly zoekopdrachtId: ZoekopdrachtId;
    readonly uitgezetOp: IsoDate;
    readonly uiterlijk: IsoDate;
    readonly afdeling: string;
    /** The function of who searches; the name is sealed for that person, because officials are people too. */
    readonly functie: string;
    readonly persoonId: PersoonId;
    readonly naam: Verzegeld | null;
    readonly bronnen: readonly string[];
    readonly zoektermen: readonly string[];
    readonly periode: Zoekperiode;
  };
}
export interface ZoekopdrachtHerinnerd {
  readonly type: 'ZoekopdrachtHerinnerd';
  readonly data: { readonly zoekopdrachtId: ZoekopdrachtId; readonly op: IsoDate };
}
/** What was really searched, and what came of it. Nothing found asks for a statement. */
export interface ZoekopdrachtAfgerond {
  readonly type: 'ZoekopdrachtAfgerond';
  readonly data: {
    readonly zoekopdrachtId: ZoekopdrachtId;
    readonly afgerondOp: IsoDate;
    readonly bronnen: readonly string[];
    readonly zoektermen: readonly string[];
    readonly aantalGevonden: number;
    readonly verklaring: string;
  };
}

export type ZoekEvent = ZoekopdrachtUitgezet | ZoekopdrachtHerinnerd | ZoekopdrachtAfgerond;
