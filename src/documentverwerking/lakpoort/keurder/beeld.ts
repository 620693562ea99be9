// The picture of a page as pixels, unpacked by our own code: what a reader sees is what is examined.
import { JpegImage } from 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs';
import { isWoordenboek, Ongrammaticaal } from './grammatica.ts';
import { naamVan, type Stroom } from './opbouw.ts';
import { pakUit } from './uitpakken.ts';

export interface Beeld {
  readonly breedte: number;
  readonly hoogte: number;
  /** Brightness per pixel, 0 to 255. */
  readonly grijs: Uint8Array;
  /** The brightest channel per pixel; the same array in a grey picture. */
  readonly hoogste: Uint8Array;
  /** JPEG: colours may be off by a little. */
  readonly verliest: boolean;
}

/** redaction.md §5. */
const MAX_PIXELS = 40_000_000;

const paeth = (a: number, b: number, c: number): number => {
  const p = a + b - c;
  const pa = Math.abs(p - a);
  const pb = Math.abs(p - b);
  const pc = Math.abs(p - c);
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/** Undoes the PNG filters (ISO 32000-1 §7.4.4.4). */
function zonderVoorspelling(bytes: Buffer, rij: number, hoogte: number, stap: number): Uint8Array {
  if (bytes.length !== (rij + 1) * hoogte) throw new Ongrammaticaal('size of the picture');
  const uit = new Uint8Array(rij * hoogte);
  for (let y = 0; y < hoogte; y++) {
    const van = y * (rij + 1) + 1;
    const naar = y * rij;
    const filter = bytes[van - 1] ?? 0;
    if (filter === 0) {
      uit.set(bytes.subarray(van, van + rij), naar);
      continue;
    }
    if (filter > 4) throw new Ongrammaticaal('PNG filter');
    for (let x = 0; x < rij; x++) {
      const links = x >= stap ? (uit[naar + x - stap] ?? 0) : 0;
      const boven = y > 0 ? (uit[naar + x - rij] ?? 0) : 0;
      const schuin = x >= stap && y > 0 ? (uit[naar + x - rij - stap] ?? 0) : 0;
      const raad = filter === 1 ? links : filter === 2 ? boven : filter === 3 ? (links + boven) >> 1 : paeth(links, boven, schuin);
      uit[naar + x] = (bytes[van + x] ?? 0) + raad;
    }
  }
  return uit;
}

function uitVlate(ruw: Uint8Array, { velden }: Stroom, breedte: number, hoogte: number, bits: number, kanalen: number): Uint8Array {
  const rij = Math.ceil((breedte * bits * kanalen) / 8);
  const parameters = velden.get('DecodeParms');
  if (parameters === undefined) {
    const bytes = pakUit(ruw, rij * hoogte + 1);
    if (bytes.length !== rij * hoogte) throw new Ongrammaticaal('size of the picture');
    return bytes;
  }
  if (!isWoordenboek(parameters) || Number(parameters.get('Predictor')) < 10 || parameters.get('Colors') !== kanalen || parameters.get('BitsPerComponent') !== bits || parameters.get('Columns') !== breedte) {
    throw new Ongrammaticaal('DecodeParms');
  }
  return zonderVoorspelling(pakUit(ruw, (rij + 1) * hoogte + 1), rij, hoogte, Math.max(1, (bits * kanalen) >> 3));
}

function naarGrijs(bytes: Uint8Array, breedte: number, hoogte: number, bits: number): Uint8Array {
  if (bits === 8) return bytes;
  const uit = new Uint8Array(breedte * hoogte);
  const rij = Math.ceil((breedte * bits) / 8);
  const perByte = 8 / bits;
  const masker = (1 << bits) - 1;
  const factor = 255 / masker;
  // Each byte stands for a few pixels: looked up at once.
  const tabel = new Uint8Array(256 * perByte);
  for (let byte = 0; byte < 256; byte++) for (let n = 0; n < perByte; n++) tabel[byte * perByte + n] = ((byte >> (8 - bits * (n + 1))) & masker) * factor;
  for (let y = 0; y < hoogte; y++) {
    let naar = y * breedte;
    const tot = naar + breedte;
    for (let van = y * rij; naar < tot; van++) {
      const begin = (bytes[van] ?? 0) * perByte;
      for (let n = 0; n < perByte && naar < tot; n++) uit[naar++] = tabel[begin + n] ?? 0;
    }
  }
  return uit;
}

function uitKleur(bytes: Uint8Array, pixels: number): { readonly grijs: Uint8Array; readonly hoogste: Uint8Array } {
  const grijs = new Uint8Array(pixels);
  const hoogste = new Uint8Array(pixels);
  for (let i = 0, k = 0; i < pixels; i++, k += 3) {
    const r = bytes[k] ?? 0;
    const g = bytes[k + 1] ?? 0;
    const b = bytes[k + 2] ?? 0;
    grijs[i] = (r * 77 + g * 150 + b * 29) >> 8;
    hoogste[i] = Math.max(r, g, b);
  }
  return { grijs, hoogste };
}

/** Segments that a picture needs: no comments, no application data but those of JFIF and of Adobe's colour transform. */
function keurJpeg(bytes: Uint8Array): void {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[bytes.length - 2] !== 0xff || bytes[bytes.length - 1] !== 0xd9) throw new Ongrammaticaal('JPEG');
  for (let at = 2; ; ) {
    const merk = bytes[at + 1] ?? 0;
    const lengte = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (bytes[at] !== 0xff || lengte < 2) throw new Ongrammaticaal('JPEG segment');
    const toegestaan = merk === 0xc0 || merk === 0xc1 || merk === 0xc2 || merk === 0xc4 || merk === 0xdb || merk === 0xdd || merk === 0xda || (merk === 0xe0 && lengte === 16) || (merk === 0xee && lengte === 14);
    if (!toegestaan) throw new Ongrammaticaal(`JPEG segment ${merk.toString(16)}`);
    at += 2 + lengte;
    if (merk !== 0xda) continue;
    // Scan data: a marker in it ends it.
    while (at < bytes.length && !(bytes[at] === 0xff && bytes[at + 1] !== 0 && !((bytes[at + 1] ?? 0) >= 0xd0 && (bytes[at + 1] ?? 0) <= 0xd7))) at += 1;
    if (bytes[at + 1] === 0xd9) {
      if (at + 2 !== bytes.length) throw new Ongrammaticaal('bytes after the JPEG picture');
      return;
    }
  }
}

