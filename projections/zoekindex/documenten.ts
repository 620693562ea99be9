// What of a publication is searchable: one document for the publication itself and one for each piece on its public list. Pure.
import { toIsoDate } from '../../src/kern/date.ts';
import type { Position } from '../../src/kern/event.ts';
import type { BlobHash, DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import type { Stuk } from '../../src/publicatie/events.ts';
import type { Openbaar } from '../../src/publicatie/state.ts';
import type { StoredDocument } from '../../src/zoeken/port.ts';

/** Where a hit leads: the addresses belong to the portal. */
export interface Zoekpaden {
  dossier(publicatieId: PublicatieId, nummer: string | null): string;
  document(documentId: DocumentId, publicatieId: PublicatieId): string;
}

/** What to index, and the blob with its text; null for what has no file. */
export interface TeIndexeren {
  readonly document: StoredDocument;
  readonly tekst: BlobHash | null;
}

export const publicatieSleutel = (publicatieId: PublicatieId): string => `publicatie_${publicatieId}`;
/** The publication that this entry of the index is about; null for an entry about a piece. */
export const publicatieVanSleutel = (sleutel: string): PublicatieId | null => (sleutel.startsWith('publicatie_') ? (sleutel.slice('publicatie_'.length) as PublicatieId) : null);
export const stukSleutel = (publicatieId: PublicatieId, documentId: DocumentId): string => `stuk_${publicatieId}_${documentId}`;

/** Lines that are on the list for completeness only: a double, or something that was not asked for. */
const opDeLijst = ({ oordeel }: Stuk): boolean => oordeel !== 'dubbel' && oordeel !== 'buiten_verzoek';

export function documentenVan(publicatieId: PublicatieId, publicatie: Openbaar, version: Position, paden: Zoekpaden): readonly TeIndexeren[] {
  const { bron, categorie, organisatie, kenmerken = [], onderwerpen = [] } = publicatie;
  const nummer = bron.soort === 'besluit' ? bron.nummer : null;
  const dossier = nummer ?? publicatieId;
  const gedeeld = { version, dossierId: dossier, publishedOn: toIsoDate(publicatie.openbaarOp) };
  const facetten = { categorie: [categorie], organisatie: [organisatie], dossier: [dossier], ...(onderwerpen.length === 0 ? {} : { onderwerp: onderwerpen }) };

  const stukken = publicatie.stukken
    .filter((each) => !each.ingetrokken)
    .filter(({ stuk }) => opDeLijst(stuk))
    .map(({ stuk, openbaarSinds }): TeIndexeren => ({
      tekst: stuk.bestand?.tekst ?? null,
      document: {
        ...gedeeld,
        publishedOn: toIsoDate(openbaarSinds ?? publicatie.openbaarOp),
        documentId: stukSleutel(publicatieId, stuk.documentId),
        kind: stuk.rol === 'besluit' ? 'besluit' : 'document',
        title: stuk.titel,
        identifiers: nummer === null ? [] : [nummer, `${nummer}-${stuk.volgnummer}`],
        facets: { ...facetten, soort: [stuk.soort], oordeel: [stuk.oordeel], grond: stuk.gronden },
        ...(stuk.datum === null ? {} : { date: stuk.datum }),
        url: paden.document(stuk.documentId, publicatieId),
      },
    }));
  const zelf: TeIndexeren = {
    tekst: null,
    document: {
      ...gedeeld,
      documentId: publicatieSleutel(publicatieId),
      kind: nummer === null ? 'publicatie' : 'dossier',
      title: publicatie.titel,
      summary: publicatie.samenvatting,
      identifiers: [...(nummer === null ? [] : [nummer]), ...kenmerken.map(({ kenmerk }) => kenmerk)],
      facets: facetten,
      date: toIsoDate(publicatie.datum),
      url: paden.dossier(publicatieId, nummer),
    },
  };
  return [zelf, ...stukken];
}
