// Pictures of pages, painted once and kept for a while. Whether somebody may see one is asked before, each time.
import type { BlobStore } from '../../bestanden/port.ts';
import type { PdfEngine } from '../../documentverwerking/pdf.ts';
import type { BlobHash } from '../../kern/ids.ts';
import { MB } from '../../kern/omvang.ts';
import { createGeheugen } from '../geheugen.ts';

export interface Paginabeelden {
  /**
   * A page as PNG. Asked twice at once it is painted once. @param pagina counted from 1
   * @throws PdfGeweigerd the page is not there or cannot be painted; NotFound the file is gone
   */
  van(blob: BlobHash, pagina: number): Promise<Uint8Array>;
}

interface Opties {
  readonly blobs: BlobStore;
  readonly pdf: PdfEngine;
  readonly breedtePx: number;
  /** What all kept pictures may weigh together. */
  readonly maxBytes?: number;
}

export function createPaginabeelden({ blobs, pdf, breedtePx, maxBytes = 48 * MB }: Opties): Paginabeelden {
  const geheugen = createGeheugen<Uint8Array>({ maxGewicht: maxBytes, gewicht: ({ byteLength }) => byteLength });
  return { van: (blob, pagina) => geheugen.van(`${blob}/${pagina}`, async () => pdf.paginabeeld(await blobs.read(blob), pagina, breedtePx)) };
}
