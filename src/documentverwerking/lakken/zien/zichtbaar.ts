// Which letters a reader really sees: those where the picture changes when the text is taken away.
import type { Pdfium, Pointer } from '../../lezer/pdfium.ts';
import type { Punt, Rechthoek } from '../model.ts';
import { onder, rechts } from '../vlakken.ts';
import type { Maat } from './maat.ts';
import type { Gevonden } from './tekens.ts';
import { metDoek, type Doek } from './verf.ts';

/** Grey levels, and how many pixels must differ by that. */
const VERSCHIL = 16;
const MINSTENS = 2;
/** Text render modes that paint nothing: 3 invisible, 7 only a clip (ISO 32000-1 §9.3.6). */
const VERFT_NIET: ReadonlySet<number> = new Set([3, 7]);
/** Text objects on a page that are looked at one by one. */
const MAX_LOS = 60;

/** A page with its picture in grey. */
export interface Getoond {
  readonly document: Pointer;
  readonly page: Pointer;
  readonly breedte: Punt;
  readonly hoogte: Punt;
  readonly maat: Maat;
  readonly doek: Doek;
}

/** Whether the pictures with and without differ in this place, both with rows of `stride`. */
function verandert({ breedte, hoogte, maat, doek }: Getoond, met: Uint8Array, zonder: Uint8Array, vlak: Rechthoek): boolean {
  const sx = maat.breedtePx / breedte;
  const sy = maat.hoogtePx / hoogte;
  const x0 = Math.max(0, Math.floor(vlak.x * sx));
  const x1 = Math.min(maat.breedtePx, Math.ceil(rechts(vlak) * sx));
  const y0 = Math.max(0, Math.floor(vlak.y * sy));
  const y1 = Math.min(maat.hoogtePx, Math.ceil(onder(vlak) * sy));
  let anders = 0;
  const rijen = y1 - y0;
  // From the middle of the line to its edges: there most of a letter is.
  for (let n = 0; n < rijen; n++) {
    const y = y0 + (rijen >> 1) + (n % 2 === 0 ? n >> 1 : -1 - (n >> 1));
    for (let at = y * doek.stride + x0, eind = y * doek.stride + x1; at < eind; at++) {
      if (Math.abs((met[at] ?? 0) - (zonder[at] ?? 0)) > VERSCHIL && ++anders >= MINSTENS) return true;
    }
  }
  return false;
}

/** Points: letters further apart than half of this do not lie on each other. */
const CEL = 8;

/** Objects on a page whose places are laid beside each other, two by two. */
const MAX_OBJECTEN = 400;
/** Against rounding. Points. */
const MARGE = 0.01;

/** Where the middles of an object's letters are, and how large its largest letters are. */
interface Spreiding {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  breedte: number;
  hoogte: number;
}

/** No letter of the one can lie on a letter of the other: their middles are further apart than half a letter. */
const isLos = (a: Spreiding, b: Spreiding): boolean =>
  2 * Math.max(a.x0 - b.x1, b.x0 - a.x1) > Math.min(a.breedte, b.breedte) + MARGE || 2 * Math.max(a.y0 - b.y1, b.y0 - a.y1) > Math.min(a.hoogte, b.hoogte) + MARGE;

/** The letters of objects that may lie on another one; all of them where there are too many objects to tell. Most lines lie on none. */
function opAndere(tekens: readonly Gevonden[]): readonly Gevonden[] {
  const spreidingen = new Map<Pointer, Spreiding>();
  for (const { object, vlak } of tekens) {
    const x = vlak.x + vlak.breedte / 2;
    const y = vlak.y + vlak.hoogte / 2;
    const eerder = spreidingen.get(object);
    if (eerder === undefined) {
      if (spreidingen.size === MAX_OBJECTEN) return tekens;
      spreidingen.set(object, { x0: x, y0: y, x1: x, y1: y, breedte: vlak.breedte, hoogte: vlak.hoogte });
      continue;
    }
    eerder.x0 = Math.min(eerder.x0, x);
    eerder.y0 = Math.min(eerder.y0, y);
    eerder.x1 = Math.max(eerder.x1, x);
    eerder.y1 = Math.max(eerder.y1, y);
    eerder.breedte = Math.max(eerder.breedte, vlak.breedte);
    eerder.hoogte = Math.max(eerder.hoogte, vlak.hoogte);
  }
  const alle = [...spreidingen];
  const op = new Set<Pointer>();
  alle.forEach(([object, a], at) => {
    for (let n = at + 1; n < alle.length; n++) {
      const ander = alle[n];
      if (ander !== undefined && !isLos(a, ander[1])) op.add(object).add(ander[0]);
    }
  });
  return op.size === 0 ? [] : tekens.filter(({ object }) => op.has(object));
}

