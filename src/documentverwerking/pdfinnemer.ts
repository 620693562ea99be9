// An ingest that knows PDF only.
import { ValidationFailed } from '../kern/errors.ts';
import { herken } from './herkennen.ts';
import type { Innemer } from './innemen/port.ts';
import type { PdfEngine } from './pdf.ts';

export const createPdfInnemer = (pdf: PdfEngine): Innemer => ({
  naam: pdf.naam,
  async neemIn(bytes, _naam, options = {}) {
    const { mediatype, soort } = herken(bytes);
    const gelezen = await pdf.lees(bytes, options);
    if (gelezen.paginas.length === 0) throw new ValidationFailed([{ veld: 'bestand', uitleg: 'Dit bestand heeft geen pagina’s.' }]);
    return {
      soort,
      mediatype,
      leesversie: { soort: 'zelf' },
      paginas: gelezen.paginas,
      gelezenUitBeeld: [],
      titel: gelezen.titel ?? null,
      datum: gelezen.aangemaaktOp ?? null,
      taal: gelezen.taal ?? null,
      mail: null,
      bevindingen: gelezen.verborgen,
      leden: [],
      virusscan: { soort: 'niet-gescand', uitleg: 'Er is geen virusscanner.' },
      engine: pdf.naam,
    };
  },
  close: async () => undefined,
});
