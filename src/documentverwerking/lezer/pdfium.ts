// A typed, bounded face on PDFium-WASM: only what reading needs, with every pointer freed. Runs in a reader process only.
import { readFileSync } from 'node:fs';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** FPDF_GetLastError (fpdfview.h). */
const FOUT_WACHTWOORD = 4;

/** Views on the engine's memory. They are replaced when it grows: never keep one over a call. */
interface Geheugen {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}
export type Pdfium = WrappedPdfiumModule & { readonly pdfium: Geheugen };
export type Pointer = number;

export async function laadPdfium(wasmFile: string): Promise<Pdfium> {
  const wasm = readFileSync(wasmFile);
  // The engine writes its own diagnostics to the console; nobody reads those of a reader process.
  const silent = { wasmBinary: new Uint8Array(wasm).buffer, print: () => undefined, printErr: () => undefined };
  // The package's types leave the memory views out (they come from @types/emscripten, which it does not install).
  const pdfium = (await init(silent)) as Pdfium;
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** Bytes of the engine's memory: grows, never shrinks. */
export const heapBytes = (pdfium: Pdfium): number => pdfium.pdfium.HEAPU8.byteLength;

/** Room in the engine's memory for the time of `use`. @throws RangeError when there is none left */
export function metRuimte<T>(pdfium: Pdfium, bytes: number, use: (pointer: Pointer) => T): T {
  const pointer = pdfium.pdfium.wasmExports.malloc(Math.max(bytes, 1));
  if (pointer === 0) throw new RangeError('out of engine memory');
  try {
    return use(pointer);
  } finally {
    pdfium.pdfium.wasmExports.free(pointer);
  }
}

/** Reads a string with PDFium's two-step call: first the size, then the bytes (UTF-16LE, closed by a zero). */
export function leesTekst(pdfium: Pdfium, call: (buffer: Pointer, bytes: number) => number): string {
  const size = call(0, 0);
  if (size <= 2 || size > 16 * 1024 * 1024) return '';
  return metRuimte(pdfium, size, (buffer) => {
    call(buffer, size);
    return Buffer.from(pdfium.pdfium.HEAPU8.slice(buffer, buffer + size - 2)).toString('utf16le');
  });
}

export type Opening<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly reden: 'wachtwoord' | 'beschadigd' };

/** Opens the document for the time of `use`; an empty user password opens too. */
export async function metDocument<T>(pdfium: Pdfium, bytes: Uint8Array, use: (document: Pointer) => Promise<T>): Promise<Opening<T>> {
  const pointer = pdfium.pdfium.wasmExports.malloc(Math.max(bytes.byteLength, 1));
  if (pointer === 0) throw new RangeError('out of engine memory');
  try {
    pdfium.pdfium.HEAPU8.set(bytes, pointer);
    const document = pdfium.FPDF_LoadMemDocument(pointer, bytes.byteLength, '');
    if (document === 0) return { ok: false, reden: pdfium.FPDF_GetLastError() === FOUT_WACHTWOORD ? 'wachtwoord' : 'beschadigd' };
    try {
      return { ok: true, waarde: await use(document) };
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  } finally {
    pdfium.pdfium.wasmExports.free(pointer);
  }
}

/** Opens one page (counted from 0) for the time of `use`; null when the page cannot be opened. */
export function metPagina<T>(pdfium: Pdfium, document: Pointer, index: number, use: (page: Pointer) => T): T | null {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return null;
  try {
    return use(page);
  } finally {
    pdfium.FPDF_ClosePage(page);
  }
}

/** The document as PDFium itself writes it: object streams unpacked, names in plain form, one revision. Null when it cannot. */
export function canoniekeKopie(pdfium: Pdfium, document: Pointer): Uint8Array | null {
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  try {
    if (pdfium.PDFiumExt_SaveAsCopy(document, writer) === 0) return null;
    const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
    return metRuimte(pdfium, size, (buffer) => {
      pdfium.PDFiumExt_GetFileWriterData(writer, buffer, size);
      return pdfium.pdfium.HEAPU8.slice(buffer, buffer + size);
    });
  } finally {
    pdfium.PDFiumExt_CloseFileWriter(writer);
  }
}
