// The state of a decision as its events add up: each status holds exactly what can be known in it.
import { fromIsoDate, type IsoDate } from '../kern/date.ts';
import type { BriefVerwijzing } from '../kern/bestand.ts';
import type { MedewerkerId, Verzegeld, VerzoekId, VoorzieningId } from '../kern/ids.ts';
import type { BesluitBekendgemaakt, BesluitEvent, Besluitinhoud, Inventarisregel, OpenbaarBestand, OpenbareTeksten, Verstrektbestand } from './events.ts';

type PlainDate = Temporal.PlainDate;

interface Basis {
  readonly verzoekId: VerzoekId;
  readonly opsteller: MedewerkerId;
  readonly laatsteBewerker: MedewerkerId;
  readonly inhoud: Besluitinhoud;
}

/** Being written. `teruggave` says why the reviewer gave it back, when that happened. */
export interface Concept extends Basis {
  readonly status: 'concept';
  readonly teruggave: { readonly door: MedewerkerId; readonly opmerking: string } | null;
}

/** The inventory list is frozen from here on; a change of text or list goes back over this step. */
interface MetInventaris extends Basis {
  readonly inventaris: readonly Inventarisregel[];
  /** What somebody chose for the version for everybody, about exactly these texts; null when nobody did. */
  readonly openbareVersie: { readonly door: MedewerkerId; readonly keuzes: Verzegeld; readonly metVerzoek: boolean } | null;
}
export interface TerControle extends MetInventaris {
  readonly status: 'ter_controle';
  readonly aangebodenDoor: MedewerkerId;
}

interface Goedkeuring {
  readonly goedgekeurdDoor: MedewerkerId;
  readonly opmerking: string | null;
}
export interface Goedgekeurd extends MetInventaris, Goedkeuring {
  readonly status: 'goedgekeurd';
}

interface Ondertekening extends MetInventaris, Goedkeuring {
  readonly ondertekendDoor: MedewerkerId;
  readonly ondertekendOp: PlainDate;
  readonly brief: BriefVerwijzing;
  readonly openbareBrief: OpenbaarBestand;
  readonly openbareTeksten?: OpenbareTeksten;
  readonly openbaarVerzoek?: OpenbaarBestand;
}
export interface Ondertekend extends Ondertekening {
  readonly status: 'ondertekend';
}

/** One question to the court for interim relief, and how it went. */
export interface Voorziening {
  readonly voorzieningId: VoorzieningId;
  readonly op: PlainDate;
  readonly einde: null | { readonly hoe: 'toegewezen' | 'afgewezen' | 'ingetrokken'; readonly op: PlainDate };
  /** The day on which what was granted stopped working. */
  readonly vervallenOp: PlainDate | null;
}

interface Bekendmaking extends Ondertekening {
  readonly bekendgemaaktOp: PlainDate;
  /** First day on which documents may be given and published (Woo 4.4 lid 5); null while the court's procedure blocks it. */
  readonly verstrekkenVanaf: PlainDate | null;
  readonly voorzieningen: readonly Voorziening[];
}
export interface Bekendgemaakt extends Bekendmaking {
  readonly status: 'bekendgemaakt';
}
export interface Verstrekt extends Bekendmaking {
  readonly status: 'verstrekt';
  readonly verstrektOp: PlainDate;
  /** Null for what was given before redacted versions were made here: then the files of the list. */
  readonly bestanden: readonly Verstrektbestand[] | null;
}

/** May still be changed: nothing was signed. */
export type OpenBesluit = Concept | TerControle | Goedgekeurd;
/** Announced: it works, and can be fought. */
export type WerkendBesluit = Bekendgemaakt | Verstrekt;
export type BekendBesluit = OpenBesluit | Ondertekend | WerkendBesluit;
export type Besluit = { readonly status: 'onbekend' } | BekendBesluit;

export const isOpen = (besluit: BekendBesluit): besluit is OpenBesluit =>
  besluit.status === 'concept' || besluit.status === 'ter_controle' || besluit.status === 'goedgekeurd';

export const isWerkend = (besluit: Besluit): besluit is WerkendBesluit => besluit.status === 'bekendgemaakt' || besluit.status === 'verstrekt';

type Rechtsgangevent = Extract<BesluitEvent, { readonly data: { readonly verstrekkenVanaf: IsoDate | null } }>;

