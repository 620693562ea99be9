// Packs a painted page as PNG: grey pages in 16 shades, few colours in a palette, the rest in full colour.
import { encode } from 'fast-png';

const WIT = 0xff;

/** Pixels as PDFium paints them: blue, green, red, unused; rows `stride` bytes apart. */
interface Pixels {
  readonly bgrx: Uint8Array;
  readonly breedte: number;
  readonly hoogte: number;
  readonly stride: number;
}

function isGrijs({ bgrx, breedte, hoogte, stride }: Pixels): boolean {
  for (let y = 0; y < hoogte; y++) {
    for (let at = y * stride, end = at + breedte * 4; at < end; at += 4) {
      if (bgrx[at] !== bgrx[at + 1] || bgrx[at] !== bgrx[at + 2]) return false;
    }
  }
  return true;
}

/** Two pixels in a byte, as PNG packs a depth of 4. */
function grijs({ bgrx, breedte, hoogte, stride }: Pixels): Uint8Array {
  const rij = Math.ceil(breedte / 2);
  const data = new Uint8Array(rij * hoogte);
  for (let y = 0; y < hoogte; y++) {
    for (let x = 0; x < breedte; x++) {
      // 255/17 = 15: rounding to the nearest of 16 shades keeps white white.
      const shade = Math.round((bgrx[y * stride + x * 4] ?? WIT) / 17);
      const at = y * rij + (x >> 1);
      data[at] = (data[at] ?? 0) | (x % 2 === 0 ? shade << 4 : shade);
    }
  }
  return data;
}

/** At most 256 colours after rounding each channel to 5 bits; null when there are more. */
function palet({ bgrx, breedte, hoogte, stride }: Pixels): { readonly data: Uint8Array; readonly palette: number[][] } | null {
  const plaats = new Int16Array(1 << 15).fill(-1);
  const palette: number[][] = [];
  const data = new Uint8Array(breedte * hoogte);
  const rond = (value: number): number => Math.round((value / 255) * 31);
  for (let y = 0, to = 0; y < hoogte; y++) {
    for (let x = 0; x < breedte; x++, to++) {
      const at = y * stride + x * 4;
      const [b, g, r] = [rond(bgrx[at] ?? WIT), rond(bgrx[at + 1] ?? WIT), rond(bgrx[at + 2] ?? WIT)];
      const key = (r << 10) | (g << 5) | b;
      let index = plaats[key] ?? -1;
      if (index < 0) {
        if (palette.length === 256) return null;
        index = palette.length;
        plaats[key] = index;
        palette.push([r, g, b].map((value) => Math.round((value / 31) * 255)));
      }
      data[to] = index;
    }
  }
  return { data, palette };
}

function kleur({ bgrx, breedte, hoogte, stride }: Pixels): Uint8Array {
  const data = new Uint8Array(breedte * hoogte * 3);
  for (let y = 0, to = 0; y < hoogte; y++) {
    for (let x = 0; x < breedte; x++, to += 3) {
      const at = y * stride + x * 4;
      data[to] = bgrx[at + 2] ?? WIT;
      data[to + 1] = bgrx[at + 1] ?? WIT;
      data[to + 2] = bgrx[at] ?? WIT;
    }
  }
  return data;
}

export function naarPng(bgrx: Uint8Array, breedte: number, hoogte: number, stride: number): Uint8Array {
  const pixels: Pixels = { bgrx, breedte, hoogte, stride };
  const vorm = { width: breedte, height: hoogte };
  if (isGrijs(pixels)) return encode({ ...vorm, data: grijs(pixels), channels: 1, depth: 4 }, { zlib: { level: 6 } });
  const gekleurd = palet(pixels);
  if (gekleurd !== null) return encode({ ...vorm, ...gekleurd, channels: 1, depth: 8 }, { zlib: { level: 6 } });
  return encode({ ...vorm, data: kleur(pixels), channels: 3, depth: 8 }, { zlib: { level: 6 } });
}
