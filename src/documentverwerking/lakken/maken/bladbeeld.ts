// The picture of a page with its boxes painted in the pixels: after this there is nothing under them.
import { metPagina, type Pdfium, type Pointer } from '../../lezer/pdfium.ts';
import type { Lakopties, Lakvlak, Paginazicht, Punt } from '../model.ts';
import { planPagina } from '../plannen.ts';
import type { Lakopdracht } from '../model.ts';
import { onder, rechts } from '../vlakken.ts';
import { metDoek, type Doek } from '../zien/verf.ts';
import { ziePagina, type Gezien } from '../zien/zicht.ts';
import { codeerBeeld, heeftKleur, type Beeldcode } from './beeldcode.ts';

export interface Blad {
  readonly zicht: Paginazicht;
  readonly vlakken: readonly Lakvlak[];
  readonly gevonden: ReadonlySet<number>;
  readonly beeld: Beeldcode;
  readonly breedtePx: number;
  readonly hoogtePx: number;
}

const ZWART = 0xff000000;
/** Pixels around a box that are painted too: a soft edge of what is under it may lie there. */
const RAND = 1;
const KIJK_PER_PUNT = 40 / 72;
/** Longest and shortest side of a picture, in pixels. */
const LANGSTE = 3600;
const KORTSTE = 2500;
/** A picture over this part of a page without readable text is a scan. */
const SCANDEEL = 0.5;

const maat = (punten: Punt, schaal: number): number => Math.max(1, Math.round(punten * schaal));

function schaalVan({ zicht, scan }: Gezien, vlakken: readonly Lakvlak[], dpi: number): number {
  const [kort, lang] = [Math.min(zicht.breedte, zicht.hoogte), Math.max(zicht.breedte, zicht.hoogte)];
  const hoogste = Math.min(dpi / 72, LANGSTE / lang, KORTSTE / kort);
  const vrij = zicht.woorden.some(({ zichtbaar, vlak }) => zichtbaar && !vlakken.some((vak) => vak.vlak.x < rechts(vlak) && rechts(vak.vlak) > vlak.x && vak.vlak.y < onder(vlak) && onder(vak.vlak) > vlak.y));
  // Never more pixels than a scan has: they would only show how it was made larger.
  return scan !== null && scan.deel > SCANDEEL && !vrij ? Math.min(hoogste, Math.max(1, scan.pixelsPerPunt)) : hoogste;
}

function verfVakken(pdfium: Pdfium, doek: Doek, vlakken: readonly Lakvlak[], breedte: Punt, hoogte: Punt): void {
  const [sx, sy] = [doek.breedte / breedte, doek.hoogte / hoogte];
  for (const { vlak } of vlakken) {
    const x0 = Math.max(0, Math.floor(vlak.x * sx) - RAND);
    const y0 = Math.max(0, Math.floor(vlak.y * sy) - RAND);
    const x1 = Math.min(doek.breedte, Math.ceil(rechts(vlak) * sx) + RAND);
    const y1 = Math.min(doek.hoogte, Math.ceil(onder(vlak) * sy) + RAND);
    pdfium.FPDFBitmap_FillRect(doek.bitmap, x0, y0, x1 - x0, y1 - y0, ZWART);
  }
}

interface Vraag {
  readonly document: Pointer;
  readonly nummer: number;
  readonly opdrachten: readonly Lakopdracht[];
  readonly opties: Lakopties;
  /** Height of the strip under the page. */
  readonly strook: Punt;
}

interface Maat {
  readonly breedtePx: number;
  /** Of the page alone. */
  readonly hoogtePx: number;
  readonly extraPx: number;
  readonly hoogte: Punt;
}

function maatVan({ breedte, hoogte }: Paginazicht, strook: Punt, schaal: number): Maat {
  const heel = maat(hoogte + strook, schaal);
  const hoogtePx = strook === 0 ? heel : maat(hoogte, heel / (hoogte + strook));
  return { breedtePx: maat(breedte, schaal), hoogtePx, extraPx: heel - hoogtePx, hoogte: hoogte + strook };
}

function zonderAnnotaties(pdfium: Pdfium, vraag: Vraag, gezien: Gezien): Blad | null {
  const { document, nummer, opties, strook } = vraag;
  const { zicht } = gezien;
  const { vlakken, gevonden } = planPagina(zicht, vraag.opdrachten, opties);
  const verf = <T>(schaal: number, grijs: boolean, use: (doek: Doek) => T): T | null =>
    metPagina(pdfium, document, nummer - 1, (page) => {
      const maten = maatVan(zicht, strook, schaal);
      return metDoek(pdfium, { document, page, ...maten, grijs }, (doek) => {
        verfVakken(pdfium, doek, vlakken, zicht.breedte, maten.hoogte);
        return use(doek);
      });
    });
  const kleur = verf(KIJK_PER_PUNT, false, heeftKleur);
  if (kleur === null) return null;
  return verf(schaalVan(gezien, vlakken, opties.dpi), !kleur, (doek) => ({
    zicht,
    vlakken,
    gevonden,
    beeld: codeerBeeld(doek, kleur),
    breedtePx: doek.breedte,
    hoogtePx: doek.hoogte,
  }));
}

/** Looking at annotations changes the engine's page, so the picture is taken first. */
function metAnnotaties(pdfium: Pdfium, vraag: Vraag): Blad | null {
  const { document, nummer, opties, strook } = vraag;
  return metPagina(pdfium, document, nummer - 1, (page) => {
    const kaal: Paginazicht = { nummer, breedte: pdfium.FPDF_GetPageWidthF(page), hoogte: pdfium.FPDF_GetPageHeightF(page), woorden: [], blokbeelden: [] };
    const maten = maatVan(kaal, strook, schaalVan({ zicht: kaal, scan: null }, [], opties.dpi));
    return metDoek(pdfium, { document, page, ...maten, grijs: false }, (doek) => {
      const gezien = ziePagina(pdfium, document, nummer);
      if (gezien === null) return null;
      const { vlakken, gevonden } = planPagina(gezien.zicht, vraag.opdrachten, opties);
      verfVakken(pdfium, doek, vlakken, kaal.breedte, maten.hoogte);
      return { zicht: gezien.zicht, vlakken, gevonden, beeld: codeerBeeld(doek, heeftKleur(doek)), breedtePx: doek.breedte, hoogtePx: doek.hoogte };
    });
  });
}

/** Looks at a page, plans its boxes and paints it. Null when the page cannot be opened. */
export function maakBlad(pdfium: Pdfium, vraag: Vraag): Blad | null {
  const annotaties = metPagina(pdfium, vraag.document, vraag.nummer - 1, (page) => pdfium.FPDFPage_GetAnnotCount(page));
  if (annotaties === null) return null;
  if (annotaties > 0) return metAnnotaties(pdfium, vraag);
  const gezien = ziePagina(pdfium, vraag.document, vraag.nummer);
  return gezien === null ? null : zonderAnnotaties(pdfium, vraag, gezien);
}
