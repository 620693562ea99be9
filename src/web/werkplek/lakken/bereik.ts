// How far "everywhere" reaches: this document, its conversation, what is like it, or the whole request.
import type { Gelijkenissen } from '../../../../projections/gelijkenis/model.ts';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { DocumentId } from '../../../kern/ids.ts';

export const BEREIKEN = {
  document: 'dit document',
  gesprek: 'dit gesprek per e-mail, met de bijlagen',
  gelijk: 'de documenten die gelijk of bijna gelijk zijn',
  verzoek: 'alle documenten van dit verzoek',
} as const;
export type Bereik = keyof typeof BEREIKEN;
export const isBereik = (waarde: string): waarde is Bereik => Object.hasOwn(BEREIKEN, waarde);

/** The documents of each reach, in the order of the request. A reach that adds nothing to the document itself is not there. */
export type Bereikdocumenten = ReadonlyMap<Bereik, readonly Inventarisdocument[]>;

/** Of every mail in the conversation: the mail itself and all that came in with it. */
function inGesprek(gelijkenis: Pick<Gelijkenissen, 'groepVan'>, documentId: DocumentId): ReadonlySet<DocumentId> {
  const familieVan = (id: DocumentId) => (gelijkenis.groepVan(id)?.familie?.leden ?? []).map((lid) => lid.documentId);
  const samen = [documentId, ...familieVan(documentId)];
  const mails = samen.flatMap((id) => (gelijkenis.groepVan(id)?.draad?.mails ?? []).map((mail) => mail.documentId));
  return new Set(mails.length === 0 ? [] : [...mails, ...mails.flatMap(familieVan)]);
}

const inGroep = (gelijkenis: Pick<Gelijkenissen, 'groepVan'>, documentId: DocumentId): ReadonlySet<DocumentId> =>
  new Set((gelijkenis.groepVan(documentId)?.groep?.leden ?? []).map((lid) => lid.documentId));

export function bereikenVan(gelijkenis: Pick<Gelijkenissen, 'groepVan'>, document: Inventarisdocument, vanVerzoek: readonly Inventarisdocument[]): Bereikdocumenten {
  const kies = (welke: ReadonlySet<DocumentId>): readonly Inventarisdocument[] => vanVerzoek.filter(({ documentId }) => welke.has(documentId));
  const alle: readonly (readonly [Bereik, readonly Inventarisdocument[]])[] = [
    ['gesprek', kies(inGesprek(gelijkenis, document.documentId))],
    ['gelijk', kies(inGroep(gelijkenis, document.documentId))],
    ['verzoek', vanVerzoek],
  ];
  return new Map([['document', [document]], ...alle.filter(([, documenten]) => documenten.length > 1)]);
}
