// The Algemene termijnenwet: where the end of a term set in a law really falls.
import type { Feestdagentabel } from '../feestdagen/tabel.ts';
import { plusDagen, weekdag, type Dag } from './dagen.ts';

/** A day on which a term cannot end, and why. */
export interface OvergeslagenDag {
  readonly dag: Dag;
  readonly reden: string;
}

/** Why this day is no working day in the sense of the Atw, or null when it is one. */
export function geenWerkdag(dag: Dag, tabel: Feestdagentabel): string | null {
  const dagVanDeWeek = weekdag(dag);
  if (dagVanDeWeek === 6) return 'een zaterdag';
  if (dagVanDeWeek === 7) return 'een zondag';
  return tabel.naam(dag);
}

/** Atw art. 1 lid 1: a term that ends on a Saturday, Sunday or holiday runs on to the next day that is none of these. */
export function verschuif(einde: Dag, tabel: Feestdagentabel): { readonly einde: Dag; readonly overgeslagen: readonly OvergeslagenDag[] } {
  const overgeslagen: OvergeslagenDag[] = [];
  let dag = einde;
  for (let reden = geenWerkdag(dag, tabel); reden !== null; reden = geenWerkdag(dag, tabel)) {
    overgeslagen.push({ dag, reden });
    dag = plusDagen(dag, 1);
  }
  return { einde: dag, overgeslagen };
}

/** Atw art. 4: longer terms are not touched. Exactly twelve weeks or ninety days still is. */
const LANGSTE_TERMIJN_DAGEN = 90;

/**
 * The end of any term in days that a law sets, counted from the day after `start`: art. 1, the two working days
 * that art. 2 promises from three days up, and the limit of art. 4.
 */
export function eindeWettelijkeTermijn(start: Dag, dagen: number, tabel: Feestdagentabel): { readonly nominaal: Dag; readonly einde: Dag } {
  const nominaal = plusDagen(start, dagen);
  if (dagen > LANGSTE_TERMIJN_DAGEN) return { nominaal, einde: nominaal };
  let einde = verschuif(nominaal, tabel).einde;
  if (dagen >= 3) {
    let werkdagen = 0;
    for (let dag = plusDagen(start, 1); dag <= einde || werkdagen < 2; dag = plusDagen(dag, 1)) {
      if (geenWerkdag(dag, tabel) === null) werkdagen += 1;
      if (dag > einde) einde = dag;
    }
  }
  return { nominaal, einde };
}
