// What the ledger of notices keeps of the events of a request and of the decisions on it: facts and sendings, no text of people.
import { toIsoInstant, type IsoDate, type IsoInstant } from '../../kern/date.ts';
import type { BesluitId, DerdeId, EventId, PersoonId } from '../../kern/ids.ts';
import type { AndereOpschorting, Contactwijze, Kanaal, VerzoekEvent, VerzoekOntvangen } from '../events.ts';
import { geenFeiten, metGebeurtenis, type Feitenstand } from '../feiten.ts';

/** Where an event stands, and when it was recorded: from then it is in the portal. */
export interface Plaats {
  readonly eventId: EventId;
  readonly revisie: number;
  readonly vastgelegdOp: Temporal.Instant;
}

/** What a sending is about; its dates are in `datums`, so that a correction finds them. */
export type Boekingsoort = VerzoekEvent['type'] | 'BesluitBekendgemaakt' | 'DocumentenVerstrekt';

export interface Boeking {
  readonly type: Boekingsoort;
  readonly eventId: EventId;
  /** Place in the stream of the request; null for an event of a decision. */
  readonly revisie: number | null;
  readonly vastgelegdOp: IsoInstant;
  readonly datums: Readonly<Record<string, IsoDate>>;
  /** Something new for the requester is in the portal: a mail must say so (Awb 2:10). */
  readonly inPortaal: boolean;
  readonly grond?: AndereOpschorting;
  readonly weken?: number;
  readonly besluitId?: BesluitId;
  /** Third parties that were asked, or that were told of the decision. */
  readonly derden?: readonly { readonly derdeId: DerdeId; readonly persoonId: PersoonId | null }[];
}

export type Mail = { readonly gelukt: true; readonly op: IsoInstant } | { readonly gelukt: false; readonly op: IsoInstant; readonly reden: string };

export interface Mededelingenstand {
  readonly kanaal: Kanaal;
  readonly contactwijze: Contactwijze;
  readonly persoonId: PersoonId;
  readonly feitenstand: Feitenstand;
  readonly boekingen: readonly Boeking[];
  /** By the event they were about. */
  readonly mails: Readonly<Record<EventId, Mail>>;
  /** Who was erased, and can be told nothing any more. */
  readonly gewist: readonly PersoonId[];
}

/** Types whose letter or message is put before the requester in the portal. */
export const IN_PORTAAL: ReadonlySet<Boekingsoort> = new Set<Boekingsoort>([
  'OntvangstBevestigd',
  'PreciseringGevraagd',
  'AanvullingGevraagd',
  'ZienswijzenGevraagd',
  'EindeOpschortingGemeld',
  'BeslissingVerdaagd',
  'UitstelOvereengekomen',
  'DeelplanVoorgesteld',
  'OpschortingIngegaan',
  'TermijnoverschrijdingGemeld',
  'VerzoekGekwalificeerd',
  'VerzoekInformeelAfgedaan',
  'VerzoekDoorgezonden',
  'VerzoekSamengevoegd',
  'VerzoekGesplitst',
  'VerzoekIngetrokken',
  'DatumGecorrigeerd',
  'RegistratieVervallen',
  'VolgcodeVernieuwd',
  'BerichtGeplaatst',
  'BesluitBekendgemaakt',
  'DocumentenVerstrekt',
]);

/** The dates by which a notice is proved. */
const DATUMS: Readonly<Partial<Record<VerzoekEvent['type'], readonly string[]>>> = {
  OntvangstBevestigd: ['verzondenOp'],
  ZienswijzenGevraagd: ['verzoekerGeinformeerdOp'],
  EindeOpschortingGemeld: ['verzondenOp'],
  BeslissingVerdaagd: ['aangekondigdOp'],
  OpschortingIngegaan: ['vanaf', 'gemeldOp'],
  TermijnoverschrijdingGemeld: ['verzondenOp'],
  VerzoekDoorgezonden: ['doorgezondenOp'],
};

/** A request that was received. */
export const begin = (event: VerzoekOntvangen, { revisie }: Plaats): Mededelingenstand => ({
  kanaal: event.data.kanaal,
  contactwijze: event.data.contactwijze,
  persoonId: event.data.persoonId,
  feitenstand: metGebeurtenis(geenFeiten, event, revisie),
  boekingen: [],
  mails: {},
  gewist: [],
});