function evolveWerkend(besluit: WerkendBesluit, event: Exclude<Rechtsgangevent, BesluitBekendgemaakt>): WerkendBesluit {
  const vanaf = event.data.verstrekkenVanaf;
  const na: WerkendBesluit = { ...besluit, verstrekkenVanaf: vanaf === null ? null : fromIsoDate(vanaf) };
  if (event.type === 'BekendmakingGecorrigeerd') return { ...na, bekendgemaaktOp: fromIsoDate(event.data.bekendgemaaktOp) };
  const { voorzieningId } = event.data;
  const op = fromIsoDate(event.data.op);
  if (event.type === 'VoorzieningGevraagd') {
    return { ...na, voorzieningen: [...besluit.voorzieningen, { voorzieningId, op, einde: null, vervallenOp: null }] };
  }
  const wijziging: Partial<Voorziening> =
    event.type === 'VoorzieningVervallen' ? { vervallenOp: op } : { einde: { hoe: event.type === 'VoorzieningIngetrokken' ? 'ingetrokken' : event.data.uitspraak, op } };
  return { ...na, voorzieningen: besluit.voorzieningen.map((each) => (each.voorzieningId === voorzieningId ? { ...each, ...wijziging } : each)) };
}

const basis = ({ verzoekId, opsteller, laatsteBewerker, inhoud }: Basis): Basis => ({ verzoekId, opsteller, laatsteBewerker, inhoud });

function evolveBekend(besluit: BekendBesluit, event: Exclude<BesluitEvent, { type: 'BesluitOpgesteld' }>): Besluit {
  switch (event.type) {
    case 'BesluitGewijzigd': {
      if (!isOpen(besluit)) return besluit;
      const { door, inhoud } = event.data;
      const teruggave = besluit.status === 'concept' ? besluit.teruggave : null;
      return { ...basis(besluit), laatsteBewerker: door, inhoud, status: 'concept', teruggave };
    }
    case 'BesluitTerControleAangeboden': {
      if (!isOpen(besluit)) return besluit;
      const { door, inventaris } = event.data;
      return { ...basis(besluit), status: 'ter_controle', aangebodenDoor: door, inventaris, openbareVersie: null };
    }
    case 'BesluitGoedgekeurd': {
      if (besluit.status !== 'ter_controle') return besluit;
      const { door, opmerking } = event.data;
      return { ...basis(besluit), inventaris: besluit.inventaris, openbareVersie: besluit.openbareVersie, status: 'goedgekeurd', goedgekeurdDoor: door, opmerking };
    }
    case 'BesluitTeruggegeven':
      return besluit.status === 'ter_controle' || besluit.status === 'goedgekeurd'
        ? { ...basis(besluit), status: 'concept', teruggave: event.data }
        : besluit;
    case 'OpenbareVersieBevestigd': {
      if (besluit.status !== 'ter_controle' && besluit.status !== 'goedgekeurd') return besluit;
      const { door, keuzes, metVerzoek } = event.data;
      return { ...besluit, openbareVersie: { door, keuzes, metVerzoek } };
    }
    case 'BesluitOndertekend': {
      if (besluit.status !== 'goedgekeurd') return besluit;
      const { door, ondertekendOp, ...brieven } = event.data;
      return { ...besluit, ...brieven, status: 'ondertekend', ondertekendDoor: door, ondertekendOp: fromIsoDate(ondertekendOp) };
    }
    case 'BesluitBekendgemaakt': {
      if (besluit.status !== 'ondertekend') return besluit;
      const { bekendgemaaktOp, verstrekkenVanaf } = event.data;
      return {
        ...besluit,
        status: 'bekendgemaakt',
        bekendgemaaktOp: fromIsoDate(bekendgemaaktOp),
        verstrekkenVanaf: fromIsoDate(verstrekkenVanaf),
        voorzieningen: [],
      };
    }
    case 'VoorzieningGevraagd':
    case 'VoorzieningUitgesproken':
    case 'VoorzieningIngetrokken':
    case 'VoorzieningVervallen':
    case 'BekendmakingGecorrigeerd':
      return isWerkend(besluit) ? evolveWerkend(besluit, event) : besluit;
    case 'DocumentenVerstrekt':
      return besluit.status === 'bekendgemaakt'
        ? { ...besluit, status: 'verstrekt', verstrektOp: fromIsoDate(event.data.verstrektOp), bestanden: event.data.bestanden ?? null }
        : besluit;
  }
}

/** An event that cannot follow on this state changes nothing. */
export function evolve(besluit: Besluit, event: BesluitEvent): Besluit {
  if (event.type !== 'BesluitOpgesteld') return besluit.status === 'onbekend' ? besluit : evolveBekend(besluit, event);
  if (besluit.status !== 'onbekend') return besluit;
  const { verzoekId, opsteller, inhoud } = event.data;
  return { status: 'concept', verzoekId, opsteller, laatsteBewerker: opsteller, inhoud, teruggave: null };
}
