// How the ground stands on a box: in the published file, and on the screen that shows what will be published.
import type { Lakvlak, Punt } from './model.ts';

const GROOTSTE: Punt = 9;
const KLEINSTE: Punt = 0.6;
/** Below this a label that lies flat is hard to read, and standing up may be better. */
const LEESBAAR: Punt = 5;
/** Height of capitals and digits, part of the size. */
export const KAPITAAL = 0.66;

export interface Labelstand {
  readonly grootte: Punt;
  /** Along the box, read from below. */
  readonly staand: boolean;
  /** Its middle, on the page as shown. */
  readonly x: Punt;
  readonly y: Punt;
}

/** As large as fits; along the box when that is high and narrow. @param breedte of the label in type of one point */
export function labelstand({ vlak }: Pick<Lakvlak, 'vlak'>, breedte: number): Labelstand {
  const past = (lang: Punt, hoog: Punt): Punt => Math.min(GROOTSTE, hoog - 1, (lang - 1.5) / breedte);
  const [liggend, overeind] = [past(vlak.breedte, vlak.hoogte), past(vlak.hoogte, vlak.breedte)];
  const staand = overeind > liggend && liggend < LEESBAAR;
  return { grootte: Math.max(KLEINSTE, staand ? overeind : liggend), staand, x: vlak.x + vlak.breedte / 2, y: vlak.y + vlak.hoogte / 2 };
}
