// Reads zip files (APPNOTE 6.3.10): the index without unpacking anything, and one entry at a time within a limit.
// Unpacking is for processes that may be killed; the index alone is cheap and safe everywhere.
import { crc32, inflateRawSync } from 'node:zlib';

export interface Zipdeel {
  /** As written in the file: may name folders, and may lie. */
  readonly naam: string;
  readonly isMap: boolean;
  readonly versleuteld: boolean;
  readonly methode: number;
  readonly ingepakt: number;
  readonly uitgepakt: number;
  readonly crc: number;
  /** Where its local header stands. */
  readonly plaats: number;
}

export type Zipfout = 'beschadigd' | 'te-groot' | 'onbekende-inpakking';
export class ZipOnleesbaar extends Error {
  override readonly name = 'ZipOnleesbaar';
  readonly reden: Zipfout;
  constructor(reden: Zipfout) {
    super(reden);
    this.reden = reden;
  }
}

const EINDE = 0x06054b50;
const EINDE64 = 0x06064b50;
const WIJZER64 = 0x07064b50;
const INDEX = 0x02014b50;
const LOKAAL = 0x04034b50;
const VOL16 = 0xffff;
const VOL32 = 0xffffffff;
const OPGESLAGEN = 0;
const DEFLATE = 8;

/** Code page 437, the letters above ASCII: what old programs name files in. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

function naamVan(raw: Buffer): string {
  // Many programs write UTF-8 without saying so.
  const text = raw.toString('utf8');
  return text.includes('\ufffd') ? Array.from(raw, (byte) => (byte < 128 ? String.fromCharCode(byte) : (CP437[byte - 128] ?? '?'))).join('') : text;
}

/** Sizes and place that did not fit in 32 bits (§4.5.3), in the order of the fields that are full. */
function groot(extra: Buffer, velden: readonly number[]): readonly number[] {
  if (!velden.includes(VOL32)) return velden;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    return velden.map((veld) => {
      if (veld !== VOL32) return veld;
      const waarde = Number(extra.readBigUInt64LE(from));
      from += 8;
      return waarde;
    });
  }
  return velden;
}

function leesIndex(buffer: Buffer, einde: number): readonly Zipdeel[] | null {
  let aantal = buffer.readUInt16LE(einde + 10);
  let at = buffer.readUInt32LE(einde + 16);
  if ((aantal === VOL16 || at === VOL32) && einde >= 20 && buffer.readUInt32LE(einde - 20) === WIJZER64) {
    const einde64 = Number(buffer.readBigUInt64LE(einde - 20 + 8));
    if (buffer.readUInt32LE(einde64) !== EINDE64) return null;
    aantal = Number(buffer.readBigUInt64LE(einde64 + 32));
    at = Number(buffer.readBigUInt64LE(einde64 + 48));
  }
  const delen: Zipdeel[] = [];
  for (let nummer = 0; nummer < aantal; nummer++) {
    if (buffer.readUInt32LE(at) !== INDEX) return null;
    const [naamlengte, extralengte, commentaar] = [buffer.readUInt16LE(at + 28), buffer.readUInt16LE(at + 30), buffer.readUInt16LE(at + 32)];
    const extra = buffer.subarray(at + 46 + naamlengte, at + 46 + naamlengte + extralengte);
    const [uitgepakt = 0, ingepakt = 0, plaats = 0] = groot(extra, [buffer.readUInt32LE(at + 24), buffer.readUInt32LE(at + 20), buffer.readUInt32LE(at + 42)]);
    const naam = naamVan(buffer.subarray(at + 46, at + 46 + naamlengte));
    delen.push({
      naam,
      isMap: /[/\\]$/.test(naam),
      versleuteld: (buffer.readUInt16LE(at + 8) & 1) === 1,
      methode: buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
      ingepakt,
      uitgepakt,
      plaats,
    });
    at += 46 + naamlengte + extralengte + commentaar;
  }
  return delen;
}

const alsBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The entries in the order of the index; null when the file has no readable index. Never throws. */
export function zipindex(bytes: Uint8Array): readonly Zipdeel[] | null {
  const buffer = alsBuffer(bytes);
  try {
    // The end record stands before a comment of at most 65,535 bytes.
    for (let at = buffer.length - 22, grens = Math.max(0, buffer.length - 22 - VOL16); at >= grens; at--) {
      if (buffer.readUInt32LE(at) === EINDE && at + 22 + buffer.readUInt16LE(at + 20) <= buffer.length) return leesIndex(buffer, at);
    }
  } catch {
    // Beyond the end of the file: it is no archive that anybody can read.
  }
  return null;
}

/**
 * The bytes of one entry.
 * @throws ZipOnleesbaar damaged, larger than `max` bytes, or packed in a way we do not know
 */
export function pakUit(bytes: Uint8Array, { plaats, ingepakt, methode, crc }: Zipdeel, max: number): Uint8Array {
  const buffer = alsBuffer(bytes);
  if (plaats + 30 > buffer.length || buffer.readUInt32LE(plaats) !== LOKAAL) throw new ZipOnleesbaar('beschadigd');
  const start = plaats + 30 + buffer.readUInt16LE(plaats + 26) + buffer.readUInt16LE(plaats + 28);
  if (start + ingepakt > buffer.length) throw new ZipOnleesbaar('beschadigd');
  const inhoud = buffer.subarray(start, start + ingepakt);
  if (methode !== OPGESLAGEN && methode !== DEFLATE) throw new ZipOnleesbaar('onbekende-inpakking');
  if (methode === OPGESLAGEN && ingepakt > max) throw new ZipOnleesbaar('te-groot');
  const uit = methode === OPGESLAGEN ? Uint8Array.from(inhoud) : blaasOp(inhoud, max);
  if (crc32(uit) !== crc) throw new ZipOnleesbaar('beschadigd');
  return uit;
}

function blaasOp(inhoud: Buffer, max: number): Uint8Array {
  try {
    return Uint8Array.from(inflateRawSync(inhoud, { maxOutputLength: Math.max(1, max) }));
  } catch (error) {
    throw new ZipOnleesbaar(error instanceof RangeError ? 'te-groot' : 'beschadigd');
  }
}
