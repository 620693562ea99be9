// The exchange schema, in and out: cases read from parsed JSON (`leesZaken`, with every fault) → the computed fields of each.
// The command line and HTTP use these functions and nothing behind them.
import type { Rekenopties } from '../termijnen/regelset.ts';
import type { Zaak } from './lezen.ts';
import { uitlegVan, type Zaakuitleg } from './uitleg.ts';
import { velden, type Berekend } from './velden.ts';
import { berekenGebeurtenissen, berekenKern } from './zaak.ts';

export type { Berekend } from './velden.ts';
export type { Datumuitleg, Uitlegstap, Zaakuitleg } from './uitleg.ts';
export type { Invoerfout, Zaak } from './lezen.ts';
export { fouttekst, leesZaken, zaakSchema } from './lezen.ts';

export interface Zaakresultaat {
  readonly id: string;
  readonly computed: Berekend;
}
export interface ResultaatMetUitleg extends Zaakresultaat {
  readonly uitleg: Zaakuitleg;
}
/** Computes every field of the exchange schema that applies to this case. */
export const berekenZaak = ({ inputs }: Pick<Zaak, 'inputs'>, opties: Rekenopties = {}): Berekend => velden(berekenKern(inputs, opties));

/** The same with the derivation of every date, the rules used and what a person should look at. */
export function berekenZaakMetUitleg({ id, inputs }: Zaak, opties: Rekenopties = {}): ResultaatMetUitleg {
  const uitkomst = berekenGebeurtenissen(inputs, opties);
  return { id, computed: uitkomst.velden, uitleg: uitlegVan(uitkomst) };
}

/** Cases that were read before: one result each, in order. */
export const berekenZaken = (zaken: readonly Zaak[], opties: Rekenopties = {}): readonly Zaakresultaat[] =>
  zaken.map((zaak) => ({ id: zaak.id, computed: berekenZaak(zaak, opties) }));

export const berekenZakenMetUitleg = (zaken: readonly Zaak[], opties: Rekenopties = {}): readonly ResultaatMetUitleg[] =>
  zaken.map((zaak) => berekenZaakMetUitleg(zaak, opties));
