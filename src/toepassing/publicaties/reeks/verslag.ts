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

interface Verslagrij {
  readonly regel: number | null;
  readonly kenmerk: string;
  readonly uitkomst: string;
  readonly publicatieId: string | null;
  readonly uitleg: string;
}

/** @param opmerkingen about the list as a whole, above its rows */
export const verslagbestand = ({ regels, opmerkingen }: { readonly regels: readonly Beeldregel[]; readonly opmerkingen: readonly string[] }, vorm: Uitvoervorm): Promise<Uitvoerbestand> =>
  voerUit<Verslagrij>(
    {
      naam: 'verslag',
      rijen: [
        ...opmerkingen.map((uitleg) => ({ regel: null, kenmerk: '', uitkomst: 'Let op', publicatieId: null, uitleg })),
        ...regels.map(({ uitkomst, uitleg, ...rest }) => ({ ...rest, uitkomst: uitkomstwoord(uitkomst), uitleg: uitleg.join(' ') })),
      ],
      kolommen: [
        { titel: 'Regel', soort: 'getal', waarde: ({ regel }) => regel },
        { titel: 'Kenmerk', soort: 'tekst', waarde: ({ kenmerk }) => kenmerk },
        { titel: 'Uitkomst', soort: 'tekst', waarde: ({ uitkomst }) => uitkomst, breedte: 24 },
        { titel: 'Publicatie', soort: 'tekst', waarde: ({ publicatieId }) => publicatieId, breedte: 40 },
        { titel: 'Uitleg', soort: 'tekst', waarde: ({ uitleg }) => uitleg, breedte: 60 },
      ],
    },
    vorm,
  );
