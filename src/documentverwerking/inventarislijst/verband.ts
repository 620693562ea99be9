// How the documents of one list hang together, as numbers on that list.
import type { DocumentId } from '../../kern/ids.ts';
import type { Oordeel } from '../../document/events.ts';
import type { Lijstregel, Werkregel } from './model.ts';

interface Lid {
  readonly documentId: DocumentId;
  readonly volgnummer: number;
  /** The document that brought this one; absent or null when it came by itself. */
  readonly ouder?: { readonly documentId: DocumentId } | null;
}

/** Conversations and groups of documents that are alike, as far as they are known. */
export interface Samenhang {
  readonly draden: readonly { readonly mails: readonly { readonly documentId: DocumentId }[] }[];
  /** How each member is like the first. */
  readonly groepen: readonly { readonly leden: readonly { readonly documentId: DocumentId; readonly overeenkomst: 'eerste' | 'bestand' | 'tekst' | 'bijna' }[] }[];
}
export const ONBEKENDE_SAMENHANG: Samenhang = { draden: [], groepen: [] };

export type Verband = Pick<Lijstregel, 'bijlageBij' | 'gesprek' | 'zelfdeAls'> & Pick<Werkregel, 'lijktOp'>;

/** @returns for a document of the list; what is not on the list has no number there, and alone is no conversation and no group */
export function verbanden(leden: readonly Lid[], { draden, groepen }: Samenhang = ONBEKENDE_SAMENHANG): (documentId: DocumentId) => Verband {
  const nummers = new Map(leden.map(({ documentId, volgnummer }) => [documentId, volgnummer]));
  const ouders = new Map(leden.map(({ documentId, ouder }) => [documentId, ouder?.documentId]));
  /** The lowest number among these, for each of them. */
  const eersteVan = (verzamelingen: readonly (readonly DocumentId[])[]): ReadonlyMap<DocumentId, number> =>
    new Map(
      verzamelingen.flatMap((verzameling) => {
        const opLijst = verzameling.flatMap((documentId) => nummers.get(documentId) ?? []);
        return opLijst.length > 1 ? verzameling.map((documentId) => [documentId, Math.min(...opLijst)] as const) : [];
      }),
    );
  const gesprek = eersteVan(draden.map(({ mails }) => mails.map(({ documentId }) => documentId)));
  const zelfde = eersteVan(groepen.map((groep) => groep.leden.filter(({ overeenkomst }) => overeenkomst !== 'bijna').map(({ documentId }) => documentId)));
  const bijna = new Map(
    groepen.flatMap((groep) => groep.leden.filter(({ overeenkomst }) => overeenkomst === 'bijna').map(({ documentId }) => [documentId, groep.leden[0]?.documentId] as const)),
  );
  const nummerVan = (documentId: DocumentId | undefined): number | null => (documentId === undefined ? null : (nummers.get(documentId) ?? null));
  return (documentId) => {
    const eerste = zelfde.get(documentId) ?? null;
    return {
      bijlageBij: nummerVan(ouders.get(documentId)),
      gesprek: gesprek.get(documentId) ?? null,
      zelfdeAls: eerste === nummers.get(documentId) ? null : eerste,
      lijktOp: nummerVan(bijna.get(documentId)),
    };
  };
}

/** Judgements after which everybody may read something of the document. */
const LEESBAAR: ReadonlySet<Oordeel | null> = new Set<Oordeel | null>(['openbaar', 'deels_openbaar', 'reeds_openbaar']);

interface BeoordeeldLid extends Lid {
  readonly oordeel: Oordeel | null;
}

/**
 * As everybody may know it: conversations and sameness only between documents that can be read. A mail that is withheld in the
 * conversation of one that is public would tell its subject; a withheld document that is the same as a public one, all of it.
 */
export function openbareVerbanden(leden: readonly BeoordeeldLid[], { draden, groepen }: Samenhang): (documentId: DocumentId) => Verband {
  const leesbaar = new Set(leden.filter(({ oordeel }) => LEESBAAR.has(oordeel)).map(({ documentId }) => documentId));
  const mag = ({ documentId }: { readonly documentId: DocumentId }): boolean => leesbaar.has(documentId);
  return verbanden(leden, {
    draden: draden.map(({ mails }) => ({ mails: mails.filter(mag) })),
    groepen: groepen.map((groep) => ({ leden: groep.leden.filter((lid) => lid.overeenkomst !== 'bijna' && mag(lid)) })),
  });
}
