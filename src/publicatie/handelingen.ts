// The acts that DiWoo asks for: when a document was received, signed and adopted. Facts, so never in the future.
import { fromIsoDate } from '../kern/date.ts';
import type { Weigering } from '../kern/decider.ts';
import { inDeToekomst } from '../kern/weigeringen.ts';
import type { Handelingen } from './inhoud.ts';

const NAAM: Readonly<Record<keyof Handelingen, string>> = {
  ontvangen: 'De dag van ontvangst',
  ondertekend: 'De dag van ondertekening',
  vastgesteld: 'De dag van vaststelling',
};
const SOORTEN = ['ontvangen', 'ondertekend', 'vastgesteld'] as const satisfies readonly (keyof Handelingen)[];

/** Field by field and without what is not told; nothing at all when nobody told anything. */
export function alsHandelingen({ ontvangen, ondertekend, vastgesteld }: Handelingen = {}): { readonly handelingen?: Handelingen } {
  const handelingen = {
    ...(ontvangen === undefined ? {} : { ontvangen }),
    ...(ondertekend === undefined ? {} : { ondertekend }),
    ...(vastgesteld === undefined ? {} : { vastgesteld }),
  };
  return Object.keys(handelingen).length === 0 ? {} : { handelingen };
}

/** What happened cannot still be to come. */
export const handelingfouten = (handelingen: Handelingen = {}, vandaag: Temporal.PlainDate): readonly (Weigering | null)[] =>
  SOORTEN.map((soort) => {
    const dag = handelingen[soort];
    return dag === undefined ? null : inDeToekomst(soort, NAAM[soort], fromIsoDate(dag), vandaag);
  });
