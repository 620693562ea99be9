// Undo and redo of one person on one document, out of the log itself: no stack that is lost with a closed browser.
import type { MedewerkerId } from '../../kern/ids.ts';
import type { Lak } from './state.ts';

/** What one deed did, so that it can be turned around. */
export type Lakwijziging =
  | { readonly soort: 'geplaatst'; readonly lak: Lak }
  | { readonly soort: 'ingetrokken'; readonly lak: Lak }
  | { readonly soort: 'gronden'; readonly lak: Lak; readonly was: readonly string[] };

/** Everything that came from one command. `oorzaak` is the deed that this one turns around, or the command itself. */
export interface Lakdaad {
  readonly opdracht: string;
  readonly oorzaak: string;
  readonly door: MedewerkerId;
  readonly wijzigingen: readonly Lakwijziging[];
}

export interface Stapel {
  /** What undo turns around; null when there is nothing. */
  readonly terug: Lakdaad | null;
  /** What redo turns around: the undo before. */
  readonly opnieuw: Lakdaad | null;
}

/** What of a deed still stands, so that turning it around does something. */
export function werktNog({ wijzigingen }: Lakdaad, nu: readonly Lak[]): boolean {
  const aanwezig = new Set(nu.map(({ lakId }) => lakId));
  return wijzigingen.some(({ soort, lak }) => (soort === 'ingetrokken' ? !aanwezig.has(lak.lakId) : aanwezig.has(lak.lakId)));
}

/** @param daden of one person, oldest first */
export function stapelVan(daden: readonly Lakdaad[], nu: readonly Lak[]): Stapel {
  const terug: Lakdaad[] = [];
  const opnieuw: Lakdaad[] = [];
  for (const daad of daden) {
    const ongedaan = terug.findIndex(({ opdracht }) => opdracht === daad.oorzaak);
    const hersteld = opnieuw.findIndex(({ opdracht }) => opdracht === daad.oorzaak);
    if (ongedaan >= 0) {
      terug.splice(ongedaan, 1);
      opnieuw.push(daad);
    } else if (hersteld >= 0) {
      opnieuw.splice(hersteld, 1);
      terug.push(daad);
    } else {
      terug.push(daad);
      // Something new was done: what was undone before cannot come back on top of it.
      opnieuw.length = 0;
    }
  }
  const laatste = (stapel: readonly Lakdaad[]): Lakdaad | null => stapel.findLast((daad) => werktNog(daad, nu)) ?? null;
  return { terug: laatste(terug), opnieuw: laatste(opnieuw) };
}
