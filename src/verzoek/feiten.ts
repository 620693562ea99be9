// From events to the dated facts of the legal clock: the one mapping, used by the decider and by every read model.
// A fact carries the revision of its event as id, so that a later event (an end, a correction) can find it.
import { fromIsoDate } from '../kern/date.ts';
import type { Feit } from '../wet/termijnen/model.ts';
import { afsluitingDoor } from './afsluiting.ts';
import type { DeelplanVoorgesteld, VerzoekEvent } from './events.ts';
import { corrigeer, feitId } from './correcties.ts';
import { openstaandeVraag } from './openstaand.ts';
import { leesFeiten } from './overgenomen.ts';
import { voorzieningfeit } from './voorziening.ts';

type Planfasen = DeelplanVoorgesteld['data']['fasen'];

/** The facts, and what the mapping has to remember of earlier events to place later ones. Plain JSON but for the dates of facts. */
export interface Feitenstand {
  readonly feiten: readonly Feit[];
  /** Plans that were proposed, because consent names only the plan. */
  readonly plannen: Readonly<Record<string, Planfasen>>;
  /** Events that gave a fact its end: id of the event → id of the fact. */
  readonly einden: Readonly<Record<string, string>>;
}

export const geenFeiten: Feitenstand = { feiten: [], plannen: {}, einden: {} };

/** The facts after one more event. `revisie` is the place of the event in its stream. */
export function metGebeurtenis(stand: Feitenstand, event: VerzoekEvent, revisie: number): Feitenstand {
  const { feiten, plannen } = stand;
  if (event.type === 'OpschortingGeeindigd') return metEinde(stand, feitId(event.data.opschorting), feitId(revisie), fromIsoDate(event.data.op));
  if (event.type === 'DoorzendingOntvangen') return metEinde(stand, feitId(event.data.doorzending), feitId(revisie), fromIsoDate(event.data.ontvangenOp));
  if (event.type === 'DeelplanVoorgesteld') return { ...stand, plannen: { ...plannen, [event.data.planId]: event.data.fasen } };
  if (event.type === 'MilieuInformatieAangemerkt') {
    const zonder = feiten.filter(({ soort }) => soort !== 'milieu-informatie');
    const milieu = event.data.milieu || event.data.emissies;
    return { ...stand, feiten: milieu ? [...zonder, { soort: 'milieu-informatie', id: feitId(revisie) }] : zonder };
  }
  if (event.type === 'DatumGecorrigeerd') {
    const id = feitId(event.data.revisie);
    const datum = fromIsoDate(event.data.nieuw);
    const begin = stand.einden[id];
    return begin === undefined ? { ...stand, feiten: corrigeer(feiten, id, event.data.veld, datum) } : metEinde(stand, begin, id, datum);
  }
  if (event.type === 'RegistratieVervallen') {
    const id = feitId(event.data.revisie);
    return { ...stand, feiten: feiten.filter((feit) => feit.id !== id && feit.id !== `${id}:einde`) };
  }
  if (event.type === 'BekendmakingOpVerzoekGecorrigeerd') {
    const op = fromIsoDate(event.data.bekendgemaaktOp);
    const { besluitId } = event.data;
    return { ...stand, feiten: feiten.map((feit) => (feit.soort === 'besluit-bekendgemaakt' && feit.besluit === besluitId ? { ...feit, op } : feit)) };
  }
  const nieuw = feitenVan(event, revisie, stand);
  return nieuw.length === 0 ? stand : { ...stand, feiten: [...feiten, ...nieuw] };
}

/** The facts of a whole stream, or of the part of it that was known or had happened. */
export const feitenUit = (events: readonly { readonly event: VerzoekEvent; readonly revisie: number }[]): readonly Feit[] =>
  events.reduce((stand, { event, revisie }) => metGebeurtenis(stand, event, revisie), geenFeiten).feiten;

/** The day on which something that was open ended: it belongs to the fact with which it began. */
function metEinde(stand: Feitenstand, begin: string, einde: string, op: Temporal.PlainDate): Feitenstand {
  const feiten = stand.feiten
    .filter(({ id }) => id !== einde)
    .flatMap((feit): readonly Feit[] => {
      if (feit.id !== begin) return [feit];
      if (feit.soort === 'buitenland-gevraagd') return [feit, { soort: 'buitenland-ontvangen', id: einde, op, bij: begin }];
      if (feit.soort === 'vertraging-verzoeker' || feit.soort === 'overmacht') return [{ ...feit, totEnMet: op }];
      return [feit.soort === 'doorzending' ? { ...feit, ontvangenDoorBevoegdeOp: op } : feit];
    });
  return { ...stand, feiten, einden: { ...stand.einden, [einde]: begin } };
}

type Enkel = Exclude<
  VerzoekEvent,
  {
    type:
      | 'OpschortingGeeindigd'
      | 'DoorzendingOntvangen'
      | 'MilieuInformatieAangemerkt'
      | 'DeelplanVoorgesteld'
      | 'DatumGecorrigeerd'
      | 'RegistratieVervallen'
      | 'BekendmakingOpVerzoekGecorrigeerd';
  }
>;

