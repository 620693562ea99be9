// Page images, painted once and kept in memory for a while. Whether somebody may see one is asked before, each time.
import type { BlobStore } from '../../../bestanden/port.ts';
import type { PdfEngine } from '../../../documentverwerking/pdf.ts';
import type { BlobHash } from '../../../kern/ids.ts';

/** Wide enough to read on a large screen; a page of text is then some 150 kB. */
const BREEDTE_PX = 1100;

export interface Paginabeelden {
  /**
   * A page as PNG. Asked twice at once it is painted once.
   * @throws PdfGeweigerd the page is not there or cannot be painted; NotFound the file is gone
   */
  beeld(blob: BlobHash, pagina: number): Promise<Uint8Array>;
}

/** @param maxBytes what all kept images may weigh together; the longest unused go first */
export function createPaginabeelden({ blobs, pdf, maxBytes = 48_000_000 }: { readonly blobs: BlobStore; readonly pdf: PdfEngine; readonly maxBytes?: number }): Paginabeelden {
  const kept = new Map<string, Uint8Array>();
  const busy = new Map<string, Promise<Uint8Array>>();
  let weight = 0;

  const keep = (key: string, png: Uint8Array): void => {
    kept.set(key, png);
    weight += png.byteLength;
    // A Map keeps the order of insertion: the first key is the longest unused.
    for (const [oldest, image] of kept) {
      if (weight <= maxBytes) break;
      kept.delete(oldest);
      weight -= image.byteLength;
    }
  };
  const paint = async (key: string, blob: BlobHash, pagina: number): Promise<Uint8Array> => {
    try {
      const png = await pdf.paginabeeld(await blobs.read(blob), pagina, BREEDTE_PX);
      keep(key, png);
      return png;
    } finally {
      busy.delete(key);
    }
  };

  return {
    async beeld(blob, pagina) {
      const key = `${blob}-${pagina}`;
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const busyWith = busy.get(key);
      if (busyWith !== undefined) return busyWith;
      const painting = paint(key, blob, pagina);
      busy.set(key, painting);
      return painting;
    },
  };
}
