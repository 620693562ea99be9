// The public history of a publication in plain words.
import type { Geschiedenisregel, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { Tijdlijn } from '../../ui/tijdlijn.tsx';

function zin({ soort, documentId, reden }: Geschiedenisregel, stukken: readonly Publicatiestuk[]): string {
  switch (soort) {
    case 'PublicatieOpenbaarGemaakt':
      return 'De publicatie kwam op deze site.';
    case 'PublicatieIngetrokken':
      return `Van de site gehaald. Reden: ${reden ?? 'niet opgegeven'}`;
    case 'StukIngetrokken': {
      const stuk = stukken.find((one) => one.documentId === documentId);
      return `Document ${stuk === undefined ? '' : `${stuk.volgnummer} (${stuk.titel}) `}van de site gehaald. Reden: ${reden ?? 'niet opgegeven'}`;
    }
  }
}

export const Geschiedenis = ({ regels, stukken }: { readonly regels: readonly Geschiedenisregel[]; readonly stukken: readonly Publicatiestuk[] }) => (
  <Tijdlijn
    gebeurtenissen={regels.map((regel) => ({ datum: fromIsoDate(regel.datum), tekst: zin(regel, stukken), stand: 'gebeurd' as const }))}
  />
);