/** The requester's own message, and a step that changed nothing for the requester, put nothing new in the portal. */
function zetInPortaal({ type, data }: VerzoekEvent): boolean {
  if (type === 'BerichtGeplaatst') return data.van === 'behandelaar';
  if (type === 'VolgcodeVernieuwd') return data.brief !== undefined;
  return IN_PORTAAL.has(type) && !('brief' in data && data.brief === null);
}

/** What must be remembered of an event; null when nothing was told by it. */
function boekingVan(event: VerzoekEvent, { eventId, revisie, vastgelegdOp }: Plaats): Boeking | null {
  const inPortaal = zetInPortaal(event);
  const velden = DATUMS[event.type];
  if (!inPortaal && velden === undefined) return null;
  const data: Readonly<Record<string, unknown>> = event.data;
  return {
    type: event.type,
    eventId,
    revisie,
    vastgelegdOp: toIsoInstant(vastgelegdOp),
    datums: Object.fromEntries((velden ?? []).map((veld) => [veld, data[veld] as IsoDate])),
    inPortaal,
    ...(event.type === 'OpschortingIngegaan' ? { grond: event.data.grond } : {}),
    ...(event.type === 'BeslissingVerdaagd' ? { weken: event.data.weken } : {}),
    ...(event.type === 'ZienswijzenGevraagd' ? { derden: event.data.derden.map(({ derdeId, persoonId }) => ({ derdeId, persoonId })) } : {}),
  };
}

/** A date put right, or a registration that never happened: what the ledger kept of it follows. */
function rechtgezet(boekingen: readonly Boeking[], event: VerzoekEvent): readonly Boeking[] {
  if (event.type === 'RegistratieVervallen') return boekingen.filter(({ revisie }) => revisie !== event.data.revisie);
  if (event.type === 'DatumGecorrigeerd') {
    const { revisie, veld, nieuw } = event.data;
    return boekingen.map((boeking) => (boeking.revisie === revisie && veld in boeking.datums ? { ...boeking, datums: { ...boeking.datums, [veld]: nieuw } } : boeking));
  }
  if (event.type !== 'BekendmakingOpVerzoekGecorrigeerd') return boekingen;
  const { besluitId, bekendgemaaktOp } = event.data;
  return boekingen.map((boeking) => (boeking.besluitId === besluitId ? { ...boeking, datums: { bekendgemaaktOp } } : boeking));
}

/** The ledger after one more event of the request. */
export function metVerzoekgebeurtenis(voor: Mededelingenstand, event: VerzoekEvent, plaats: Plaats): Mededelingenstand {
  const boeking = boekingVan(event, plaats);
  const eerder = rechtgezet(voor.boekingen, event);
  const stand: Mededelingenstand = {
    ...voor,
    feitenstand: metGebeurtenis(voor.feitenstand, event, plaats.revisie),
    boekingen: boeking === null ? eerder : [...eerder, boeking],
  };
  const op = toIsoInstant(plaats.vastgelegdOp);
  if (event.type === 'NotificatieVerstuurd') return { ...stand, mails: { ...stand.mails, [event.data.bron]: { gelukt: true, op } } };
  if (event.type === 'PersoonsgegevensGewist') return { ...stand, gewist: [...stand.gewist, event.data.persoonId] };
  if (event.type !== 'NotificatieMislukt' || stand.mails[event.data.bron]?.gelukt === true) return stand;
  return { ...stand, mails: { ...stand.mails, [event.data.bron]: { gelukt: false, op, reden: event.data.reden } } };
}

/** A decision was announced, to these third parties too. @param gemeld who got a letter of it */
export const metBekendmaking = (stand: Mededelingenstand, { eventId, vastgelegdOp }: Plaats, besluitId: BesluitId, bekendgemaaktOp: IsoDate, gemeld: readonly DerdeId[]): Mededelingenstand => ({
  ...stand,
  boekingen: [
    ...stand.boekingen,
    {
      type: 'BesluitBekendgemaakt',
      eventId,
      revisie: null,
      vastgelegdOp: toIsoInstant(vastgelegdOp),
      datums: { bekendgemaaktOp },
      inPortaal: true,
      besluitId,
      derden: gemeld.map((derdeId) => ({ derdeId, persoonId: null })),
    },
  ],
});

/** The documents of a decision were put before the requester. */
export const metVerstrekking = (stand: Mededelingenstand, { eventId, vastgelegdOp }: Plaats): Mededelingenstand => ({
  ...stand,
  boekingen: [...stand.boekingen, { type: 'DocumentenVerstrekt', eventId, revisie: null, vastgelegdOp: toIsoInstant(vastgelegdOp), datums: {}, inPortaal: true }],
});
