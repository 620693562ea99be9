// The tables of the embedded index, in one SQLite file of its own. `posting` is the inverted index: a row per word and block of documents
// (postings.ts), kept together per band of blocks: what new documents write is in one place of the file, however many words it has. The same
// for `form`: frequent words come early, so their counts lie together. Taking a document out needs the words that went in, which are computed again from `page`.
import { DatabaseSync } from 'node:sqlite';
import { ANALYSIS_VERSION } from '../nederlands/analysis.ts';
import type { BuildInfo } from '../port.ts';
import { toPosition } from './codec.ts';

/** Names everything that shapes what is stored. Raise the number when a table or what goes into it changes. */
export const FINGERPRINT = `ingebed-3/${ANALYSIS_VERSION}`;

/** Row number in `page` is document number × this + page. */
export const PAGES_PER_DOCUMENT = 16_384;

/** How long a connection waits for another's lock, from its very first statement. */
const WAIT_MS = 10_000;

const TABLES = `
  CREATE TABLE meta (one INTEGER PRIMARY KEY CHECK (one = 1), fingerprint TEXT NOT NULL, position INTEGER NOT NULL, change INTEGER NOT NULL) STRICT;
  CREATE TABLE document (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL,
    change INTEGER NOT NULL, stored TEXT NOT NULL, layout BLOB NOT NULL
  ) STRICT;
  CREATE INDEX document_change ON document (change);
  CREATE TABLE page (row INTEGER PRIMARY KEY, text BLOB NOT NULL) STRICT;
  CREATE TABLE gone (number INTEGER PRIMARY KEY, change INTEGER NOT NULL) STRICT;
  CREATE INDEX gone_change ON gone (change);
  CREATE TABLE tombstone (id TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE form (number INTEGER PRIMARY KEY, form TEXT NOT NULL UNIQUE, stem TEXT NOT NULL, documents INTEGER NOT NULL, parts TEXT, change INTEGER NOT NULL) STRICT;
  CREATE INDEX form_stem ON form (stem);
  CREATE INDEX form_change ON form (change);
  CREATE TABLE band (number INTEGER PRIMARY KEY) STRICT;
  CREATE TABLE posting (
    band INTEGER NOT NULL, word TEXT NOT NULL, block INTEGER NOT NULL, uses BLOB NOT NULL, places BLOB NOT NULL, PRIMARY KEY (band, word, block)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * Opens the index file for writing, making it when there is none. A file with another fingerprint is emptied:
 * its position is then START, and whoever feeds the index begins again.
 */
export function openForWriting(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: WAIT_MS });
  // NORMAL may lose the newest batches when power fails, and their checkpoint with them: they are applied again.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536');
  if (storedFingerprint(db) === FINGERPRINT) return db;
  db.exec('BEGIN IMMEDIATE');
  for (const table of ['whole', 'part', 'posting', 'band', 'form', 'tombstone', 'gone', 'page', 'document', 'meta']) db.exec(`DROP TABLE IF EXISTS ${table}`);
  db.exec(TABLES);
  db.prepare('INSERT INTO meta VALUES (1, ?, 0, 0)').run(FINGERPRINT);
  db.exec('COMMIT');
  return db;
}

export function openForReading(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true, timeout: WAIT_MS });
  db.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824');
  return db;
}

function storedFingerprint(db: DatabaseSync): string | null {
  const table = db.prepare("SELECT 1 AS found FROM sqlite_schema WHERE name = 'meta'").get();
  if (table === undefined) return null;
  const row = db.prepare('SELECT fingerprint FROM meta').get();
  return typeof row?.['fingerprint'] === 'string' ? row['fingerprint'] : null;
}

/** What a build file holds. */
export function readBuildInfo(file: string): Omit<BuildInfo, 'live'> {
  const db = openForReading(file);
  try {
    const row = db.prepare('SELECT fingerprint, position, (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM page) AS pages FROM meta').get();
    return {
      fingerprint: String(row?.['fingerprint']),
      position: toPosition(row?.['position']),
      documents: Number(row?.['documents']),
      pages: Number(row?.['pages']),
    };
  } finally {
    db.close();
  }
}
