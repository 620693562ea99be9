// Writes a PDF as it comes into being: objects leave as soon as they are known, only their places stay, so memory does not grow
// with the file. Plain objects and a plain table: what is in the file can be read by anybody who examines it (ISO 32000-1 §7.5).
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Nummer, Objectschrijver } from '../../brieven/schrijver.ts';
import { verwijs } from '../../brieven/schrijver.ts';

export interface Stroomschrijver extends Objectschrijver {
  /** Writes table and trailer. Every number that was given out must have been written. */
  sluit(wortel: Nummer, info: Nummer): void;
}

/** The second line tells transfer programs that this is no text (§7.5.2). */
const KOP = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
const BROK = 256 * 1024;
const NOG_NIET = -1;

/** @param stuur takes the next bytes of the file: some hundreds of kilobytes at a time */
export function createStroomschrijver(stuur: (bytes: Uint8Array) => void): Stroomschrijver {
  const plaatsen: number[] = [0];
  const hash = createHash('sha256');
  let brok: Buffer[] = [];
  let inBrok = 0;
  let geschreven = 0;

  const spoel = (): void => {
    if (inBrok > 0) stuur(Buffer.concat(brok, inBrok));
    brok = [];
    inBrok = 0;
  };
  const schrijf = (bytes: Buffer): void => {
    hash.update(bytes);
    brok.push(bytes);
    inBrok += bytes.byteLength;
    geschreven += bytes.byteLength;
    if (inBrok >= BROK) spoel();
  };
  const tekst = (stuk: string): void => schrijf(Buffer.from(stuk, 'latin1'));
  const nummer = (): Nummer => plaatsen.push(NOG_NIET) - 1;
  tekst(KOP);

  return {
    nummer,
    object(inhoud, eigen = nummer()) {
      plaatsen[eigen] = geschreven;
      tekst(`${eigen} 0 obj\n${inhoud}\nendobj\n`);
      return eigen;
    },
    stroom(bytes, kenmerken = '', pak = true) {
      const eigen = nummer();
      const rauw = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
      const data = pak ? deflateSync(rauw) : Buffer.from(rauw.buffer, rauw.byteOffset, rauw.byteLength);
      plaatsen[eigen] = geschreven;
      tekst(`${eigen} 0 obj\n<<${kenmerken}${pak ? '/Filter/FlateDecode' : ''}/Length ${data.byteLength}>>\nstream\n`);
      schrijf(data);
      tekst('\nendstream\nendobj\n');
      return eigen;
    },
    sluit(wortel, info) {
      const open = plaatsen.indexOf(NOG_NIET);
      if (open >= 0) throw new TypeError(`object ${open} was never written`);
      const tabel = geschreven;
      // Of everything before it: the same file has the same identity, and it tells nothing else.
      const id = `<${hash.copy().digest('hex').slice(0, 32)}>`;
      tekst(`xref\n0 ${plaatsen.length}\n0000000000 65535 f \n`);
      for (let at = 1; at < plaatsen.length; at += 1000) {
        tekst(plaatsen.slice(at, at + 1000).map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join(''));
      }
      tekst(`trailer\n<</Size ${plaatsen.length}/Root ${verwijs(wortel)}/Info ${verwijs(info)}/ID[${id}${id}]>>\nstartxref\n${tabel}\n%%EOF\n`);
      spoel();
    },
  };
}