/** Letters on top of letters of another object: there the picture changes whichever of the two is seen. */
function gestapeld(alle: readonly Gevonden[]): ReadonlySet<Gevonden> {
  const tekens = opAndere(alle);
  const cellen = new Map<number, Gevonden[]>();
  const uit = new Set<Gevonden>();
  const zoekIn = (cel: number, teken: Gevonden, x: number, y: number): void => {
    const hier = cellen.get(cel);
    if (hier === undefined) {
      cellen.set(cel, [teken]);
      return;
    }
    for (const ander of hier) {
      if (ander.object === teken.object) continue;
      const [a, b] = [ander.vlak, teken.vlak];
      if (Math.abs(a.x + a.breedte / 2 - x) * 2 > Math.min(b.breedte, a.breedte) || Math.abs(a.y + a.hoogte / 2 - y) * 2 > Math.min(b.hoogte, a.hoogte)) continue;
      uit.add(teken).add(ander);
    }
    hier.push(teken);
  };
  for (const teken of tekens) {
    const { vlak } = teken;
    const [x, y] = [vlak.x + vlak.breedte / 2, vlak.y + vlak.hoogte / 2];
    // Four grids, each half a cell further: two letters close to each other share a cell in one of them.
    for (let rooster = 0; rooster < 4; rooster++) {
      const kolom = Math.floor(x / CEL + (rooster & 1) / 2);
      const rij = Math.floor(y / CEL + (rooster >> 1) / 2);
      zoekIn((rij * 65_536 + kolom) * 4 + rooster, teken, x, y);
    }
  }
  return uit;
}

/** The painted ones of these letters. */
export function zichtbareTekens(pdfium: Pdfium, getoond: Getoond, tekens: readonly Gevonden[], teksten: readonly Pointer[]): ReadonlySet<Gevonden> {
  const { document, page, maat, doek } = getoond;
  if (tekens.length === 0) return new Set();
  const modi = new Map<Pointer, boolean>();
  const verft = (object: Pointer): boolean => {
    const bekend = modi.get(object) ?? (object !== 0 && !VERFT_NIET.has(pdfium.FPDFTextObj_GetTextRenderMode(object)));
    modi.set(object, bekend);
    return bekend;
  };
  const kandidaten = tekens.filter(({ object }) => verft(object));
  if (kandidaten.length === 0) return new Set();
  const zet = (objecten: readonly Pointer[], aan: boolean): void => {
    for (const object of objecten) pdfium.FPDFPageObj_SetIsActive(object, aan);
  };
  /** Those of these letters where the page without these objects looks different. */
  const anderszonder = (objecten: readonly Pointer[], letters: readonly Gevonden[]): readonly Gevonden[] => {
    zet(objecten, false);
    const gezien = metDoek(pdfium, { document, page, ...maat, grijs: true }, (zonder) => {
      const [met, kaal] = [doek.pixels(), zonder.pixels()];
      return letters.filter(({ vlak }) => verandert(getoond, met, kaal, vlak));
    });
    zet(objecten, true);
    return gezien;
  };
  const zichtbaar = new Set(anderszonder(teksten, kandidaten));

  const opElkaar = [...gestapeld([...zichtbaar])];
  const losse = [...new Set(opElkaar.map(({ object }) => object))];
  // One object at a time, while that is doable; beyond it nothing of the pile is believed.
  losse.forEach((object, at) => {
    const eigen = opElkaar.filter((teken) => teken.object === object);
    const alleen = new Set(at < MAX_LOS ? anderszonder([object], eigen) : []);
    for (const teken of eigen) if (!alleen.has(teken)) zichtbaar.delete(teken);
  });
  return zichtbaar;
}
