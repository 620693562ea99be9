// V5: outside the boxes the picture shows what the source shows: nothing lost, nothing added.
import type { Beeld } from './beeld.ts';
import type { Grenzen } from './dekking.ts';
import type { Grijsbeeld } from './pdfium.ts';

/** Largest difference of a neighbourhood of cells: smoothing takes away what two ways of drawing an edge differ. */
const VERSCHIL = 40;
const VERSCHIL_JPEG = 52;

/** The picture in cells of `deel` by `deel` pixels, each its mean: as wide and as high as the render of the source. */
export function verklein({ breedte, hoogte, grijs }: Beeld, naarBreedte: number, naarHoogte: number): Grijsbeeld {
  const pixels = new Uint8Array(naarBreedte * naarHoogte);
  const deelX = breedte / naarBreedte;
  const deelY = hoogte / naarHoogte;
  const som = new Uint32Array(naarBreedte);
  const aantal = new Uint32Array(naarBreedte);
  const kolom = Uint16Array.from({ length: breedte }, (_, x) => Math.min(naarBreedte - 1, Math.floor((x + 0.5) / deelX)));
  let rij = 0;
  const sluit = (): void => {
    for (let x = 0; x < naarBreedte; x++) pixels[rij * naarBreedte + x] = (som[x] ?? 0) / Math.max(1, aantal[x] ?? 1);
    som.fill(0);
    aantal.fill(0);
  };
  for (let y = 0; y < hoogte; y++) {
    const naar = Math.min(naarHoogte - 1, Math.floor((y + 0.5) / deelY));
    if (naar !== rij) {
      sluit();
      rij = naar;
    }
    const begin = y * breedte;
    for (let x = 0; x < breedte; x++) {
      const k = kolom[x] ?? 0;
      som[k] = (som[k] ?? 0) + (grijs[begin + x] ?? 0);
      aantal[k] = (aantal[k] ?? 0) + 1;
    }
  }
  sluit();
  return { breedte: naarBreedte, hoogte: naarHoogte, pixels };
}

/**
 * Cells that differ, in a grey picture of both.
 * @param buiten places that are not compared, in cells
 */
export function verschillen(a: Grijsbeeld, b: Grijsbeeld, buiten: readonly Grenzen[], verliest: boolean): number {
  const { breedte, hoogte } = a;
  const verschil = new Int16Array(breedte * hoogte);
  for (let i = 0; i < verschil.length; i++) verschil[i] = (a.pixels[i] ?? 0) - (b.pixels[i] ?? 0);
  for (const { x0, y0, x1, y1 } of buiten) {
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(hoogte, Math.ceil(y1)); y++) {
      verschil.fill(0, y * breedte + Math.max(0, Math.floor(x0)), y * breedte + Math.min(breedte, Math.ceil(x1)));
    }
  }
  const grens = (verliest ? VERSCHIL_JPEG : VERSCHIL) * 9;
  let gevonden = 0;
  for (let y = 1; y < hoogte - 1; y++) {
    for (let x = 1, i = y * breedte + 1; x < breedte - 1; x++, i++) {
      const rond =
        (verschil[i - breedte - 1] ?? 0) + (verschil[i - breedte] ?? 0) + (verschil[i - breedte + 1] ?? 0) +
        (verschil[i - 1] ?? 0) + (verschil[i] ?? 0) + (verschil[i + 1] ?? 0) +
        (verschil[i + breedte - 1] ?? 0) + (verschil[i + breedte] ?? 0) + (verschil[i + breedte + 1] ?? 0);
      if (rond > grens || rond < -grens) gevonden += 1;
    }
  }
  return gevonden;
}
