// Files together as one zip, made while it is sent: no more of it is in memory than one piece.
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface Zipbestand {
  /** Unique in the zip. */
  readonly naam: string;
  /** Read when its turn comes. */
  readonly inhoud: AsyncIterable<Uint8Array>;
}

/**
 * Stored without compressing: what goes in is mostly PDF. As large as needed (ZIP64). The same files on the same day give the same bytes.
 * @throws what reading a file throws: then the zip is cut off, which every program notices
 */
export async function* zipstroom(bestanden: Iterable<Zipbestand>, { year, month, day }: Temporal.PlainDate): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const uit = zip.outputStream.pipe(new PassThrough());
  const lopend = new Set<Readable>();
  // As the clock on the wall has it: a zip knows no time zones.
  const mtime = new Date(year, month - 1, day, 12);
  const mislukt = (error: unknown): void => void uit.destroy(error instanceof Error ? error : new Error(String(error)));
  for (const { naam, inhoud } of bestanden) {
    zip.addReadStreamLazy(naam, { compress: false, mtime }, (geef) => {
      const bron = Readable.from(inhoud, { objectMode: false });
      lopend.add(bron.once('error', mislukt).once('close', () => lopend.delete(bron)));
      geef(null, bron);
    });
  }
  zip.on('error', mislukt);
  zip.end();
  try {
    for await (const deel of uit) yield deel as Uint8Array;
  } finally {
    for (const bron of lopend) bron.destroy();
  }
}