/** The facts that one event adds; none when it moves no date. */
function feitenVan(event: Enkel, revisie: number, { feiten, plannen }: Feitenstand): readonly Feit[] {
  const id = feitId(revisie);
  switch (event.type) {
    case 'VerzoekOntvangen':
      return [{ soort: 'ontvangst', id, ontvangenOp: fromIsoDate(event.data.ontvangenOp) }];
    case 'VerzoekGevoegd':
      return [{ soort: 'ontvangst', id, ontvangenOp: fromIsoDate(event.data.ontvangenOp) }];
    case 'VerzoekAfgesplitst':
      return leesFeiten(event.data.feiten, id);
    case 'PreciseringGevraagd':
    case 'AanvullingGevraagd':
      return [
        {
          soort: 'aanvulling-gevraagd',
          id,
          op: fromIsoDate(event.data.verzondenOp),
          uiterlijk: fromIsoDate(event.data.uiterlijk),
          grondslag: event.type === 'PreciseringGevraagd' ? 'Woo 4.1 lid 5' : 'Awb 4:5',
        },
      ];
    case 'PreciseringOntvangen':
    case 'AanvullingOntvangen': {
      // Two questions can be open at once: an answer to one must not end the other.
      const bij = openstaandeVraag(feiten, event.type === 'PreciseringOntvangen' ? 'Woo 4.1 lid 5' : 'Awb 4:5')?.id;
      return [{ soort: 'aanvulling-ontvangen', id, op: fromIsoDate(event.data.ontvangenOp), ...(bij === undefined ? {} : { bij }) }];
    }
    case 'ZienswijzenGevraagd':
      return [
        {
          soort: 'zienswijzen-gevraagd',
          id,
          verzoekerGeinformeerdOp: fromIsoDate(event.data.verzoekerGeinformeerdOp),
          uiterlijk: fromIsoDate(event.data.uiterlijk),
          derden: event.data.derden.map((derde) => derde.derdeId),
        },
      ];
    case 'ZienswijzeOntvangen':
      return [{ soort: 'zienswijze-ontvangen', id, op: fromIsoDate(event.data.ontvangenOp), derde: event.data.derdeId }];
    case 'BeslissingVerdaagd':
      return [
        { soort: 'verdaging', id, aangekondigdOp: fromIsoDate(event.data.aangekondigdOp), weken: event.data.weken, schriftelijkEnGemotiveerd: true },
      ];
    case 'UitstelOvereengekomen':
      return [{ soort: 'uitstel-tot', id, op: fromIsoDate(event.data.overeengekomenOp), tot: fromIsoDate(event.data.tot), schriftelijk: true }];
    case 'DeelplanAanvaard': {
      const fasen = (plannen[event.data.planId] ?? []).map(({ nummer, uiterlijk }) => ({ nummer, uiterlijk: fromIsoDate(uiterlijk) }));
      const laatste = fasen.at(-1);
      return laatste === undefined
        ? []
        : [{ soort: 'uitstel-tot', id, op: fromIsoDate(event.data.aanvaardOp), tot: laatste.uiterlijk, schriftelijk: true, fasen }];
    }
    case 'OpschortingIngegaan': {
      const { grond, vanaf, gemeldOp } = event.data;
      return grond === 'buitenland'
        ? [{ soort: 'buitenland-gevraagd', id, op: fromIsoDate(gemeldOp) }]
        : [{ soort: grond, id, van: fromIsoDate(vanaf), totEnMet: null }];
    }
    case 'OverlegGevoerd':
      return [{ soort: 'overleg-gevoerd', id, op: fromIsoDate(event.data.op) }];
    case 'VerzoekDoorgezonden': {
      const op = fromIsoDate(event.data.doorgezondenOp);
      const doorzending: Feit = { soort: 'doorzending', id, op, omvang: event.data.omvang, ontvangenDoorBevoegdeOp: null };
      return event.data.omvang === 'deel' ? [doorzending] : [doorzending, { soort: 'afgesloten', id: `${id}:einde`, op }];
    }
    case 'VerzoekGekwalificeerd':
    case 'VerzoekInformeelAfgedaan':
    case 'VerzoekSamengevoegd': {
      const einde = afsluitingDoor(event);
      return einde === null ? [] : [{ soort: 'afgesloten', id, op: fromIsoDate(einde.op) }];
    }
    case 'VerzoekIngetrokken':
      return [{ soort: 'intrekking', id, op: fromIsoDate(event.data.ingetrokkenOp) }];
    case 'BesluitOpVerzoekBekendgemaakt':
      return [
        {
          soort: 'besluit-bekendgemaakt',
          id,
          op: fromIsoDate(event.data.bekendgemaaktOp),
          bezwaarVerwacht: event.data.bezwaarVerwacht,
          deelbesluit: !event.data.laatste,
          besluit: event.data.besluitId,
        },
      ];
    case 'VoorzieningOpVerzoekVerwerkt':
      return [voorzieningfeit(event)];
    case 'WerktitelGegeven':
    case 'VolgcodeVernieuwd':
    case 'VerzoekToegewezen':
    case 'OntvangstBevestigd':
    case 'EindeOpschortingGemeld':
    case 'ZienswijzeVerwerkt':
    case 'BerichtGeplaatst':
    case 'BerichtGelezen':
    case 'TermijnNaderde':
    case 'TermijnVerstreek':
    case 'HerinneringGestuurd':
    case 'NotificatieVerstuurd':
    case 'NotificatieMislukt':
    case 'PersoonsgegevensGewist':
    case 'IdentiteitVastgesteld':
    case 'ContactGelegd':
    case 'DeelplanAfgewezen':
    case 'TermijnoverschrijdingGemeld':
    case 'ZoekopdrachtUitgezet':
    case 'ZoekopdrachtHerinnerd':
    case 'ZoekopdrachtAfgerond':
    case 'VerzoekGesplitst':
    case 'RechtsgangBegonnen':
    case 'RechtsgangGeeindigd':
      return [];
  }
}
