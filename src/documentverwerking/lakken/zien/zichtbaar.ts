// Which letters a reader really sees: those where the picture changes when the text is taken away.
import type { Pdfium, Pointer } from '../../lezer/pdfium.ts';
import type { Rechthoek } from '../model.ts';
import { onder, rechts } from '../vlakken.ts';
import type { Gevonden } from './tekens.ts';
import { metDoek } from './verf.ts';

const PIXELS_PER_PUNT = 100 / 72;
const MAX_PIXELS = 12_000_000;
/** Grey levels, and how many pixels must differ by that. */
const VERSCHIL = 16;
const MINSTENS = 2;
/** Text render modes that paint nothing: 3 invisible, 7 only a clip (ISO 32000-1 §9.3.6). */
const VERFT_NIET: ReadonlySet<number> = new Set([3, 7]);
/** Text objects on a page that are looked at one by one. */
const MAX_LOS = 60;

interface Grijs {
  readonly breedte: number;
  readonly hoogte: number;
  readonly pixels: Uint8Array;
}

interface Pagina {
  readonly document: Pointer;
  readonly page: Pointer;
  readonly breedte: number;
  readonly hoogte: number;
}

function schaalVan({ breedte, hoogte }: Pagina): number {
  return Math.min(PIXELS_PER_PUNT, Math.sqrt(MAX_PIXELS / (breedte * hoogte)));
}

function grijsVan(pdfium: Pdfium, { document, page, breedte, hoogte }: Pagina, schaal: number): Grijs {
  const [breedtePx, hoogtePx] = [Math.max(1, Math.round(breedte * schaal)), Math.max(1, Math.round(hoogte * schaal))];
  return metDoek(pdfium, { document, page, breedtePx, hoogtePx, grijs: true }, (doek) => {
    const pixels = new Uint8Array(breedtePx * hoogtePx);
    const bron = doek.pixels();
    for (let y = 0; y < hoogtePx; y++) pixels.set(bron.subarray(y * doek.stride, y * doek.stride + breedtePx), y * breedtePx);
    return { breedte: breedtePx, hoogte: hoogtePx, pixels };
  });
}

function verandert(met: Grijs, zonder: Grijs, vlak: Rechthoek, schaal: number): boolean {
  const x0 = Math.max(0, Math.floor(vlak.x * schaal));
  const x1 = Math.min(met.breedte, Math.ceil(rechts(vlak) * schaal));
  const y0 = Math.max(0, Math.floor(vlak.y * schaal));
  const y1 = Math.min(met.hoogte, Math.ceil(onder(vlak) * schaal));
  let anders = 0;
  for (let y = y0; y < y1; y++) {
    for (let at = y * met.breedte + x0, eind = y * met.breedte + x1; at < eind; at++) {
      if (Math.abs((met.pixels[at] ?? 0) - (zonder.pixels[at] ?? 0)) > VERSCHIL && ++anders >= MINSTENS) return true;
    }
  }
  return false;
}

/** Letters on top of letters of another object: there the picture changes whichever of the two is seen. */
function gestapeld(tekens: readonly Gevonden[]): ReadonlySet<Gevonden> {
  const cellen = new Map<string, Gevonden[]>();
  const uit = new Set<Gevonden>();
  for (const teken of tekens) {
    const { vlak } = teken;
    const [x, y] = [vlak.x + vlak.breedte / 2, vlak.y + vlak.hoogte / 2];
    for (const cel of [[0, 0], [1, 0], [0, 1], [1, 1]].map(([dx = 0, dy = 0]) => `${Math.floor(x / 8 + dx * 0.5)}:${Math.floor(y / 8 + dy * 0.5)}`)) {
      const hier = cellen.get(cel) ?? [];
      cellen.set(cel, hier);
      for (const ander of hier) {
        if (ander.object === teken.object) continue;
        const [ax, ay] = [ander.vlak.x + ander.vlak.breedte / 2, ander.vlak.y + ander.vlak.hoogte / 2];
        if (Math.abs(ax - x) * 2 > Math.min(vlak.breedte, ander.vlak.breedte) || Math.abs(ay - y) * 2 > Math.min(vlak.hoogte, ander.vlak.hoogte)) continue;
        uit.add(teken).add(ander);
      }
      hier.push(teken);
    }
  }
  return uit;
}

/** The painted ones of these letters. */
export function zichtbareTekens(pdfium: Pdfium, pagina: Pagina, tekens: readonly Gevonden[], teksten: readonly Pointer[]): ReadonlySet<Gevonden> {
  if (tekens.length === 0) return new Set();
  const modi = new Map<Pointer, boolean>();
  const verft = (object: Pointer): boolean => {
    const bekend = modi.get(object) ?? (object !== 0 && !VERFT_NIET.has(pdfium.FPDFTextObj_GetTextRenderMode(object)));
    modi.set(object, bekend);
    return bekend;
  };
  const kandidaten = tekens.filter(({ object }) => verft(object));
  if (kandidaten.length === 0) return new Set();
  const schaal = schaalVan(pagina);
  const zet = (objecten: readonly Pointer[], aan: boolean): void => {
    for (const object of objecten) pdfium.FPDFPageObj_SetIsActive(object, aan);
  };
  const zonder = (objecten: readonly Pointer[]): Grijs => {
    zet(objecten, false);
    const beeld = grijsVan(pdfium, pagina, schaal);
    zet(objecten, true);
    return beeld;
  };
  const met = grijsVan(pdfium, pagina, schaal);
  const kaal = zonder(teksten);
  const zichtbaar = new Set(kandidaten.filter(({ vlak }) => verandert(met, kaal, vlak, schaal)));

  const opElkaar = gestapeld([...zichtbaar]);
  const losse = [...new Set([...opElkaar].map(({ object }) => object))];
  // One object at a time, while that is doable; beyond it nothing of the pile is believed.
  losse.forEach((object, at) => {
    const alleen = at < MAX_LOS ? zonder([object]) : null;
    for (const teken of opElkaar) if (teken.object === object && (alleen === null || !verandert(met, alleen, teken.vlak, schaal))) zichtbaar.delete(teken);
  });
  return zichtbaar;
}
