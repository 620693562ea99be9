// Which documents a form is about: what was ticked, or the whole list of a filter, with what is related; and whether that is what was seen.
import { createHash } from 'node:crypto';
import type { Beoordelingsrij } from '../../../../projections/beoordeling/model.ts';
import type { Revision } from '../../../kern/event.ts';
import type { Gekozen } from '../../../toepassing/beoordelen/bulkbeoordeling.ts';
import type { Velden } from '../../http/velden.ts';
import type { Leesmodellen } from '../../leesmodellen.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { herkomstVan } from '../documenten/zaakdocument.ts';
import { terugVan, vraagIn } from './adressen.ts';
import { leesRoostervraag, type Roostervraag } from './roostervraag.ts';
import { verwantenVan } from './verwanten.ts';

const MAX_RIJEN = 20_000;

/** Every document that answers a question, not only those of one page. */
export const heleLijst = ({ beoordelingen }: Pick<Leesmodellen, 'beoordelingen'>, zaak: Zaak, vraag: Roostervraag): readonly Beoordelingsrij[] =>
  beoordelingen.pagina(herkomstVan(zaak), { ...vraag, offset: 0, limit: MAX_RIJEN }).rijen;

export interface Keuze {
  readonly rijen: readonly Beoordelingsrij[];
  /** The revision of each ticked document as it was on the screen. */
  readonly gezien: ReadonlyMap<string, Revision>;
}

/** The documents that a form is about, as they are now: what was ticked, or the whole list of the filter, with what is related when asked. */
export function keuzeUit(lezen: Pick<Leesmodellen, 'beoordelingen' | 'gelijkenis'>, zaak: Zaak, velden: Velden): Keuze {
  const herkomst = herkomstVan(zaak);
  const aangevinkt = velden.alle('kies').map((waarde) => waarde.split(':'));
  const gezien = new Map(aangevinkt.map(([id = '', revision = '']) => [id, Number(revision) as Revision]));
  const basis =
    velden.een('alles') === 'ja'
      ? heleLijst(lezen, zaak, leesRoostervraag(vraagIn(terugVan(zaak, velden))))
      : lezen.beoordelingen.opIds(herkomst, [...gezien.keys()] as Beoordelingsrij['documentId'][]);
  return { rijen: [...basis, ...verwantenVan(lezen, herkomst, basis, velden)], gezien };
}

/** What a preview was about: another list, or a document that changed, gives another one. */
export const vingerafdruk = (rijen: readonly Beoordelingsrij[]): string =>
  createHash('sha256').update(rijen.map(({ documentId, revision }) => `${documentId}:${revision}`).sort().join('\n')).digest('hex').slice(0, 32);

/** What was ticked is bound to what was on the screen; the rest to what is here now, which the preview shows. */
export const zoalsGezien = ({ rijen, gezien }: Keuze): readonly Gekozen[] => rijen.map(({ documentId, revision }) => ({ documentId, revision: gezien.get(documentId) ?? revision }));
