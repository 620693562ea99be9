// The writer's side of the inverted index: brings the words of documents that came, changed and went into their rows.
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentWords } from './content.ts';
import { bandOf, blockOf, changeRow } from './postings.ts';
import type { Row, UseChange } from './postings.ts';

export interface WordTable {
  /** Takes the words of these documents out and those of the others in; a number in both is replaced. */
  change(outgoing: ReadonlyMap<number, DocumentWords>, incoming: ReadonlyMap<number, DocumentWords>): void;
}

/** What changes of each word in one band. */
type Changes = Map<string, UseChange[]>;

export function createWordTable(db: DatabaseSync): WordTable {
  const find = db.prepare('SELECT uses, places FROM posting WHERE band = ? AND word = ? AND block = ?');
  const put = db.prepare('INSERT OR REPLACE INTO posting VALUES (?, ?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM posting WHERE band = ? AND word = ? AND block = ?');
  const addBand = db.prepare('INSERT OR IGNORE INTO band VALUES (?)');

  const stored = (band: number, word: string, block: number): Row | null => {
    const row = find.get(band, word, block);
    return row?.['uses'] instanceof Uint8Array && row['places'] instanceof Uint8Array ? { uses: row['uses'], places: row['places'] } : null;
  };
  const changeBlock = (band: number, word: string, block: number, changes: readonly UseChange[]): void => {
    const before = stored(band, word, block);
    const after = changeRow(before, changes);
    if (after !== null) put.run(band, word, block, after.uses, after.places);
    else if (before !== null) remove.run(band, word, block);
  };
  const changeBand = (band: number, byWord: Changes): void => {
    addBand.run(band);
    // In the order in which the table keeps them, so that each page of it is read and written once.
    for (const word of [...byWord.keys()].sort()) {
      const changes = byWord.get(word) ?? [];
      // Sorting keeps the order of equal ones, so what comes in stands behind what goes out.
      changes.sort((a, b) => a.document - b.document);
      let from = 0;
      while (from < changes.length) {
        const block = blockOf(changes[from]?.document ?? 0);
        let to = from + 1;
        while (to < changes.length && blockOf(changes[to]?.document ?? 0) === block) to++;
        changeBlock(band, word, block, from === 0 && to === changes.length ? changes : changes.slice(from, to));
        from = to;
      }
    }
  };

  return {
    change(outgoing, incoming) {
      const byBand = new Map<number, Changes>();
      const bandWith = (document: number): Changes => {
        const band = bandOf(blockOf(document));
        let changes = byBand.get(band);
        if (changes === undefined) byBand.set(band, (changes = new Map<string, UseChange[]>()));
        return changes;
      };
      const note = (changes: Changes, word: string, change: UseChange): void => {
        const noted = changes.get(word);
        if (noted === undefined) changes.set(word, [change]);
        else noted.push(change);
      };
      for (const [document, { uses }] of outgoing) {
        const changes = bandWith(document);
        for (const word of uses.keys()) note(changes, word, { document, use: null });
      }
      for (const [document, { uses }] of incoming) {
        const changes = bandWith(document);
        for (const [word, use] of uses) note(changes, word, { document, use });
      }
      for (const band of [...byBand.keys()].sort((a, b) => a - b)) changeBand(band, byBand.get(band) ?? new Map<string, UseChange[]>());
    },
  };
}
