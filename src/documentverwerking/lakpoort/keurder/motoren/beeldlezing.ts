// V8: reading the picture as a person does, upright and turned: what must go is in no picture either.
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { laadTesseract, type Tesseract } from '../../../innemen/ocr/tesseract.ts';
import type { Grenzen } from '../pagina/dekking.ts';
import type { Grijsbeeld } from '../beeldruimte.ts';
import { brokstukken, vouw, vouwLetters, type Zoekterm } from '../vouwen.ts';

export interface Beeldlezer {
  /** What stands in the picture, once for each way it can be turned. The same picture is read once. @throws when the engine fails */
  lees(beeld: Grijsbeeld): Promise<readonly string[]>;
}

/** Shorter words, and shorter pieces of words, are read by chance. */
const KORTSTE = 5;
/** Change in brightness at the edge of a letter. */
const RAND = 30;
/** Places where letters can stand: so wide (points), so many edges in a row, in so many rows close together. */
const VENSTERS = [
  { breedte: 40, randen: 5, rijen: 4 },
  { breedte: 160, randen: 8, rijen: 10 },
] as const;

/** @param leeft called before each picture that is read: reading takes seconds */
export function createBeeldlezer(leeft: () => void): Beeldlezer {
  const gelezen = new Map<string, readonly string[]>();
  let tesseract: Promise<Tesseract> | null = null;
  return {
    async lees({ breedte, hoogte, pixels }) {
      const sleutel = createHash('sha256').update(`${breedte} ${hoogte} `).update(pixels).digest('base64');
      const eerder = gelezen.get(sleutel);
      if (eerder !== undefined) return eerder;
      const engine = await (tesseract ??= laadTesseract());
      const teksten: string[] = [];
      for (const tekst of engine.inElkeStand(Buffer.concat([Buffer.from(`P5\n${breedte} ${hoogte}\n255\n`, 'latin1'), pixels]))) {
        teksten.push(tekst);
        leeft();
        await setImmediate();
      }
      gelezen.set(sleutel, teksten);
      return teksten;
    },
  };
}

/** The same picture with these places (in pixels) black. */
export function zonderVakken({ breedte, hoogte, pixels }: Grijsbeeld, vakken: readonly Grenzen[]): Grijsbeeld {
  const kopie = pixels.slice();
  for (const { x0, y0, x1, y1 } of vakken) {
    for (let y = Math.max(0, y0); y < Math.min(hoogte, y1); y++) kopie.fill(0, y * breedte + Math.max(0, x0), y * breedte + Math.max(0, Math.min(breedte, x1)));
  }
  return { breedte, hoogte, pixels: kopie };
}

/** Whether letters may stand somewhere in the picture. Lines and planes have too few edges for that. */
export function kanTekstTonen({ breedte, hoogte, pixels }: Grijsbeeld, schaal: number): boolean {
  return VENSTERS.some((venster) => {
    const stap = Math.max(8, Math.round((venster.breedte * schaal) / 2));
    const vakken = Math.ceil(breedte / stap);
    const opRij = new Uint16Array(vakken + 1);
    // Rows close together that had enough edges; each other row takes one off again.
    const rijen = new Uint16Array(vakken);
    for (let y = 0; y < hoogte; y++) {
      opRij.fill(0);
      for (let x = 1, at = y * breedte + 1; x < breedte; x++, at++) {
        const verschil = (pixels[at] ?? 0) - (pixels[at - 1] ?? 0);
        if (verschil > RAND || verschil < -RAND) opRij[Math.floor(x / stap)] = (opRij[Math.floor(x / stap)] ?? 0) + 1;
      }
      for (let vak = 0; vak < vakken; vak++) {
        const vol = (opRij[vak] ?? 0) + (opRij[vak + 1] ?? 0) >= venster.randen;
        rijen[vak] = vol ? (rijen[vak] ?? 0) + 1 : Math.max(0, (rijen[vak] ?? 0) - 1);
        if ((rijen[vak] ?? 0) >= venster.rijen) return true;
      }
    }
    return false;
  });
}

/** A text that must be nowhere is in what was read. */
export const leestTerm = (gelezen: readonly string[], termen: readonly Zoekterm[]): boolean =>
  gelezen.map(vouwLetters).some((tekst) => termen.some((term) => term.vind(tekst).length > 0));

const tel = (tekst: string, stuk: string): number => tekst.split(stuk).length - 1;

/** A removed word, or half of it, is read more often than it stands in the text that may stay. */
export function leestWeg(gelezen: readonly string[], weg: readonly string[], blijft: string): boolean {
  const stukken = new Set(weg.filter((woord) => woord.length >= KORTSTE).flatMap((woord) => brokstukken(woord)).filter((stuk) => stuk.length >= KORTSTE));
  const mag = blijft.split(/\s+/).map(vouw).join(' ');
  return gelezen.some((tekst) => {
    const woorden = tekst.split(/\s+/).map(vouw).join(' ');
    return [...stukken].some((stuk) => tel(woorden, stuk) > tel(mag, stuk));
  });
}
