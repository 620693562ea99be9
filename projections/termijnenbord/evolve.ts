// What each event changes in the state of a case on the board. Pure.
import type { BesluitEvent } from '../../src/besluit/events.ts';
import type { BesluitId, VerzoekId } from '../../src/kern/ids.ts';
import { afsluitingDoor } from '../../src/verzoek/afsluiting.ts';
import { geenFeiten, metGebeurtenis } from '../../src/verzoek/feiten.ts';
import type { VerzoekEvent, VerzoekOntvangen } from '../../src/verzoek/events.ts';
import type { Vastgelegd } from '../motor/projectie.ts';
import type { Besluitfase, Staat } from './staat.ts';

type Vervolg = Exclude<VerzoekEvent, VerzoekOntvangen>;

export function begin(id: VerzoekId, event: Vastgelegd<VerzoekOntvangen>): Staat {
  const { nummer, organisatie, kanaal, ontvangenOp, werktitel } = event.data;
  const feitenstand = metGebeurtenis(geenFeiten, event, event.revision);
  return {
    id, nummer, organisatie, kanaal, ontvangenOp, werktitel, feitenstand,
    // The clock is asked at the end of the batch.
    klok: { uiterste: ontvangenOp, eersteEinde: ontvangenOp, stil: null },
    behandelaar: null,
    bevestigd: false,
    zoekopdrachten: {},
    besluiten: [],
    deelsBesloten: false,
    uitkomst: null,
    afgesloten: null,
    documenten: { totaal: 0, beoordeeld: 0 },
    ongelezen: 0,
    herinnerdOp: null,
    nadertGemeld: null,
    verstrekenGemeld: null,
    revision: event.revision,
    position: event.position,
  };
}

export function vervolg(voor: Staat, event: Vastgelegd<Vervolg>): Staat {
  const { revision, position } = event;
  const staat: Staat = {
    ...voor,
    revision,
    position,
    feitenstand: metGebeurtenis(voor.feitenstand, event, revision),
    afgesloten: afsluitingDoor(event)?.door ?? voor.afgesloten,
  };
  switch (event.type) {
    case 'WerktitelGegeven':
      return { ...staat, werktitel: event.data.werktitel };
    case 'VerzoekToegewezen':
      return { ...staat, behandelaar: event.data.behandelaar };
    case 'OntvangstBevestigd':
      return { ...staat, bevestigd: true };
    case 'BerichtGeplaatst':
      return event.data.van === 'verzoeker' ? { ...staat, ongelezen: staat.ongelezen + 1 } : staat;
    case 'BerichtGelezen':
      return event.data.door === 'behandelaar' ? { ...staat, ongelezen: Math.max(0, staat.ongelezen - 1) } : staat;
    case 'ZoekopdrachtUitgezet': {
      const { zoekopdrachtId, uiterlijk } = event.data;
      return { ...staat, zoekopdrachten: { ...staat.zoekopdrachten, [zoekopdrachtId]: uiterlijk } };
    }
    case 'ZoekopdrachtAfgerond': {
      const { [event.data.zoekopdrachtId]: _af, ...zoekopdrachten } = staat.zoekopdrachten;
      return { ...staat, zoekopdrachten };
    }
    case 'DatumGecorrigeerd':
      return event.data.gebeurtenis === 'VerzoekOntvangen' ? { ...staat, ontvangenOp: event.data.nieuw } : staat;
    case 'BesluitOpVerzoekBekendgemaakt': {
      const { uitkomst, laatste } = event.data;
      return { ...staat, uitkomst, deelsBesloten: staat.deelsBesloten || !laatste };
    }
    case 'TermijnNaderde':
      return { ...staat, nadertGemeld: event.data.datum };
    case 'TermijnVerstreek':
      return { ...staat, verstrekenGemeld: event.data.datum };
    case 'HerinneringGestuurd':
      return { ...staat, herinnerdOp: event.data.datum };
    case 'PreciseringGevraagd':
    case 'PreciseringOntvangen':
    case 'AanvullingGevraagd':
    case 'AanvullingOntvangen':
    case 'ZienswijzenGevraagd':
    case 'ZienswijzeOntvangen':
    case 'VerzoekIngetrokken':
    case 'VerzoekDoorgezonden':
    case 'VerzoekGekwalificeerd':
    case 'VerzoekInformeelAfgedaan':
    case 'VerzoekSamengevoegd':
    case 'VolgcodeVernieuwd':
    case 'EindeOpschortingGemeld':
    case 'BeslissingVerdaagd':
    case 'UitstelOvereengekomen':
    case 'NotificatieVerstuurd':
    case 'NotificatieMislukt':
    case 'PersoonsgegevensGewist':
    case 'ZienswijzeVerwerkt':
    case 'BekendmakingOpVerzoekGecorrigeerd':
    case 'VoorzieningOpVerzoekVerwerkt':
    case 'IdentiteitVastgesteld':
    case 'MilieuInformatieAangemerkt':
    case 'ContactGelegd':
    case 'DoorzendingOntvangen':
    case 'OpschortingIngegaan':
    case 'OpschortingGeeindigd':
    case 'OverlegGevoerd':
    case 'DeelplanVoorgesteld':
    case 'DeelplanAanvaard':
    case 'DeelplanAfgewezen':
    case 'TermijnoverschrijdingGemeld':
    case 'ZoekopdrachtHerinnerd':
    case 'VerzoekGevoegd':
    case 'VerzoekGesplitst':
    case 'VerzoekAfgesplitst':
    case 'RechtsgangBegonnen':
    case 'RechtsgangGeeindigd':
    case 'RegistratieVervallen':
      return staat;
  }
}

/** The stage an event brings a decision to; null when it stays where it is. */
const FASE: Readonly<Record<BesluitEvent['type'], Besluitfase | null>> = {
  BesluitOpgesteld: 'concept',
  BesluitGewijzigd: 'concept',
  BesluitTerControleAangeboden: 'ter_controle',
  BesluitGoedgekeurd: 'goedgekeurd',
  BesluitTeruggegeven: 'concept',
  OpenbareVersieBevestigd: null,
  BesluitOndertekend: 'ondertekend',
  BesluitBekendgemaakt: 'bekendgemaakt',
  VoorzieningGevraagd: null,
  VoorzieningUitgesproken: null,
  VoorzieningIngetrokken: null,
  VoorzieningVervallen: null,
  BekendmakingGecorrigeerd: null,
  DocumentenVerstrekt: 'verstrekt',
};

export function metBesluit(staat: Staat, id: BesluitId, event: Vastgelegd<BesluitEvent>): Staat {
  const fase = FASE[event.type];
  if (fase === null) return { ...staat, position: event.position };
  const bekend = staat.besluiten.some((besluit) => besluit.id === id);
  const besluiten = bekend
    ? staat.besluiten.map((besluit) => (besluit.id === id ? { id, fase } : besluit))
    : [...staat.besluiten, { id, fase }];
  return { ...staat, besluiten, position: event.position };
}
