// Notice of default (T19), the court's term (T21), active publication (T23), and bare terms under the Algemene termijnenwet.
import type { Lezingen } from '../../../src/wet/termijnen/lezingen.ts';
import { isVrijeDag, maandenLater, naWeekend, type Dag } from './kalender.ts';

/** Null: the notice has no effect. Else the end of the two weeks; appeal from the next day. */
export function vanIngebrekestelling(op: Dag, uiterlijk: Dag, beslist: Dag | null, { R10 }: Lezingen): Dag | null {
  if (op <= uiterlijk || (beslist !== null && beslist <= op)) return null;
  return R10 === 'ja' ? naWeekend(op + 14) : op + 14;
}

export const vanUitspraak = (verzonden: Dag, weken: number | null, { R11 }: Lezingen): Dag => {
  const einde = verzonden + 7 * (weken ?? 2);
  return R11 === 'ja' ? naWeekend(einde) : einde;
};

export const vanPublicatie = (op: Dag, weken: number | null): Dag => naWeekend(op + 7 * (weken ?? 2));

/** Days that cost money after the court's term, walked one by one, until the maximum is reached. */
export function vanDwangsom(termijnEinde: Dag, perDag: number, maximum: number, beslist: Dag | null, vandaag: Dag): { readonly dagen: number; readonly euro: number } {
  let euro = 0;
  let dagen = 0;
  for (let d = termijnEinde + 1; (beslist === null ? d <= vandaag : d < beslist) && euro < maximum; d++) {
    dagen++;
    euro = Math.min(maximum, euro + perDag);
  }
  return { dagen, euro };
}

/** Atw art. 1, 2 and 4 on a term of so many days, weeks or months. */
export function vanKaleTermijn(start: Dag, aantal: number, eenheid: 'dagen' | 'weken' | 'maanden'): Dag {
  let einde = eenheid === 'dagen' ? start + aantal : eenheid === 'weken' ? start + 7 * aantal : maandenLater(start, aantal);
  if ((eenheid === 'dagen' && aantal > 90) || (eenheid === 'weken' && aantal > 12) || (eenheid === 'maanden' && aantal > 3)) return einde;
  const werkdagen = (): number => Array.from({ length: einde - start }, (_, i) => start + 1 + i).filter((d) => !isVrijeDag(d)).length;
  if (einde - start >= 3) while (werkdagen() < 2) einde++;
  return naWeekend(einde);
}
