// The course of a case in the handlers' wording: every event, with who did it.
import type { Tijdlijnregel } from '../../../../projections/verzoekdossier/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { grondnaam } from '../../../wet/termijnen/teksten.ts';
import { aantalWeken } from '../../../wet/termijnen/datumtekst.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { opDatum, type Gebeurtenis } from '../../ui/tijdlijn.tsx';
import { vervallenRegels } from '../../ui/vervallen.ts';
import { KANAAL, KWALIFICATIE, UITKOMST } from '../teksten.ts';

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
    case 'VerzoekGekwalificeerd':
      return { tekst: `Vastgesteld: ${KWALIFICATIE[feit.data.soort].toLowerCase()}. ${feit.data.toelichting}`, artikel: 'Woo art. 4.1' };
    case 'IdentiteitVastgesteld':
      return { tekst: `Identiteit vastgesteld (${feit.data.wijze})`, artikel: 'Woo art. 5.5 lid 3' };
    case 'MilieuInformatieAangemerkt':
      return { tekst: feit.data.emissies ? 'Gaat over uitstoot in het milieu' : feit.data.milieu ? 'Is milieu-informatie' : 'Is geen milieu-informatie', artikel: 'Woo art. 5.1 lid 6 en 7' };
    case 'ContactGelegd':
      return { tekst: `Contact met de verzoeker (${feit.data.wijze})` };
    case 'VerzoekInformeelAfgedaan':
      return { tekst: `Afgedaan zonder besluit: ${feit.data.toelichting}` };
    case 'AanvullingGevraagd':
      return { tekst: `Aanvulling gevraagd, uiterlijk ${dag(feit.data.uiterlijk)}`, artikel: 'Awb art. 4:5' };
    case 'AanvullingOntvangen':
      return { tekst: 'Aanvulling ontvangen' };
    case 'VerzoekDoorgezonden':
      return { tekst: `${feit.data.omvang === 'geheel' ? 'Doorgestuurd' : `Een deel doorgestuurd (${feit.data.deel ?? ''})`} naar ${feit.data.aan}`, artikel: 'Woo art. 4.2 lid 1' };
    case 'DoorzendingOntvangen':
      return { tekst: 'De andere organisatie ontving het doorgestuurde verzoek', artikel: 'Woo art. 4.2 lid 1' };
    case 'ZienswijzeVerwerkt':
      return { tekst: `Zienswijze verwerkt: ${feit.data.gevolgd === 'niet' ? 'niet gevolgd' : `${feit.data.gevolgd} gevolgd`}`, artikel: 'Awb art. 3:46' };
    case 'OpschortingIngegaan':
      return { tekst: `Opgeschort vanaf ${dag(feit.data.vanaf)}: ${grondnaam[feit.data.grond]}. ${feit.data.toelichting}`, artikel: 'Awb art. 4:15' };
    case 'OpschortingGeeindigd':
      return { tekst: 'Opschorting geëindigd', artikel: 'Awb art. 4:15 lid 4' };
    case 'OverlegGevoerd':
      return { tekst: `Overleg over de omvang${feit.data.overeenstemming ? ', met overeenstemming' : ''}`, artikel: 'Woo art. 4.2a' };
    case 'DeelplanVoorgesteld':
      return { tekst: `Plan voorgesteld met ${feit.data.fasen.length} deelbesluiten`, artikel: 'Woo art. 4.2a' };
    case 'DeelplanAanvaard':
      return { tekst: 'De verzoeker stemde in met het plan', artikel: 'Awb art. 4:15 lid 2, onder a' };
    case 'DeelplanAfgewezen':
      return { tekst: 'De verzoeker stemde niet in met het plan' };
    case 'TermijnoverschrijdingGemeld':
      return { tekst: `Verzoeker bericht dat het later wordt, verwacht ${dag(feit.data.verwachtOp)}`, artikel: 'Awb art. 4:14 lid 1' };
    case 'ZoekopdrachtUitgezet':
      return { tekst: `Zoekopdracht aan ${feit.data.afdeling}, uiterlijk ${dag(feit.data.uiterlijk)}` };
    case 'ZoekopdrachtHerinnerd':
      return { tekst: 'Herinnering aan een zoekopdracht' };
    case 'ZoekopdrachtAfgerond':
      return { tekst: `Zoekopdracht afgerond: ${feit.data.aantalGevonden} gevonden` };
    case 'VerzoekSamengevoegd':
      return { tekst: `Gaat verder onder ${feit.data.metNummer}` };
    case 'VerzoekGevoegd':
      return { tekst: `Verzoek ${feit.data.nummer} is hier bij gevoegd` };
    case 'VerzoekGesplitst':
      return { tekst: `Een deel gaat verder als ${feit.data.naarNummer}: ${feit.data.omschrijving}` };
    case 'VerzoekAfgesplitst':
      return { tekst: `Afgesplitst van ${feit.data.vanNummer}` };
    case 'RechtsgangBegonnen':
      return { tekst: feit.data.soort === 'bezwaar' ? 'Er loopt een procedure tegen het besluit' : 'Er loopt een procedure over te laat beslissen' };
    case 'RechtsgangGeeindigd':
      return { tekst: 'De procedure is voorbij' };
    case 'VoorzieningOpVerzoekVerwerkt':
      return { tekst: `Voorlopige voorziening ${feit.data.wat}` };
    case 'BekendmakingOpVerzoekGecorrigeerd':
      return { tekst: `Dag van bekendmaking rechtgezet: ${dag(feit.data.bekendgemaaktOp)}` };
    case 'DatumGecorrigeerd':
      return { tekst: `Datum rechtgezet: ${dag(feit.data.oud)} werd ${dag(feit.data.nieuw)}. ${feit.data.reden}` };
    case 'RegistratieVervallen':
      return { tekst: `Registratie vervallen: ${feit.data.reden}` };
    case 'PersoonsgegevensGewist':
      return { tekst: `Persoonsgegevens gewist: ${feit.data.reden}`, artikel: 'AVG art. 17' };
  }
}

const wie = ({ actor }: Tijdlijnregel, naamVan: (id: string | null) => string): string =>
  actor.startsWith('medewerker:') ? `, door ${naamVan(actor.slice('medewerker:'.length))}` : '';

export function werktijdlijn(regels: readonly Tijdlijnregel[], naamVan: (id: string | null) => string): readonly Gebeurtenis[] {
  const vervallen = vervallenRegels(regels);
  return opDatum(regels).map((regel) => {
    const { tekst, artikel } = zin(regel, naamVan);
    const door = wie(regel, naamVan);
    const nu = vervallen.get(regel.revision);
    return {
      tekst: `${door === '' ? tekst : tekst.replace(/\.$/, '')}${door}${nu ?? ''}`,
      stand: nu === undefined ? 'gebeurd' : 'stil',
      ...(artikel === undefined ? {} : { artikel }),
      ...(regel.datum === null ? {} : { datum: fromIsoDate(regel.datum) }),
    };
  });
}
