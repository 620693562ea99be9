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

/** Brightness per pixel of a picture in colour, rows without filling. */
function grijswaarden({ breedte, hoogte, stride, pixels }: Doek): Uint8Array {
  const bron = pixels();
  const grijs = new Uint8Array(breedte * hoogte);
  for (let y = 0, to = 0; y < hoogte; y++) {
    const begin = y * stride;
    for (let at = begin, eind = begin + breedte * 4; at < eind; at += 4) {
      grijs[to++] = ((bron[at + 2] ?? 0) * 77 + (bron[at + 1] ?? 0) * 150 + (bron[at] ?? 0) * 29) >> 8;
    }
  }
  return grijs;
}

interface Grijs {
  readonly breedte: number;
  readonly hoogte: number;
  /** Bytes per row. */
  readonly stride: number;
  readonly pixels: Uint8Array;
}

/** To the nearest of 16 shades: white stays white, black stays black. */
const SCHAKERING = Uint8Array.from({ length: 256 }, (_, waarde) => Math.round(waarde / 17));
/** Two pixels as they lie in memory → one byte. Above it 1 when one of the two is no black and no white. */
const PAREN = Uint16Array.from({ length: 65_536 }, (_, paar) => {
  const [eerste = 0, tweede = 0] = Array.from(new Uint8Array(Uint16Array.of(paar).buffer), (waarde) => SCHAKERING[waarde] ?? 0);
  const tussentint = [eerste, tweede].some((tint) => tint !== 0 && tint !== 15);
  return (eerste << 4) | tweede | (tussentint ? 0x100 : 0);
});
const VIER_WIT = 0xffffffff;

/** Four bits per pixel, and whether there is anything but black and white. */
function inZestien({ breedte, hoogte, stride, pixels }: Grijs): { readonly bytes: Uint8Array; readonly zwartWit: boolean } {
  const rij = (breedte + 1) >> 1;
  const uit = new Uint8Array(rij * hoogte).fill(0xff);
  const recht = pixels.byteOffset % 4 === 0 && stride % 4 === 0;
  const perRij = recht ? breedte >> 2 : 0;
  const vieren = new Uint32Array(recht ? pixels.buffer : new ArrayBuffer(0), recht ? pixels.byteOffset : 0, recht ? pixels.length >> 2 : 0);
  const paren = new Uint16Array(vieren.buffer, vieren.byteOffset, vieren.length * 2);
  let gezien = 0;
  for (let y = 0; y < hoogte; y++) {
    // Most of a page is white, and white is written already.
    const begin = (y * stride) >> 2;
    for (let vier = begin, to = y * rij; vier < begin + perRij; vier++, to += 2) {
      if (vieren[vier] === VIER_WIT) continue;
      const links = PAREN[paren[vier * 2] ?? 0] ?? 0;
      const midden = PAREN[paren[vier * 2 + 1] ?? 0] ?? 0;
      gezien |= links | midden;
      uit[to] = links;
      uit[to + 1] = midden;
    }
    let x = perRij * 4;
    for (; x < breedte; x++) {
      const tint = SCHAKERING[pixels[y * stride + x] ?? 0] ?? 0;
      if (tint !== 0 && tint !== 15) gezien |= 0x100;
      const to = y * rij + (x >> 1);
      uit[to] = x % 2 === 0 ? (tint << 4) | 15 : ((uit[to] ?? 0) & 0xf0) | tint;
    }
  }
  return { bytes: uit, zwartWit: (gezien & 0x100) === 0 };
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
  const grijs = bytesPerPixel === 1 ? { breedte, hoogte, stride, pixels: doek.pixels() } : { breedte, hoogte, stride: breedte, pixels: grijswaarden(doek) };
  const { bytes, zwartWit } = inZestien(grijs);
  if (zwartWit) return { bytes: pak(inTwee(grijs), 6), kenmerken: '/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode' };
  return { bytes: pak(bytes, 4), kenmerken: '/ColorSpace/DeviceGray/BitsPerComponent 4/Filter/FlateDecode' };
}
