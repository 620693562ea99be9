// What the screen of a step consists of: its words, its fields, and how what was typed becomes the step.
import type { ComponentChildren } from 'preact';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { Derde, Tijdlijnregel } from '../../../../projections/verzoekdossier/model.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Handeling } from '../../../identiteit/rollen.ts';
import type { Stap } from '../../../toepassing/stappen/index.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import type { Invoerlezer, Stapinvoer } from './invoer.ts';

/** The case as a step looks at it. */
export interface Stapzaak {
  readonly zaak: Zaak;
  readonly derden: readonly (Derde & { readonly leesbareNaam: string })[];
  /** Every event without its sealed text, for choices such as "which suspension ended?". */
  readonly tijdlijn: readonly Tijdlijnregel[];
  /** The documents of the case. */
  readonly documenten: readonly Inventarisdocument[];
  readonly vandaag: Temporal.PlainDate;
}

export interface Velden {
  readonly invoer: Stapinvoer;
  readonly fouten: readonly Invoerfout[];
  readonly bij: Stapzaak;
}

export type Stapgroep = 'intake' | 'contact' | 'zoeken' | 'termijn' | 'samenhang' | 'einde' | 'rechtzetten';

type Eigen<S extends Stap> = Omit<S, 'soort' | 'op'>;

export interface Stapscherm<S extends Stap> {
  readonly titel: string;
  /** On the button that confirms. */
  readonly knop: string;
  /** What is said when it is done. */
  readonly gedaan: string;
  readonly hulp: string;
  /** Label of the legal date. */
  readonly opNaam: string;
  /** What somebody must be allowed to do. */
  readonly handeling: Handeling;
  /** Under which heading it is offered; absent: it is the work of now, and stands first. */
  readonly groep?: Stapgroep;
  /** Makes sense also when the case has ended. */
  readonly ookNaEinde?: true;
  /** Why there is no last day any more after this step; absent when there is one. */
  readonly einde?: string;
  /** Fields beside the legal date. */
  velden(velden: Velden): ComponentChildren;
  /** What stands in the fields at first; the legal date is today. */
  beginwaarden?(bij: Stapzaak): Stapinvoer;
  /** The step's own fields; faults are told through the reader. */
  lees(lezer: Invoerlezer): Eigen<S>;
  /** Does the step make sense now? What the law forbids is refused with its article when tried. */
  nu(bij: Stapzaak): boolean;
}

export const geenVelden = (): ComponentChildren => null;
