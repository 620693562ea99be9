// What the requester reads about the course of a request: B1 Dutch, one place.
import type { Verzoekdossier, Tijdlijnregel, Dossierbesluit } from '../../../projections/verzoekdossier/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import type { Kwalificatie, Voorzieningstap } from '../../verzoek/events.ts';
import type { Termijnberekening } from '../../wet/termijnen/model.ts';
import { isOpgeschortOp, isTeLaat } from '../../wet/termijnen/vragen.ts';
import { datumtekst } from '../ui/datumtekst.ts';

const dag = (iso: Parameters<typeof fromIsoDate>[0]): string => datumtekst(fromIsoDate(iso));

export interface Stand {
  readonly kop: string;
  readonly uitleg: string;
  readonly toon: 'info' | 'goed' | 'let-op';
}

const GESLOTEN = {
  doorzending: { kop: 'Wij stuurden uw verzoek door', uitleg: 'Een andere organisatie heeft de informatie en beslist over uw verzoek.' },
  'ander-regime': { kop: 'Wij behandelen dit niet als Woo-verzoek', uitleg: 'In onze brief leest u wat wij wel doen.' },
  informeel: { kop: 'Uw verzoek is afgerond', uitleg: 'U heeft wat u zocht. Een besluit was niet nodig.' },
  samenvoeging: { kop: 'Wij behandelen dit samen met een ander verzoek van u', uitleg: 'In onze brief leest u onder welk nummer.' },
} as const;

/** Where the request stands, in words. "Te laat" is asked today, and said honestly. */
export function standVan(dossier: Verzoekdossier, besluiten: readonly Dossierbesluit[], termijnen: Termijnberekening, vandaag: Temporal.PlainDate): Stand {
  if (dossier.afsluiting?.door === 'intrekking') {
    return { kop: 'U heeft uw verzoek ingetrokken', uitleg: `Dat was op ${dag(dossier.afsluiting.op)}. Wij doen er niets meer mee.`, toon: 'info' };
  }
  if (dossier.afsluiting !== null && dossier.afsluiting.door !== 'besluit') {
    return { ...GESLOTEN[dossier.afsluiting.door], toon: 'info' };
  }
  if (dossier.afsluiting !== null) {
    const verstrekt = besluiten.some(({ verstrektOp }) => verstrektOp !== null);
    return {
      kop: 'Wij hebben een besluit genomen',
      uitleg: verstrekt ? 'U vindt het besluit en de documenten hieronder.' : 'U vindt het besluit hieronder.',
      toon: 'goed',
    };
  }
  const uiterlijk = datumtekst(termijnen.beslistermijn.einde, 'dag');
  if (isTeLaat(termijnen, vandaag)) {
    return {
      kop: 'Wij zijn te laat met ons besluit',
      uitleg: `U had uiterlijk ${uiterlijk} ons besluit moeten krijgen. Dat spijt ons. U kunt ons schrijven dat wij te laat zijn (een ingebrekestelling). Beslissen wij twee weken later nog niet? Dan kunt u naar de rechter (artikel 6:12 Awb).`,
      toon: 'let-op',
    };
  }
  if (isOpgeschortOp(termijnen, vandaag)) {
    return { kop: 'De tijd staat nu stil', uitleg: `Wij wachten op een antwoord. Zoals het nu is, krijgt u uiterlijk ${uiterlijk} ons besluit.`, toon: 'info' };
  }
  const deel = besluiten.some(({ bekendgemaaktOp }) => bekendgemaaktOp !== null);
  return {
    kop: deel ? 'Wij hebben een deel besloten' : 'Wij werken aan uw verzoek',
    uitleg: `U krijgt uiterlijk ${uiterlijk} ${deel ? 'de rest van ons besluit' : 'ons besluit'}.`,
    toon: 'info',
  };
}

