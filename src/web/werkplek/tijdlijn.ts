// The course of a case in the handlers' wording: every event, with who did it.
import type { Tijdlijnregel } from '../../../projections/verzoekdossier/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { aantalWeken } from '../../wet/termijnen/datumtekst.ts';
import { datumtekst } from '../ui/datum.tsx';
import { opDatum, type Gebeurtenis } from '../ui/tijdlijn.tsx';
import { KANAAL, UITKOMST } from './teksten.ts';

type Iso = Parameters<typeof fromIsoDate>[0];
const dag = (iso: Iso): string => datumtekst(fromIsoDate(iso), 'kort');

function zin({ feit }: Tijdlijnregel, naamVan: (id: string | null) => string): { readonly tekst: string; readonly artikel?: string } {
  switch (feit.type) {
    case 'VerzoekOntvangen':
      return { tekst: `Verzoek ontvangen (${KANAAL[feit.data.kanaal].toLowerCase()})`, artikel: 'Woo art. 4.1' };
    case 'WerktitelGegeven':
      return { tekst: `Werktitel: ${feit.data.werktitel}` };
    case 'VolgcodeVernieuwd':
      return { tekst: 'Nieuwe volgcode gegeven' };
    case 'VerzoekToegewezen':
      return { tekst: `Toegewezen aan ${naamVan(feit.data.behandelaar)}` };
    case 'OntvangstBevestigd':
      return { tekst: 'Ontvangst bevestigd', artikel: 'Awb art. 2:17' };
    case 'PreciseringGevraagd':
      return { tekst: `Precisering gevraagd, uiterlijk ${dag(feit.data.uiterlijk)}`, artikel: 'Woo art. 4.1 lid 5' };
    case 'PreciseringOntvangen':
      return { tekst: 'Precisering ontvangen' };
    case 'ZienswijzenGevraagd':
      return { tekst: `Zienswijzen gevraagd aan ${feit.data.derden.length} belanghebbende(n), uiterlijk ${dag(feit.data.uiterlijk)}`, artikel: 'Woo art. 4.4 lid 3' };
    case 'ZienswijzeOntvangen':
      return { tekst: 'Zienswijze ontvangen' };
    case 'EindeOpschortingGemeld':
      return { tekst: `Verzoeker bericht dat de termijn weer loopt, tot ${dag(feit.data.nieuweDatum)}`, artikel: 'Woo art. 4.4 lid 4' };
    case 'BeslissingVerdaagd':
      return { tekst: `Verdaagd met ${aantalWeken(feit.data.weken)} (${feit.data.reden}): ${feit.data.toelichting.replace(/\.$/, '')}`, artikel: 'Woo art. 4.4 lid 2' };
    case 'UitstelOvereengekomen':
      return { tekst: `Uitstel afgesproken tot ${dag(feit.data.tot)}`, artikel: 'Awb art. 4:15 lid 2, onder a' };
    case 'BerichtGeplaatst':
      return { tekst: feit.data.van === 'verzoeker' ? 'Bericht van de verzoeker' : 'Bericht aan de verzoeker' };
    case 'BerichtGelezen':
      return { tekst: feit.data.door === 'verzoeker' ? 'Verzoeker las een bericht' : 'Bericht gelezen' };
    case 'VerzoekIngetrokken':
      return { tekst: 'Verzoek ingetrokken' };
    case 'BesluitOpVerzoekBekendgemaakt':
      return {
        tekst: `Besluit bekendgemaakt: ${UITKOMST[feit.data.uitkomst].toLowerCase()}${feit.data.deel === null ? '' : ` (deel ${feit.data.deel.nummer} van ${feit.data.deel.van})`}`,
        artikel: 'Awb art. 3:41',
      };
    case 'TermijnNaderde':
      return { tekst: `Signaal: nog ${feit.data.dagenVooraf} dagen tot ${dag(feit.data.datum)}` };
    case 'TermijnVerstreek':
      return { tekst: `Signaal: de termijn van ${dag(feit.data.datum)} is verstreken` };
    case 'HerinneringGestuurd':
      return { tekst: `Herinnering aan ${naamVan(feit.data.aan)}` };
    case 'NotificatieVerstuurd':
      return { tekst: 'Verzoeker kreeg een mail' };
    case 'NotificatieMislukt':
      return { tekst: `Mail aan de verzoeker mislukt: ${feit.data.reden}` };
    case 'PersoonsgegevensGewist':
      return { tekst: `Persoonsgegevens gewist: ${feit.data.reden}`, artikel: 'AVG art. 17' };
  }
}

const wie = ({ actor }: Tijdlijnregel, naamVan: (id: string | null) => string): string =>
  actor.startsWith('medewerker:') ? `, door ${naamVan(actor.slice('medewerker:'.length))}` : '';

export const werktijdlijn = (regels: readonly Tijdlijnregel[], naamVan: (id: string | null) => string): readonly Gebeurtenis[] =>
  opDatum(regels).map((regel) => {
    const { tekst, artikel } = zin(regel, naamVan);
    return {
      tekst: `${tekst}${wie(regel, naamVan)}`,
      stand: 'gebeurd',
      ...(artikel === undefined ? {} : { artikel }),
      ...(regel.datum === null ? {} : { datum: fromIsoDate(regel.datum) }),
    };
  });
