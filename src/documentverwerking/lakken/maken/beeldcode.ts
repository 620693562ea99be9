// Packs the painted picture of a page: black and white, 16 shades of grey, or full colour. Decided after the boxes are painted,
// so that nothing about what is under them shows in the choice.
import { deflateSync } from 'node:zlib';
import type { Doek } from '../zien/verf.ts';

export interface Beeldcode {
  readonly bytes: Uint8Array;
  /** Entries of the image dictionary that say how the pixels are packed. */
  readonly kenmerken: string;
}

/** Channels further apart than this are a colour that a reader sees. */
const KLEURVERSCHIL = 40;
/** Part of the pixels that must be coloured before a page is. */
const KLEURDEEL = 0.0004;

/** Whether a page in colour shows colour. */
export function heeftKleur({ breedte, hoogte, stride, pixels }: Doek): boolean {
  const bron = pixels();
  const grens = breedte * hoogte * KLEURDEEL;
  let gekleurd = 0;
  for (let y = 0; y < hoogte; y++) {
    for (let at = y * stride, eind = at + breedte * 4; at < eind; at += 4) {
      const [b, g, r] = [bron[at] ?? 0, bron[at + 1] ?? 0, bron[at + 2] ?? 0];
      if (Math.max(r, g, b) - Math.min(r, g, b) > KLEURVERSCHIL && ++gekleurd > grens) return true;
    }
  }
  return false;
}

/** Brightness per pixel of a picture in colour. */
function grijswaarden({ breedte, hoogte, stride, pixels }: Doek): Grijs {
  const bron = pixels();
  const rij = (breedte + 3) & ~3;
  const grijs = new Uint8Array(rij * hoogte);
  for (let y = 0; y < hoogte; y++) {
    const begin = y * stride;
    for (let at = begin, eind = begin + breedte * 4, to = y * rij; at < eind; at += 4) {
      grijs[to++] = ((bron[at + 2] ?? 0) * 77 + (bron[at + 1] ?? 0) * 150 + (bron[at] ?? 0) * 29) >> 8;
    }
  }
  return { breedte, hoogte, stride: rij, pixels: grijs };
}

interface Grijs {
  readonly breedte: number;
  readonly hoogte: number;
  /** Bytes per row: a multiple of four. */
  readonly stride: number;
  readonly pixels: Uint8Array;
}

/** To the nearest of 16 shades: white stays white, black stays black. The same as dividing by 17 and rounding, for a byte. */
const schakering = (waarde: number): number => ((waarde + 8) * 241) >> 12;
/** The same for two bytes at once, in the lower half of each half of a word. */
const schakeringen = (waarden: number): number => (Math.imul(waarden + 0x0008_0008, 241) >>> 12) & 0x000f_000f;
const WIT = 0xff;

/**
 * Four bits per pixel, and whether there is anything but black and white. Four pixels at a time, and without choices: letters have so
 * many edges that guessing them wrong takes more time than the work itself.
 */
function inZestien({ breedte, hoogte, stride, pixels }: Grijs): { readonly bytes: Uint8Array<ArrayBuffer>; readonly zwartWit: boolean } {
  const rij = (breedte + 1) >> 1;
  const uit = new Uint8Array(rij * hoogte).fill(WIT);
  const recht = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const vieren = new Int32Array(recht.buffer, recht.byteOffset, recht.length >> 2);
  const bron = Buffer.from(recht.buffer, recht.byteOffset, recht.byteLength);
  const wit = Buffer.alloc(breedte, WIT);
  /** One more than each shade: between 0 and 15 that has one of the middle bits. */
  let gezien = 0;
  for (let y = 0; y < hoogte; y++) {
    const begin = y * stride;
    // White rows, a third of a page, are written already.
    if (bron.compare(wit, 0, breedte, begin, begin + breedte) === 0) continue;
    let naar = y * rij;
    for (let vier = begin >> 2, tot = (begin >> 2) + (breedte >> 2); vier < tot; vier++, naar += 2) {
      const waarden = vieren[vier] ?? 0;
      const eerste = schakeringen(waarden & 0x00ff_00ff);
      const tweede = schakeringen((waarden >>> 8) & 0x00ff_00ff);
      gezien |= (eerste + 0x0001_0001) | (tweede + 0x0001_0001);
      const paren = (eerste << 4) | tweede;
      uit[naar] = paren;
      uit[naar + 1] = paren >>> 16;
    }
    for (let x = breedte & ~3; x < breedte; x += 2, naar++) {
      const eerste = schakering(recht[begin + x] ?? 0);
      const tweede = x + 1 < breedte ? schakering(recht[begin + x + 1] ?? 0) : schakering(WIT);
      gezien |= (eerste + 1) | (tweede + 1);
      uit[naar] = (eerste << 4) | tweede;
    }
  }
  return { bytes: uit, zwartWit: (gezien & 0x000e_000e) === 0 };
}

function inTwee({ breedte, hoogte, stride, pixels }: Grijs): Uint8Array {
  const rij = (breedte + 7) >> 3;
  const uit = new Uint8Array(rij * hoogte).fill(0xff);
  for (let y = 0; y < hoogte; y++) {
    for (let x = 0, from = y * stride; x < breedte; x++, from++) {
      if ((pixels[from] ?? 255) < 128) uit[y * rij + (x >> 3)] = (uit[y * rij + (x >> 3)] ?? 0) & ~(0x80 >> (x & 7));
    }
  }
  return uit;
}

/** Rows as differences with the row above (PNG "Up"), which packs drawings and photos better than bare pixels. */
function inKleur({ breedte, hoogte, stride, pixels }: Doek): Uint8Array {
  const bron = pixels();
  const rij = breedte * 3 + 1;
  const uit = new Uint8Array(rij * hoogte);
  for (let y = 0; y < hoogte; y++) {
    uit[y * rij] = 2;
    for (let x = 0, at = y * stride, to = y * rij + 1; x < breedte; x++, at += 4, to += 3) {
      for (let kanaal = 0; kanaal < 3; kanaal++) {
        const boven = y === 0 ? 0 : (bron[at - stride + 2 - kanaal] ?? 0);
        uit[to + kanaal] = (bron[at + 2 - kanaal] ?? 0) - boven;
      }
    }
  }
  return uit;
}

/** Most pictures come out in one piece. */
const STUK = 256 * 1024;
/** Higher levels take twice the time for a few hundredths of the size. */
const pak = (bytes: Uint8Array, level: number): Uint8Array => deflateSync(bytes, { level, memLevel: 9, chunkSize: STUK });

/** @param kleur see `heeftKleur`; only a picture in colour can keep it */
export function codeerBeeld(doek: Doek, kleur: boolean): Beeldcode {
  const { breedte, hoogte, stride, bytesPerPixel } = doek;
  if (kleur) {
    return {
      bytes: pak(inKleur(doek), 6),
      kenmerken: `/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/DecodeParms<</Predictor 12/Colors 3/BitsPerComponent 8/Columns ${breedte}>>`,
    };
  }
  const grijs = bytesPerPixel === 1 ? { breedte, hoogte, stride, pixels: doek.pixels() } : grijswaarden(doek);
  const { bytes, zwartWit } = inZestien(grijs);
  try {
    if (zwartWit) return { bytes: pak(inTwee(grijs), 6), kenmerken: '/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode' };
    return { bytes: pak(bytes, 4), kenmerken: '/ColorSpace/DeviceGray/BitsPerComponent 4/Filter/FlateDecode' };
  } finally {
    // Given back at once: a few of these lying about, and the whole heap is cleared for them.
    bytes.buffer.transfer(0);
  }
}
