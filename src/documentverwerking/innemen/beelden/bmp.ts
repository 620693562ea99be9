// Uncompressed Windows bitmaps (BITMAPINFOHEADER) as raw pixels: sharp does not read them.

export interface RuwBeeld {
  readonly data: Uint8Array;
  readonly breedte: number;
  readonly hoogte: number;
}

const GEEN_INPAKKING = 0;
const BITVELDEN = 3;

/** Three bytes a pixel, red first; null when it is another kind of bitmap, or damaged. */
export function leesBmp(bytes: Uint8Array, maxPixels: number): RuwBeeld | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 54) return null;
  const begin = buffer.readUInt32LE(10);
  const kop = buffer.readUInt32LE(14);
  const breedte = buffer.readInt32LE(18);
  const hoog = buffer.readInt32LE(22);
  const hoogte = Math.abs(hoog);
  const diepte = buffer.readUInt16LE(28);
  const inpakking = buffer.readUInt32LE(30);
  const palet = 14 + kop;
  const rij = Math.ceil((breedte * diepte) / 32) * 4;
  const bekend = [1, 4, 8, 24].includes(diepte) ? inpakking === GEEN_INPAKKING : diepte === 32 && [GEEN_INPAKKING, BITVELDEN].includes(inpakking);
  if (kop < 40 || !bekend || breedte <= 0 || hoogte === 0 || breedte * hoogte > maxPixels || begin + rij * hoogte > buffer.length) return null;

  const data = new Uint8Array(breedte * hoogte * 3);
  for (let y = 0, naar = 0; y < hoogte; y++) {
    // Rows run from below, unless the height is negative.
    const start = begin + rij * (hoog > 0 ? hoogte - 1 - y : y);
    for (let x = 0; x < breedte; x++, naar += 3) {
      let van = start + x * (diepte / 8);
      if (diepte <= 8) {
        const bit = x * diepte;
        const waarde = ((buffer[start + (bit >> 3)] ?? 0) >> (8 - diepte - (bit & 7))) & ((1 << diepte) - 1);
        van = palet + waarde * 4;
      }
      data[naar] = buffer[van + 2] ?? 0;
      data[naar + 1] = buffer[van + 1] ?? 0;
      data[naar + 2] = buffer[van] ?? 0;
    }
  }
  return { data, breedte, hoogte };
}
