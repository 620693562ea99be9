// The exchange schema, in and out: an array of cases as parsed JSON → the computed fields of each, and every fault in the others.
// Command line, HTTP and page use these functions and nothing behind them.
import type { Rekenopties } from '../termijnen/regelset.ts';
import { leesZaken, type Invoerfout, type Zaak } from './lezen.ts';
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
export interface Uitvoer<R extends Zaakresultaat> {
  /** One result per case without a fault, in the order of the input. */
  readonly resultaten: readonly R[];
  readonly fouten: readonly Invoerfout[];
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

/** Parsed JSON in, results and faults out: one faulty case does not keep the others from being computed. */
export function berekenInvoer(invoer: unknown, opties: Rekenopties = {}): Uitvoer<Zaakresultaat> {
  const { zaken, fouten } = leesZaken(invoer);
  return { resultaten: berekenZaken(zaken, opties), fouten };
}

export function berekenInvoerMetUitleg(invoer: unknown, opties: Rekenopties = {}): Uitvoer<ResultaatMetUitleg> {
  const { zaken, fouten } = leesZaken(invoer);
  return { resultaten: berekenZakenMetUitleg(zaken, opties), fouten };
}
