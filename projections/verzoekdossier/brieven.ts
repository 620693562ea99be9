// Which letters an event of a request brought into the file.
import type { BriefVerwijzing } from '../../src/kern/bestand.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { DerdeId } from '../../src/kern/ids.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import type { Briefsoort } from './model.ts';

export interface NieuweBrief {
  readonly soort: Briefsoort;
  readonly datum: IsoDate;
  readonly derdeId: DerdeId | null;
  readonly brief: BriefVerwijzing;
}

const aanVerzoeker = (soort: Briefsoort, datum: IsoDate, brief: BriefVerwijzing | null): readonly NieuweBrief[] =>
  brief === null ? [] : [{ soort, datum, derdeId: null, brief }];

export function brievenVan(event: VerzoekEvent): readonly NieuweBrief[] {
  switch (event.type) {
    case 'OntvangstBevestigd':
      return aanVerzoeker('ontvangstbevestiging', event.data.verzondenOp, event.data.brief);
    case 'PreciseringGevraagd':
      return aanVerzoeker('precisering', event.data.verzondenOp, event.data.brief);
    case 'ZienswijzenGevraagd': {
      const { verzoekerGeinformeerdOp: datum, briefAanVerzoeker, derden } = event.data;
      return [
        ...aanVerzoeker('zienswijze-verzoeker', datum, briefAanVerzoeker),
        ...derden.map(({ derdeId, brief }) => ({ soort: 'zienswijze-derde' as const, datum, derdeId, brief })),
      ];
    }
    case 'EindeOpschortingGemeld':
      return aanVerzoeker('einde-opschorting', event.data.verzondenOp, event.data.brief);
    case 'BeslissingVerdaagd':
      return aanVerzoeker('verdaging', event.data.aangekondigdOp, event.data.brief);
    case 'UitstelOvereengekomen':
      return aanVerzoeker('uitstel', event.data.overeengekomenOp, event.data.brief);
    case 'VerzoekIngetrokken':
      return aanVerzoeker('intrekking', event.data.ingetrokkenOp, event.data.brief);
    case 'AanvullingGevraagd':
      return aanVerzoeker('aanvulling', event.data.verzondenOp, event.data.brief);
    case 'VerzoekGekwalificeerd':
      return aanVerzoeker('ander-regime', event.data.op, event.data.brief);
    case 'VerzoekInformeelAfgedaan':
      return aanVerzoeker('informeel', event.data.afgedaanOp, event.data.brief);
    case 'VerzoekDoorgezonden':
      return [
        ...aanVerzoeker('doorzending', event.data.doorgezondenOp, event.data.brief),
        ...aanVerzoeker('doorzending-orgaan', event.data.doorgezondenOp, event.data.briefAanOrgaan),
      ];
    case 'OpschortingIngegaan':
      return aanVerzoeker('opschorting', event.data.gemeldOp, event.data.brief);
    case 'DeelplanVoorgesteld':
      return aanVerzoeker('deelplan', event.data.voorgesteldOp, event.data.brief);
    case 'TermijnoverschrijdingGemeld':
      return aanVerzoeker('te-laat', event.data.verzondenOp, event.data.brief);
    case 'VerzoekSamengevoegd':
      return aanVerzoeker('samenvoeging', event.data.op, event.data.brief);
    case 'VerzoekGesplitst':
      return aanVerzoeker('splitsing', event.data.op, event.data.brief);
    case 'DatumGecorrigeerd':
    case 'RegistratieVervallen':
      return aanVerzoeker('correctie', event.data.verzondenOp, event.data.brief);
    case 'ZienswijzeVerwerkt':
    case 'BekendmakingOpVerzoekGecorrigeerd':
    case 'IdentiteitVastgesteld':
    case 'MilieuInformatieAangemerkt':
    case 'ContactGelegd':
    case 'AanvullingOntvangen':
    case 'DoorzendingOntvangen':
    case 'OpschortingGeeindigd':
    case 'OverlegGevoerd':
    case 'DeelplanAanvaard':
    case 'DeelplanAfgewezen':
    case 'ZoekopdrachtUitgezet':
    case 'ZoekopdrachtHerinnerd':
    case 'ZoekopdrachtAfgerond':
    case 'VerzoekGevoegd':
    case 'VerzoekAfgesplitst':
    case 'RechtsgangBegonnen':
    case 'RechtsgangGeeindigd':
    case 'VerzoekOntvangen':
    case 'WerktitelGegeven':
    case 'VolgcodeVernieuwd':
    case 'VerzoekToegewezen':
    case 'PreciseringOntvangen':
    case 'ZienswijzeOntvangen':
    case 'BerichtGeplaatst':
    case 'BerichtGelezen':
    case 'BesluitOpVerzoekBekendgemaakt':
    case 'TermijnNaderde':
    case 'TermijnVerstreek':
    case 'HerinneringGestuurd':
    case 'NotificatieVerstuurd':
    case 'NotificatieMislukt':
    case 'PersoonsgegevensGewist':
      return [];
  }
}
