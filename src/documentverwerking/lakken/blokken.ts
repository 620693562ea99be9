// A letter in a JPEG leaves traces in all of its block: a box over a photo or scan grows to the edges of the blocks (redaction.md §2.4).
import type { Blokbeeld, Rechthoek } from './model.ts';
import { onder, rechts, samen, tussen } from './vlakken.ts';

/** Pixels next to a block that a decoder or a resampling renderer mixes with it. */
const MENGRAND = 3;
/** A picture this coarse shows no letters; growing to its blocks would only take what may be seen. Points. */
const GROOTSTE_BLOK = 24;

type Punt2 = readonly [x: number, y: number];

const hoeken = (vlak: Rechthoek): readonly Punt2[] => [
  [vlak.x, vlak.y],
  [rechts(vlak), vlak.y],
  [vlak.x, onder(vlak)],
  [rechts(vlak), onder(vlak)],
];

function omhulling(punten: readonly Punt2[]): Rechthoek {
  const xs = punten.map(([x]) => x);
  const ys = punten.map(([, y]) => y);
  return tussen(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

function groeiIn({ matrix: [a, b, c, d, e, f], breedtePx, hoogtePx, blok }: Blokbeeld, vlak: Rechthoek): Rechthoek {
  const det = a * d - b * c;
  const grootste = Math.max(Math.hypot(a, b), Math.hypot(c, d)) * blok;
  if (Math.abs(det) < 1e-12 || grootste > GROOTSTE_BLOK) return vlak;
  const naarPixels = ([x, y]: Punt2): Punt2 => [(d * (x - e) - c * (y - f)) / det, (a * (y - f) - b * (x - e)) / det];
  const naarPagina = ([x, y]: Punt2): Punt2 => [a * x + c * y + e, b * x + d * y + f];
  const px = omhulling(hoeken(vlak).map(naarPixels));
  if (rechts(px) <= 0 || px.x >= breedtePx || onder(px) <= 0 || px.y >= hoogtePx) return vlak;
  const omlaag = (value: number): number => Math.max(0, Math.floor(value / blok) * blok - MENGRAND);
  const omhoog = (value: number, max: number): number => Math.min(max, Math.ceil(value / blok) * blok + MENGRAND);
  const gegroeid = tussen(omlaag(px.x), omlaag(px.y), omhoog(rechts(px), breedtePx), omhoog(onder(px), hoogtePx));
  return samen(vlak, omhulling(hoeken(gegroeid).map(naarPagina)));
}

/** The box, grown to whole blocks of every picture it touches. */
export function groeiNaarBlokken(vlak: Rechthoek, beelden: readonly Blokbeeld[]): Rechthoek {
  return beelden.reduce((groot, beeld) => groeiIn(beeld, groot), vlak);
}
