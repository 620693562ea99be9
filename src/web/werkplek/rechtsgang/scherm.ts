// What the screen of a step in a procedure consists of: its words, its fields, and how what was typed becomes the step.
import type { ComponentChildren } from 'preact';
import type { Voorzieningrij } from '../../../../projections/besluiten/model.ts';
import type { Bezwaardossier } from '../../../../projections/rechtsgangen/model.ts';
import type { Handeling } from '../../../identiteit/rollen.ts';
import type { DerdeId } from '../../../kern/ids.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Rechtsgangstap } from '../../../toepassing/rechtsgang/index.ts';
import type { Invoerlezer, Stapinvoer } from '../stappen/invoer.ts';

/** What the fields of a step can offer to choose from. */
export interface Keuzes {
  readonly vandaag: Temporal.PlainDate;
  readonly derden: readonly { readonly derdeId: DerdeId; readonly naam: string }[];
  readonly voorzieningen: readonly Voorzieningrij[];
  readonly bezwaar: Bezwaardossier | null;
}

export interface Rechtsgangvelden {
  readonly invoer: Stapinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly keuzes: Keuzes;
}

type Eigen<S extends Rechtsgangstap> = Omit<S, 'soort' | 'op' | 'bij'>;

export interface Rechtsgangscherm<S extends Rechtsgangstap> {
  readonly titel: string;
  /** On the button that confirms. */
  readonly knop: string;
  readonly gedaan: string;
  readonly hulp: string;
  /** Label of the legal date. */
  readonly opNaam: string;
  readonly handeling: Handeling;
  velden?(velden: Rechtsgangvelden): ComponentChildren;
  /** What stands in the fields at first; the legal date is today. */
  beginwaarden?(keuzes: Keuzes): Stapinvoer;
  /** The step's own fields; faults are told through the reader. */
  lees(lezer: Invoerlezer): Eigen<S>;
}
