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

/** Brightness per pixel, rows without filling. */
function grijswaarden({ breedte, hoogte, stride, bytesPerPixel, pixels }: Doek): Uint8Array {
  const bron = pixels();
  const grijs = new Uint8Array(breedte * hoogte);
  for (let y = 0, to = 0; y < hoogte; y++) {
    const begin = y * stride;
    if (bytesPerPixel === 1) {
      grijs.set(bron.subarray(begin, begin + breedte), to);
      to += breedte;
    } else {
      for (let at = begin, eind = begin + breedte * 4; at < eind; at += 4) {
        grijs[to++] = ((bron[at + 2] ?? 0) * 77 + (bron[at + 1] ?? 0) * 150 + (bron[at] ?? 0) * 29) >> 8;
      }
    }
  }
  return grijs;
}

/** To the nearest of 16 shades: white stays white, black stays black. */
const SCHAKERING = Uint8Array.from({ length: 256 }, (_, waarde) => Math.round(waarde / 17));
const ZWART_OF_WIT = Uint8Array.from(SCHAKERING, (schakering) => (schakering === 0 || schakering === 15 ? 0 : 1));

function inZestien(grijs: Uint8Array, breedte: number, hoogte: number): Uint8Array {
  const rij = (breedte + 1) >> 1;
  const uit = new Uint8Array(rij * hoogte);
  for (let y = 0, from = 0; y < hoogte; y++) {
    const begin = y * rij;
    for (let x = 0; x + 1 < breedte; x += 2, from += 2) {
      uit[begin + (x >> 1)] = ((SCHAKERING[grijs[from] ?? 0] ?? 0) << 4) | (SCHAKERING[grijs[from + 1] ?? 0] ?? 0);
    }
    if (breedte % 2 === 1) uit[begin + rij - 1] = ((SCHAKERING[grijs[from++] ?? 0] ?? 0) << 4) | 15;
  }
  return uit;
}

function inTwee(grijs: Uint8Array, breedte: number, hoogte: number): Uint8Array {
  const rij = (breedte + 7) >> 3;
  const uit = new Uint8Array(rij * hoogte).fill(0xff);
  for (let y = 0, from = 0; y < hoogte; y++) {
    for (let x = 0; x < breedte; x++, from++) {
      if ((grijs[from] ?? 255) < 128) uit[y * rij + (x >> 3)] = (uit[y * rij + (x >> 3)] ?? 0) & ~(0x80 >> (x & 7));
    }
  }
  return uit;
}

const isZwartWit = (grijs: Uint8Array): boolean => {
  for (const waarde of grijs) if (ZWART_OF_WIT[waarde] === 1) return false;
  return true;
};

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

const pak = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

/** @param kleur see `heeftKleur`; only a picture in colour can keep it */
export function codeerBeeld(doek: Doek, kleur: boolean): Beeldcode {
  const { breedte, hoogte } = doek;
  if (kleur) {
    return {
      bytes: pak(inKleur(doek)),
      kenmerken: `/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/DecodeParms<</Predictor 12/Colors 3/BitsPerComponent 8/Columns ${breedte}>>`,
    };
  }
  const grijs = grijswaarden(doek);
  if (isZwartWit(grijs)) return { bytes: pak(inTwee(grijs, breedte, hoogte)), kenmerken: '/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode' };
  return { bytes: pak(inZestien(grijs, breedte, hoogte)), kenmerken: '/ColorSpace/DeviceGray/BitsPerComponent 4/Filter/FlateDecode' };
}
