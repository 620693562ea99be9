// One row of the inverted index: what a word does in each document of one block. Two byte strings, so that ranking need not read places.
// `uses`: per document its number within the block, then how often the word stands in each field. `places`: per document its number
// within the block, the length in bytes of what follows, and where the word stands. Documents ascend in both.
import { createByteWriter, readerOf, readNumber, type ByteReader } from './bytes.ts';

/** Documents in one block. A number within it takes one byte; changing a document rewrites one row per word. */
export const BLOCK = 256;
export const blockOf = (document: number): number => Math.floor(document / BLOCK);
/** Blocks whose rows lie together. Fewer: a word of a large index is looked up in more places. More: what is written is spread over more of the file. Measured: docs/adr/0005. */
const BAND = 64;
export const bandOf = (block: number): number => Math.floor(block / BAND);

/** How often a word stands in each field of one document, and at which places, ascending. */
export interface Use {
  title: number;
  summary: number;
  body: number;
  /** Written together, references, identifiers. */
  extra: number;
  readonly places: number[];
}

export interface Row {
  readonly uses: Uint8Array;
  readonly places: Uint8Array;
}

/** A document of this block gets this use of the word, or none any more. */
export interface UseChange {
  readonly document: number;
  readonly use: Use | null;
}

const [TITLE, SUMMARY, BODY, EXTRA] = [1, 2, 4, 8];
const EMPTY = new Uint8Array();
const [uses, places, list] = [createByteWriter(), createByteWriter(), createByteWriter()];

function writeUse(offset: number, { title, summary, body, extra, places: at }: Use): void {
  uses.byte(offset);
  if (title === 0 && summary === 0 && extra === 0) uses.number(body * 2 + 1);
  else {
    uses.number(((title > 0 ? TITLE : 0) | (summary > 0 ? SUMMARY : 0) | (body > 0 ? BODY : 0) | (extra > 0 ? EXTRA : 0)) * 2);
    for (const count of [title, summary, body, extra]) if (count > 0) uses.number(count);
  }
  let before = 0;
  for (const place of at) {
    list.number(place - before);
    before = place;
  }
  const bytes = list.take();
  places.byte(offset);
  places.number(bytes.length);
  places.copy(bytes, 0, bytes.length);
}

function skipUse(reader: ByteReader): void {
  const tag = readNumber(reader);
  if ((tag & 1) === 1) return;
  for (const field of [TITLE, SUMMARY, BODY, EXTRA]) if (((tag >>> 1) & field) !== 0) readNumber(reader);
}

/**
 * The row after the changes; null when no document of the block has the word any more.
 * @param changes in order of document; of several for one document the last counts
 */
export function changeRow(row: Row | null, changes: readonly UseChange[]): Row | null {
  const oldUses = readerOf(row?.uses ?? EMPTY);
  const oldPlaces = readerOf(row?.places ?? EMPTY);
  let next = 0;
  const writeUpTo = (offset: number): void => {
    for (; next < changes.length; next++) {
      const { document, use } = changes[next] ?? { document: 0, use: null };
      if (document % BLOCK > offset) return;
      if (use !== null && changes[next + 1]?.document !== document) writeUse(document % BLOCK, use);
    }
  };
  const changed = new Set(changes.map(({ document }) => document % BLOCK));
  while (oldUses.at < oldUses.bytes.length) {
    const [fromUse, fromPlace] = [oldUses.at, oldPlaces.at];
    const offset = oldUses.bytes[oldUses.at++] ?? 0;
    skipUse(oldUses);
    oldPlaces.at++;
    const length = readNumber(oldPlaces);
    oldPlaces.at += length;
    writeUpTo(offset);
    if (changed.has(offset)) continue;
    uses.copy(oldUses.bytes, fromUse, oldUses.at);
    places.copy(oldPlaces.bytes, fromPlace, oldPlaces.at);
  }
  writeUpTo(BLOCK);
  const after = { uses: uses.take(), places: places.take() };
  return after.uses.length === 0 ? null : after;
}

/** What one word, or several as one, weighs by document number; empty between questions. */
export interface Weighed {
  readonly weights: Float64Array;
  readonly titles: Uint32Array;
  /** Numbers of the documents with a weight, in the order in which they came. */
  readonly found: number[];
}

/** What a word weighs in each field. */
export interface FieldWeights {
  readonly title: number;
  readonly summary: number;
  readonly body: number;
  readonly extra: number;
}

/** Adds the uses in a row to what was weighed before. */
export function addUses(bytes: Uint8Array, block: number, { weights, titles, found }: Weighed, by: FieldWeights): void {
  const reader = readerOf(bytes);
  const first = block * BLOCK;
  while (reader.at < bytes.length) {
    const document = first + (bytes[reader.at++] ?? 0);
    const tag = readNumber(reader);
    let weight: number;
    if ((tag & 1) === 1) weight = by.body * (tag >>> 1);
    else {
      const fields = tag >>> 1;
      const title = (fields & TITLE) === 0 ? 0 : readNumber(reader);
      weight = by.title * title;
      if ((fields & SUMMARY) !== 0) weight += by.summary * readNumber(reader);
      if ((fields & BODY) !== 0) weight += by.body * readNumber(reader);
      if ((fields & EXTRA) !== 0) weight += by.extra * readNumber(reader);
      titles[document] = (titles[document] ?? 0) + title;
    }
    if (weights[document] === 0) found.push(document);
    weights[document] = (weights[document] ?? 0) + weight;
  }
}

/** Where the places of each document of the block begin in `bytes`; -1 for one without. */
export function placesIndex(bytes: Uint8Array): Int32Array {
  const starts = new Int32Array(BLOCK).fill(-1);
  const reader = readerOf(bytes);
  while (reader.at < bytes.length) {
    const offset = bytes[reader.at++] ?? 0;
    starts[offset] = reader.at;
    const length = readNumber(reader);
    reader.at += length;
  }
  return starts;
}

/** How many bytes the places that begin at `start` take: a measure of how many there are. */
export const placesSize = (bytes: Uint8Array, start: number): number => readNumber(readerOf(bytes, start));

/** Those of the ascending starts for which `start + offset` is among the places that begin at `from`; reads no further than it must. */
export function alsoAt(starts: readonly number[], bytes: Uint8Array, from: number, offset: number): number[] {
  const reader = readerOf(bytes, from);
  const length = readNumber(reader);
  const end = reader.at + length;
  let place = length === 0 ? Infinity : readNumber(reader);
  const kept: number[] = [];
  for (const start of starts) {
    const sought = start + offset;
    while (place < sought) {
      if (reader.at >= end) return kept;
      place += readNumber(reader);
    }
    if (place === sought) kept.push(start);
  }
  return kept;
}

/** The places that begin at `start` (from `placesIndex`), ascending. */
export function placesAt(bytes: Uint8Array, start: number): number[] {
  const reader = readerOf(bytes, start);
  const length = readNumber(reader);
  const end = reader.at + length;
  const found: number[] = [];
  for (let place = 0; reader.at < end; ) found.push((place += readNumber(reader)));
  return found;
}
