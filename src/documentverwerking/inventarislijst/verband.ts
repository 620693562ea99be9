// How the documents of one list hang together, as numbers on that list.
import type { DocumentId } from '../../kern/ids.ts';
import type { Lijstregel } from './model.ts';

interface Lid {
  readonly documentId: DocumentId;
  readonly volgnummer: number;
  /** The document that brought this one; absent or null when it came by itself. */
  readonly ouder?: { readonly documentId: DocumentId } | null;
}

export type Verband = Pick<Lijstregel, 'bijlageBij' | 'gesprek'>;

/**
 * @param gesprekken the documents of each conversation; alone is no conversation
 * @returns for a document of the list; what is not on the list has no number there
 */
export function verbanden(leden: readonly Lid[], gesprekken: readonly (readonly DocumentId[])[] = []): (documentId: DocumentId) => Verband {
  const nummers = new Map(leden.map(({ documentId, volgnummer }) => [documentId, volgnummer]));
  const ouders = new Map(leden.map(({ documentId, ouder }) => [documentId, ouder?.documentId]));
  const eersten = new Map<DocumentId, number>();
  for (const gesprek of gesprekken) {
    const opLijst = gesprek.flatMap((documentId) => nummers.get(documentId) ?? []);
    if (opLijst.length > 1) for (const documentId of gesprek) eersten.set(documentId, Math.min(...opLijst));
  }
  return (documentId) => {
    const ouder = ouders.get(documentId);
    return { bijlageBij: (ouder === undefined ? undefined : nummers.get(ouder)) ?? null, gesprek: eersten.get(documentId) ?? null };
  };
}
