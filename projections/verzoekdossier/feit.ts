// What the timeline keeps of an event: everything but sealed text, names and file names.
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import type { Tijdlijnfeit } from './model.ts';

export function feitVan(event: VerzoekEvent): Tijdlijnfeit {
  switch (event.type) {
    case 'VerzoekOntvangen': {
      const { nummer, kanaal, ontvangenOp, contactwijze } = event.data;
      return { type: event.type, data: { nummer, kanaal, ontvangenOp, contactwijze } };
    }
    case 'PreciseringGevraagd': {
      const { verzondenOp, uiterlijk, brief } = event.data;
      return { type: event.type, data: { verzondenOp, uiterlijk, brief } };
    }
    case 'PreciseringOntvangen':
      return { type: event.type, data: { ontvangenOp: event.data.ontvangenOp } };
    case 'ZienswijzenGevraagd': {
      const { derden, ...rest } = event.data;
      return { type: event.type, data: { ...rest, derden: derden.map(({ derdeId }) => derdeId) } };
    }
    case 'BerichtGeplaatst': {
      const { berichtId, van, geplaatstOp, antwoordVoor } = event.data;
      return { type: event.type, data: { berichtId, van, geplaatstOp, antwoordVoor } };
    }
    case 'WerktitelGegeven':
    case 'VolgcodeVernieuwd':
    case 'VerzoekToegewezen':
    case 'OntvangstBevestigd':
    case 'ZienswijzeOntvangen':
    case 'EindeOpschortingGemeld':
    case 'BeslissingVerdaagd':
    case 'UitstelOvereengekomen':
    case 'BerichtGelezen':
    case 'VerzoekIngetrokken':
    case 'BesluitOpVerzoekBekendgemaakt':
    case 'TermijnNaderde':
    case 'TermijnVerstreek':
    case 'HerinneringGestuurd':
    case 'NotificatieVerstuurd':
    case 'NotificatieMislukt':
    case 'PersoonsgegevensGewist':
      return event;
  }
}
