// From facts to stretches of standing still (law: Woo 4.4 lid 3, Awb 4:15). Only what follows from facts alone;
// consent of the requester depends on the running term and is added in beslistermijn.ts.
import { naarDag, naarDatum } from '../dagnummer.ts';
import { eersteWerkdag } from '../feestdagen/algemene-termijnenwet.ts';
import type { AanvullingGevraagd, BuitenlandGevraagd, Feit, ZienswijzenGevraagd } from './feiten.ts';
import type { Gegeven, Opschortingsdeel, Opschortingsgrond } from './model.ts';
import type { Rekenregels } from './regelset.ts';

/** One stretch as day numbers, both ends included; `b` is what is counted, `einde` says how firm it is. */
export interface Deel {
  readonly grond: Opschortingsgrond;
  readonly feit: Gegeven;
  readonly a: number;
  readonly b: number;
  readonly einde: Opschortingsdeel['einde'];
}

interface Grond {
  readonly artikel: string;
  /** A notice with the new date is due when it ends (Woo 4.4 lid 4, Awb 4:15 lid 4). */
  readonly eindeMelden: boolean;
}

export const gronden: Readonly<Record<Opschortingsgrond, Grond>> = {
  zienswijzen: { artikel: 'Woo art. 4.4 lid 3', eindeMelden: true },
  precisering: { artikel: 'Awb art. 4:15 lid 1 onder a', eindeMelden: false },
  aanvulling: { artikel: 'Awb art. 4:15 lid 1 onder a', eindeMelden: false },
  buitenland: { artikel: 'Awb art. 4:15 lid 1 onder b', eindeMelden: true },
  uitstel: { artikel: 'Awb art. 4:15 lid 2 onder a', eindeMelden: false },
  'vertraging-verzoeker': { artikel: 'Awb art. 4:15 lid 2 onder b', eindeMelden: true },
  overmacht: { artikel: 'Awb art. 4:15 lid 2 onder c', eindeMelden: true },
  bemiddeling: { artikel: 'Woo art. 7.3 lid 2', eindeMelden: false },
  herstel: { artikel: 'Awb art. 7:10 lid 2', eindeMelden: false },
  'bezwaar-uitstel': { artikel: 'Awb art. 7:10 lid 4', eindeMelden: false },
};

/** First day on which the clock stands still: with questions abroad the day after the requester was told, else as it was (Awb 4:15). */
export const eersteDagStil = (grond: 'buitenland' | 'vertraging-verzoeker' | 'overmacht', gemeldOp: Temporal.PlainDate, vanaf: Temporal.PlainDate): Temporal.PlainDate =>
  grond === 'buitenland' ? naarDatum(naarDag(gemeldOp) + 1) : vanaf;

/** Last day of a term the body set itself: the weekend rule applies only under the alternative of R8. */
export const gesteldeDag = (uiterlijk: Temporal.PlainDate, { lezingen, feestdagen }: Rekenregels): number => {
  const dag = naarDag(uiterlijk);
  return lezingen.R8 === 'ja' ? eersteWerkdag(dag, feestdagen) : dag;
};

/**
 * From which day an answer of this party can belong to this round. Explicit `bij` wins (see `eersteAntwoord`). When an
 * earlier round asked the same party, an old answer must not close the new one; otherwise any answer counts, also one
 * that came before the requester was told.
 */
function antwoordVanaf(ronde: ZienswijzenGevraagd, derde: string, feiten: readonly Feit[]): number {
  if (ronde.brievenVerzondenOp !== undefined) return naarDag(ronde.brievenVerzondenOp);
  if (ronde.verzoekerGeinformeerdOp === null) return -Infinity;
  const gevraagdOp = naarDag(ronde.verzoekerGeinformeerdOp);
  for (const feit of feiten) {
    if (feit.soort !== 'zienswijzen-gevraagd' || feit === ronde || feit.verzoekerGeinformeerdOp === null) continue;
    if (feit.derden.includes(derde) && naarDag(feit.verzoekerGeinformeerdOp) < gevraagdOp) return gevraagdOp;
  }
  return -Infinity;
}

/** The first answer of a party within the set term, or null. */
function eersteAntwoord(ronde: ZienswijzenGevraagd, derde: string, laatsteDag: number, feiten: readonly Feit[]): number | null {
  const vanaf = antwoordVanaf(ronde, derde, feiten);
  let eerste: number | null = null;
  for (const feit of feiten) {
    if (feit.soort !== 'zienswijze-ontvangen' || feit.derde !== derde) continue;
    const op = naarDag(feit.op);
    const hoortErbij = feit.bij === undefined ? op >= vanaf : feit.bij === ronde.id;
    if (hoortErbij && op <= laatsteDag && (eerste === null || op < eerste)) eerste = op;
  }
  return eerste;
}

/** Woo 4.4 lid 3: from the day after the requester was told, through the last answer or the last day of the set term. */
function zienswijzen(ronde: ZienswijzenGevraagd, feiten: readonly Feit[], regels: Rekenregels): Deel | null {
  if (ronde.verzoekerGeinformeerdOp === null) return null;
  const a = naarDag(ronde.verzoekerGeinformeerdOp) + 1;
  const laatsteDag = gesteldeDag(ronde.uiterlijk, regels);
  let laatsteAntwoord = -Infinity;
  for (const derde of ronde.derden) {
    const antwoord = eersteAntwoord(ronde, derde, laatsteDag, feiten);
    if (antwoord === null) return { grond: 'zienswijzen', feit: ronde, a, b: laatsteDag, einde: 'termijn' };
    laatsteAntwoord = Math.max(laatsteAntwoord, antwoord);
  }
  return ronde.derden.length === 0
    ? { grond: 'zienswijzen', feit: ronde, a, b: laatsteDag, einde: 'termijn' }
    : { grond: 'zienswijzen', feit: ronde, a, b: laatsteAntwoord, einde: 'feit' };
}

