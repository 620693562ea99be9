// The exchange schema, in and out: an array of cases as parsed JSON → the computed fields of each, and every fault in the others.
// Command line, HTTP and page use these functions and nothing behind them.
import type { Rekenopties } from '../termijnen/regelset.ts';
import { leesZaken, type Invoerfout, type Zaak } from './lezen.ts';
import { uitlegVan, type Zaakuitleg } from './uitleg.ts';
import { velden, type Berekend } from './velden.ts';
import { berekenGebeurtenissen } from './zaak.ts';

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
export const berekenZaak = ({ inputs }: Pick<Zaak, 'inputs'>, opties: Rekenopties = {}): Berekend => velden(berekenGebeurtenissen(inputs, opties));

/** The same with the derivation of every date, the rules used and what a person should look at. */
export function berekenZaakMetUitleg({ id, inputs }: Zaak, opties: Rekenopties = {}): ResultaatMetUitleg {
  const uitkomst = berekenGebeurtenissen(inputs, opties);
  return { id, computed: velden(uitkomst), uitleg: uitlegVan(uitkomst) };
}

function reken<R extends Zaakresultaat>(invoer: unknown, resultaat: (zaak: Zaak) => R): Uitvoer<R> {
  const { zaken, fouten } = leesZaken(invoer);
  return { resultaten: zaken.map(resultaat), fouten };
}

/** Parsed JSON in, results and faults out. */
export const berekenZaken = (invoer: unknown, opties: Rekenopties = {}): Uitvoer<Zaakresultaat> =>
  reken(invoer, (zaak) => ({ id: zaak.id, computed: berekenZaak(zaak, opties) }));

export const berekenZakenMetUitleg = (invoer: unknown, opties: Rekenopties = {}): Uitvoer<ResultaatMetUitleg> =>
  reken(invoer, (zaak) => berekenZaakMetUitleg(zaak, opties));
