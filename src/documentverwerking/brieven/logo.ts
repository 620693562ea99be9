// Reads the body's logo into what our files hold: plain colours, without transparency (on white), without metadata.
import { convertIndexedToRgb, decode } from 'fast-png';
import type { Logo } from './model.ts';

/** The picture cannot be used; the message is for whoever set it. */
export class LogoOngeschikt extends Error {
  override readonly name = 'LogoOngeschikt';
}

/** More pixels than this make every letter heavy. */
const MEESTE_PIXELS = 4_000_000;
const PNG = [0x89, 0x50, 0x4e, 0x47];
const WIT = 255;

function leesPng(bytes: Uint8Array, omschrijving: string): Logo {
  const png = decode(bytes);
  const { width, height, depth } = png;
  if (width * height > MEESTE_PIXELS) throw new LogoOngeschikt(`Het logo is ${width} bij ${height} beeldpunten. Maak het kleiner: samen ten hoogste ${MEESTE_PIXELS / 1_000_000} miljoen.`);
  const { palette } = png;
  const indexed = palette !== undefined;
  const data = indexed ? convertIndexedToRgb(png) : png.data;
  const channels = indexed ? (palette[0]?.length ?? 3) : png.channels;
  const deel = depth === 16 && !indexed ? 257 : 1;
  const kleuren = channels >= 3 ? 3 : 1;
  const beeld = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const van = pixel * channels;
    const dekking = channels === 4 || channels === 2 ? (data[van + channels - 1] ?? 0) / deel / 255 : 1;
    for (let kleur = 0; kleur < 3; kleur++) {
      const waarde = (data[van + (kleuren === 3 ? kleur : 0)] ?? 0) / deel;
      beeld[pixel * 3 + kleur] = Math.round(waarde * dekking + WIT * (1 - dekking));
    }
  }
  return { soort: 'pixels', beeld, breedte: width, hoogte: height, omschrijving };
}

/** Size and number of colours from the frame header (ITU-T T.81, B.2.2); the picture itself goes in as it is. */
function leesJpeg(bytes: Uint8Array, omschrijving: string): Logo {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.byteLength) {
    const merk = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) break;
    if (merk >= 0xc0 && merk <= 0xc2) {
      const kleuren = bytes[at + 9];
      if (kleuren !== 1 && kleuren !== 3) throw new LogoOngeschikt('Het logo heeft drukkleuren (CMYK). Sla het op met schermkleuren (RGB), liefst als PNG.');
      return { soort: kleuren === 1 ? 'jpeg-grijs' : 'jpeg', beeld: bytes, breedte: view.getUint16(at + 7), hoogte: view.getUint16(at + 5), omschrijving };
    }
    at += 2 + view.getUint16(at + 2);
  }
  throw new LogoOngeschikt('Het logo is geen leesbare JPEG. Sla het opnieuw op, liefst als PNG.');
}

/** @throws LogoOngeschikt no PNG or JPEG, too large, or in colours of print */
export function leesLogo(bytes: Uint8Array, omschrijving: string): Logo {
  if (PNG.every((byte, at) => bytes[at] === byte)) {
    try {
      return leesPng(bytes, omschrijving);
    } catch (error) {
      throw error instanceof LogoOngeschikt ? error : new LogoOngeschikt('Het logo is geen leesbare PNG. Sla het opnieuw op.');
    }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return leesJpeg(bytes, omschrijving);
  throw new LogoOngeschikt('Het logo is geen PNG of JPEG. Sla het op als PNG.');
}
