// The words the index knows, with the number of documents each stands in, and how each compound is split.
// The writer's side: counts change in the same transaction as the documents they count.
import type { DatabaseSync } from 'node:sqlite';
import { splitCompound } from '../nederlands/compounds.ts';
import type { Stem } from './content.ts';

export interface FormCounts {
  /** Counts documents in and out; new forms get their stem and, for good, their parts. */
  change(differences: ReadonlyMap<string, number>, changeNumber: number): void;
  readonly partsOf: (form: string) => readonly string[];
  /** After a rollback: what was remembered may be wrong. */
  forget(): void;
}

const DIGIT = /\p{N}/u;
/** A part of a compound is no longer than this. */
const LONGEST_REMEMBERED = 24;

export function createFormCounts(db: DatabaseSync, stem: Stem): FormCounts {
  const all = db.prepare('SELECT form, documents FROM form WHERE length(form) BETWEEN 4 AND ?');
  const find = db.prepare('SELECT parts FROM form WHERE form = ?');
  const add = db.prepare('UPDATE form SET documents = documents + ? WHERE form = ? RETURNING documents');
  const insert = db.prepare('INSERT INTO form (form, stem, documents, parts, change) VALUES (?, ?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM form WHERE form = ?');
  let counts: Map<string, number> | null = null;
  const parts = new Map<string, readonly string[]>();

  const load = (): Map<string, number> => {
    if (counts !== null) return counts;
    const loaded = new Map<string, number>();
    for (const row of all.iterate(LONGEST_REMEMBERED)) {
      const form = String(row['form']);
      if (!DIGIT.test(form)) loaded.set(form, Number(row['documents']));
    }
    counts = loaded;
    return loaded;
  };

  return {
    change(differences, changeNumber) {
      // Nothing changed: then nothing is read either, of which there may be half a million.
      if (differences.size === 0) return;
      const known = load();
      for (const [form, difference] of differences) {
        if (form.length >= 4 && form.length <= LONGEST_REMEMBERED && !DIGIT.test(form)) known.set(form, (known.get(form) ?? 0) + difference);
      }
      // In the order in which the table keeps them.
      for (const form of [...differences.keys()].sort()) {
        const difference = differences.get(form) ?? 0;
        if (difference === 0) continue;
        const row = add.get(difference, form);
        if (row === undefined) {
          const split = splitCompound(form, (part) => known.get(part) ?? 0) ?? [];
          parts.set(form, split);
          insert.run(form, stem(form), difference, split.length === 0 ? null : split.join(' '), changeNumber);
        } else if (Number(row['documents']) <= 0) {
          remove.run(form);
          parts.delete(form);
          known.delete(form);
        }
      }
    },
    partsOf(form) {
      const remembered = parts.get(form);
      if (remembered !== undefined) return remembered;
      const stored = find.get(form)?.['parts'];
      const split = typeof stored === 'string' ? stored.split(' ') : [];
      if (parts.size > 300_000) parts.clear();
      parts.set(form, split);
      return split;
    },
    forget() {
      counts = null;
      parts.clear();
    },
  };
}
