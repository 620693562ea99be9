// Names at the top of a compound file (MS-CFB): enough to tell old Word from old Excel from an Outlook message.

const EINDE_KETEN = 0xfffffffa;
const GEEN = 0xffffffff;
const INGANG = 128;
const MAX_SECTOREN = 4096;

/** Names of the streams and storages directly under the root; null when the file is no readable compound file. Never throws. */
export function namenInCfb(bytes: Uint8Array): ReadonlySet<string> | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const sector = 1 << buffer.readUInt16LE(0x1e);
    if (sector !== 512 && sector !== 4096) return null;
    const begin = (nummer: number): number => (nummer + 1) * sector;
    const perSector = sector / 4;
    const volgende = (nummer: number): number => {
      const deel = Math.floor(nummer / perSector);
      // Only the first 109 parts of the table stand in the header; directories of real files lie in there.
      if (deel >= 109) return GEEN;
      return buffer.readUInt32LE(begin(buffer.readUInt32LE(0x4c + deel * 4)) + (nummer % perSector) * 4);
    };
    const ingangen: Buffer[] = [];
    let aantal = 0;
    for (let nummer = buffer.readUInt32LE(0x30); nummer < EINDE_KETEN && aantal < MAX_SECTOREN; nummer = volgende(nummer), aantal++) {
      for (let at = begin(nummer); at < begin(nummer) + sector; at += INGANG) ingangen.push(buffer.subarray(at, at + INGANG));
    }
    const namen = new Set<string>();
    const gezien = new Set<number>();
    const stapel = [ingangen[0]?.readUInt32LE(0x4c) ?? GEEN];
    for (let id = stapel.pop(); id !== undefined; id = stapel.pop()) {
      const ingang = ingangen[id];
      if (ingang === undefined || gezien.has(id)) continue;
      gezien.add(id);
      namen.add(ingang.toString('utf16le', 0, Math.max(0, ingang.readUInt16LE(0x40) - 2)));
      stapel.push(ingang.readUInt32LE(0x44), ingang.readUInt32LE(0x48));
    }
    return namen.size === 0 ? null : namen;
  } catch {
    // Beyond the end of the file: it is no compound file that anybody can read.
    return null;
  }
}
