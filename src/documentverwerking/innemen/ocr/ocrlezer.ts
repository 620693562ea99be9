// The process that reads pictures of pages: one page at a time, no network, no writing. Killed when a page takes too long.
import type { Antwoord, Ocrtaak } from './protocol.ts';
import { laadTesseract } from './tesseract.ts';
import { normaliseerTekst } from '../../lezer/tekst.ts';

const zeg = (antwoord: Antwoord): void => void process.send?.(antwoord);
const tesseract = await laadTesseract();

process.on('message', ({ png }: Ocrtaak) => {
  try {
    const tekst = normaliseerTekst(tesseract.lees(png, () => zeg({ soort: 'voortgang' })));
    zeg({ soort: 'ocr', tekst, heapBytes: process.memoryUsage().rss });
  } catch {
    // After a trap the engine's memory is not to be trusted: answer, and make room for a fresh process.
    process.send?.({ soort: 'fout', reden: 'beschadigd', heapBytes: 0 } satisfies Antwoord, undefined, undefined, () => process.exit(1));
  }
});
process.on('disconnect', () => process.exit(0));
zeg({ soort: 'klaar' });
