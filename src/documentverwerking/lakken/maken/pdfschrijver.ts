// Writes a PDF as it comes into being: objects leave as soon as they are known, only their offsets stay (ISO 32000-1 §7.5).
// One revision, no dates, nothing random: the same objects give the same bytes.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** A value as it is written; see `hexTekst` for strings of text. */
export type Waarde = string | number | readonly Waarde[] | { readonly [sleutel: string]: Waarde | undefined };


const KOP = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
const BROK = 256 * 1024;

export const getal = (waarde: number): string => {
  const rond = Math.round(waarde * 100) / 100;
  return Object.is(rond, -0) ? '0' : String(rond);
};

/** A text string: UTF-16BE with its mark, as hexadecimal digits. */
export function hexTekst(tekst: string): string {
  let hex = 'feff';
  for (let at = 0; at < tekst.length; at++) hex += tekst.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

export function naarPdf(waarde: Waarde): string {
  if (typeof waarde === 'number') return getal(waarde);
  if (typeof waarde === 'string') return waarde;
  if (Array.isArray(waarde)) return `[${(waarde as readonly Waarde[]).map(naarPdf).join(' ')}]`;
  const velden = Object.entries(waarde).flatMap(([sleutel, each]) => (each === undefined ? [] : [`/${sleutel} ${naarPdf(each as Waarde)}`]));
  return `<<${velden.join(' ')}>>`;
}

export const verwijs = (nummer: number): string => `${nummer} 0 R`;

export interface PdfSchrijver {
  /** A number for an object that is written later. */
  reserveer(): number;
  /** @returns the number of the object */
  object(waarde: Waarde, nummer?: number): number;
  /** A stream, packed with Flate unless `velden` names a filter or `rauw` is set. */
  stroom(velden: Readonly<Record<string, Waarde>>, bytes: Uint8Array, hoe?: { readonly nummer?: number; readonly alsIs?: boolean }): number;
  /** Writes table and trailer. Every reserved number must have been written. */
  sluitAf(wortel: number, info: number): void;
}

/** @param stuur takes the next bytes of the file; called for every few hundred kilobytes */
export function createPdfSchrijver(stuur: (bytes: Uint8Array) => void): PdfSchrijver {
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
  const schrijf = (bytes: Uint8Array): void => {
    hash.update(bytes);
    brok.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    inBrok += bytes.byteLength;
    geschreven += bytes.byteLength;
    if (inBrok >= BROK) spoel();
  };
  const tekst = (stuk: string): void => schrijf(Buffer.from(stuk, 'latin1'));
  const reserveer = (): number => plaatsen.push(-1) - 1;
  const begin = (nummer: number): void => {
    plaatsen[nummer] = geschreven;
    tekst(`${nummer} 0 obj\n`);
  };
  schrijf(KOP);

  return {
    reserveer,
    object(waarde, nummer = reserveer()) {
      begin(nummer);
      tekst(`${naarPdf(waarde)}\nendobj\n`);
      return nummer;
    },
    stroom(velden, bytes, { nummer = reserveer(), alsIs = false } = {}) {
      const data = alsIs ? bytes : deflateSync(bytes, { level: 6 });
      begin(nummer);
      tekst(`${naarPdf({ ...velden, ...(alsIs ? {} : { Filter: '/FlateDecode' }), Length: data.byteLength })}\nstream\n`);
      schrijf(data);
      tekst('\nendstream\nendobj\n');
      return nummer;
    },
    sluitAf(wortel, info) {
      const open = plaatsen.indexOf(-1);
      if (open >= 0) throw new TypeError(`object ${open} was never written`);
      const tabel = geschreven;
      const id = `<${hash.copy().digest('hex').slice(0, 32)}>`;
      tekst(`xref\n0 ${plaatsen.length}\n0000000000 65535 f \n`);
      for (let at = 1; at < plaatsen.length; at += 1000) {
        tekst(plaatsen.slice(at, at + 1000).map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join(''));
      }
      tekst(`trailer\n${naarPdf({ Size: plaatsen.length, Root: verwijs(wortel), Info: verwijs(info), ID: [id, id] })}\nstartxref\n${tabel}\n%%EOF\n`);
      spoel();
    },
  };
}
