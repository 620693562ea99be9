// From events to the dated facts of the legal clock: the one mapping, used by the decider and by every read model.
import { fromIsoDate } from '../kern/date.ts';
import type { Feit } from '../wet/termijnen/model.ts';
import type { VerzoekEvent } from './events.ts';

/** The fact this event adds to the clock, or null when it moves no date. */
export function feitVan(event: VerzoekEvent): Feit | null {
  switch (event.type) {
    case 'VerzoekOntvangen':
      return { soort: 'ontvangst', ontvangenOp: fromIsoDate(event.data.ontvangenOp) };
    case 'PreciseringGevraagd':
      return {
        soort: 'aanvulling-gevraagd',
        op: fromIsoDate(event.data.verzondenOp),
        uiterlijk: fromIsoDate(event.data.uiterlijk),
        grondslag: 'Woo 4.1 lid 5',
      };
    case 'PreciseringOntvangen':
      return { soort: 'aanvulling-ontvangen', op: fromIsoDate(event.data.ontvangenOp) };
    case 'ZienswijzenGevraagd':
      return {
        soort: 'zienswijzen-gevraagd',
        verzoekerGeinformeerdOp: fromIsoDate(event.data.verzoekerGeinformeerdOp),
        uiterlijk: fromIsoDate(event.data.uiterlijk),
        derden: event.data.derden.map((derde) => derde.derdeId),
      };
    case 'ZienswijzeOntvangen':
      return { soort: 'zienswijze-ontvangen', op: fromIsoDate(event.data.ontvangenOp), derde: event.data.derdeId };
    case 'BeslissingVerdaagd':
      return {
        soort: 'verdaging',
        aangekondigdOp: fromIsoDate(event.data.aangekondigdOp),
        weken: event.data.weken,
        schriftelijkEnGemotiveerd: true,
      };
    case 'UitstelOvereengekomen':
      return {
        soort: 'uitstel-tot',
        op: fromIsoDate(event.data.overeengekomenOp),
        tot: fromIsoDate(event.data.tot),
        schriftelijk: true,
      };
    case 'VerzoekIngetrokken':
      return { soort: 'intrekking', op: fromIsoDate(event.data.ingetrokkenOp) };
    case 'BesluitOpVerzoekBekendgemaakt':
      return {
        soort: 'besluit-bekendgemaakt',
        op: fromIsoDate(event.data.bekendgemaaktOp),
        bezwaarVerwacht: event.data.bezwaarVerwacht,
        deelbesluit: !event.data.laatste,
        besluit: event.data.besluitId,
      };
    case 'WerktitelGegeven':
    case 'VolgcodeVernieuwd':
    case 'VerzoekToegewezen':
    case 'OntvangstBevestigd':
    case 'EindeOpschortingGemeld':
    case 'BerichtGeplaatst':
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