const KWALIFICATIEZIN: Readonly<Record<Exclude<Kwalificatie, 'woo-verzoek'>, string>> = {
  'eigen-informatie': 'Uw verzoek gaat over informatie over uzelf. U krijgt die informatie alleen zelf.',
  vraag: 'Uw bericht is een vraag. Wij behandelen het niet als Woo-verzoek.',
  'avg-inzage': 'U vraagt om uw eigen persoonsgegevens. Wij behandelen uw verzoek volgens de AVG.',
  hergebruik: 'U vraagt om hergebruik van informatie. Wij behandelen uw verzoek volgens de Wet hergebruik.',
};

const VOORZIENING: Readonly<Record<Voorzieningstap, string>> = {
  gevraagd: 'Iemand vroeg de rechter om openbaar maken tegen te houden. Wij wachten op de rechter.',
  toegewezen: 'De rechter houdt openbaar maken voorlopig tegen.',
  afgewezen: 'De rechter houdt openbaar maken niet tegen.',
  ingetrokken: 'De vraag aan de rechter om openbaar maken tegen te houden is ingetrokken.',
  vervallen: 'De rechter houdt openbaar maken niet langer tegen.',
};

/** One line of the timeline in public wording; null for what concerns only the house. */
export function tijdlijnzin({ feit }: Tijdlijnregel): { readonly tekst: string; readonly artikel?: string } | null {
  switch (feit.type) {
    case 'VerzoekOntvangen':
      return { tekst: 'Wij ontvingen uw verzoek.' };
    case 'OntvangstBevestigd':
      return { tekst: 'Wij stuurden u een ontvangstbevestiging.' };
    case 'PreciseringGevraagd':
      return { tekst: `Wij stelden u een vraag. U kunt antwoorden tot en met ${dag(feit.data.uiterlijk)}. De tijd staat stil tot u antwoordt.`, artikel: 'artikel 4.1, vijfde lid, Woo' };
    case 'PreciseringOntvangen':
      return { tekst: 'U heeft onze vraag beantwoord. De tijd loopt weer.' };
    case 'ZienswijzenGevraagd':
      return { tekst: `Wij vroegen anderen om hun mening, tot en met ${dag(feit.data.uiterlijk)}. De tijd staat stil.`, artikel: 'artikel 4.4, derde lid, Woo' };
    case 'ZienswijzeOntvangen':
      return { tekst: 'Een ander gaf zijn mening.' };
    case 'EindeOpschortingGemeld':
      return { tekst: `De tijd loopt weer. De nieuwe uiterste datum is ${dag(feit.data.nieuweDatum)}.`, artikel: 'artikel 4.4, vierde lid, Woo' };
    case 'BeslissingVerdaagd':
      return {
        tekst: `Wij hebben ${feit.data.weken === 1 ? '1 week' : '2 weken'} meer tijd nodig. De reden: ${feit.data.reden === 'omvang' ? 'het gaat om veel informatie' : 'de informatie is ingewikkeld'}.`,
        artikel: 'artikel 4.4, tweede lid, Woo',
      };
    case 'UitstelOvereengekomen':
      return { tekst: `U stemde in met een latere datum: ${dag(feit.data.tot)}.`, artikel: 'artikel 4:15 Awb' };
    case 'BerichtGeplaatst':
      return { tekst: feit.data.van === 'verzoeker' ? 'U stuurde een bericht.' : 'Wij stuurden u een bericht.' };
    case 'VerzoekIngetrokken':
      return { tekst: 'U trok uw verzoek in.' };
    case 'BesluitOpVerzoekBekendgemaakt':
      return { tekst: feit.data.deel === null ? 'Wij namen een besluit.' : `Wij namen een besluit over deel ${feit.data.deel.nummer} van ${feit.data.deel.van}.` };
    case 'VerzoekGekwalificeerd':
      return feit.data.soort === 'woo-verzoek' ? null : { tekst: KWALIFICATIEZIN[feit.data.soort] };
    case 'VerzoekInformeelAfgedaan':
      return { tekst: 'Wij deden uw verzoek af zonder besluit, omdat u dat goed vond.' };
    case 'ContactGelegd':
      return { tekst: 'Wij hadden contact met u.' };
    case 'AanvullingGevraagd':
      return { tekst: `Wij vroegen u om uw verzoek aan te vullen, tot en met ${dag(feit.data.uiterlijk)}. De tijd staat stil tot u antwoordt.`, artikel: 'artikel 4:5 Awb' };
    case 'AanvullingOntvangen':
      return { tekst: 'U vulde uw verzoek aan. De tijd loopt weer.' };
    case 'VerzoekDoorgezonden':
      return {
        tekst: feit.data.omvang === 'geheel' ? `Wij stuurden uw verzoek door naar ${feit.data.aan}. Zij beslissen erover.` : `Wij stuurden een deel van uw verzoek door naar ${feit.data.aan}.`,
        artikel: 'artikel 4.2, eerste lid, Woo',
      };
    case 'OpschortingIngegaan':
      return { tekst: `De tijd staat stil vanaf ${dag(feit.data.vanaf)}. ${feit.data.toelichting}`, artikel: 'artikel 4:15 Awb' };
    case 'OpschortingGeeindigd':
      return { tekst: 'De tijd loopt weer.', artikel: 'artikel 4:15 Awb' };
    case 'OverlegGevoerd':
      return { tekst: 'Wij spraken met u over uw grote verzoek.', artikel: 'artikel 4.2a Woo' };
    case 'DeelplanVoorgesteld':
      return { tekst: `Wij stelden voor om in ${feit.data.fasen.length} delen te beslissen.`, artikel: 'artikel 4.2a Woo' };
    case 'DeelplanAanvaard':
      return { tekst: 'U stemde in met het plan om in delen te beslissen.', artikel: 'artikel 4:15 Awb' };
    case 'DeelplanAfgewezen':
      return { tekst: 'U stemde niet in met het plan.' };
    case 'TermijnoverschrijdingGemeld':
      return { tekst: `Wij lieten u weten dat wij later beslissen. Wij verwachten ons besluit op ${dag(feit.data.verwachtOp)}.`, artikel: 'artikel 4:14 Awb' };
    case 'VerzoekSamengevoegd':
      return { tekst: `Uw verzoek gaat verder onder nummer ${feit.data.metNummer}.` };
    case 'VerzoekGevoegd':
      return { tekst: `Uw verzoek ${feit.data.nummer} behandelen wij nu ook onder dit nummer.` };
    case 'VerzoekGesplitst':
      return { tekst: `Een deel van uw verzoek gaat verder onder nummer ${feit.data.naarNummer}.` };
    case 'VerzoekAfgesplitst':
      return { tekst: `Dit is een deel van uw verzoek ${feit.data.vanNummer}.` };
    case 'DatumGecorrigeerd':
      return { tekst: `Wij hadden een datum verkeerd: ${dag(feit.data.oud)} moest zijn ${dag(feit.data.nieuw)}. De uiterste datum is nu ${dag(feit.data.nieuweUiterste)}.` };
    case 'RegistratieVervallen':
      return { tekst: `Wij hadden iets verkeerd vastgelegd. De uiterste datum is nu ${dag(feit.data.nieuweUiterste)}.` };
    case 'RechtsgangBegonnen':
      return { tekst: feit.data.soort === 'bezwaar' ? 'Er is bezwaar gemaakt tegen het besluit.' : 'Wij kregen een bericht dat wij te laat zijn.' };
    case 'VoorzieningOpVerzoekVerwerkt':
      return { tekst: VOORZIENING[feit.data.wat] };
    case 'BekendmakingOpVerzoekGecorrigeerd':
    case 'RechtsgangGeeindigd':
    case 'DoorzendingOntvangen':
    case 'IdentiteitVastgesteld':
    case 'MilieuInformatieAangemerkt':
    case 'ZienswijzeVerwerkt':
    case 'ZoekopdrachtUitgezet':
    case 'ZoekopdrachtHerinnerd':
    case 'ZoekopdrachtAfgerond':
    case 'WerktitelGegeven':
    case 'VolgcodeVernieuwd':
    case 'VerzoekToegewezen':
    case 'BerichtGelezen':
    case 'TermijnNaderde':
    case 'TermijnVerstreek':
    case 'HerinneringGestuurd':
    case 'NotificatieVerstuurd':
    case 'NotificatieMislukt':
    case 'PersoonsgegevensGewist':
      return null;
  }
}
