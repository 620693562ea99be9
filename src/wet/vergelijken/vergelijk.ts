// Which days of a case differ between two ways to compute: another rule set, other readings, another holiday table.
import { naarDag } from '../dagnummer.ts';
import type { Feit } from '../termijnen/model.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { datumsVan } from './datums.ts';
import type { Berekendezijde, Datumverschil, Regeldatum, Zaakverschil } from './model.ts';

const sleutel = ({ soort, bij }: Regeldatum): string => `${soort} ${bij}`;

function verschil(van: Regeldatum | null, naar: Regeldatum | null): Datumverschil | null {
  const een = van ?? naar;
  if (een === null) return null;
  const [a, b] = [van?.datum ?? null, naar?.datum ?? null];
  // A day that is not there and one that is not known yet come to the same: nobody can act on either.
  if (a === null ? b === null : b !== null && a.equals(b)) return null;
  const { soort, bij, over } = een;
  return { soort, bij, over, van, naar, dagen: a === null || b === null ? null : naarDag(b) - naarDag(a) };
}

/** The days that differ, in the order of the first list; what only the second one has comes last. */
export function datumverschillen(van: readonly Regeldatum[], naar: readonly Regeldatum[]): readonly Datumverschil[] {
  const anders = new Map(naar.map((datum) => [sleutel(datum), datum]));
  const bekend = new Set(van.map(sleutel));
  return [...van.map((datum) => verschil(datum, anders.get(sleutel(datum)) ?? null)), ...naar.filter((datum) => !bekend.has(sleutel(datum))).map((datum) => verschil(null, datum))].filter((each) => each !== null);
}

/** Two computed sides of one case; null when no day differs. */
export function zaakverschil(van: Berekendezijde, naar: Berekendezijde): Zaakverschil | null {
  const [eerste, ...rest] = datumverschillen(van.datums, naar.datums);
  return eerste === undefined ? null : { verschillen: [eerste, ...rest], teLaat: { van: van.teLaat, naar: naar.teLaat }, basis: { van: van.basis, naar: naar.basis } };
}

/**
 * What would differ for one request, computed on the same reference day; null when nothing does.
 * @throws OntbrekendeOntvangst without a receipt
 */
export const vergelijk = (feiten: readonly Feit[], nu: Rekenopties, anders: Rekenopties, peildatum: Temporal.PlainDate): Zaakverschil | null =>
  zaakverschil(datumsVan(feiten, nu, peildatum), datumsVan(feiten, anders, peildatum));
