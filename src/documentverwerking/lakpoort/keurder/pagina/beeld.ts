// The picture of a page as pixels, unpacked by our own code: what a reader sees is what is examined.
import { Beeldruimte, geefTerug } from '../beeldruimte.ts';
import { isWoordenboek, Ongrammaticaal } from '../lezer/grammatica.ts';
import type { Stroom } from '../lezer/opbouw.ts';
import { pakUit } from '../lezer/uitpakken.ts';

export interface Beeld {
  readonly breedte: number;
  readonly hoogte: number;
  /** Brightness per pixel, 0 to 255. */
  readonly grijs: Uint8Array;
  /** The brightest channel per pixel; the same array in a grey picture. */
  readonly hoogste: Uint8Array;
  readonly kleur: boolean;
}

/** redaction.md §5. */
const MAX_PIXELS = 40_000_000;

/** Brightness of a colour, 0 to 255. */
export const helderheid = (rood: number, groen: number, blauw: number): number => (rood * 77 + groen * 150 + blauw * 29) >> 8;

const paeth = (a: number, b: number, c: number): number => {
  const p = a + b - c;
  const pa = Math.abs(p - a);
  const pb = Math.abs(p - b);
  const pc = Math.abs(p - c);
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/** Undoes the PNG filters (ISO 32000-1 §7.4.4.4). */
function zonderVoorspelling(bytes: Buffer, rij: number, hoogte: number, stap: number): Buffer {
  if (bytes.length !== (rij + 1) * hoogte) throw new Ongrammaticaal('size of the picture');
  const uit = Buffer.alloc(rij * hoogte);
  for (let y = 0; y < hoogte; y++) {
    const van = y * (rij + 1) + 1;
    const naar = y * rij;
    const filter = bytes[van - 1] ?? 0;
    if (filter === 0) {
      uit.set(bytes.subarray(van, van + rij), naar);
      continue;
    }
    if (filter > 4) throw new Ongrammaticaal('PNG filter');
    if (filter === 2) {
      // What our own pictures in colour use.
      if (y === 0) uit.set(bytes.subarray(van, van + rij), naar);
      else for (let x = 0; x < rij; x++) uit[naar + x] = (bytes[van + x] ?? 0) + (uit[naar - rij + x] ?? 0);
      continue;
    }
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

function uitVlate(ruw: Uint8Array, { velden }: Stroom, breedte: number, hoogte: number, bits: number, kanalen: number): Buffer {
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

const WIT = 0xff;

/** The usual one: two pixels in a byte, four bits each. White rows, a third of a page, are passed over. */
function uitVierBits(bytes: Buffer, breedte: number, hoogte: number, uit: Uint8Array): void {
  uit.fill(WIT);
  const rij = (breedte + 1) >> 1;
  const wit = Buffer.alloc(rij, WIT);
  for (let y = 0; y < hoogte; y++) {
    const begin = y * rij;
    const eind = begin + (breedte >> 1);
    if (bytes.compare(wit, 0, rij, begin, begin + rij) === 0) continue;
    let naar = y * breedte;
    for (let van = begin; van < eind; van++) {
      const byte = bytes[van] ?? 0;
      uit[naar++] = (byte >> 4) * 17;
      uit[naar++] = (byte & 15) * 17;
    }
    // Behind the last pixel of an odd row is filling.
    if (breedte % 2 === 1) uit[naar] = ((bytes[eind] ?? 0) >> 4) * 17;
  }
}

function naarGrijs(bytes: Buffer, breedte: number, hoogte: number, bits: number, uit: Uint8Array): void {
  if (bits === 8) {
    uit.set(bytes);
    return;
  }
  if (bits === 4) {
    uitVierBits(bytes, breedte, hoogte, uit);
    return;
  }
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
}

function uitKleur(bytes: Uint8Array, pixels: number): { readonly grijs: Uint8Array; readonly hoogste: Uint8Array } {
  const grijs = new Uint8Array(pixels);
  const hoogste = new Uint8Array(pixels);
  for (let i = 0, k = 0; i < pixels; i++, k += 3) {
    const r = bytes[k] ?? 0;
    const g = bytes[k + 1] ?? 0;
    const b = bytes[k + 2] ?? 0;
    grijs[i] = helderheid(r, g, b);
    hoogste[i] = r > g ? (r > b ? r : b) : g > b ? g : b;
  }
  return { grijs, hoogste };
}

/**
 * @param ruw the data of the stream as it is in the file
 * @param ruimte where the pixels of a grey picture come; good until its next `vrij`
 * @throws Ongrammaticaal when it is not exactly one picture
 */
export function leesBeeld(stroom: Stroom, ruw: Uint8Array, ruimte = new Beeldruimte()): Beeld {
  const { velden } = stroom;
  const breedte = Number(velden.get('Width'));
  const hoogte = Number(velden.get('Height'));
  const bits = Number(velden.get('BitsPerComponent'));
  const kanalen = velden.get('ColorSpace') === '/DeviceRGB' ? 3 : 1;
  if (!(breedte >= 1 && hoogte >= 1 && breedte * hoogte <= MAX_PIXELS) || (kanalen === 3 && bits !== 8)) throw new Ongrammaticaal('size of the picture');
  const bytes = uitVlate(ruw, stroom, breedte, hoogte, bits, kanalen);
  if (kanalen === 3) return { breedte, hoogte, kleur: true, ...uitKleur(bytes, breedte * hoogte) };
  const { pixels: grijs } = ruimte.neem(breedte, hoogte);
  naarGrijs(bytes, breedte, hoogte, bits, grijs);
  geefTerug(bytes);
  return { breedte, hoogte, grijs, hoogste: grijs, kleur: false };
}
