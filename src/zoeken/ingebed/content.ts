// The words of one document as the index holds them: how often and where. Given the same document and the same parts of compounds
// the outcome is always the same: that is what makes exact deleting possible.
import { analyseClean, analyseIdentifier } from '../nederlands/analysis.ts';
import type { AnalysedText } from '../nederlands/analysis.ts';
import { cleanText } from '../nederlands/text.ts';
import type { StoredDocument } from '../port.ts';
import { SEAM } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Use } from './postings.ts';

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

/** Before a stem: here is a compound of which this is a part. Counted in the field `body`, once for each different compound of the document. */
export const COMPOUND_PART = '¦';

export interface DocumentWords {
  /** By word: a folded form, a canonical reference, or a part of a compound. */
  readonly uses: ReadonlyMap<string, Use>;
  readonly layout: Layout;
}

export function wordsOf(document: AnalysedDocument, stem: Stem, partsOf: PartsOf): DocumentWords {
  const uses = new Map<string, Use>();
  let length = 0;
  let place = SEAM;
  const use = (word: string): Use => {
    let known = uses.get(word);
    if (known === undefined) uses.set(word, (known = { title: 0, summary: 0, body: 0, extra: 0, places: [] }));
    return known;
  };
  const inField = (field: 'title' | 'summary' | 'body' | 'extra', { forms }: AnalysedText): number => {
    for (const form of forms) {
      const used = use(form);
      used[field]++;
      used.places.push(place++);
    }
    length += forms.length;
    place += SEAM;
    return place;
  };
  const ofWhole = (slot: number, texts: readonly AnalysedText[]): void => {
    for (const { joined, references } of texts) {
      for (const word of [...joined, ...references]) {
        const used = use(word);
        used.extra++;
        used.places.push(slot);
        length++;
      }
    }
    const parts = new Set([...new Set(texts.flatMap(({ forms }) => forms))].flatMap(partsOf));
    for (const part of parts) use(COMPOUND_PART + stem(part)).places.push(slot);
  };

  const titleEnd = inField('title', document.title);
  const summaryEnd = inField('summary', document.summary);
  for (const identifier of document.identifiers) inField('extra', identifier);
  const frontEnd = place;
  ofWhole(0, [document.title, document.summary, ...document.identifiers]);
  const slots = document.pages.map((page) => {
    const slot = place;
    place += SEAM;
    inField('body', page);
    ofWhole(slot, [page]);
    return slot;
  });
  for (const form of document.forms) {
    for (const part of partsOf(form)) {
      use(COMPOUND_PART + stem(part)).body++;
      length++;
    }
  }
  for (const { places } of uses.values()) inOrder(places);
  return { uses, layout: { length, titleEnd, summaryEnd, frontEnd, pages: document.pages.map(({ page }) => page), slots } };
}

/** A place of a page as a whole comes before its words, but is known after them. Each place once. */
function inOrder(places: number[]): void {
  if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))) return;
  const ordered = [...new Set(places)].sort((a, b) => a - b);
  places.length = 0;
  places.push(...ordered);
}
