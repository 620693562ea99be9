// What became of a series, row by row, in words and as a file.
import { voerUit, type Uitvoerbestand, type Uitvoervorm } from '../../../uitvoer/index.ts';
import type { Reeksuitkomst } from './publiceer.ts';
import type { Beeldregel } from './reeks.ts';

const UITKOMST: Readonly<Record<Reeksuitkomst, string>> = {
  gepubliceerd: 'Openbaar gemaakt',
  gepland: 'Gepland',
  concept: 'Als concept bewaard',
  was_er_al: 'Was er al',
  geweigerd: 'Niet gedaan',
};

/** @param uitkomst null for a row that was not tried yet */
export const uitkomstwoord = (uitkomst: Reeksuitkomst | null): string => (uitkomst === null ? 'Nog niet gedaan' : UITKOMST[uitkomst]);

export const verslagbestand = (regels: readonly Beeldregel[], vorm: Uitvoervorm): Promise<Uitvoerbestand> =>
  voerUit(
    {
      naam: 'verslag',
      rijen: regels,
      kolommen: [
        { titel: 'Regel', soort: 'getal', waarde: ({ regel }) => regel },
        { titel: 'Kenmerk', soort: 'tekst', waarde: ({ kenmerk }) => kenmerk },
        { titel: 'Uitkomst', soort: 'tekst', waarde: ({ uitkomst }) => uitkomstwoord(uitkomst), breedte: 24 },
        { titel: 'Publicatie', soort: 'tekst', waarde: ({ publicatieId }) => publicatieId, breedte: 40 },
        { titel: 'Uitleg', soort: 'tekst', waarde: ({ uitleg }) => uitleg.join(' '), breedte: 60 },
      ],
    },
    vorm,
  );
