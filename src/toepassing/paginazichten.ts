// The words of pages, read once and kept for a while: whoever redacts goes back and forth, and looks a name up everywhere.
import type { BlobStore } from '../bestanden/port.ts';
import type { Lakmachine, Paginazicht } from '../documentverwerking/lakken/index.ts';
import type { BlobHash } from '../kern/ids.ts';

export interface Paginazichten {
  /** A page as the engine shows it. @param pagina counted from 1. @throws PdfGeweigerd the file or the page cannot be read */
  van(blob: BlobHash, pagina: number): Promise<Paginazicht>;
}

/** @param maxWoorden of all pages that are kept; the page used longest ago goes first */
export function createPaginazichten(blobs: BlobStore, lakmachine: Lakmachine, maxWoorden = 200_000): Paginazichten {
  // A Map keeps the order of insertion: the first is the one used longest ago.
  const bewaard = new Map<string, Promise<Paginazicht>>();
  const gewicht = new Map<string, number>();
  let totaal = 0;

  function vergeet(sleutel: string): void {
    bewaard.delete(sleutel);
    totaal -= gewicht.get(sleutel) ?? 0;
    gewicht.delete(sleutel);
  }

  function weeg(sleutel: string, { woorden }: Paginazicht): void {
    if (!bewaard.has(sleutel)) return;
    gewicht.set(sleutel, woorden.length);
    totaal += woorden.length;
    for (const oudste of bewaard.keys()) {
      if (totaal <= maxWoorden || oudste === sleutel) return;
      vergeet(oudste);
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
      const zicht = blobs.read(blob).then((bytes) => lakmachine.zicht(bytes, pagina));
      bewaard.set(sleutel, zicht);
      try {
        const gelezen = await zicht;
        weeg(sleutel, gelezen);
        return gelezen;
      } catch (error) {
        vergeet(sleutel);
        throw error;
      }
    },
  };
}
