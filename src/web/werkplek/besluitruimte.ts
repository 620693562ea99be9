// Whether another decision can be written for a case: one decides on the whole, or several on parts; and one more after an objection.
import type { Besluit } from '../../../projections/besluiten/model.ts';
import type { Bezwaardossier } from '../../../projections/rechtsgangen/model.ts';
import { toIsoDate } from '../../kern/date.ts';
import type { Zaak } from './zaak.tsx';

/** A decision on an objection changed what is public, and no decision was announced since. */
export function herzieningNodig(besluiten: readonly Besluit[], bezwaren: readonly Bezwaardossier[]): boolean {
  if (besluiten.some(({ bekendgemaaktOp }) => bekendgemaaktOp === null)) return false;
  return bezwaren.some(({ stand: { beslist } }) => beslist !== null && beslist.gevolg !== 'geen' && besluiten.every(({ bekendgemaaktOp }) => bekendgemaaktOp !== null && bekendgemaaktOp < toIsoDate(beslist.op)));
}

export const magNieuwBesluit = ({ dossier }: Zaak, besluiten: readonly Besluit[], bezwaren: readonly Bezwaardossier[]): boolean =>
  herzieningNodig(besluiten, bezwaren) || (dossier.afsluiting === null && besluiten.every(({ inhoud, stand }) => inhoud.deel !== null || stand === 'verstrekt'));
