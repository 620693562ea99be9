// The examiner process: one pair of files at a time, no network, no writing, no secrets. Killed and replaced when it takes too long.
import { heapBytes, laadPdfium } from '../../lezer/pdfium.ts';
import { keurBestand } from './keur.ts';
import type { Keurantwoord, Keurtaak } from './protocol.ts';

const [wasmFile = '', engine = ''] = process.argv.slice(2);
const pdfium = await laadPdfium(wasmFile);

const zeg = (antwoord: Keurantwoord): void => void process.send?.(antwoord);

process.on('message', (taak: Keurtaak) => {
  keurBestand(pdfium, engine, taak, (pagina, van) => zeg({ soort: 'deel', deel: { pagina, van } }), () => zeg({ soort: 'voortgang' })).then(
    (uitkomst) => zeg({ soort: 'gekeurd', uitkomst, heapBytes: heapBytes(pdfium) }),
    () => {
      // After a trap the engines are not to be trusted: answer, and make room for a fresh process.
      const antwoord: Keurantwoord = { soort: 'fout', reden: 'gestrand', heapBytes: heapBytes(pdfium) };
      process.send?.(antwoord, undefined, undefined, () => process.exit(1));
    },
  );
});
process.on('disconnect', () => process.exit(0));
zeg({ soort: 'klaar' });
