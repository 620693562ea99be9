// The examiner process: one pair of files at a time, no network, no writing, no secrets. Killed and replaced when it takes too long.
import { laadPdfium } from '../../lezer/pdfium.ts';
import { keurBestand } from './keur.ts';
import type { Keurantwoord, Keurtaak } from './protocol.ts';

const [wasmFile = ''] = process.argv.slice(2);
const pdfium = await laadPdfium(wasmFile);

const zeg = (antwoord: Keurantwoord): void => void process.send?.(antwoord);

process.on('message', (taak: Keurtaak) => {
  keurBestand(pdfium, taak, (pagina, van) => zeg({ soort: 'voortgang', pagina, van })).then(
    ({ uitslag, schoon }) => zeg({ soort: 'uitslag', uitslag, schoon }),
    // Without an answer the gate knows enough: nothing is proven.
    () => process.exit(1),
  );
});
process.on('disconnect', () => process.exit(0));
zeg({ soort: 'klaar' });
