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
  readonly termen: {
    readonly T1: Termijnregel;
    readonly T3: Termijnregel;
    readonly T4: Termijnregel;
    readonly T5: Termijnregel;
    readonly T6: Termijnregel;
    readonly T12: Termijnregel;
    readonly T14: Termijnregel;
  };
  readonly verdaging: { readonly hoogstensWeken: number; readonly artikel: string };
  readonly lezingen: Lezingen;
}

/** Woo ch. 4 and Awb as in force on 2026-11-23; the terms have not changed since the Woo began on 1 May 2022. */
export const regelset: Regelset = {
  id: 'woo-2026-11-23',
  bron: 'Woo (BWBR0045754) geldend vanaf 2026-08-15; Awb (BWBR0005537) geldend vanaf 2026-01-01',
  geldigVanaf: '2022-05-01',
  termen: {
    T1: { naam: 'beslissen op het verzoek', weken: 4, artikel: 'Woo art. 4.4 lid 1', weekendregel: true },
    T3: { naam: 'om precisering vragen', weken: 2, artikel: 'Woo art. 4.1 lid 5', weekendregel: true },
    T4: { naam: 'niet behandelen na precisering', weken: 2, artikel: 'Woo art. 4.1 lid 6', weekendregel: true },
    T5: { naam: 'niet behandelen na aanvulling', weken: 4, artikel: 'Awb art. 4:5 lid 4', weekendregel: true },
    T6: { naam: 'niet behandelen wegens misbruik', weken: 2, artikel: 'Woo art. 4.6', weekendregel: true },
    T12: { naam: 'wachten met openbaar maken', weken: 2, artikel: 'Woo art. 4.4 lid 5', weekendregel: true },
    T14: { naam: 'bezwaar maken', weken: 6, artikel: 'Awb art. 6:7 en 6:8 lid 1', weekendregel: true },
  },
  verdaging: { hoogstensWeken: 2, artikel: 'Woo art. 4.4 lid 2' },
  lezingen: gekozenLezingen,
};

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

export const rekenregels = (opties: Rekenopties): Rekenregels => {
  const regels = opties.regelset ?? regelset;
  return {
    regelset: regels,
    feestdagen: opties.feestdagen ?? feestdagtabel,
    lezingen: opties.lezingen === undefined ? regels.lezingen : { ...regels.lezingen, ...opties.lezingen },
    peildatum: opties.peildatum ?? null,
  };
};
