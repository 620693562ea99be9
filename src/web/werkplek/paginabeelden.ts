// Pictures of pages, made once and kept for a while: whoever judges goes back and forth between the same pages.
import type { BlobStore } from '../../bestanden/port.ts';
import type { PdfEngine } from '../../documentverwerking/pdf.ts';
import type { BlobHash } from '../../kern/ids.ts';

export interface Paginabeelden {
  /** A page as PNG. @param pagina counted from 1. @throws PdfGeweigerd the file or the page cannot be painted */
  van(blob: BlobHash, pagina: number): Promise<Uint8Array>;
}

/** Sharp at twice the width it is shown at. */
const BREEDTE_PX = 1200;

/** @param maxBytes of pictures that are kept; the one used longest ago goes first */
export function createPaginabeelden(blobs: BlobStore, pdf: PdfEngine, maxBytes = 48 * 1_048_576): Paginabeelden {
  // A Map keeps the order of insertion: the first is the one used longest ago.
  const bewaard = new Map<string, Uint8Array>();
  let totaal = 0;

  function bewaar(sleutel: string, beeld: Uint8Array): void {
    if (bewaard.has(sleutel)) return;
    bewaard.set(sleutel, beeld);
    totaal += beeld.byteLength;
    for (const [oudste, { byteLength }] of bewaard) {
      if (totaal <= maxBytes) return;
      bewaard.delete(oudste);
      totaal -= byteLength;
    }
  }

  return {
    async van(blob, pagina) {
      const sleutel = `${blob}/${pagina}`;
      const eerder = bewaard.get(sleutel);
      if (eerder !== undefined) {
        bewaard.delete(sleutel);
        bewaard.set(sleutel, eerder);
        return eerder;
      }
      const beeld = await pdf.paginabeeld(await blobs.read(blob), pagina, BREEDTE_PX);
      bewaar(sleutel, beeld);
      return beeld;
    },
  };
}
