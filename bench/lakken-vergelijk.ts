// Another redactor to measure against: MuPDF, as a separate program in a process of its own. Its licence (AGPL) keeps it out of this
// project, so it is never installed here: WOOSTROOM_MUPDF names the folder of an installed `mupdf` package.
// Started by lakken.ts with: folder of the package, source, orders (JSON), result, rounds. Prints the processor time of the quickest round
// in seconds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lakbron } from './lakbron.ts';

interface Bladzijde {
  createAnnotation(soort: 'Redact'): { setRect(vlak: readonly [number, number, number, number]): void };
  applyRedactions(zwart: boolean, beelden: number, lijnen: number, tekst: number): void;
  destroy(): void;
}
interface Mupdf {
  readonly Document: {
    openDocument(bytes: Uint8Array, soort: string): {
      loadPage(index: number): Bladzijde;
      saveToBuffer(opties: string): { asUint8Array(): Uint8Array };
      destroy(): void;
    };
  };
}

/** Pixels of pictures, line art that is touched, and text are removed. */
const BEELD_PIXELS = 2;
const LIJNEN_GERAAKT = 2;
const TEKST_WEG = 0;

const [pakket = '', bron = '', opdrachten = '', doel = '', rondes = '1'] = process.argv.slice(2);
const mupdf = (await import(pathToFileURL(join(pakket, 'dist/mupdf.js')).href)) as Mupdf;
const vakken = Map.groupBy(JSON.parse(readFileSync(opdrachten, 'utf8')) as Lakbron['opdrachten'], ({ pagina }) => pagina);
const bytes = readFileSync(bron);

function meetRonde(): number {
  const begin = process.cpuUsage();
  const document = mupdf.Document.openDocument(bytes, 'application/pdf');
  for (const [pagina, hier] of vakken) {
    const blad = document.loadPage(pagina - 1);
    for (const { vlak } of hier) blad.createAnnotation('Redact').setRect([vlak.x, vlak.y, vlak.x + vlak.breedte, vlak.y + vlak.hoogte]);
    blad.applyRedactions(true, BEELD_PIXELS, LIJNEN_GERAAKT, TEKST_WEG);
    blad.destroy();
  }
  writeFileSync(doel, document.saveToBuffer('garbage=4,compress,sanitize').asUint8Array());
  const { user, system } = process.cpuUsage(begin);
  document.destroy();
  return (user + system) / 1e6;
}
console.log(Math.min(...Array.from({ length: Number(rondes) }, meetRonde)));
