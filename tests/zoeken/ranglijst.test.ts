// Ranking is BM25 as SQLite's FTS5 defines it, over fields of different weight: on any small collection both give the same numbers.
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from '../support/eigenschap.ts';
import { createColumns } from '../../src/zoeken/ingebed/columns.ts';
import { createLexicon } from '../../src/zoeken/ingebed/lexicon.ts';
import { createMatcher } from '../../src/zoeken/ingebed/match.ts';
import { createPlaces } from '../../src/zoeken/ingebed/places.ts';
import { createRemembered } from '../../src/zoeken/ingebed/remembered.ts';
import { openForReading, openForWriting } from '../../src/zoeken/ingebed/schema.ts';
import { createUsesReader } from '../../src/zoeken/ingebed/uses.ts';
import { createWriter } from '../../src/zoeken/ingebed/writer.ts';
import { createStemmer } from '../../src/zoeken/nederlands/stem.ts';
import type { PlannedClause } from '../../src/zoeken/vraag/plan.ts';
import { position, zoekDocument } from '../contract/search.contract.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'zoeken-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// No word has another's stem or is a part of it, so that both sides count the same words.
const WORDS = ['raad', 'brief', 'haven', 'bos', 'dijk'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 8 }).map((words) => words.join(' '));
const documents = fc.array(fc.record({ title: text, summary: text, pages: fc.array(text, { maxLength: 3 }) }), { minLength: 1, maxLength: 12 });
const stem = createStemmer();
const clause = (word: string): PlannedClause => ({ ways: [{ kind: 'stems', stems: [stem(word)] }], negative: false, inTitle: false });

test('every document gets the score that FTS5 gives it', async () => {
  await fc.assert(fc.asyncProperty(documents, fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), async (given, sought) => {
    const file = join(folder, 'index.sqlite');
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    const oracle = new DatabaseSync(':memory:');
    oracle.exec("CREATE VIRTUAL TABLE one USING fts5(title, summary, body, tokenize='ascii')");
    const insert = oracle.prepare('INSERT INTO one (rowid, title, summary, body) VALUES (?, ?, ?, ?)');
    given.forEach(({ title, summary, pages }, index) => insert.run(index + 1, title, summary, pages.join(' ')));
    const writer = createWriter(openForWriting(file));
    await writer.apply({ upsert: given.map(({ title, summary, pages }, index) => zoekDocument(`d${String(index)}`, pages, { title, summary })), remove: [], position: position(1) });
    await writer.close();
    const db = openForReading(file);
    const [columns, lexicon] = [createColumns(db), createLexicon(db)];
    columns.refresh();
    const matcher = createMatcher(createUsesReader(db, columns, createPlaces(db), lexicon.formsOf), columns, lexicon, createRemembered(1000));
    for (const [joiner, matches] of [['AND', matcher.strict(sought.map(clause), true, true)], ['OR', matcher.loose(sought.map(clause), true)]] as const) {
      const expected = oracle.prepare('SELECT rowid AS number, bm25(one, 10.0, 4.0, 1.0) AS score FROM one WHERE one MATCH ? ORDER BY rowid').all(sought.join(` ${joiner} `));
      expect([...matches.numbers]).toEqual(expected.map(({ number }) => number));
      matches.scores.forEach((score, index) => expect(score).toBeCloseTo(-Number(expected[index]?.['score']), 9));
    }
    db.close();
    oracle.close();
  }), { numRuns: 60 });
});
