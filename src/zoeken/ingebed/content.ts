// The words of one document as both FTS tables hold them. Given the same document and the same parts of compounds the outcome
// is always the same: that is what makes exact deleting possible.
import { analyseClean, analyseIdentifier } from '../nederlands/analysis.ts';
import type { AnalysedText } from '../nederlands/analysis.ts';
import { cleanText } from '../nederlands/text.ts';
import type { StoredDocument } from '../port.ts';

export interface CleanPage {
  readonly page: number;
  readonly text: string;
}

export interface AnalysedPage extends AnalysedText {
  readonly page: number;
}

export interface AnalysedDocument {
  readonly title: AnalysedText;
  readonly summary: AnalysedText;
  readonly identifiers: readonly AnalysedText[];
  readonly pages: readonly AnalysedPage[];
  /** Every form of the document once: what the form table counts. */
  readonly forms: ReadonlySet<string>;
}

export function analyseDocument(stored: StoredDocument, pages: readonly CleanPage[]): AnalysedDocument {
  const title = analyseClean(cleanText(stored.title));
  const summary = analyseClean(cleanText(stored.summary ?? ''));
  const identifiers = stored.identifiers.map(analyseIdentifier);
  const analysed = pages.map(({ page, text }) => ({ page, ...analyseClean(text) }));
  const forms = new Set<string>();
  for (const text of [title, summary, ...identifiers, ...analysed]) {
    for (const form of text.forms) forms.add(form);
    for (const form of text.joined) forms.add(form);
  }
  return { title, summary, identifiers, pages: analysed, forms };
}

/** Parts of a compound as the form table decided them once; empty when the form is none. */
export type PartsOf = (form: string) => readonly string[];
export type Stem = (form: string) => string;

export type WholeRow = readonly [title: string, summary: string, body: string, parts: string, extra: string];

export function wholeRow(document: AnalysedDocument, stem: Stem, partsOf: PartsOf): WholeRow {
  const stems = (forms: readonly string[]): string => forms.map(stem).join(' ');
  const texts = [document.title, document.summary, ...document.identifiers, ...document.pages];
  const parts: string[] = [];
  for (const form of document.forms) for (const part of partsOf(form)) parts.push(stem(part));
  const extra = texts.flatMap((text) => [...text.joined.map(stem), ...text.references]);
  for (const identifier of document.identifiers) extra.push(...identifier.forms.map(stem));
  return [stems(document.title.forms), stems(document.summary.forms), document.pages.map((page) => stems(page.forms)).join(' '), parts.join(' '), extra.join(' ')];
}

export type PartRow = readonly [page: number, body: string, extra: string];

/** Page 0 is title, summary and identifiers, each divided by a word that nobody types, so that no phrase runs over the seam. */
export function partRows(document: AnalysedDocument, stem: Stem, partsOf: PartsOf): PartRow[] {
  const front = [document.title, document.summary, ...document.identifiers];
  const row = (page: number, texts: readonly AnalysedText[]): PartRow => {
    const parts = [...new Set(texts.flatMap((text) => text.forms))].flatMap(partsOf).map((part) => COMPOUND_PART + stem(part));
    const extra = texts.flatMap((text) => [...text.joined, ...text.references]);
    return [page, texts.map((text) => text.forms.join(' ')).join(SEAM), [...extra, ...parts].join(' ')];
  };
  return [row(0, front), ...document.pages.map((page) => row(page.page, [page]))];
}

const SEAM = ' ¦ ';

/** Before a stem in `part`: here is a compound of which this is a part. */
export const COMPOUND_PART = '¦';
