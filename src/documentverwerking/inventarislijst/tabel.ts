// The inventory list as a table for a spreadsheet: one fact per column, so that it can be sorted and counted.
import { voerUit, type Kolom, type Uitvoerbestand, type Uitvoervorm } from '../../uitvoer/index.ts';
import { grondtekst } from '../../wet/weigeringsgronden/teksten.ts';
import { oordeelVan } from './blok.ts';
import { lijstnaam } from './document.ts';
import { SOORT, type Inventarislijst, type Lijstregel, type Werkregel } from './model.ts';

const KOLOMMEN: readonly Kolom<Lijstregel>[] = [
  { titel: 'Nummer', soort: 'getal', breedte: 9, waarde: ({ volgnummer }) => volgnummer },
  { titel: 'Bijlage bij', soort: 'getal', breedte: 10, waarde: ({ bijlageBij }) => bijlageBij },
  { titel: 'Gesprek van', soort: 'getal', breedte: 11, waarde: ({ gesprek }) => gesprek },
  { titel: 'Zelfde als', soort: 'getal', breedte: 10, waarde: ({ zelfdeAls }) => zelfdeAls },
  { titel: 'Titel', soort: 'tekst', breedte: 60, waarde: ({ titel }) => titel },
  { titel: 'Datum', soort: 'datum', breedte: 12, waarde: ({ datum }) => datum },
  { titel: 'Soort', soort: 'tekst', waarde: ({ soort }) => SOORT[soort] },
  { titel: 'Pagina’s', soort: 'getal', breedte: 9, waarde: ({ paginas }) => paginas },
  { titel: 'Oordeel', soort: 'tekst', waarde: oordeelVan },
  { titel: 'Artikelen', soort: 'tekst', waarde: ({ gronden }) => gronden.join(', ') },
  { titel: 'Redenen', soort: 'tekst', breedte: 48, waarde: ({ gronden }) => gronden.map(grondtekst).join('; ') },
  { titel: 'Toelichting', soort: 'tekst', breedte: 48, waarde: ({ motivering }) => motivering },
  { titel: 'Al te vinden op', soort: 'tekst', breedte: 40, waarde: ({ vindplaats }) => vindplaats },
  { titel: 'Adres', soort: 'tekst', breedte: 60, waarde: ({ adres }) => adres },
];

const LIJKT_OP: Kolom<Werkregel> = { titel: 'Lijkt op', soort: 'getal', breedte: 9, waarde: ({ lijktOp }) => lijktOp };
const GATEN: Kolom<Werkregel> = { titel: 'Nog te doen', soort: 'tekst', breedte: 36, toon: 'fout', waarde: ({ gaten }) => gaten.join('; ') };

/** The list as a spreadsheet of the given kind. */
export function voerTabelUit(inventaris: Inventarislijst, vorm: Uitvoervorm): Promise<Uitvoerbestand> {
  const naam = lijstnaam(inventaris);
  if (inventaris.voor === 'iedereen') return voerUit({ naam, kolommen: KOLOMMEN, rijen: inventaris.regels }, vorm);
  return voerUit<Werkregel>({ naam, kolommen: [...KOLOMMEN, LIJKT_OP, GATEN], rijen: inventaris.regels }, vorm);
}
