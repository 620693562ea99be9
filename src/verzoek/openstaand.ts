// What still waits for somebody else, read from the facts of the clock: there every correction is in it already.
import type { AanvullingGevraagd, Feit } from '../wet/termijnen/feiten.ts';

type PlainDate = Temporal.PlainDate;

/** The newest question to the requester without an answer; of one ground only when that is asked. Null when nothing is open. */
export function openstaandeVraag(feiten: readonly Feit[], grondslag?: AanvullingGevraagd['grondslag']): AanvullingGevraagd | null {
  const beantwoord = new Set(feiten.flatMap((feit) => (feit.soort === 'aanvulling-ontvangen' && feit.bij !== undefined ? [feit.bij] : [])));
  return (
    feiten.findLast(
      (feit): feit is AanvullingGevraagd =>
        feit.soort === 'aanvulling-gevraagd' && (grondslag === undefined || feit.grondslag === grondslag) && !(feit.id !== undefined && beantwoord.has(feit.id)),
    ) ?? null
  );
}

/** Third parties who were asked and have not answered, and the last day that any of them got. Null when nobody has to answer. */
export function openstaandeZienswijzen(feiten: readonly Feit[]): { readonly tot: PlainDate; readonly derden: readonly string[] } | null {
  const gegeven = new Set(feiten.flatMap((feit) => (feit.soort === 'zienswijze-ontvangen' ? [feit.derde] : [])));
  const rondes = feiten.filter((feit) => feit.soort === 'zienswijzen-gevraagd');
  const derden = rondes.flatMap((ronde) => ronde.derden).filter((derde) => !gegeven.has(derde));
  const tot = rondes.map(({ uiterlijk }) => uiterlijk).sort((a, b) => Temporal.PlainDate.compare(a, b)).at(-1);
  return derden.length === 0 || tot === undefined ? null : { tot, derden };
}
