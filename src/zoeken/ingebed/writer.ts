// The writing side of the embedded engine: one transaction holds a batch, its words and its log position.
import type { DatabaseSync } from 'node:sqlite';
import { allesOfNiets } from '../../kern/transactie.ts';
import { validateBatch } from '../grenzen.ts';
import { createStemmer } from '../nederlands/stem.ts';
import { cleanText } from '../nederlands/text.ts';
import type { SearchWriter, StoredDocument, ZoekDocument } from '../port.ts';
import { decodeStored, decodeText, encodeStored, encodeText, storedFields, toPosition } from './codec.ts';
import { analyseDocument, wordsOf } from './content.ts';
import type { AnalysedDocument, CleanPage, DocumentWords } from './content.ts';
import { createFormCounts } from './forms.ts';
import { encodeLayout } from './layout.ts';
import { PAGES_PER_DOCUMENT } from './schema.ts';
import { createWordTable } from './wordtable.ts';

/** A document on its way in (or, with the text the index holds of it, out). */
interface Loaded {
  readonly stored: StoredDocument;
  readonly pages: readonly CleanPage[];
  readonly analysed: AnalysedDocument;
}

export function createWriter(db: DatabaseSync): SearchWriter {
  const stem = createStemmer();
  const forms = createFormCounts(db, stem);
  const words = createWordTable(db);
  const meta = db.prepare('SELECT position, change FROM meta');
  const advance = db.prepare('UPDATE meta SET position = ?, change = ?');
  const findDocument = db.prepare('SELECT number, version, stored FROM document WHERE id = ?');
  const findTombstone = db.prepare('SELECT version FROM tombstone WHERE id = ?');
  const findPages = db.prepare('SELECT row, text FROM page WHERE row BETWEEN ? AND ? ORDER BY row');
  const insertDocument = db.prepare('INSERT INTO document (id, version, change, stored, layout) VALUES (?, ?, ?, ?, ?) RETURNING number');
  const updateDocument = db.prepare('UPDATE document SET version = ?, change = ?, stored = ?, layout = ? WHERE number = ?');
  const deleteDocument = db.prepare('DELETE FROM document WHERE number = ?');
  const insertPage = db.prepare('INSERT INTO page VALUES (?, ?)');
  const deletePages = db.prepare('DELETE FROM page WHERE row BETWEEN ? AND ?');
  const setGone = db.prepare('INSERT OR REPLACE INTO gone VALUES (?, ?)');
  const setTombstone = db.prepare('INSERT OR REPLACE INTO tombstone VALUES (?, ?)');
  const clearTombstone = db.prepare('DELETE FROM tombstone WHERE id = ?');

  const load = (stored: StoredDocument, pages: readonly CleanPage[]): Loaded => ({ stored, pages, analysed: analyseDocument(stored, pages) });
  const loadFromIndex = (number: number, stored: StoredDocument): Loaded => {
    const first = number * PAGES_PER_DOCUMENT;
    const rows = findPages.all(first, first + PAGES_PER_DOCUMENT - 1);
    return load(stored, rows.map((row) => ({ page: Number(row['row']) - first, text: decodeText(row['text']) })));
  };

  const replaceAll = (incoming: readonly Loaded[], outgoing: readonly { readonly number: number; readonly loaded: Loaded }[], change: number): void => {
    // Before the counts change: what goes out needs the parts of compounds that the counts keep.
    const wordsOut = new Map(outgoing.map(({ number, loaded }) => [number, wordsOf(loaded.analysed, stem, forms.partsOf)]));
    const wordsIn = new Map<number, DocumentWords>();
    for (const { number } of outgoing) deletePages.run(number * PAGES_PER_DOCUMENT, (number + 1) * PAGES_PER_DOCUMENT - 1);
    const differences = new Map<string, number>();
    for (const { loaded } of outgoing) for (const form of loaded.analysed.forms) differences.set(form, (differences.get(form) ?? 0) - 1);
    for (const { analysed } of incoming) for (const form of analysed.forms) differences.set(form, (differences.get(form) ?? 0) + 1);
    forms.change(differences, change);
    const numbers = new Map(outgoing.map(({ number, loaded }) => [loaded.stored.documentId, number]));
    for (const loaded of incoming) {
      const { documentId, version } = loaded.stored;
      const json = encodeStored({ ...loaded.stored, pages: [] });
      const inIndex = wordsOf(loaded.analysed, stem, forms.partsOf);
      const layout = encodeLayout(inIndex.layout);
      const old = numbers.get(documentId);
      const number = old ?? Number(insertDocument.get(documentId, version, change, json, layout)?.['number']);
      if (old !== undefined) updateDocument.run(version, change, json, layout, old);
      numbers.delete(documentId);
      wordsIn.set(number, inIndex);
      for (const { page, text } of loaded.pages) insertPage.run(number * PAGES_PER_DOCUMENT + page, encodeText(text));
      clearTombstone.run(documentId);
    }
    for (const number of numbers.values()) {
      deleteDocument.run(number);
      setGone.run(number, change);
    }
    words.change(wordsOut, wordsIn);
  };

  const inTransaction = <T>(work: () => T): T => {
    try {
      return allesOfNiets(db, work);
    } catch (error) {
      forms.forget();
      throw error;
    }
  };

  /** What was deleted is overwritten in the file, but stays in the write-ahead log until that is emptied. */
  const emptyLog = (): void => { db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get(); };

  const newest = (upsert: readonly ZoekDocument[]): ZoekDocument[] => upsert.filter((document) => {
    const tombstone = findTombstone.get(document.documentId);
    return tombstone === undefined || document.version > Number(tombstone['version']);
  });

  return {
    async apply(batch) {
      validateBatch(batch);
      const removed = inTransaction(() => {
        const row = meta.get();
        if (batch.position < Number(row?.['position'])) return false;
        const change = Number(row?.['change']) + 1;
        const outgoing: { number: number; loaded: Loaded }[] = [];
        const incoming: Loaded[] = [];
        for (const document of newest(batch.upsert)) {
          const old = findDocument.get(document.documentId);
          if (old !== undefined && document.version <= Number(old['version'])) continue;
          if (old !== undefined) outgoing.push({ number: Number(old['number']), loaded: loadFromIndex(Number(old['number']), decodeStored(old['stored'])) });
          incoming.push(load(storedFields(document), document.pages.map(({ page, text }) => ({ page, text: cleanText(text) })).sort((a, b) => a.page - b.page)));
        }
        for (const id of new Set(batch.remove)) {
          const old = findDocument.get(id);
          if (old !== undefined && Number(old['version']) > batch.position) continue;
          if (old !== undefined) outgoing.push({ number: Number(old['number']), loaded: loadFromIndex(Number(old['number']), decodeStored(old['stored'])) });
          setTombstone.run(id, batch.position);
        }
        replaceAll(incoming, outgoing, change);
        advance.run(batch.position, change);
        return outgoing.length > 0;
      });
      if (removed) emptyLog();
    },
    async purge(documentIds) {
      inTransaction(() => {
        const row = meta.get();
        const change = Number(row?.['change']) + 1;
        const outgoing = [...new Set(documentIds)].flatMap((id) => {
          const old = findDocument.get(id);
          clearTombstone.run(id);
          return old === undefined ? [] : [{ number: Number(old['number']), loaded: loadFromIndex(Number(old['number']), decodeStored(old['stored'])) }];
        });
        replaceAll([], outgoing, change);
        advance.run(toPosition(row?.['position']), change);
      });
      emptyLog();
    },
    async position() { return toPosition(meta.get()?.['position']); },
    async close() { db.close(); },
  };
}
