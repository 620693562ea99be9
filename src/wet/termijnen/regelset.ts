// How the terms of the law are written down as data, which of them hold on a day, and how a computation is told what to use.
import type { Feestdagtabel } from '../feestdagen/tabel.ts';
import { feestdagtabel } from '../feestdagen/tabel.ts';
import { geldendOp, type Wetsversie } from '../versie.ts';
import type { Lezingen } from './lezingen.ts';
import { regels2022 } from './regels.ts';

/** Terms with a number of weeks. T2 joins T1 and T20 binds the court; the others come out of the clock as a `Termijn`. */
export type GeteldeCode =
  | 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T12' | 'T14' | 'T16' | 'T17' | 'T18' | 'T19' | 'T20' | 'T21' | 'T23';
/** Duties at a moment or without delay, and terms that only stop another one. */
export type Plichtcode = 'T7' | 'T8' | 'T9' | 'T10' | 'T11' | 'T13' | 'T15' | 'T22';

interface Regel {
  readonly naam: string;
  readonly artikel: string;
  /** What has to happen; the term begins the day after. */
  readonly begin: string;
  /** What makes it stand still or moves it, with the article. */
  readonly gestoptDoor: readonly string[];
}

export interface Termijnregel extends Regel {
  readonly weken: number;
  /** Algemene termijnenwet art. 1 moves the last day. */
  readonly weekendregel: boolean;
}

export interface Plicht extends Regel {
  /** "onverwijld", "zo snel mogelijk", "tegelijk": the law gives no number. */
  readonly wanneer: string;
}

export interface Regelset extends Wetsversie {
  readonly termen: Readonly<Record<GeteldeCode, Termijnregel>>;
  readonly plichten: Readonly<Record<Plichtcode, Plicht>>;
  /** T16: with an independent advisory committee (Awb 7:13) the term is longer; it can be extended once. */
  readonly bezwaar: { readonly wekenMetCommissie: number; readonly hoogstensVerdagen: number; readonly dagenPostbezorging: number };
  /** T20: with a hearing the court takes longer, if possible. */
  readonly rechter: { readonly wekenMetZitting: number };
  /** T22: the automatic penalty of Awb 4:17 does not apply. */
  readonly wettelijkeDwangsom: { readonly euro: number; readonly artikel: string };
  readonly lezingen: Lezingen;
}

/** Every rule set there was, oldest first. New law: a new one in regels.ts, next to the old. */
export const regelsets: readonly [Regelset, ...Regelset[]] = [regels2022];

/** The rules this version of the software counts with when nothing says which day matters. */
export const regelset: Regelset = regelsets.at(-1) ?? regels2022;

/** The rules in force on the day a request was received. Transitional law is a human decision: `opties.regelset` goes before it. */
export const regelsetOp = (ontvangenOp: Temporal.PlainDate, alle: readonly [Regelset, ...Regelset[]] = regelsets): Regelset =>
  alle.length === 1 ? alle[0] : geldendOp(alle, ontvangenOp);

const nummer = ([code]: readonly [string, unknown]): number => Number(code.slice(1));

/** T1 to T23 in order, for a table. */
export const alleTermen = ({ termen, plichten }: Regelset): readonly (readonly [code: string, regel: Termijnregel | Plicht])[] =>
  Object.entries<Termijnregel | Plicht>({ ...termen, ...plichten }).sort((x, y) => nummer(x) - nummer(y));

/** How to compute: everything has a default, so `berekenTermijnen(feiten)` is the law as it stands. */
export interface Rekenopties {
  readonly regelset?: Regelset;
  readonly feestdagen?: Feestdagtabel;
  /** Other readings than the rule set's own, per R-number. */
  readonly lezingen?: Partial<Lezingen>;
  /** Up to which day a suspension without a known end is counted; without it such a suspension adds no days yet. */
  readonly peildatum?: Temporal.PlainDate;
}

export interface Rekenregels {
  readonly regelset: Regelset;
  readonly feestdagen: Feestdagtabel;
  readonly lezingen: Lezingen;
  readonly peildatum: Temporal.PlainDate | null;
}

/**
 * What a computation uses. `beginOp` picks the rule set when none is given: the day of receipt of the request, or when that is
 * not known the day on which the term at hand began.
 */
export const rekenregels = (opties: Rekenopties, beginOp: Temporal.PlainDate): Rekenregels => {
  const regels = opties.regelset ?? regelsetOp(beginOp);
  return {
    regelset: regels,
    feestdagen: opties.feestdagen ?? feestdagtabel,
    lezingen: opties.lezingen === undefined ? regels.lezingen : { ...regels.lezingen, ...opties.lezingen },
    peildatum: opties.peildatum ?? null,
  };
};

/** The names of what a computation used, for the result. */
export const rekenbasis = ({ regelset: regels, feestdagen, lezingen }: Rekenregels): { readonly regelset: string; readonly feestdagentabel: string; readonly lezingen: Lezingen } => ({
  regelset: regels.id,
  feestdagentabel: feestdagen.versie,
  lezingen,
});
