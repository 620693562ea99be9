// One ingester for a whole test file: its processes start once.
import { createInnemer, InnameGeweigerd, type Ingenomen, type Innemer, type Innemeropties } from '../../../src/documentverwerking/innemen/index.ts';
import { createPdfEngine } from '../../../src/documentverwerking/pdfium-engine.ts';
import type { PdfEngine } from '../../../src/documentverwerking/pdf.ts';
import { ValidationFailed } from '../../../src/kern/errors.ts';

export interface Proefinnemer {
  readonly innemer: Innemer;
  readonly pdf: PdfEngine;
  neem(bytes: Uint8Array, naam?: string): Promise<Ingenomen>;
  /** Kinds of findings that block, or that only tell. */
  vindt(bytes: Uint8Array, ernst?: 'blokkeert' | 'let-op'): Promise<readonly string[]>;
  /** The reason of refusal, or that there was none. */
  reden(bytes: Uint8Array, naam?: string): Promise<string>;
  close(): Promise<void>;
}

const open = new Set<Proefinnemer>();
/** For after a test that made its own: a failed one leaves its processes otherwise. */
export const sluitProeven = async (): Promise<void> => {
  await Promise.all([...open].map((proef) => proef.close()));
};

export function proefinnemer(opties: Omit<Innemeropties, 'pdf'> = {}): Proefinnemer {
  const pdf = createPdfEngine({ processes: 1, timeoutMs: 20_000 });
  const innemer = createInnemer({ pdf, ocr: false, processes: 1, timeoutMs: 20_000, ...opties });
  const neem = (bytes: Uint8Array, naam = 'bestand'): Promise<Ingenomen> => innemer.neemIn(bytes, naam);
  const proef: Proefinnemer = {
    innemer,
    pdf,
    neem,
    async vindt(bytes, ernst = 'blokkeert') {
      const { bevindingen } = await neem(bytes);
      return bevindingen.filter((each) => each.ernst === ernst).map(({ soort }) => soort);
    },
    async reden(bytes, naam) {
      try {
        await neem(bytes, naam);
        return 'niet geweigerd';
      } catch (error) {
        if (error instanceof InnameGeweigerd) return error.reden;
        if (error instanceof ValidationFailed) return error.fouten[0]?.uitleg ?? '';
        throw error;
      }
    },
    async close() {
      open.delete(proef);
      await innemer.close();
      await pdf.close();
    },
  };
  open.add(proef);
  return proef;
}