function uitJpeg(ruw: Uint8Array, breedte: number, hoogte: number, kanalen: number): Uint8Array {
  keurJpeg(ruw);
  const jpeg = new JpegImage();
  jpeg.parse(ruw);
  const { width, height, numComponents } = jpeg;
  if (width !== breedte || height !== hoogte || numComponents !== kanalen) throw new Ongrammaticaal('size of the JPEG picture');
  return Uint8Array.from(jpeg.getData({ width, height, forceRGB: kanalen === 3 }));
}

/** @param ruw the data of the stream as it is in the file @throws Ongrammaticaal when it is not exactly one picture */
export function leesBeeld(stroom: Stroom, ruw: Uint8Array): Beeld {
  const { velden } = stroom;
  const breedte = Number(velden.get('Width'));
  const hoogte = Number(velden.get('Height'));
  const bits = Number(velden.get('BitsPerComponent'));
  const kanalen = velden.get('ColorSpace') === '/DeviceRGB' ? 3 : 1;
  if (!(breedte >= 1 && hoogte >= 1 && breedte * hoogte <= MAX_PIXELS) || (kanalen === 3 && bits !== 8)) throw new Ongrammaticaal('size of the picture');
  const filter = naamVan(velden.get('Filter'));
  if (filter === 'CCITTFaxDecode' || (filter === 'DCTDecode' && (bits !== 8 || velden.has('DecodeParms')))) throw new Ongrammaticaal('filter of the picture');
  const bytes = filter === 'DCTDecode' ? uitJpeg(ruw, breedte, hoogte, kanalen) : uitVlate(ruw, stroom, breedte, hoogte, bits, kanalen);
  const verliest = filter === 'DCTDecode';
  if (kanalen === 3) return { breedte, hoogte, verliest, ...uitKleur(bytes, breedte * hoogte) };
  const grijs = naarGrijs(bytes, breedte, hoogte, bits);
  return { breedte, hoogte, grijs, hoogste: grijs, verliest };
}
