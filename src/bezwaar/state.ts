// The state of a procedure as its events add up. Facts only: what the clock can tell is asked, never kept.
import { fromIsoDate } from '../kern/date.ts';
import type { BesluitId, VerzoekId } from '../kern/ids.ts';
import type { Naspelfeit } from '../wet/naspel/feiten.ts';
import type { Beroepsuitkomst, BezwaarEvent, Bezwaaruitkomst, Gevolg, Instantie, Nietgehoord, Partij } from './events.ts';
import { metFeit } from './feiten.ts';

type PlainDate = Temporal.PlainDate;

export interface Beroep {
  readonly instantie: Instantie;
  readonly op: PlainDate;
  readonly uitspraak: { readonly op: PlainDate; readonly uitkomst: Beroepsuitkomst; readonly weken: number | null } | null;
}

export interface Opschorting {
  readonly vanaf: PlainDate;
  readonly totEnMet: PlainDate | null;
}

export interface Geopend {
  readonly status: 'geopend';
  /** Revision of the last event. */
  readonly revisie: number;
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly besluitId: BesluitId;
  readonly partij: Partij;
  readonly feiten: readonly Naspelfeit[];
  readonly bemiddeling: { readonly op: PlainDate; readonly afgerondOp: PlainDate | null } | null;
  readonly ontvangenOp: PlainDate | null;
  readonly bevestigdOp: PlainDate | null;
  /** Whether a person excused that it came late; null when nobody judged it. */
  readonly verschoonbaar: boolean | null;
  readonly herstel: { readonly op: PlainDate; readonly uiterlijk: PlainDate; readonly hersteldOp: PlainDate | null } | null;
  readonly commissie: boolean;
  readonly opschortingen: ReadonlyMap<number, Opschorting>;
  readonly zittingOp: PlainDate | null;
  /** The last day on which somebody was heard. */
  readonly gehoordOp: PlainDate | null;
  /** How the duty to hear was met (Awb 7:2, 7:3). */
  readonly gehoord: 'gehoord' | Nietgehoord | null;
  readonly beslist: { readonly op: PlainDate; readonly uitkomst: Bezwaaruitkomst; readonly gevolg: Gevolg } | null;
  readonly ingetrokkenOp: PlainDate | null;
  readonly beroepen: readonly Beroep[];
  readonly geslotenOp: PlainDate | null;
}

export type Bezwaar = { readonly status: 'onbekend' } | Geopend;

export function evolve(bezwaar: Bezwaar, event: BezwaarEvent): Bezwaar {
  if (event.type === 'RechtsgangGeopend') {
    if (bezwaar.status !== 'onbekend') return bezwaar;
    return {
      status: 'geopend',
      revisie: 0,
      ...event.data,
      feiten: [],
      bemiddeling: null,
      ontvangenOp: null,
      bevestigdOp: null,
      verschoonbaar: null,
      herstel: null,
      commissie: false,
      opschortingen: new Map(),
      zittingOp: null,
      gehoordOp: null,
      gehoord: null,
      beslist: null,
      ingetrokkenOp: null,
      beroepen: [],
      geslotenOp: null,
    };
  }
  if (bezwaar.status === 'onbekend') return bezwaar;
  const revisie = bezwaar.revisie + 1;
  return { ...bezwaar, ...wijziging(bezwaar, event, revisie), revisie, feiten: metFeit(bezwaar.feiten, event, revisie) };
}

function wijziging(bezwaar: Geopend, event: Exclude<BezwaarEvent, { type: 'RechtsgangGeopend' }>, revisie: number): Partial<Geopend> {
  switch (event.type) {
    case 'BemiddelingGevraagd':
      return { bemiddeling: { op: fromIsoDate(event.data.op), afgerondOp: null } };
    case 'BemiddelingAfgerond':
      return bezwaar.bemiddeling === null ? {} : { bemiddeling: { ...bezwaar.bemiddeling, afgerondOp: fromIsoDate(event.data.op) } };
    case 'BezwaarOntvangen':
      return { ontvangenOp: fromIsoDate(event.data.ontvangenOp) };
    case 'BezwaarBevestigd':
      return { bevestigdOp: fromIsoDate(event.data.verzondenOp) };
    case 'TijdigheidBeoordeeld':
      return { verschoonbaar: event.data.verschoonbaar };
    case 'HerstelGevraagd':
      return { herstel: { op: fromIsoDate(event.data.verzondenOp), uiterlijk: fromIsoDate(event.data.uiterlijk), hersteldOp: null } };
    case 'BezwaarHersteld':
      return bezwaar.herstel === null ? {} : { herstel: { ...bezwaar.herstel, hersteldOp: fromIsoDate(event.data.ontvangenOp) } };
    case 'CommissieIngesteld':
      return { commissie: true };
    case 'BezwaarOpgeschort':
      return { opschortingen: new Map([...bezwaar.opschortingen, [revisie, { vanaf: fromIsoDate(event.data.vanaf), totEnMet: null }]]) };
    case 'BezwaaropschortingGeeindigd': {
      const { opschorting, totEnMet } = event.data;
      const eerder = bezwaar.opschortingen.get(opschorting);
      return eerder === undefined ? {} : { opschortingen: new Map([...bezwaar.opschortingen, [opschorting, { ...eerder, totEnMet: fromIsoDate(totEnMet) }]]) };
    }
    case 'HoorzittingUitgeschreven':
      return { zittingOp: fromIsoDate(event.data.zittingOp) };
    case 'Gehoord':
      return { gehoord: 'gehoord', gehoordOp: fromIsoDate(event.data.op) };
    case 'VanHorenAfgezien':
      return { gehoord: event.data.reden };
    case 'BezwaarBeslist': {
      const { bekendgemaaktOp, uitkomst, gevolg } = event.data;
      return { beslist: { op: fromIsoDate(bekendgemaaktOp), uitkomst, gevolg } };
    }
    case 'BezwaarIngetrokken':
      return { ingetrokkenOp: fromIsoDate(event.data.op) };
    case 'BeroepIngesteld':
      return { beroepen: [...bezwaar.beroepen, { instantie: event.data.instantie, op: fromIsoDate(event.data.op), uitspraak: null }] };
    case 'BeroepBeslist': {
      const { instantie, op, uitkomst, weken } = event.data;
      const uitspraak = { op: fromIsoDate(op), uitkomst, weken };
      return { beroepen: bezwaar.beroepen.map((beroep) => (beroep.instantie === instantie && beroep.uitspraak === null ? { ...beroep, uitspraak } : beroep)) };
    }
    case 'RechtsgangGesloten':
      return { geslotenOp: fromIsoDate(event.data.op) };
    case 'BezwaarVerdaagd':
    case 'BezwaaruitstelOvereengekomen':
      return {};
  }
}
