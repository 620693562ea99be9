// The inventory list of a case as a table to take along: what stands on the screen, for a spreadsheet.
import type { Inventarisdocument } from '../../../projections/inventarislijst/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import type { Tabel } from '../../uitvoer/index.ts';
import { DOCUMENTSOORT, GAT, OORDEEL } from './teksten.ts';

export const inventaristabel = (nummer: string, rijen: readonly Inventarisdocument[]): Tabel<Inventarisdocument> => ({
  naam: `Inventarislijst ${nummer}`,
  rijen,
  kolommen: [
    { titel: 'Nr.', soort: 'getal', breedte: 6, waarde: ({ volgnummer }) => volgnummer },
    { titel: 'Document', soort: 'tekst', breedte: 50, waarde: ({ titel }) => titel },
    { titel: 'Soort', soort: 'tekst', waarde: ({ soort }) => DOCUMENTSOORT[soort] },
    { titel: 'Datum', soort: 'datum', breedte: 12, waarde: ({ datum }) => (datum === null ? null : fromIsoDate(datum)) },
    { titel: 'Pagina’s', soort: 'getal', breedte: 9, waarde: ({ tekst }) => tekst?.paginas ?? null },
    { titel: 'Oordeel', soort: 'tekst', waarde: ({ beoordeling }) => (beoordeling === null ? null : OORDEEL[beoordeling.oordeel]) },
    { titel: 'Gronden', soort: 'tekst', waarde: ({ beoordeling }) => beoordeling?.gronden.join(', ') ?? null },
    { titel: 'Motivering', soort: 'tekst', breedte: 50, waarde: ({ beoordeling }) => beoordeling?.motivering ?? null },
    { titel: 'Vindplaats', soort: 'tekst', breedte: 30, waarde: ({ beoordeling }) => beoordeling?.vindplaats ?? null },
    { titel: 'Nog te doen', soort: 'tekst', breedte: 30, waarde: ({ gaten }) => gaten.map((gat) => GAT[gat]).join(', ') },
  ],
});
