// PDFium as the examiner uses it: a document read from a file piece by piece, its glyphs (pdfium-tekens.ts), and grey pictures.
import { verfFormulier } from '../../../lezer/beeld.ts';
import { metPagina, type Pdfium, type Pointer } from '../../../lezer/pdfium.ts';
import { helderheid } from '../pagina/beeld.ts';
import { Beeldruimte, type Grijsbeeld } from '../beeldruimte.ts';
import type { Bestand } from '../lezer/bestand.ts';
import { leesTekens, roep, type Roep } from './pdfium-tekens.ts';
import type { Tekens } from '../tekens.ts';

export interface EnginePagina {
  readonly breedte: number;
  readonly hoogte: number;
  /**
   * Tight boxes; the loose box where a glyph has no ink, as a space.
   * @param geschilderd the letters that are painted, not what the file says that they stand for (ActualText), which the engine believes
   */
  tekens(geschilderd?: boolean): Tekens;
  /** Some text is in a font without a name (Type 3): its letters are drawings, that may be called anything. */
  getekendeLetters(): boolean;
  /** Painted in grey or in colour: the engine draws edges a little otherwise in each. The outcome is brightness; copy what outlives the page. */
  beeld(breedte: number, hoogte: number, kleur: boolean): Grijsbeeld;
  /** The same in grey without the text: the difference shows which text is painted. */
  zonderTekst(breedte: number, hoogte: number): Grijsbeeld;
}

export interface EngineDocument {
  readonly paginas: number;
  /** The page with its annotations and form fields laid down as text of its own; null when it has none, or cannot be opened. */
  platgelegd<T>(index: number, use: (pagina: EnginePagina | null) => T): T;
  /** Null when the page cannot be opened. Not from within itself: the document may be opened afresh between pages. */
  pagina<T>(index: number, use: (pagina: EnginePagina) => T): T | null;
  close(): void;
}

const BITMAP_GRIJS = 1;
const BITMAP_KLEUR = 3;
const MET_ANNOTATIES = 0x01;
const IN_GRIJS = 0x08;
const WIT = 0xffffffff;
/** fpdf_flatten.h: as on the screen. */
const ZOALS_GETOOND = 0;
/** Hidden, or not for the screen (ISO 32000-1 §12.5.3). */
const NIET_GETOOND = 2 | 32;
/** Pixels of a picture that nobody looks at. */
const KLEIN = 8;
const TEKSTOBJECT = 1;
const FORMULIEROBJECT = 5;
const MAX_DIEPTE = 12;

/** Does something with every text object of a page, those inside form objects too. */
function bijElkeTekst(pdfium: Pdfium, page: Pointer, doe: (object: Pointer) => void): void {
  const soortVan = roep(pdfium, 'FPDFPageObj_GetType');
  const opPagina = roep(pdfium, 'FPDFPage_GetObject');
  const inFormulier = roep(pdfium, 'FPDFFormObj_GetObject');
  const loop = (aantal: number, neem: Roep, houder: Pointer, diepte: number): void => {
    for (let index = 0; index < aantal; index++) {
      const each = neem(houder, index);
      const soort = soortVan(each);
      if (soort === TEKSTOBJECT) doe(each);
      else if (soort === FORMULIEROBJECT && diepte < MAX_DIEPTE) loop(pdfium.FPDFFormObj_CountObjects(each), inFormulier, each, diepte + 1);
    }
  };
  loop(pdfium.FPDFPage_CountObjects(page), opPagina, page, 0);
}

function zetTekst(pdfium: Pdfium, page: Pointer, aan: boolean): void {
  const zet = roep(pdfium, 'FPDFPageObj_SetIsActive');
  bijElkeTekst(pdfium, page, (object) => void zet(object, aan ? 1 : 0));
}

/** Marks that say what text stands for go; those of layers stay. */
function geloofNiets(pdfium: Pdfium, page: Pointer): void {
  const merkenVan = roep(pdfium, 'FPDFPageObj_CountMarks');
  bijElkeTekst(pdfium, page, (object) => {
    for (let at = merkenVan(object) - 1; at >= 0; at--) {
      const mark = pdfium.FPDFPageObj_GetMark(object, at);
      if (pdfium.FPDFPageObjMark_GetParamValueType(mark, 'ActualText') !== 0) pdfium.FPDFPageObj_RemoveMark(object, mark);
    }
  });
}

/** Paints over all of `beeld`. */
function verf(pdfium: Pdfium, document: Pointer, page: Pointer, beeld: Grijsbeeld, kleur: boolean): Grijsbeeld {
  const { breedte, hoogte, pixels } = beeld;
  const bitmap = pdfium.FPDFBitmap_CreateEx(breedte, hoogte, kleur ? BITMAP_KLEUR : BITMAP_GRIJS, 0, 0);
  if (bitmap === 0) throw new RangeError('out of engine memory');
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, breedte, hoogte, WIT);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, breedte, hoogte, 0, kleur ? MET_ANNOTATIES : MET_ANNOTATIES | IN_GRIJS);
    if (pdfium.FPDF_GetFormType(document) !== 0) verfFormulier(pdfium, document, bitmap, page, breedte, hoogte);
    const buffer = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const rauw = pdfium.pdfium.HEAPU8;
    for (let y = 0, naar = 0; y < hoogte; y++) {
      const rij = buffer + y * stride;
      if (kleur) {
        const heel = pdfium.pdfium.HEAPU32;
        for (let van = rij >> 2; van < (rij >> 2) + breedte; van++) {
          const pixel = heel[van] ?? 0;
          pixels[naar++] = pixel === WIT ? 255 : helderheid((pixel >> 16) & 255, (pixel >> 8) & 255, pixel & 255);
        }
      } else {
        pixels.set(rauw.subarray(rij, rij + breedte), naar);
        naar += breedte;
      }
    }
    return beeld;
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

