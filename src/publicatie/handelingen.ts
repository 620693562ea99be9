// The acts that DiWoo asks for: when a document was received, signed and adopted. Facts, so never in the future.
import { fromIsoDate } from '../kern/date.ts';
import type { Weigering } from '../kern/decider.ts';
import { inDeToekomst } from '../kern/weigeringen.ts';
import type { Handelingen, Stukgegevens } from './inhoud.ts';

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

/**
 * What a person told of a piece; else of its whole publication, which is about its documents: the letter and the request have acts of their own.
 * A piece that tells anything of itself takes nothing from the whole: two acts that nobody put together could contradict each other.
 */
export const verteldeHandelingen = ({ handelingen, rol }: Pick<Stukgegevens, 'handelingen' | 'rol'>, geheel: { readonly handelingen?: Handelingen }): Handelingen =>
  handelingen ?? (rol === 'document' || rol === 'bijlage' ? geheel.handelingen : undefined) ?? {};

/** What happened cannot still be to come. */
export const handelingfouten = (handelingen: Handelingen = {}, vandaag: Temporal.PlainDate): readonly (Weigering | null)[] =>
  SOORTEN.map((soort) => {
    const dag = handelingen[soort];
    return dag === undefined ? null : inDeToekomst(soort, NAAM[soort], fromIsoDate(dag), vandaag);
  });
