// The picture of a page with its boxes painted in the pixels: after this there is nothing under them.
import { metPagina, type Pdfium, type Pointer } from '../../lezer/pdfium.ts';
import type { Lakopties, Lakvlak, Paginazicht, Punt } from '../model.ts';
import { planPagina } from '../plannen.ts';
import type { Lakopdracht } from '../model.ts';
import { onder, rechts } from '../vlakken.ts';
import { maatVan, schaalBij } from '../zien/maat.ts';
import { metDoek, type Doek } from '../zien/verf.ts';
import { zieMet, ziePagina, type Gezien } from '../zien/zicht.ts';
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
/** A picture over this part of a page without readable text is a scan. */
const SCANDEEL = 0.5;

function schaalVan({ zicht, scan }: Gezien, vlakken: readonly Lakvlak[], dpi: number): number {
  const hoogste = schaalBij(zicht, dpi);
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

/** What is known of a page before it is painted for good. */
type Bekeken = Pick<Blad, 'zicht' | 'vlakken' | 'gevonden'> & { readonly scan: Gezien['scan'] };

const bladVan = ({ zicht, vlakken, gevonden }: Bekeken, doek: Doek, kleur: boolean): Blad => ({
  zicht,
  vlakken,
  gevonden,
  beeld: codeerBeeld(doek, kleur),
  breedtePx: doek.breedte,
  hoogtePx: doek.hoogte,
});

function bekijk(gezien: Gezien, { opdrachten, opties }: Vraag): Bekeken {
  return { zicht: gezien.zicht, scan: gezien.scan, ...planPagina(gezien.zicht, opdrachten, opties) };
}

/** Paints the page, with its boxes, in another size or in colour. */
function verfOpnieuw<T>(pdfium: Pdfium, { document, nummer, strook }: Vraag, { zicht, vlakken }: Bekeken, schaal: number, grijs: boolean, use: (doek: Doek) => T): T | null {
  return metPagina(pdfium, document, nummer - 1, (page) =>
    metDoek(pdfium, { document, page, ...maatVan(zicht, strook, schaal), grijs }, (doek) => {
      verfVakken(pdfium, doek, vlakken, zicht.breedte, zicht.hoogte + strook);
      return use(doek);
    }),
  );
}

/** The picture in which the letters were looked for is mostly the one that is published: painted once. */
function zonderAnnotaties(pdfium: Pdfium, page: Pointer, vraag: Vraag): Blad | null {
  const { document, nummer, opties, strook } = vraag;
  const kaal = { breedte: pdfium.FPDF_GetPageWidthF(page), hoogte: pdfium.FPDF_GetPageHeightF(page) };
  const kijkschaal = schaalBij(kaal);
  const maat = maatVan(kaal, strook, kijkschaal);
  const eerste = metDoek(pdfium, { document, page, ...maat, grijs: true }, (doek) => {
    const bekeken = bekijk(zieMet(pdfium, { document, page, nummer }, doek, maat), vraag);
    const kleur = verfOpnieuw(pdfium, vraag, bekeken, KIJK_PER_PUNT, false, heeftKleur);
    const schaal = schaalVan(bekeken, bekeken.vlakken, opties.dpi);
    if (kleur !== false || schaal !== kijkschaal) return { af: false, bekeken, kleur, schaal } as const;
    verfVakken(pdfium, doek, bekeken.vlakken, kaal.breedte, kaal.hoogte + strook);
    return { af: true, blad: bladVan(bekeken, doek, false) } as const;
  });
  if (eerste.af) return eerste.blad;
  const { bekeken, kleur, schaal } = eerste;
  return kleur === null ? null : verfOpnieuw(pdfium, vraag, bekeken, schaal, !kleur, (doek) => bladVan(bekeken, doek, kleur));
}

/** Looking at annotations changes the engine's page, so the picture is taken first. */
function metAnnotaties(pdfium: Pdfium, vraag: Vraag): Blad | null {
  const { document, nummer, opties, strook } = vraag;
  return metPagina(pdfium, document, nummer - 1, (page) => {
    const kaal = { breedte: pdfium.FPDF_GetPageWidthF(page), hoogte: pdfium.FPDF_GetPageHeightF(page) };
    return metDoek(pdfium, { document, page, ...maatVan(kaal, strook, schaalBij(kaal, opties.dpi)), grijs: false }, (doek) => {
      const gezien = ziePagina(pdfium, document, nummer);
      if (gezien === null) return null;
      const bekeken = bekijk(gezien, vraag);
      verfVakken(pdfium, doek, bekeken.vlakken, kaal.breedte, kaal.hoogte + strook);
      return bladVan(bekeken, doek, heeftKleur(doek));
    });
  });
}

/** Looks at a page, plans its boxes and paints it. Null when the page cannot be opened. */
export function maakBlad(pdfium: Pdfium, vraag: Vraag): Blad | null {
  const blad = metPagina(pdfium, vraag.document, vraag.nummer - 1, (page) => (pdfium.FPDFPage_GetAnnotCount(page) > 0 ? 'annotaties' : zonderAnnotaties(pdfium, page, vraag)));
  return blad === 'annotaties' ? metAnnotaties(pdfium, vraag) : blad;
}
