// Places in a PDF page, brought to display space: one affine map per page, asked from the engine itself.
import { metRuimte, type Pdfium, type Pointer } from '../../lezer/pdfium.ts';

/** x = a·px + c·py + e, y = b·px + d·py + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Device units per point: the engine answers in whole numbers. */
const FIJN = 1000;

/** First `binnen`, then `buiten`. */
export const naElkaar = (binnen: Matrix, buiten: Matrix): Matrix => {
  const [a, b, c, d, e, f] = binnen;
  const [A, B, C, D, E, F] = buiten;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
};

/** From the page's own space to display space: crop, rotation and the turned y axis in one. */
export function naarBeeld(pdfium: Pdfium, page: Pointer, breedte: number, hoogte: number): Matrix {
  const [w, h] = [Math.round(breedte * FIJN), Math.round(hoogte * FIJN)];
  return metRuimte(pdfium, 8, (room) => {
    const punt = (x: number, y: number): readonly [number, number] => {
      pdfium.FPDF_PageToDevice(page, 0, 0, w, h, 0, x, y, room, room + 4);
      const [px = 0, py = 0] = pdfium.pdfium.HEAP32.subarray(room >> 2, (room >> 2) + 2);
      return [px / FIJN, py / FIJN];
    };
    const [e, f] = punt(0, 0);
    const [ax, ay] = punt(1000, 0);
    const [cx, cy] = punt(0, 1000);
    // Rounded: the engine's answer is exact to a thousandth, and a page is turned in steps of 90 degrees.
    const rond = (value: number): number => Math.round(value * 1e4) / 1e7;
    return [rond(ax - e), rond(ay - f), rond(cx - e), rond(cy - f), e, f];
  });
}
