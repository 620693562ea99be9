// What most people would build in an afternoon: one FTS5 table of pages with the built-in tokenizer, joins for the rest.
// No Dutch, no corrections; the same answer otherwise: total, ten documents, five facets, a period, snippets.
import { DatabaseSync } from 'node:sqlite';
import type { ZoekDocument } from '../../src/zoeken/port.ts';

export interface Baseline {
  /** Hits on the first page, for the eye: the work is what counts. */
  search(question: string, from: string, to: string): number;
  close(): void;
}

const FACETS = ['soort', 'categorie', 'oordeel', 'organisatie', 'onderwerp'] as const;

export function buildBaseline(file: string, documents: readonly ZoekDocument[]): Baseline {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE document (number INTEGER PRIMARY KEY, title TEXT, date TEXT);
    CREATE TABLE facet (number INTEGER, facet TEXT, value TEXT, PRIMARY KEY (number, facet, value)) WITHOUT ROWID;
    CREATE TABLE page (row INTEGER PRIMARY KEY, number INTEGER, page INTEGER);
    CREATE VIRTUAL TABLE text USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2');
    CREATE INDEX page_document ON page (number)`);
  const addDocument = db.prepare('INSERT INTO document VALUES (?, ?, ?)');
  const addFacet = db.prepare('INSERT OR IGNORE INTO facet VALUES (?, ?, ?)');
  const addPage = db.prepare('INSERT INTO page VALUES (?, ?, ?)');
  const addText = db.prepare('INSERT INTO text (rowid, title, body) VALUES (?, ?, ?)');
  let row = 0;
  for (let start = 0; start < documents.length; start += 200) {
    db.exec('BEGIN');
    documents.slice(start, start + 200).forEach((document, offset) => {
      const number = start + offset + 1;
      addDocument.run(number, document.title, document.date ?? null);
      for (const facet of FACETS) for (const value of document.facets[facet] ?? []) addFacet.run(number, facet, value);
      for (const { page, text } of document.pages) {
        addPage.run(++row, number, page);
        addText.run(row, document.title, text);
      }
    });
    db.exec('COMMIT');
  }
  const matching = `FROM text JOIN page ON page.row = text.rowid JOIN document USING (number) WHERE text MATCH $q AND date BETWEEN $from AND $to`;
  const total = db.prepare(`SELECT count(DISTINCT number) AS total ${matching}`);
  const top = db.prepare(`WITH hit AS MATERIALIZED (SELECT number, bm25(text, 10, 1) AS score ${matching}) SELECT number, min(score) FROM hit GROUP BY number ORDER BY 2 LIMIT 10`);
  const facets = db.prepare(`SELECT facet, value, count(*) FROM facet WHERE number IN (SELECT number ${matching}) GROUP BY facet, value ORDER BY 1, 3 DESC`);
  const snippet = db.prepare(`SELECT page, snippet(text, 1, '[', ']', '…', 40) ${matching} AND number = $number ORDER BY bm25(text, 10, 1) LIMIT 2`);
  return {
    search(question, from, to) {
      const q = question.startsWith('"') ? question : (question.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' ');
      const parameters = { $q: q, $from: from, $to: to };
      total.get(parameters);
      facets.all(parameters);
      const rows = top.all(parameters);
      for (const found of rows) snippet.all({ ...parameters, $number: found['number'] ?? 0 });
      return rows.length;
    },
    close: () => db.close(),
  };
}
