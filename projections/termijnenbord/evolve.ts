// What each event changes in the state of a case on the board. Pure.
import type { BesluitEvent } from '../../src/besluit/events.ts';
import type { BesluitId, VerzoekId } from '../../src/kern/ids.ts';
import { feitVan } from '../../src/verzoek/feiten.ts';
import type { VerzoekEvent, VerzoekOntvangen } from '../../src/verzoek/events.ts';
import type { Vastgelegd } from '../motor/projectie.ts';
import type { Besluitfase, Staat } from './staat.ts';

type Vervolg = Exclude<VerzoekEvent, VerzoekOntvangen>;

export function begin(id: VerzoekId, event: Vastgelegd<VerzoekOntvangen>): Staat {
  const { nummer, organisatie, kanaal, ontvangenOp, werktitel } = event.data;
  const feit = feitVan(event);
  const feiten = feit === null ? [] : [feit];
  return {
    id, nummer, organisatie, kanaal, ontvangenOp, werktitel, feiten,
    // The clock is asked at the end of the batch.
    klok: { uiterste: ontvangenOp, eersteEinde: ontvangenOp, stil: null },
    behandelaar: null,
    bevestigd: false,
    preciseringTot: null,
    zienswijzen: null,
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
  const feit = feitVan(event);
  const { revision, position } = event;
  const staat: Staat = { ...voor, revision, position, feiten: feit === null ? voor.feiten : [...voor.feiten, feit] };
  switch (event.type) {
    case 'WerktitelGegeven':
      return { ...staat, werktitel: event.data.werktitel };
    case 'VerzoekToegewezen':
      return { ...staat, behandelaar: event.data.behandelaar };
    case 'OntvangstBevestigd':
      return { ...staat, bevestigd: true };
    case 'PreciseringGevraagd':
      return { ...staat, preciseringTot: event.data.uiterlijk };
    case 'PreciseringOntvangen':
      return { ...staat, preciseringTot: null };
    case 'ZienswijzenGevraagd': {
      const open = [...(staat.zienswijzen?.open ?? []), ...event.data.derden.map(({ derdeId }) => derdeId)];
      const tot = event.data.uiterlijk;
      const eerder = staat.zienswijzen?.tot ?? tot;
      return { ...staat, zienswijzen: { tot: eerder > tot ? eerder : tot, open } };
    }
    case 'ZienswijzeOntvangen': {
      if (staat.zienswijzen === null) return staat;
      const { tot, open } = staat.zienswijzen;
      return { ...staat, zienswijzen: { tot, open: open.filter((derde) => derde !== event.data.derdeId) } };
    }
    case 'BerichtGeplaatst':
      return event.data.van === 'verzoeker' ? { ...staat, ongelezen: staat.ongelezen + 1 } : staat;
    case 'BerichtGelezen':
      return event.data.door === 'behandelaar' ? { ...staat, ongelezen: Math.max(0, staat.ongelezen - 1) } : staat;
    case 'VerzoekIngetrokken':
      return { ...staat, afgesloten: 'intrekking' };
    case 'BesluitOpVerzoekBekendgemaakt': {
      const { uitkomst, laatste } = event.data;
      return laatste ? { ...staat, uitkomst, afgesloten: 'besluit' } : { ...staat, uitkomst, deelsBesloten: true };
    }
    case 'TermijnNaderde':
      return { ...staat, nadertGemeld: event.data.datum };
    case 'TermijnVerstreek':
      return { ...staat, verstrekenGemeld: event.data.datum };
    case 'HerinneringGestuurd':
      return { ...staat, herinnerdOp: event.data.datum };
    case 'VolgcodeVernieuwd':
    case 'EindeOpschortingGemeld':
    case 'BeslissingVerdaagd':
    case 'UitstelOvereengekomen':
    case 'NotificatieVerstuurd':
    case 'NotificatieMislukt':
    case 'PersoonsgegevensGewist':
      return staat;
  }
}

/** The stage an event brings a decision to. */
const FASE: Readonly<Record<BesluitEvent['type'], Besluitfase>> = {
  BesluitOpgesteld: 'concept',
  BesluitGewijzigd: 'concept',
  BesluitTerControleAangeboden: 'ter_controle',
  BesluitGoedgekeurd: 'goedgekeurd',
  BesluitTeruggegeven: 'concept',
  BesluitOndertekend: 'ondertekend',
  BesluitBekendgemaakt: 'bekendgemaakt',
  DocumentenVerstrekt: 'verstrekt',
};

export function metBesluit(staat: Staat, id: BesluitId, event: Vastgelegd<BesluitEvent>): Staat {
  const fase = FASE[event.type];
  const bekend = staat.besluiten.some((besluit) => besluit.id === id);
  const besluiten = bekend
    ? staat.besluiten.map((besluit) => (besluit.id === id ? { id, fase } : besluit))
    : [...staat.besluiten, { id, fase }];
  return { ...staat, besluiten, position: event.position };
}
