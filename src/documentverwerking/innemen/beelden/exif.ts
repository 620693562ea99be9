// What a camera writes beside a picture (Exif 2.32, TIFF 6.0): only whether there is a place, and the day it was taken.

const PLAATS = 0x8825;
const EXIF = 0x8769;
const TIJDEN: readonly number[] = [0x9003, 0x9004, 0x0132];
const LATITUDE = 0x0002;
const MAX_INGANGEN = 500;

interface Lijst {
  readonly plaats: ReadonlyMap<number, number>;
  readonly buffer: Buffer;
  readonly u32: (at: number) => number;
}

/** Where the entries of a directory stand, by tag. */
function leesLijst(buffer: Buffer, at: number, klein: boolean): Lijst {
  const u16 = (van: number): number => (klein ? buffer.readUInt16LE(van) : buffer.readUInt16BE(van));
  const u32 = (van: number): number => (klein ? buffer.readUInt32LE(van) : buffer.readUInt32BE(van));
  const plaats = new Map<number, number>();
  const aantal = Math.min(u16(at), MAX_INGANGEN);
  for (let nummer = 0; nummer < aantal; nummer++) plaats.set(u16(at + 2 + nummer * 12), at + 2 + nummer * 12);
  return { plaats, buffer, u32 };
}

function lees<T>(exif: Uint8Array, use: (hoofd: Lijst, deel: (tag: number) => Lijst | null) => T, anders: T): T {
  const alles = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength);
  const buffer = alles.toString('latin1', 0, 4) === 'Exif' ? alles.subarray(6) : alles;
  try {
    const klein = buffer.toString('latin1', 0, 2) === 'II';
    const hoofd = leesLijst(buffer, klein ? buffer.readUInt32LE(4) : buffer.readUInt32BE(4), klein);
    return use(hoofd, (tag) => {
      const ingang = hoofd.plaats.get(tag);
      return ingang === undefined ? null : leesLijst(buffer, hoofd.u32(ingang + 8), klein);
    });
  } catch {
    return anders;
  }
}

/** Unreadable data counts as a place: it fails closed. */
export const heeftPlaats = (exif: Uint8Array): boolean => lees(exif, (_hoofd, deel) => deel(PLAATS)?.plaats.has(LATITUDE) === true, true);

/** ISO date, or null. */
export const cameradatum = (exif: Uint8Array): string | null =>
  lees(
    exif,
    (hoofd, deel) => {
      for (const lijst of [deel(EXIF), hoofd]) {
        for (const tag of TIJDEN) {
          const ingang = lijst?.plaats.get(tag);
          if (lijst === null || ingang === undefined) continue;
          const van = lijst.u32(ingang + 8);
          const dag = /^(\d{4}):(\d\d):(\d\d)/.exec(lijst.buffer.toString('latin1', van, van + 10));
          if (dag !== null) return `${dag[1] ?? ''}-${dag[2] ?? ''}-${dag[3] ?? ''}`;
        }
      }
      return null;
    },
    null,
  );