/** The first answer to a question, by `bij` or else the first on or after the day it was asked. */
function antwoordOp(
  vraag: AanvullingGevraagd | BuitenlandGevraagd,
  soort: 'aanvulling-ontvangen' | 'buitenland-ontvangen',
  feiten: readonly Feit[],
): number | null {
  const gevraagdOp = naarDag(vraag.op);
  let eerste: number | null = null;
  for (const feit of feiten) {
    if (feit.soort !== soort) continue;
    const op = naarDag(feit.op);
    const hoortErbij = feit.bij === undefined ? op >= gevraagdOp : feit.bij === vraag.id;
    if (hoortErbij && (eerste === null || op < eerste)) eerste = op;
  }
  return eerste;
}

/** When the question was settled: the answer within the set term, or the last day of that term. Null: no term was set. */
export function aanvullingAfgerond(
  vraag: AanvullingGevraagd,
  feiten: readonly Feit[],
  regels: Rekenregels,
): { readonly dag: number; readonly beantwoord: boolean } | null {
  if (vraag.uiterlijk === null) return null;
  const laatsteDag = gesteldeDag(vraag.uiterlijk, regels);
  const antwoord = antwoordOp(vraag, 'aanvulling-ontvangen', feiten);
  return antwoord !== null && antwoord <= laatsteDag ? { dag: antwoord, beantwoord: true } : { dag: laatsteDag, beantwoord: false };
}

/** Awb 4:15 lid 1 a: "tot" the day of completion or the last day of the set term (reading R1). */
function aanvulling(vraag: AanvullingGevraagd, laatsteVraagdag: number, feiten: readonly Feit[], regels: Rekenregels): Deel | null {
  const afgerond = aanvullingAfgerond(vraag, feiten, regels);
  if (afgerond === null) return null;
  const precisering = vraag.grondslag === 'Woo 4.1 lid 5';
  const a = naarDag(vraag.op) + 1;
  if (precisering && regels.lezingen.R15 === 'nee' && a - 1 > laatsteVraagdag) return null;
  return {
    grond: precisering ? 'precisering' : 'aanvulling',
    feit: vraag,
    a,
    b: regels.lezingen.R1 === 'inclusief' ? afgerond.dag : afgerond.dag - 1,
    einde: afgerond.beantwoord ? 'feit' : 'termijn',
  };
}

/** A stretch without a known end counts up to the reference day, or not yet at all. */
const open = (grond: Opschortingsgrond, feit: Feit, a: number, { peildatum }: Rekenregels): Deel => ({
  grond,
  feit,
  a,
  b: peildatum === null ? a - 1 : Math.max(a - 1, naarDag(peildatum)),
  einde: 'open',
});

function deelVan(feit: Feit, laatsteVraagdag: number, feiten: readonly Feit[], regels: Rekenregels): Deel | null {
  switch (feit.soort) {
    case 'zienswijzen-gevraagd':
      return zienswijzen(feit, feiten, regels);
    case 'aanvulling-gevraagd':
      return aanvulling(feit, laatsteVraagdag, feiten, regels);
    case 'buitenland-gevraagd': {
      const a = naarDag(feit.op) + 1;
      const ontvangen = antwoordOp(feit, 'buitenland-ontvangen', feiten);
      if (ontvangen === null) return open('buitenland', feit, a, regels);
      return { grond: 'buitenland', feit, a, b: regels.lezingen.R1 === 'inclusief' ? ontvangen : ontvangen - 1, einde: 'feit' };
    }
    case 'vertraging-verzoeker':
    case 'overmacht': {
      const a = naarDag(feit.van);
      if (feit.totEnMet === null) return open(feit.soort, feit, a, regels);
      return { grond: feit.soort, feit, a, b: naarDag(feit.totEnMet), einde: 'feit' };
    }
    case 'ontvangst':
    case 'doorzending':
    case 'verdaging':
    case 'zienswijze-ontvangen':
    case 'aanvulling-ontvangen':
    case 'overleg-gevoerd':
    case 'uitstel-tot':
    case 'uitstel-periode':
    case 'buitenland-ontvangen':
    case 'milieu-informatie':
    case 'intrekking':
    case 'afgesloten':
    case 'besluit-bekendgemaakt':
    case 'voorziening-gevraagd':
    case 'voorziening-uitgesproken':
    case 'voorziening-ingetrokken':
    case 'voorziening-vervallen':
    case 'openbaargemaakt':
      return null;
  }
}

/** All stretches that follow from facts alone. `laatsteVraagdag` is the last day to ask for precision (T3). */
export function delenVan(feiten: readonly Feit[], laatsteVraagdag: number, regels: Rekenregels): readonly Deel[] {
  const delen: Deel[] = [];
  for (const feit of feiten) {
    const deel = deelVan(feit, laatsteVraagdag, feiten, regels);
    if (deel !== null) delen.push(deel);
  }
  return delen;
}
