// Gathers what a PDF holds that its reader does not see. What cannot be examined blocks: this fails closed.
import type { Bevinding } from '../../document/events.ts';
import { bevinding, type Bevindingsoort } from './bevindingen.ts';
import { objectenVan } from './objecten.ts';
import { bevindingenInBytes } from './omhulsel.ts';
import { canoniekeKopie, leesTekst, type Pdfium, type Pointer } from './pdfium.ts';
import { bevindingenIn } from './woordenboeken.ts';

/** Properties that can name a person or a matter. Creator and Producer name software. */
const EIGENSCHAPPEN = ['Author', 'Subject', 'Keywords'] as const;

export const eigenschap = (pdfium: Pdfium, document: Pointer, naam: string): string =>
  leesTekst(pdfium, (buffer, bytes) => pdfium.FPDF_GetMetaText(document, naam, buffer, bytes)).trim();

function* vanEngine(pdfium: Pdfium, document: Pointer): Generator<Bevindingsoort> {
  if (pdfium.FPDFDoc_GetAttachmentCount(document) > 0) yield 'bijlagen';
  if (pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0) yield 'javascript';
  // 2 and 3: forms made with XFA (fpdf_formfill.h).
  if (pdfium.FPDF_GetFormType(document) >= 2) yield 'formulier';
  if (pdfium.FPDF_GetSignatureCount(document) > 0) yield 'handtekening';
  if (pdfium.EPDF_IsEncrypted(document)) yield 'beveiliging';
  if (EIGENSCHAPPEN.some((naam) => eigenschap(pdfium, document, naam) !== '')) yield 'eigenschappen';
}

function* vanObjecten(pdfium: Pdfium, document: Pointer): Generator<Bevindingsoort> {
  try {
    const kopie = canoniekeKopie(pdfium, document);
    if (kopie === null) yield 'niet-onderzocht';
    else for (const { waarde } of objectenVan(kopie)) yield* bevindingenIn(waarde);
  } catch (error) {
    // Engine traps are for the caller: after one, nothing the engine says can be trusted.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    yield 'niet-onderzocht';
  }
}

/** All findings of a document, each kind once, what blocks first. `opPaginas` is what the pages themselves showed. */
export function verborgenIn(pdfium: Pdfium, document: Pointer, bytes: Uint8Array, opPaginas: ReadonlySet<Bevindingsoort>): readonly Bevinding[] {
  const soorten = new Set<Bevindingsoort>(opPaginas);
  for (const soort of vanEngine(pdfium, document)) soorten.add(soort);
  for (const soort of vanObjecten(pdfium, document)) soorten.add(soort);
  for (const soort of bevindingenInBytes(bytes)) soorten.add(soort);
  const alle = [...soorten].map(bevinding);
  return [...alle.filter((each) => each.ernst === 'blokkeert'), ...alle.filter((each) => each.ernst === 'let-op')];
}
