// What filtering, counting and sorting need of every document, in memory, by document number. SQL would look up each of
// thousands of hits; an array answers at once. Kept in step with the file by its change number.
import type { DatabaseSync } from 'node:sqlite';
import { FACETTEN } from '../port.ts';
import type { Facet, StoredDocument } from '../port.ts';
import { dateNumber, decodeStored } from './codec.ts';
import { decodeFields } from './layout.ts';
import type { Fields } from './layout.ts';

export interface FacetColumn {
  /** Numbers of the values each document has; empty for a document without, or that is gone. */
  readonly ofDocument: (readonly number[])[];
  /** Value by its number. */
  readonly values: string[];
  readonly numbers: Map<string, number>;
}

export interface Columns {
  /** Brings the columns up to the state of the file as the current transaction sees it. */
  refresh(): void;
  /** Change number of the state they are in. */
  readonly change: number;
  /** Highest document number ever given. */
  readonly size: number;
  /** Undefined for a document that is gone. */
  readonly ids: (string | undefined)[];
  readonly dates: number[];
  readonly published: number[];
  /** Words in all documents together, and how many documents there are: what ranking compares with. */
  readonly words: number;
  readonly count: number;
  /** How long it is, and which places are title, summary and identifiers. */
  fieldsOf(document: number): Fields;
  readonly facets: ReadonlyMap<Facet, FacetColumn>;
}

const NONE: readonly number[] = [];
const NO_FIELDS: Fields = { length: 0, titleEnd: 0, summaryEnd: 0, frontEnd: 0 };

export function createColumns(db: DatabaseSync): Columns {
  const change = db.prepare('SELECT change FROM meta');
  const changed = db.prepare('SELECT number, stored, layout FROM document WHERE change > ?');
  const gone = db.prepare('SELECT number FROM gone WHERE change > ?');
  const facets = new Map(FACETTEN.map((facet): [Facet, FacetColumn] => [facet, { ofDocument: [], values: [], numbers: new Map() }]));
  /** Documents with the same values share one array. */
  const shared = new Map<string, readonly number[]>();
  const ids: (string | undefined)[] = [];
  const dates: number[] = [];
  const published: number[] = [];
  const fields: Fields[] = [];
  let words = 0;
  let count = 0;
  let upTo = 0;
  let size = 0;

  const numbersOf = (column: FacetColumn, values: readonly string[]): readonly number[] => {
    if (values.length === 0) return NONE;
    const numbers = [...new Set(values)].map((value) => {
      let number = column.numbers.get(value);
      if (number === undefined) {
        number = column.values.push(value) - 1;
        column.numbers.set(value, number);
      }
      return number;
    });
    const key = numbers.join();
    const known = shared.get(key);
    if (known !== undefined) return known;
    shared.set(key, numbers);
    return numbers;
  };

  const set = (number: number, stored: StoredDocument | null, layout: Fields): void => {
    if (number > size) size = number;
    count += (stored === null ? 0 : 1) - (ids[number] === undefined ? 0 : 1);
    words += layout.length - (fields[number] ?? NO_FIELDS).length;
    fields[number] = layout;
    ids[number] = stored?.documentId;
    dates[number] = dateNumber(stored?.date);
    published[number] = dateNumber(stored?.publishedOn);
    for (const [facet, column] of facets) {
      const values = stored === null ? [] : facet === 'jaar' ? yearOf(stored) : (stored.facets[facet] ?? []);
      column.ofDocument[number] = numbersOf(column, values);
    }
  };

  return {
    refresh() {
      const now = Number(change.get()?.['change'] ?? 0);
      if (now === upTo) return;
      for (const row of gone.iterate(upTo)) set(Number(row['number']), null, NO_FIELDS);
      for (const row of changed.iterate(upTo)) set(Number(row['number']), decodeStored(row['stored']), decodeFields(row['layout']));
      upTo = now;
    },
    get change() { return upTo; },
    get size() { return size; },
    get words() { return words; },
    get count() { return count; },
    fieldsOf: (document) => fields[document] ?? NO_FIELDS,
    ids,
    dates,
    published,
    facets,
  };
}

const yearOf = (stored: StoredDocument): string[] => (stored.date === undefined ? [] : [stored.date.slice(0, 4)]);
