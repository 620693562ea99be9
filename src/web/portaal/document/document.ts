// A document as the public sees it now: its piece, its publication, and its file when everybody may have it.
import type { Geschiedenisregel, Intrekking, OpenbaarBestand, Publicatie, Publicaties, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { documentId } from '../ids.ts';

export interface PubliekDocument {
  readonly stuk: Publicatiestuk;
  readonly publicatie: Publicatie;
  readonly geschiedenis: readonly Geschiedenisregel[];
  readonly intrekking: Intrekking | null;
  /** Null: not public, already public elsewhere, or withdrawn. */
  readonly bestand: OpenbaarBestand | null;
  /** The documents before and after it on the list, without the decision. */
  readonly vorige: Publicatiestuk | null;
  readonly volgende: Publicatiestuk | null;
  /** What belongs with it on the list; empty once it is gone. */
  readonly verwanten: readonly Publicatiestuk[];
}

/** Null when the public may not know of it. Asked anew for each request: a withdrawal works at once. */
export function vindDocument(publicaties: Publicaties, id: string): PubliekDocument | null {
  const stuk = publicaties.openbaarDocument(documentId(id))[0];
  const publicatie = stuk === undefined ? null : publicaties.openbaar(stuk.publicatieId);
  if (stuk === undefined || publicatie === null) return null;
  const intrekking = publicatie.intrekking ?? stuk.intrekking;
  return {
    stuk,
    publicatie,
    intrekking,
    // Two locks: the piece must have a file, and the register must allow that very file.
    bestand: intrekking !== null || stuk.bestand === null ? null : publicaties.magOpgehaald(stuk.bestand.blob),
    geschiedenis: publicaties.geschiedenis(stuk.publicatieId).filter((regel) => regel.documentId === null || regel.documentId === stuk.documentId),
    ...publicaties.openbareBuren(stuk),
    verwanten: intrekking === null ? publicaties.openbareVerwanten(stuk) : [],
  };
}
