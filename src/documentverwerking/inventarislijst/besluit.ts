// The list as a decision froze it, in the letter and beside it.
import type { Inventarisregel } from '../../besluit/events.ts';
import { fromIsoDate } from '../../kern/date.ts';
import type { Lijstregel } from './model.ts';

export const regelsVanBesluit = (inventaris: readonly Inventarisregel[]): readonly Lijstregel[] =>
  inventaris.map(({ volgnummer, titel, soort, oordeel, gronden, motivering, vindplaats, bijlageBij = null, gesprek = null, zelfdeAls = null, datum, paginas }) => ({
    volgnummer,
    bijlageBij,
    gesprek,
    zelfdeAls,
    titel,
    soort,
    datum: datum === null ? null : fromIsoDate(datum),
    paginas: paginas === 0 ? null : paginas,
    oordeel,
    gronden,
    motivering,
    vindplaats,
    // The letter comes before the documents are on the website.
    adres: null,
  }));
