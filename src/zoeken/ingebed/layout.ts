// How the places of a document are shared out: title, summary, identifiers and then each page, with room between them, so that no phrase
// runs over a seam. Each of page 0 (all before the text) and the pages has one place that holds no word of its own: there stands what is
// known of the page as a whole (words written together, references, parts of compounds).
import type { SQLOutputValue } from 'node:sqlite';
import { createByteWriter, readerOf, readNumber } from './bytes.ts';
import type { ByteReader } from './bytes.ts';

export interface Fields {
  /** Words of the document, all fields together: a hit in a long one says less. */
  readonly length: number;
  /** First place after the title, the summary and the identifiers. */
  readonly titleEnd: number;
  readonly summaryEnd: number;
  readonly frontEnd: number;
}

export interface Layout extends Fields {
  /** Page numbers, ascending, and the place of each as a whole. Page 0 is at place 0. */
  readonly pages: readonly number[];
  readonly slots: readonly number[];
}

/** Between the place of a page and its first word, and after its last. */
export const SEAM = 2;

export function encodeLayout({ length, titleEnd, summaryEnd, frontEnd, pages, slots }: Layout): Uint8Array<ArrayBuffer> {
  const bytes = createByteWriter();
  for (const value of [length, titleEnd, summaryEnd, frontEnd]) bytes.number(value);
  pages.forEach((page, index) => {
    bytes.number(page - (pages[index - 1] ?? 0));
    bytes.number((slots[index] ?? 0) - (slots[index - 1] ?? 0));
  });
  return bytes.take();
}

const readFields = (reader: ByteReader): Fields => ({ length: readNumber(reader), titleEnd: readNumber(reader), summaryEnd: readNumber(reader), frontEnd: readNumber(reader) });
const bytesOf = (value: SQLOutputValue | undefined): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array());

/** Only what concerns the document as a whole. */
export const decodeFields = (stored: SQLOutputValue | undefined): Fields => readFields(readerOf(bytesOf(stored)));

export function decodeLayout(stored: SQLOutputValue | undefined): Layout {
  const bytes = bytesOf(stored);
  const reader = readerOf(bytes);
  const fields = readFields(reader);
  const pages: number[] = [];
  const slots: number[] = [];
  while (reader.at < bytes.length) {
    pages.push(readNumber(reader) + (pages.at(-1) ?? 0));
    slots.push(readNumber(reader) + (slots.at(-1) ?? 0));
  }
  return { ...fields, pages, slots };
}

/** The page a place is on; 0 for what stands before the text. */
export function pageOf({ pages, slots }: Layout, place: number): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (pages[low - 1] ?? 0);
}
