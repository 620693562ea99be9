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
    case 'ZienswijzeOntvangen': {
      const { algemeen: _tekst, antwoorden = [], ...rest } = event.data;
      return { type: event.type, data: { ...rest, antwoorden: antwoorden.map(({ documentId, standpunt }) => ({ documentId, standpunt })) } };
    }
    case 'ZienswijzeVerwerkt': {
      const { reden: _tekst, ...data } = event.data;
      return { type: event.type, data };
    }
    case 'ContactGelegd': {
      const { verslag: _tekst, ...data } = event.data;
      return { type: event.type, data };
    }
    case 'AanvullingGevraagd': {
      const { vraag: _tekst, ...data } = event.data;
      return { type: event.type, data };
    }
    case 'AanvullingOntvangen':
      return { type: event.type, data: { ontvangenOp: event.data.ontvangenOp } };
    case 'OverlegGevoerd': {
      const { verslag: _tekst, ...data } = event.data;
      return { type: event.type, data };
    }
    case 'DeelplanAfgewezen': {
      const { tegenvoorstel: _tekst, ...data } = event.data;
      return { type: event.type, data };
    }
    case 'ZoekopdrachtUitgezet': {
      const { naam: _naam, ...data } = event.data;
      return { type: event.type, data };
    }
    case 'BekendmakingOpVerzoekGecorrigeerd':
    case 'VoorzieningOpVerzoekVerwerkt':
    case 'VerzoekGekwalificeerd':
    case 'IdentiteitVastgesteld':
    case 'MilieuInformatieAangemerkt':
    case 'VerzoekInformeelAfgedaan':
    case 'VerzoekDoorgezonden':
    case 'DoorzendingOntvangen':
    case 'OpschortingIngegaan':
    case 'OpschortingGeeindigd':
    case 'DeelplanVoorgesteld':
    case 'DeelplanAanvaard':
    case 'TermijnoverschrijdingGemeld':
    case 'ZoekopdrachtHerinnerd':
    case 'ZoekopdrachtAfgerond':
    case 'VerzoekSamengevoegd':
    case 'VerzoekGevoegd':
    case 'VerzoekGesplitst':
    case 'VerzoekAfgesplitst':
    case 'RechtsgangBegonnen':
    case 'RechtsgangGeeindigd':
    case 'DatumGecorrigeerd':
    case 'RegistratieVervallen':
    case 'WerktitelGegeven':
    case 'VolgcodeVernieuwd':
    case 'VerzoekToegewezen':
    case 'OntvangstBevestigd':
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
