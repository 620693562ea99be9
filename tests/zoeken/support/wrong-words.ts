// Holds every row of the inverted index against the texts that the file keeps: each word, how often and where, in every document.
import type { DatabaseSync } from 'node:sqlite';
import { createStemmer } from '../../../src/zoeken/nederlands/stem.ts';
import { decodeStored, decodeText } from '../../../src/zoeken/ingebed/codec.ts';
import { analyseDocument, wordsOf } from '../../../src/zoeken/ingebed/content.ts';
import { createFormCounts } from '../../../src/zoeken/ingebed/forms.ts';
import { decodeLayout } from '../../../src/zoeken/ingebed/layout.ts';
import { bandOf, type Use } from '../../../src/zoeken/ingebed/postings.ts';
import { PAGES_PER_DOCUMENT } from '../../../src/zoeken/ingebed/schema.ts';
import { usesIn } from './uses-in.ts';

const lineOf = (document: number, word: string, { title, summary, body, extra, places }: Use): string => JSON.stringify([document, word, title, summary, body, extra, places]);

/** One line per use: document, word, counts per field and places. */
function linesOfIndex(db: DatabaseSync): Set<string> {
  const lines = new Set<string>();
  const bands = new Set(db.prepare('SELECT number FROM band').all().map((row) => Number(row['number'])));
  for (const row of db.prepare('SELECT band, word, block, uses, places FROM posting').all()) {
    const word = String(row['word']);
    const band = Number(row['band']);
    // A row elsewhere than where readers look is as good as none.
    if (band !== bandOf(Number(row['block'])) || !bands.has(band)) continue;
    for (const [document, use] of usesIn({ uses: row['uses'] as Uint8Array, places: row['places'] as Uint8Array }, Number(row['block']))) lines.add(lineOf(document, word, use));
  }
  return lines;
}

function linesOfTexts(db: DatabaseSync): Set<string> {
  const stem = createStemmer();
  const { partsOf } = createFormCounts(db, stem);
  const lines = new Set<string>();
  const pages = db.prepare('SELECT row, text FROM page WHERE row BETWEEN ? AND ? ORDER BY row');
  for (const row of db.prepare('SELECT number, stored, layout FROM document').all()) {
    const number = Number(row['number']);
    const first = number * PAGES_PER_DOCUMENT;
    const texts = pages.all(first, first + PAGES_PER_DOCUMENT - 1).map((page) => ({ page: Number(page['row']) - first, text: decodeText(page['text']) }));
    const { uses, layout } = wordsOf(analyseDocument(decodeStored(row['stored']), texts), stem, partsOf);
    for (const [word, use] of uses) lines.add(lineOf(number, word, use));
    if (JSON.stringify(decodeLayout(row['layout'])) !== JSON.stringify(layout)) lines.add(JSON.stringify(['layout', number]));
  }
  return lines;
}

/** Lines that stand in one of the two only. */
export function wrongWords(db: DatabaseSync): readonly string[] {
  const [index, texts] = [linesOfIndex(db), linesOfTexts(db)];
  return [...index.symmetricDifference(texts)];
}
