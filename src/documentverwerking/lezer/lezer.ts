// The reader process: one task at a time, no network, no writing, no secrets. Killed and replaced when it takes too long.
import type { PdfFout } from '../pdf.ts';
import { maakBeeld } from './beeld.ts';
import { leesPdf } from './lees.ts';
import { lakPdf, zichtVan } from './lak.ts';
import { heapBytes, laadPdfium } from './pdfium.ts';
import type { Antwoord, Taak } from './protocol.ts';

const [wasmFile = '', maxHeapMb = '0'] = process.argv.slice(2);
const pdfium = await laadPdfium(wasmFile);

const zeg = (antwoord: Antwoord): void => void process.send?.(antwoord);
/**
 * Waits until the other side can have it, so that pieces do not pile up here. When there is no other side any more, the work ends:
 * going on would keep the news of that from ever being heard.
 */
const zegEnWacht = (antwoord: Antwoord): Promise<void> =>
  new Promise((resolve) => void process.send?.(antwoord, undefined, undefined, (error) => (error === null ? resolve() : process.exit(0))));
const faal = (reden: PdfFout): Antwoord => ({ soort: 'fout', reden, heapBytes: heapBytes(pdfium) });

/** A trap in the engine close to its limit means it ran out of memory; elsewhere the file led it astray. */
const oorzaak = (): PdfFout => (heapBytes(pdfium) > Number(maxHeapMb) * 1024 * 1024 * 0.6 ? 'te-zwaar' : 'beschadigd');

async function voerUit(taak: Taak): Promise<Antwoord> {
  switch (taak.soort) {
    case 'lees': {
      let laatst = performance.now();
      const uitkomst = await leesPdf(pdfium, taak, () => {
        if (performance.now() - laatst < 250) return;
        laatst = performance.now();
        zeg({ soort: 'voortgang' });
      });
      return typeof uitkomst === 'string' ? faal(uitkomst) : { soort: 'gelezen', uitkomst, heapBytes: heapBytes(pdfium) };
    }
    case 'beeld': {
      const png = await maakBeeld(pdfium, taak);
      return typeof png === 'string' ? faal(png) : { soort: 'beeld', png, heapBytes: heapBytes(pdfium) };
    }
    case 'zicht': {
      const zicht = await zichtVan(pdfium, taak);
      return typeof zicht === 'string' ? faal(zicht) : { soort: 'zicht', zicht, heapBytes: heapBytes(pdfium) };
    }
    case 'lak': {
      const uitkomst = await lakPdf(pdfium, taak, (deel) => zegEnWacht({ soort: 'deel', deel }));
      return typeof uitkomst === 'string' ? faal(uitkomst) : { soort: 'gelakt', uitkomst, heapBytes: heapBytes(pdfium) };
    }
  }
}

process.on('message', (taak: Taak) => {
  voerUit(taak).then(zeg, () => {
    // After a trap the engine's memory is not to be trusted: answer, and make room for a fresh process.
    process.send?.(faal(oorzaak()), undefined, undefined, () => process.exit(1));
  });
});
process.on('disconnect', () => process.exit(0));
zeg({ soort: 'klaar' });
