// Text per page of a stored PDF, kept as a file of its own so that events stay small and the index can be rebuilt.
import { z } from 'zod';
import type { BlobStore } from '../../bestanden/port.ts';
import type { LegTekstVast } from '../../document/commands.ts';
import type { PdfEngine } from '../../documentverwerking/pdf.ts';
import type { BlobHash } from '../../kern/ids.ts';

const tekstSchema = z.object({ paginas: z.array(z.string()) });

/**
 * Reads a stored PDF in the isolated engine and stores its text.
 * @throws ValidationFailed with a Dutch sentence when the file cannot be read (damaged, password, too large)
 */
export async function leesDocumenttekst(blobs: BlobStore, pdf: PdfEngine, blob: BlobHash): Promise<Omit<LegTekstVast, 'type'>> {
  const gelezen = await pdf.lees(await blobs.read(blob));
  const paginas = gelezen.paginas.map((pagina) => pagina.tekst);
  return {
    paginas: paginas.length,
    tekst: await bewaarTekst(blobs, paginas),
    zonderTekst: gelezen.paginas.filter((pagina) => pagina.tekst.trim() === '').map((pagina) => pagina.nummer),
    bevindingen: gelezen.verborgen,
    engine: pdf.naam,
  };
}

/** Stores one text per page. */
export async function bewaarTekst(blobs: BlobStore, paginas: readonly string[]): Promise<BlobHash> {
  return (await blobs.put(new TextEncoder().encode(JSON.stringify({ paginas })))).hash;
}

/** The stored text again, one string per page. */
export async function openTekst(blobs: BlobStore, tekst: BlobHash): Promise<readonly string[]> {
  const bytes = await blobs.read(tekst);
  return tekstSchema.parse(JSON.parse(new TextDecoder().decode(bytes))).paginas;
}
