// Forms with files: bytes stream to whoever keeps them, sizes are bounded, and every fault is told at once in Dutch.
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { ValidationFailed, type Invoerfout } from '../../kern/errors.ts';
import { MB } from '../../kern/omvang.ts';
import { maakVelden, veldenVan, type Velden } from './velden.ts';

/** A file that is coming in. `bytes` must be read to its end or destroyed; it fails when the file is too large. */
export interface Binnenkomend {
  readonly veld: string;
  readonly naam: string;
  /** What the browser says it is: judge by content, never by this. */
  readonly mediatype: string;
  readonly bytes: Readable;
}

interface Opties<T> {
  /** Per file. */
  readonly maxBytes: number;
  /** All files together; default as many as the other two limits allow. */
  readonly maxSamen?: number;
  readonly maxBestanden: number;
  /** For a form that grows with what it is about; default 500. */
  readonly maxVelden?: number;
  /** A file that is too large or empty fails for `ontvang` only, which says what becomes of it; default it refuses the whole form. */
  readonly elkApart?: boolean;
  /** Called for each file with a name; runs while the next parts arrive. */
  readonly ontvang: (bestand: Binnenkomend) => Promise<T>;
}

export interface Uploads<T> {
  readonly velden: Velden;
  readonly bestanden: readonly T[];
}

const inMb = (bytes: number): string => (bytes >= MB ? `${Math.floor(bytes / MB)} MB` : `${Math.ceil(bytes / 1024)} kB`);
/** The last part of what may be a whole path, without what could break a header or a screen. */
const bestandsnaam = (naam: string): string =>
  // eslint-disable-next-line no-control-regex -- that is what is taken out
  (naam.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\u0000-\u001f\u007f]/g, '').normalize('NFC').slice(0, 200) || 'bestand';

/** A form whose files are refused; what was typed beside them is kept, so that the page can show it again. */
export class UploadGeweigerd extends ValidationFailed {
  readonly velden: Velden;
  constructor(fouten: readonly Invoerfout[], velden: Velden) {
    super(fouten);
    this.velden = velden;
  }
}

/** How much too large a form may be and still be read to its end, for what was typed in it. */
const NOG_UITLEZEN = 4;

const LEEG_FORMULIER = 'Het bestand kwam niet goed aan. Probeer het opnieuw.';

/**
 * Reads a multipart form (or an ordinary one, without files).
 * @throws UploadGeweigerd when a file is too large or empty, or the files are too many or together too large
 * @throws ValidationFailed when the form cannot be read, or is not worth reading to the end
 */
export async function leesUploads<T>(request: Request, { maxBytes, maxBestanden, maxVelden = 500, maxSamen = maxBytes * maxBestanden, elkApart = false, ontvang }: Opties<T>): Promise<Uploads<T>> {
  if (!request.is('multipart/form-data')) return { velden: veldenVan(request), bestanden: [] };
  const teVeel = `Dit is te veel tegelijk. Samen mogen de bestanden ten hoogste ${inMb(maxSamen)} zijn.`;
  if (Number(request.get('content-length') ?? 0) > maxSamen * NOG_UITLEZEN + MB) {
    // Not worth reading to the end: answer now and hang up.
    request.res?.set('Connection', 'close');
    throw new ValidationFailed([{ veld: '', uitleg: teVeel }]);
  }
  const fouten: Invoerfout[] = [];
  const pairs: (readonly [string, string])[] = [];
  const werk: Promise<T | null>[] = [];
  let samen = 0;

  const parser = maakParser(request, maxBytes, maxBestanden, maxVelden);
  parser.on('field', (naam, waarde, { valueTruncated }) => {
    pairs.push([naam, waarde]);
    if (valueTruncated) fouten.push({ veld: naam, uitleg: 'Deze tekst is te lang. Maak hem korter, of stuur hem als bestand mee.' });
  });
  parser.on('filesLimit', () => fouten.push({ veld: '', uitleg: `U kunt hoogstens ${maxBestanden} bestanden tegelijk sturen.` }));
  parser.on('fieldsLimit', () => fouten.push({ veld: '', uitleg: 'Het formulier heeft te veel velden.' }));
  parser.on('file', (veld, stream, { filename, mimeType }) => {
    // A browser sends an empty part for a file field that was left alone.
    if (typeof filename !== 'string' || filename === '') {
      stream.resume();
      return;
    }
    const naam = bestandsnaam(filename);
    const door = new PassThrough();
    let bytes = 0;
    const weiger = (uitleg: string): void => {
      const fout = { veld, uitleg };
      if (!elkApart) fouten.push(fout);
      door.destroy(new ValidationFailed([fout]));
      stream.resume();
    };
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      samen += chunk.length;
      if (samen <= maxSamen || door.destroyed) return;
      // The sum concerns the whole form, also when each file stands on its own.
      const fout = { veld, uitleg: teVeel };
      if (!fouten.some(({ uitleg }) => uitleg === teVeel)) fouten.push(fout);
      door.destroy(new ValidationFailed([]));
      stream.resume();
    });
    stream.once('limit', () => weiger(`‘${naam}’ is te groot. Een bestand mag hoogstens ${inMb(maxBytes)} zijn.`));
    stream.once('end', () => {
      if (bytes === 0) weiger(`‘${naam}’ is leeg. Kies een ander bestand.`);
      else if (!door.destroyed) door.end();
    });
    stream.once('error', (error) => door.destroy(error));
    door.once('close', () => stream.resume());
    stream.pipe(door, { end: false });
    werk.push(
      ontvang({ veld, naam, mediatype: mimeType, bytes: door }).catch((error: unknown) => {
        door.destroy();
        if (!(error instanceof ValidationFailed)) throw error;
        fouten.push(...error.fouten.filter((fout) => !fouten.includes(fout)));
        return null;
      }),
    );
  });

  // Nobody may be left waiting: the files settle before the outcome of the form is judged.
  const gelezen = await Promise.allSettled([pipeline(request, parser)]);
  const klaar = await Promise.allSettled(werk);
  const mislukt = klaar.find((result) => result.status === 'rejected');
  if (fouten.length > 0) throw new UploadGeweigerd(fouten, maakVelden(pairs));
  if (gelezen[0].status === 'rejected') throw new ValidationFailed([{ veld: '', uitleg: LEEG_FORMULIER }]);
  if (mislukt) throw mislukt.reason;
  return {
    velden: maakVelden(pairs),
    bestanden: klaar.flatMap((result) => (result.status === 'fulfilled' && result.value !== null ? [result.value] : [])),
  };
}

/** Bytes of one text in a form. */
const LANGSTE_VELD = 524_288;

function maakParser(request: Request, maxBytes: number, maxBestanden: number, maxVelden: number): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      // One byte more than allowed: busboy calls a file or a text that is exactly at its limit too large.
      limits: { fileSize: maxBytes + 1, files: maxBestanden, fields: maxVelden, fieldSize: LANGSTE_VELD + 1, fieldNameSize: 200, parts: maxVelden + maxBestanden },
    });
  } catch (cause) {
    throw Object.assign(new ValidationFailed([{ veld: '', uitleg: LEEG_FORMULIER }]), { cause });
  }
}

/** The whole file in memory. Fails as the stream fails. */
export async function alleBytes(bytes: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
