// The public history of a publication in plain words.
import type { Geschiedenisregel, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { Tijdlijn } from '../../ui/tijdlijn.tsx';

const VELD: Readonly<Record<string, string>> = {
  titel: 'de titel',
  verkorteTitel: 'de korte titel',
  samenvatting: 'de samenvatting',
  categorie: 'de informatiecategorie',
  organisatie: 'de organisatie',
  datum: 'de datum',
  onderwerpen: 'de onderwerpen',
  kenmerken: 'de kenmerken',
  verantwoordelijke: 'wie verantwoordelijk is',
  opsteller: 'wie het schreef',
  trefwoorden: 'de trefwoorden',
  themas: 'de thema’s',
  geldigheid: 'de geldigheid',
  nietOpenbaar: 'de uitleg bij wat niet openbaar is',
};

/** "de titel en de datum"; what has no name here is just "de gegevens". */
function watVeranderde(wat: readonly string[]): string {
  const namen = wat.flatMap((veld) => VELD[veld] ?? []);
  const laatste = namen.at(-1);
  if (laatste === undefined) return 'de gegevens';
  return namen.length === 1 ? laatste : `${namen.slice(0, -1).join(', ')} en ${laatste}`;
}

function zin({ soort, documentId, reden, wat }: Geschiedenisregel, stukken: readonly Publicatiestuk[]): string {
  const stuk = stukken.find((one) => one.documentId === documentId);
  const document = stuk === undefined ? 'Een document' : stuk.volgnummer > 0 ? `Document ${stuk.volgnummer} (${stuk.titel})` : stuk.titel;
  const waarom = `Reden: ${reden ?? 'niet opgegeven'}`;
  switch (soort) {
    case 'PublicatieOpenbaarGemaakt':
      return 'De publicatie kwam op deze site.';
    case 'PublicatieGewijzigd':
      return `Aangepast: ${watVeranderde(wat)}.`;
    case 'StukToegevoegd':
      return `${document} is toegevoegd.`;
    case 'StukGewijzigd':
      return `De gegevens van een document zijn aangepast: ${document}.`;
    case 'StukVervangen':
      return `${document}: het bestand is vervangen door een ander. ${waarom}`;
    case 'StukIngetrokken':
      return `${document} is van de site gehaald. ${waarom}`;
    case 'PublicatieIngetrokken':
      return `Van de site gehaald. ${waarom}`;
    case 'StukHergepubliceerd':
      return `${document} staat weer op de site. ${waarom}`;
    case 'PublicatieHergepubliceerd':
      return `De publicatie staat weer op de site. ${waarom}`;
  }
}

export const Geschiedenis = ({ regels, stukken }: { readonly regels: readonly Geschiedenisregel[]; readonly stukken: readonly Publicatiestuk[] }) => (
  <Tijdlijn
    gebeurtenissen={regels.map((regel) => ({ datum: fromIsoDate(regel.datum), tekst: zin(regel, stukken), stand: 'gebeurd' as const }))}
  />
);
