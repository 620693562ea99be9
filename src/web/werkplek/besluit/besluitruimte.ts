// Whether another decision, or another document, has a place in a case: one decides on the whole, or several on parts; and again after an objection.
import type { Besluit } from '../../../../projections/besluiten/model.ts';
import type { Bezwaardossier } from '../../../../projections/rechtsgangen/model.ts';
import { toIsoDate } from '../../../kern/date.ts';
import type { Zaak } from '../zaak/zaak.tsx';

/** A decision on an objection changed what is public, and no decision was announced since: the documents are open again. */
const herzieningLoopt = (besluiten: readonly Besluit[], bezwaren: readonly Bezwaardossier[]): boolean =>
  bezwaren.some(({ stand: { beslist } }) => beslist !== null && beslist.gevolg !== 'geen' && besluiten.every(({ bekendgemaaktOp }) => bekendgemaaktOp === null || bekendgemaaktOp < toIsoDate(beslist.op)));

export const magNieuwBesluit = ({ dossier }: Zaak, besluiten: readonly Besluit[], bezwaren: readonly Bezwaardossier[]): boolean =>
  (herzieningLoopt(besluiten, bezwaren) && besluiten.every(({ bekendgemaaktOp }) => bekendgemaaktOp !== null)) ||
  (dossier.afsluiting === null && besluiten.every(({ inhoud, stand }) => inhoud.deel !== null || stand === 'verstrekt'));

/** Documents come in while the request runs, and again for a revised decision: what was found later belongs to the same request. */
export const magDocumentenToevoegen = ({ dossier }: Zaak, besluiten: readonly Besluit[], bezwaren: readonly Bezwaardossier[]): boolean =>
  dossier.afsluiting === null || herzieningLoopt(besluiten, bezwaren);