function paginaVan(pdfium: Pdfium, document: Pointer, page: Pointer, beelden: Beeldruimte): EnginePagina {
  const breedte = pdfium.FPDF_GetPageWidthF(page);
  const hoogte = pdfium.FPDF_GetPageHeightF(page);
  return {
    breedte,
    hoogte,
    tekens(geschilderd = false) {
      if (geschilderd) geloofNiets(pdfium, page);
      return leesTekens(pdfium, page, breedte, hoogte);
    },
    getekendeLetters() {
      let gevonden = false;
      bijElkeTekst(pdfium, page, (object) => {
        // The length with its closing zero: 1 is an empty name.
        gevonden ||= pdfium.FPDFFont_GetBaseFontName(pdfium.FPDFTextObj_GetFont(object), 0, 0) <= 1;
      });
      return gevonden;
    },
    beeld: (w, h, kleur) => verf(pdfium, document, page, beelden.neem(w, h), kleur),
    zonderTekst(w, h) {
      zetTekst(pdfium, page, false);
      try {
        return verf(pdfium, document, page, beelden.neem(w, h), false);
      } finally {
        zetTekst(pdfium, page, true);
      }
    },
  };
}

/**
 * The engine keeps the data of every stream that it ever read, so its memory grows with the file; and it never shrinks. After this many
 * bytes the document is opened afresh.
 */
const BYTES_PER_KEER = 8 * 1024 * 1024;

/** Opens a file without loading it: the engine asks for the bytes it needs (FPDF_FILEACCESS, fpdfview.h). Null when it cannot. */
export function openDocument(pdfium: Pdfium, bestand: Bestand): EngineDocument | null {
  if (bestand.grootte > 0xffff_ffff) return null;
  const { addFunction, removeFunction, wasmExports } = pdfium.pdfium as unknown as {
    readonly addFunction: (functie: (...argumenten: number[]) => number, vorm: string) => number;
    readonly removeFunction: (plaats: number) => void;
    readonly wasmExports: { readonly malloc: (bytes: number) => number; readonly free: (pointer: number) => void };
  };
  let gelezen = 0;
  const geef = addFunction((_param = 0, plaats = 0, doel = 0, lengte = 0) => {
    const van = plaats >>> 0;
    const stuk = bestand.lees(van, van + (lengte >>> 0));
    if (stuk.length !== lengte >>> 0) return 0;
    gelezen += stuk.length;
    pdfium.pdfium.HEAPU8.set(stuk, doel);
    return 1;
  }, 'iiiii');
  const toegang = wasmExports.malloc(12);
  pdfium.pdfium.HEAPU32.set([bestand.grootte, geef, 0], toegang >> 2);
  const laad = (): Pointer => pdfium.FPDF_LoadCustomDocument(toegang, '');
  let document = laad();
  /** Laying down annotations changes the engine's copy: it gets one of its own for that. */
  let kopie: Pointer | null = null;
  const sluit = (): void => {
    if (kopie !== null && kopie !== 0) pdfium.FPDF_CloseDocument(kopie);
    kopie = null;
    pdfium.FPDF_CloseDocument(document);
  };
  const ruimOp = (): void => {
    wasmExports.free(toegang);
    removeFunction(geef);
  };
  if (document === 0) {
    ruimOp();
    return null;
  }
  const beelden = new Beeldruimte();
  /** Finding a page in a fresh document reads the tree of pages: that is no growth. */
  let vers = true;
  const begin = (index: number): void => {
    if (gelezen > BYTES_PER_KEER) {
      sluit();
      document = laad();
      if (document === 0) throw new Error('the file cannot be opened again');
      vers = true;
    }
    if (!vers) return;
    metPagina(pdfium, document, index, () => undefined);
    gelezen = 0;
    vers = false;
  };
  return {
    paginas: pdfium.FPDF_GetPageCount(document),
    platgelegd(index, use) {
      if (metPagina(pdfium, document, index, (page) => pdfium.FPDFPage_GetAnnotCount(page)) === 0) return use(null);
      const plat = (kopie ??= laad());
      if (plat === 0) return use(null);
      metPagina(pdfium, plat, index, (page) => {
        // Painting makes the engine draw the values that have no appearance of their own.
        verf(pdfium, plat, page, { breedte: KLEIN, hoogte: KLEIN, pixels: new Uint8Array(KLEIN * KLEIN) }, false);
        for (let at = pdfium.FPDFPage_GetAnnotCount(page) - 1; at >= 0; at--) {
          const aantekening = pdfium.FPDFPage_GetAnnot(page, at);
          const ongetoond = (pdfium.FPDFAnnot_GetFlags(aantekening) & NIET_GETOOND) !== 0;
          pdfium.FPDFPage_CloseAnnot(aantekening);
          if (ongetoond) pdfium.FPDFPage_RemoveAnnot(page, at);
        }
        pdfium.FPDFPage_Flatten(page, ZOALS_GETOOND);
      });
      const gedaan = metPagina(pdfium, plat, index, (page) => ({ uitkomst: use(paginaVan(pdfium, plat, page, beelden)) }));
      return gedaan === null ? use(null) : gedaan.uitkomst;
    },
    pagina(index, use) {
      begin(index);
      beelden.vrij();
      return metPagina(pdfium, document, index, (page) => use(paginaVan(pdfium, document, page, beelden)));
    },
    close() {
      sluit();
      ruimOp();
    },
  };
}
