// The state of a Woo-verzoek as its events add up. Facts only: what can be computed from them (late, suspended) is asked, never kept.
import type { Decider } from '../kern/decider.ts';
import { fromIsoDate } from '../kern/date.ts';
import type { BesluitId, BerichtId, DerdeId, EventId, MedewerkerId, PersoonId } from '../kern/ids.ts';
import type { Feit } from '../wet/termijnen/model.ts';
import type { Contactwijze, VerzoekEvent } from './events.ts';
import { feitVan } from './feiten.ts';

type PlainDate = Temporal.PlainDate;

/** Views that were asked and not yet answered by everybody. */
export interface Zienswijzenronde {
  readonly uiterlijk: PlainDate;
  readonly gevraagd: ReadonlySet<DerdeId>;
  readonly open: ReadonlySet<DerdeId>;
}

export type Afsluiting =
  | { readonly door: 'besluit'; readonly op: PlainDate }
  | { readonly door: 'intrekking'; readonly op: PlainDate };

export interface LopendVerzoek {
  readonly ontvangen: true;
  readonly nummer: string;
  readonly ontvangenOp: PlainDate;
  readonly persoonId: PersoonId;
  readonly contactwijze: Contactwijze;
  readonly werktitel: string | null;
  readonly behandelaar: MedewerkerId | null;
  readonly volgcodeHash: string;
  readonly ontvangstBevestigdOp: PlainDate | null;
  /** The dated facts for the legal clock (src/wet/termijnen). */
  readonly feiten: readonly Feit[];
  readonly precisering: { readonly uiterlijk: PlainDate; readonly beantwoord: boolean } | null;
  readonly zienswijzen: readonly Zienswijzenronde[];
  /** The last day that the requester was told when the clock ran again (Woo 4.4 lid 4). */
  readonly eindeGemeld: PlainDate | null;
  readonly berichten: ReadonlyMap<BerichtId, 'verzoeker' | 'behandelaar'>;
  readonly gelezen: ReadonlySet<string>;
  readonly besluiten: ReadonlySet<BesluitId>;
  readonly afsluiting: Afsluiting | null;
  readonly gewist: boolean;
  readonly gemeld: ReadonlySet<EventId>;
  readonly bewaakt: ReadonlySet<string>;
  readonly herinnerdOp: PlainDate | null;
}

export type Verzoek = { readonly ontvangen: false } | LopendVerzoek;

/** Key under which a warning about one term and date is recorded once. */
export const bewakingssleutel = (soort: 'nadert' | 'verstreken', datum: string): string => `${soort}:${datum}`;

const plus = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => new Set(set).add(value);

function evolveLopend(verzoek: LopendVerzoek, event: Exclude<VerzoekEvent, { type: 'VerzoekOntvangen' }>): LopendVerzoek {
  const feit = feitVan(event);
  const staat: LopendVerzoek = feit === null ? verzoek : { ...verzoek, feiten: [...verzoek.feiten, feit] };
  switch (event.type) {
    case 'WerktitelGegeven':
      return { ...staat, werktitel: event.data.werktitel };
    case 'VolgcodeVernieuwd':
      return { ...staat, volgcodeHash: event.data.volgcodeHash };
    case 'VerzoekToegewezen':
      return { ...staat, behandelaar: event.data.behandelaar };
    case 'OntvangstBevestigd':
      return { ...staat, ontvangstBevestigdOp: fromIsoDate(event.data.verzondenOp) };
    case 'PreciseringGevraagd':
      return { ...staat, precisering: { uiterlijk: fromIsoDate(event.data.uiterlijk), beantwoord: false } };
    case 'PreciseringOntvangen':
      return staat.precisering === null ? staat : { ...staat, precisering: { ...staat.precisering, beantwoord: true } };
    case 'ZienswijzenGevraagd': {
      const derden = new Set(event.data.derden.map((derde) => derde.derdeId));
      return {
        ...staat,
        zienswijzen: [
          ...staat.zienswijzen,
          { uiterlijk: fromIsoDate(event.data.uiterlijk), gevraagd: derden, open: derden },
        ],
      };
    }
    case 'ZienswijzeOntvangen':
      return {
        ...staat,
        zienswijzen: staat.zienswijzen.map((ronde) => ({
          ...ronde,
          open: new Set([...ronde.open].filter((derde) => derde !== event.data.derdeId)),
        })),
      };
    case 'BerichtGeplaatst':
      return { ...staat, berichten: new Map(staat.berichten).set(event.data.berichtId, event.data.van) };
    case 'BerichtGelezen':
      return { ...staat, gelezen: plus(staat.gelezen, event.data.berichtId) };
    case 'VerzoekIngetrokken':
      return { ...staat, afsluiting: { door: 'intrekking', op: fromIsoDate(event.data.ingetrokkenOp) } };
    case 'BesluitOpVerzoekBekendgemaakt':
      return {
        ...staat,
        besluiten: plus(staat.besluiten, event.data.besluitId),
        afsluiting: event.data.laatste ? { door: 'besluit', op: fromIsoDate(event.data.bekendgemaaktOp) } : staat.afsluiting,
      };
    case 'TermijnNaderde':
      return { ...staat, bewaakt: plus(staat.bewaakt, bewakingssleutel('nadert', event.data.datum)) };
    case 'TermijnVerstreek':
      return { ...staat, bewaakt: plus(staat.bewaakt, bewakingssleutel('verstreken', event.data.datum)) };
    case 'HerinneringGestuurd':
      return { ...staat, herinnerdOp: fromIsoDate(event.data.datum) };
    case 'NotificatieVerstuurd':
    case 'NotificatieMislukt':
      return { ...staat, gemeld: plus(staat.gemeld, event.data.bron) };
    case 'PersoonsgegevensGewist':
      return { ...staat, gewist: true };
    case 'EindeOpschortingGemeld':
      return { ...staat, eindeGemeld: fromIsoDate(event.data.nieuweDatum) };
    case 'BeslissingVerdaagd':
    case 'UitstelOvereengekomen':
      return staat;
  }
}

export const evolve: Decider<never, VerzoekEvent, Verzoek>['evolve'] = (verzoek, event) => {
  if (event.type === 'VerzoekOntvangen') {
    const feit = feitVan(event);
    return {
      ontvangen: true,
      nummer: event.data.nummer,
      ontvangenOp: fromIsoDate(event.data.ontvangenOp),
      persoonId: event.data.persoonId,
      contactwijze: event.data.contactwijze,
      werktitel: event.data.werktitel,
      behandelaar: null,
      volgcodeHash: event.data.volgcodeHash,
      ontvangstBevestigdOp: null,
      feiten: feit === null ? [] : [feit],
      precisering: null,
      zienswijzen: [],
      eindeGemeld: null,
      berichten: new Map(),
      gelezen: new Set(),
      besluiten: new Set(),
      afsluiting: null,
      gewist: false,
      gemeld: new Set(),
      bewaakt: new Set(),
      herinnerdOp: null,
    };
  }
  return verzoek.ontvangen ? evolveLopend(verzoek, event) : verzoek;
};
