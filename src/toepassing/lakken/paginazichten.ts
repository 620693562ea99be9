// The words of pages, read once and kept for a while: whoever redacts goes back and forth, and looks a name up everywhere.
import type { BlobStore } from '../../bestanden/port.ts';
import type { Lakmachine, Paginazicht } from '../../documentverwerking/lakken/index.ts';
import type { BlobHash } from '../../kern/ids.ts';
import { createGeheugen } from '../geheugen.ts';

export interface Paginazichten {
  /** A page as the engine shows it. @param pagina counted from 1. @throws PdfGeweigerd the file or the page cannot be read */
  van(blob: BlobHash, pagina: number): Promise<Paginazicht>;
}

/** @param maxWoorden of all pages that are kept */
export function createPaginazichten(blobs: BlobStore, lakmachine: Lakmachine, maxWoorden = 200_000): Paginazichten {
  const geheugen = createGeheugen<Paginazicht>({ maxGewicht: maxWoorden, gewicht: ({ woorden }) => woorden.length });
  return { van: (blob, pagina) => geheugen.van(`${blob}/${pagina}`, async () => lakmachine.zicht(await blobs.read(blob), pagina)) };
}
