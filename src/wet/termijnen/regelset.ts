// The terms of the law as versioned data: length, article, and whether the weekend rule applies. T-numbers: docs/reference/termijnen.md.
import type { Feestdagtabel } from '../feestdagen/tabel.ts';
import { feestdagtabel } from '../feestdagen/tabel.ts';
import type { Lezingen } from './lezingen.ts';
import { gekozenLezingen } from './lezingen.ts';

export interface Termijnregel {
  readonly naam: string;
  readonly weken: number;
  readonly artikel: string;
  /** Algemene termijnenwet art. 1 moves the last day. */
  readonly weekendregel: boolean;
}

export interface Regelset {
  /** Stored with every date that goes into a letter. */
  readonly id: string;
  readonly bron: string;
  /** First day on which these rules hold (yyyy-mm-dd). */
  readonly geldigVanaf: string;
  /** Last day; null while they are in force. */
  readonly geldigTotEnMet: string | null;
  readonly termen: {
    readonly T1: Termijnregel;
    readonly T3: Termijnregel;
    readonly T4: Termijnregel;
    readonly T5: Termijnregel;
    readonly T6: Termijnregel;
    readonly T12: Termijnregel;
    readonly T14: Termijnregel;
    readonly T16: Termijnregel;
    readonly T17: Termijnregel;
    readonly T18: Termijnregel;
    readonly T19: Termijnregel;
    readonly T21: Termijnregel;
    readonly T23: Termijnregel;
  };
  /** T16: with an independent advisory committee (Awb 7:13) the term is longer; it can be extended once. */
  readonly bezwaar: { readonly wekenMetCommissie: number; readonly hoogstensVerdagen: number; readonly dagenPostbezorging: number };
  /** T22: the automatic penalty of Awb 4:17 does not apply. */
  readonly wettelijkeDwangsom: { readonly euro: number; readonly artikel: string };
  readonly verdaging: { readonly hoogstensWeken: number; readonly artikel: string };
  readonly lezingen: Lezingen;
}

/** Woo ch. 4 and Awb as in force on 2026-11-23; the terms have not changed since the Woo began on 1 May 2022. */
export const regelset: Regelset = {
  id: 'woo-2026-11-23',
  bron: 'Woo (BWBR0045754) geldend vanaf 2026-08-15; Awb (BWBR0005537) geldend vanaf 2026-01-01',
  geldigVanaf: '2022-05-01',
  geldigTotEnMet: null,
  termen: {
    T1: { naam: 'beslissen op het verzoek', weken: 4, artikel: 'Woo art. 4.4 lid 1', weekendregel: true },
    T3: { naam: 'om precisering vragen', weken: 2, artikel: 'Woo art. 4.1 lid 5', weekendregel: true },
    T4: { naam: 'niet behandelen na precisering', weken: 2, artikel: 'Woo art. 4.1 lid 6', weekendregel: true },
    T5: { naam: 'niet behandelen na aanvulling', weken: 4, artikel: 'Awb art. 4:5 lid 4', weekendregel: true },
    T6: { naam: 'niet behandelen wegens misbruik', weken: 2, artikel: 'Woo art. 4.6', weekendregel: true },
    T12: { naam: 'wachten met openbaar maken', weken: 2, artikel: 'Woo art. 4.4 lid 5', weekendregel: true },
    T14: { naam: 'bezwaar maken', weken: 6, artikel: 'Awb art. 6:7 en 6:8 lid 1', weekendregel: true },
    T16: { naam: 'beslissen op bezwaar', weken: 6, artikel: 'Awb art. 7:10', weekendregel: true },
    T17: { naam: 'beslissen op bezwaar na bemiddeling', weken: 2, artikel: 'Woo art. 7.3 lid 3', weekendregel: true },
    T18: { naam: 'beroep of hoger beroep instellen', weken: 6, artikel: 'Awb art. 6:7 en 6:8', weekendregel: true },
    T19: { naam: 'alsnog beslissen na een ingebrekestelling', weken: 2, artikel: 'Awb art. 6:12', weekendregel: true },
    T21: { naam: 'beslissen na uitspraak van de rechter', weken: 2, artikel: 'Awb art. 8:55d; Woo art. 8.4', weekendregel: false },
    T23: { naam: 'actief openbaar maken', weken: 2, artikel: 'Woo art. 3.3 lid 4–5', weekendregel: true },
  },
  bezwaar: { wekenMetCommissie: 12, hoogstensVerdagen: 6, dagenPostbezorging: 7 },
  wettelijkeDwangsom: { euro: 0, artikel: 'Woo art. 8.2' },
  verdaging: { hoogstensWeken: 2, artikel: 'Woo art. 4.4 lid 2' },
  lezingen: gekozenLezingen,
};

/** Every rule set there was, oldest first. New law: a new one here, next to the old. */
export const regelsets: readonly Regelset[] = [regelset];

/**
 * The rules in force on the day a request was received. Transitional law is a human decision: `opties.regelset` goes before it.
 * A day before the first set gets the first one: the Woo had direct effect on pending requests (law: in force 1 May 2022).
 */
export function regelsetOp(ontvangenOp: Temporal.PlainDate, alle: readonly Regelset[] = regelsets): Regelset {
  const dag = ontvangenOp.toString();
  return alle.findLast(({ geldigVanaf }) => geldigVanaf <= dag) ?? alle[0] ?? regelset;
}

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

/** `ontvangenOp` picks the rule set in force that day, when none is given. */
export const rekenregels = (opties: Rekenopties, ontvangenOp?: Temporal.PlainDate): Rekenregels => {
  const regels = opties.regelset ?? (ontvangenOp === undefined || regelsets.length === 1 ? regelset : regelsetOp(ontvangenOp));
  return {
    regelset: regels,
    feestdagen: opties.feestdagen ?? feestdagtabel,
    lezingen: opties.lezingen === undefined ? regels.lezingen : { ...regels.lezingen, ...opties.lezingen },
    peildatum: opties.peildatum ?? null,
  };
};
