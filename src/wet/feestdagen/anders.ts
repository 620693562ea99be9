// The same holiday table with other designated days: what would hold if a decree were different.
import type { Feestdaggegevens } from './gegevens.ts';

type PlainDate = Temporal.PlainDate;

export interface AndereDagen {
  /** Days that would be designated as well. */
  readonly erbij: readonly PlainDate[];
  /** Designated days that would be working days. */
  readonly weg: readonly PlainDate[];
}

/** The days that decrees designate, in order. */
export const aangewezenDagen = ({ besluiten }: Feestdaggegevens): readonly string[] => [...new Set(besluiten.flatMap(({ dagen }) => dagen))].sort();

/**
 * The data with these days instead. It has a version of its own, so that no result can be taken for one under the real table.
 * A day that is added settles no year: for a year without a decree the dates stay uncertain.
 */
export function metAndereDagen(gegevens: Feestdaggegevens, { erbij, weg }: AndereDagen): Feestdaggegevens {
  if (erbij.length + weg.length === 0) return gegevens;
  const [nieuw, vervallen] = [erbij, weg].map((dagen) => [...new Set(dagen.map(String))].sort()) as [string[], string[]];
  return {
    ...gegevens,
    versie: [gegevens.versie, ...nieuw.map((dag) => `met ${dag}`), ...vervallen.map((dag) => `zonder ${dag}`)].join(', '),
    besluiten: [
      ...gegevens.besluiten.map((besluit) => ({ ...besluit, dagen: besluit.dagen.filter((dag) => !vervallen.includes(dag)) })),
      ...(nieuw.length === 0 ? [] : [{ bron: 'Gekozen om te vergelijken', jaren: [], dagen: nieuw }]),
    ],
  };
}
