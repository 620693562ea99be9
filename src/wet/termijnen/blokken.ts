// The union of stretches of standing still, and counting past them: a day counts once (the normative algorithm of the clock).
import { naarDatum } from '../dagnummer.ts';
import type { Opschorting } from './model.ts';
import type { Deel } from './opschortingen.ts';
import { gronden } from './opschortingen.ts';

/**
 * Stretches that overlap or touch, joined. Day numbers, both ends included; `b` is what is counted. A stretch without a
 * known end counts only up to the reference day, so it may be empty (`b` = `a` - 1) and still be `open`.
 */
export interface Blok {
  readonly a: number;
  readonly b: number;
  readonly open: boolean;
  readonly delen: readonly Deel[];
}

const opDatum = (x: Deel, y: Deel): number =>
  x.a - y.a || x.b - y.b || (x.grond < y.grond ? -1 : x.grond > y.grond ? 1 : 0) || ((x.feit.id ?? '') < (y.feit.id ?? '') ? -1 : 1);

/** Joins stretches; what lies before the first day of the term, or is empty, falls away. */
export function vereniging(delen: readonly Deel[], eersteDag: number): readonly Blok[] {
  const blokken: Blok[] = [];
  const bruikbaar = delen.filter((deel) => deel.einde === 'open' || deel.b >= Math.max(deel.a, eersteDag));
  for (const deel of bruikbaar.length > 1 ? bruikbaar.sort(opDatum) : bruikbaar) {
    const a = Math.max(deel.a, eersteDag);
    const vorige = blokken[blokken.length - 1];
    const open = deel.einde === 'open';
    if (vorige !== undefined && a <= vorige.b + 1) {
      blokken[blokken.length - 1] = {
        a: vorige.a,
        b: Math.max(vorige.b, deel.b),
        open: vorige.open || open,
        delen: [...vorige.delen, deel],
      };
    } else {
      blokken.push({ a, b: Math.max(a - 1, deel.b), open, delen: [deel] });
    }
  }
  return blokken;
}

/** A block that moved the last day, and by how much. */
export interface Sprong {
  readonly blok: Blok;
  readonly van: number;
  readonly naar: number;
}

/**
 * Does a stretch without a known end keep the last day from coming? Then an act after the last day as it is counted so far is still
 * an act within the term: the day it would have to be late against does not exist yet.
 */
export const staatOpen = (sprongen: readonly Sprong[]): boolean => sprongen.some(({ blok }) => blok.open);

export interface Telling {
  /** Last day when blocks are skipped. */
  readonly nominaal: number;
  readonly sprongen: readonly Sprong[];
}

/**
 * Moves a last day past every block that begins on or before it. `al` are blocks that were counted before;
 * days up to and including `vanaf` cannot be added again.
 */
export function schuifLangs(laatsteDag: number, blokken: readonly Blok[], al: readonly Sprong[], vanaf: number): Telling {
  let nominaal = laatsteDag;
  const sprongen: Sprong[] = [];
  for (let i = al.length; i < blokken.length; i++) {
    const blok = blokken[i];
    if (blok === undefined || blok.a > nominaal) break;
    const naar = nominaal + Math.max(0, blok.b - Math.max(blok.a, vanaf + 1) + 1);
    sprongen.push({ blok, van: nominaal, naar });
    nominaal = naar;
  }
  return { nominaal, sprongen };
}

/** A block as the world sees it. `dagen` null: it began after the last day and has no effect. */
export function opschorting(blok: Blok, dagen: number | null): Opschorting {
  return {
    van: naarDatum(blok.a),
    totEnMet: blok.open ? null : naarDatum(blok.b),
    dagen: dagen ?? 0,
    heeftEffect: dagen !== null,
    afgesloten: blok.delen.every((deel) => deel.einde === 'feit'),
    delen: blok.delen.map((deel) => ({
      grond: deel.grond,
      artikel: gronden[deel.grond].artikel,
      van: naarDatum(deel.a),
      totEnMet: deel.einde === 'open' ? null : naarDatum(deel.b),
      einde: deel.einde,
      feit: deel.feit,
      eindeMelden: gronden[deel.grond].eindeMelden,
    })),
  };
}
