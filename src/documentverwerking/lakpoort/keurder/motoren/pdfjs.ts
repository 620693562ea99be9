// pdf.js as the second engine: what another program than PDFium finds on a page and beside it.
import { getDocument, PDFDataRangeTransport, VerbosityLevel, version, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Bestand } from '../lezer/bestand.ts';
import { Tekenlijst, type Tekens } from '../tekens.ts';

export const PDFJS = `pdfjs-dist ${version}`;

export interface TweedeDocument {
  readonly paginas: number;
  /** Text as pdf.js places it; letters of one piece are spread evenly over its width. */
  tekens(index: number): Promise<Tekens>;
  /** Texts of annotations and form fields, with their places. */
  aantekeningen(index: number): Promise<Tekens>;
  /** Kinds of things beside the pages: attachments, scripts, layers, bookmarks, form fields. */
  ernaast(): Promise<readonly string[]>;
  /** Keys and values of the file's own properties, and its XMP. */
  eigenschappen(): Promise<readonly string[]>;
  close(): Promise<void>;
}

type Punt = readonly [number, number];

function schermVan(page: PDFPageProxy): (x: number, y: number) => Punt {
  // pdf.js counts UserUnit, display space here does not.
  const { transform } = page.getViewport({ scale: 1 / page.userUnit });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform as readonly number[];
  return (x, y) => [a * x + c * y + e, b * x + d * y + f];
}

