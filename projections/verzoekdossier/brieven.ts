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
