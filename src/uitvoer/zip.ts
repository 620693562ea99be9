// Files together as one zip, made while it is sent: no more of it is in memory than one piece.
import { Zip, ZipPassThrough } from 'fflate';

export interface Zipbestand {
  /** Unique in the zip. */
  readonly naam: string;
  readonly inhoud: AsyncIterable<Uint8Array>;
}

/** The format has no room for more without its extension, which many programs still lack. */
export const MEESTE_ZIPBYTES = 2 ** 31;

/**
 * Stored without compressing: what goes in is mostly PDF. The same files on the same day give the same bytes.
 * @throws what reading a file throws: then the zip is cut off, which every program notices
 */
export async function* zipstroom(bestanden: Iterable<Zipbestand>, { year, month, day }: Temporal.PlainDate): AsyncGenerator<Uint8Array> {
  const klaar: Uint8Array[] = [];
  // As the clock on the wall has it: a zip knows no time zones.
  const moment = new Date(year, month - 1, day, 12);
  const zip = new Zip((error, deel) => {
    if (error !== null) throw error;
    klaar.push(deel);
  });
  for (const { naam, inhoud } of bestanden) {
    const bestand = new ZipPassThrough(naam);
    bestand.mtime = moment;
    zip.add(bestand);
    for await (const deel of inhoud) {
      bestand.push(deel);
      yield* klaar.splice(0);
    }
    bestand.push(new Uint8Array(), true);
    yield* klaar.splice(0);
  }
  zip.end();
  yield* klaar.splice(0);
}