function voegVlakToe(lijst: Tekenlijst, tekst: string, punten: readonly Punt[]): void {
  const xs = punten.map(([x]) => x);
  const ys = punten.map(([, y]) => y);
  lijst.voegToe(tekst, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

async function leesTekens(page: PDFPageProxy): Promise<Tekens> {
  const lijst = new Tekenlijst();
  const scherm = schermVan(page);
  const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
  for (const item of items) {
    if (!('str' in item)) continue;
    const letters = Array.from(item.str);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as readonly number[];
    const grootte = Math.hypot(a, b) || 1;
    const stap = item.width / grootte / Math.max(1, letters.length);
    const hoog = item.height / (Math.hypot(c, d) || 1);
    const punt = (u: number, v: number): Punt => scherm(e + u * a + v * c, f + u * b + v * d);
    // The edges between the letters lie evenly from the first one, below and above; each letter lies between two of them.
    const [lx, ly] = punt(0, -0.2 * hoog);
    const [hx, hy] = punt(0, hoog);
    const [verderX, verderY] = punt(stap, -0.2 * hoog);
    const [dx, dy] = [verderX - lx, verderY - ly];
    const [links, rechts, boven, onder] = [Math.min(lx, hx) + Math.min(0, dx), Math.max(lx, hx) + Math.max(0, dx), Math.min(ly, hy) + Math.min(0, dy), Math.max(ly, hy) + Math.max(0, dy)];
    for (let n = 0; n < letters.length; n++) lijst.voegToe(letters[n] ?? '', links + n * dx, boven + n * dy, rechts + n * dx, onder + n * dy);
    if (item.hasEOL) voegVlakToe(lijst, '\n', [punt(letters.length * stap, 0)]);
  }
  return lijst.af();
}

const teksten = (waarde: unknown): readonly string[] => {
  if (typeof waarde === 'string') return [waarde];
  if (Array.isArray(waarde)) return waarde.flatMap(teksten);
  return typeof waarde === 'object' && waarde !== null && 'str' in waarde ? teksten(waarde.str) : [];
};

async function leesAantekeningen(page: PDFPageProxy): Promise<Tekens> {
  const lijst = new Tekenlijst();
  const scherm = schermVan(page);
  for (const aantekening of (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[]) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.isArray(aantekening['rect']) ? (aantekening['rect'] as readonly number[]) : [];
    const punten = [scherm(x0, y0), scherm(x1, y1)];
    for (const sleutel of ['contentsObj', 'titleObj', 'fieldValue', 'defaultFieldValue', 'alternativeText', 'url', 'unsafeUrl', 'textContent', 'richText']) {
      for (const tekst of teksten(aantekening[sleutel])) {
        for (const woord of tekst.split(/\s+/)) {
          for (const letter of woord) voegVlakToe(lijst, letter, punten);
          voegVlakToe(lijst, ' ', punten);
        }
      }
    }
  }
  return lijst.af();
}

async function leesErnaast(document: PDFDocumentProxy): Promise<readonly string[]> {
  const [bijlagen, acties, velden, lagen, bladwijzers, bestemmingen] = await Promise.all([
    document.getAttachments() as Promise<unknown>,
    document.getJSActions() as Promise<unknown>,
    document.getFieldObjects() as Promise<unknown>,
    document.getOptionalContentConfig(),
    document.getOutline() as Promise<unknown>,
    document.getDestinations() as Promise<unknown>,
  ]);
  const open = (await document.getOpenAction()) as unknown;
  const heeft = (waarde: unknown): boolean => typeof waarde === 'object' && waarde !== null && Object.keys(waarde).length > 0;
  const lagenlijst = [...(lagen as Iterable<unknown>)];
  return [
    ...(heeft(bijlagen) ? ['bijlagen'] : []),
    ...(heeft(acties) || heeft(open) ? ['acties of scripts'] : []),
    ...(heeft(velden) ? ['formuliervelden'] : []),
    ...(lagenlijst.length > 0 ? ['lagen'] : []),
    ...(heeft(bladwijzers) ? ['bladwijzers'] : []),
    ...(heeft(bestemmingen) ? ['benoemde plaatsen'] : []),
  ];
}

async function leesEigenschappen(document: PDFDocumentProxy): Promise<readonly string[]> {
  const { info, metadata } = await document.getMetadata();
  const eigen = Object.entries(info as Readonly<Record<string, unknown>>).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string' ? [`${sleutel}=${waarde}`] : typeof waarde === 'object' && waarde !== null ? Object.entries(waarde).map(([naam, each]) => `${naam}=${String(each)}`) : [],
  );
  const xmp = metadata as { readonly getRaw?: () => string } | null;
  return xmp?.getRaw === undefined ? eigen : [...eigen, xmp.getRaw()];
}

/** A file up to this size is given whole; of a larger one pdf.js asks the pieces it needs. */
const HEEL = 4 * 1024 * 1024;
/** pdf.js keeps every piece it ever asked, and something of every page: after this much it starts afresh, so that memory does not grow with the file. */
const BYTES_PER_KEER = 8 * 1024 * 1024;
const PAGINAS_PER_KEER = 1000;
/** Small, for all over the file it asks pieces to find its way in the tree of pages. */
const BROK = 4 * 1024;

interface Geopend {
  readonly document: PDFDocumentProxy;
  /** Bytes that were asked. */
  readonly gelezen: () => number;
  sluit(): Promise<void>;
}

class Uitlezing extends PDFDataRangeTransport {
  readonly #bestand: Bestand;
  gelezen = 0;
  constructor(bestand: Bestand) {
    super(bestand.grootte, null);
    this.#bestand = bestand;
  }
  override requestDataRange(begin: number, end: number): void {
    this.gelezen += end - begin;
    this.onDataRange(begin, new Uint8Array(this.#bestand.lees(begin, end)));
  }
}

async function open(bestand: Bestand): Promise<Geopend | null> {
  const range = new Uitlezing(bestand);
  const bron =
    bestand.grootte <= HEEL
      ? { data: new Uint8Array(bestand.lees(0, bestand.grootte)) }
      : { range, rangeChunkSize: BROK, disableAutoFetch: true, disableStream: true };
  const taak = getDocument({ ...bron, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, disableFontFace: true });
  const document = await taak.promise.catch(() => null);
  return document === null ? null : { document, gelezen: () => range.gelezen, sluit: () => taak.destroy() };
}

/** Null when pdf.js cannot open the file. */
export async function openTweede(bestand: Bestand): Promise<TweedeDocument | null> {
  const eerste = await open(bestand);
  if (eerste === null) return null;
  let nu = eerste;
  let paginas = 0;
  /** Asked before the first page was found: no growth. */
  let vooraf = 0;
  const opPagina = async <T>(index: number, use: (page: PDFPageProxy) => Promise<T>): Promise<T> => {
    if (paginas >= PAGINAS_PER_KEER || nu.gelezen() - vooraf > BYTES_PER_KEER) {
      await nu.sluit();
      // Else the next one stands beside the remains of this one.
      globalThis.gc?.();
      const volgende = await open(bestand);
      if (volgende === null) throw new Error('the file cannot be opened again');
      nu = volgende;
      paginas = 0;
    }
    const page = await nu.document.getPage(index + 1);
    if (++paginas === 1) vooraf = nu.gelezen();
    try {
      return await use(page);
    } finally {
      page.cleanup();
    }
  };
  return {
    paginas: eerste.document.numPages,
    tekens: (index) => opPagina(index, leesTekens),
    aantekeningen: (index) => opPagina(index, leesAantekeningen),
    ernaast: () => leesErnaast(nu.document),
    eigenschappen: () => leesEigenschappen(nu.document),
    close: () => nu.sluit(),
  };
}
