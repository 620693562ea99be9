// What filtering, counting and sorting need of every document, in memory, by document number. SQL would look up each of
// thousands of hits; an array answers at once. Kept in step with the file by its change number.
import type { DatabaseSync } from 'node:sqlite';
import { FACETTEN } from '../port.ts';
import type { Facet, StoredDocument } from '../port.ts';
import { dateNumber, decodeStored } from './codec.ts';
import { createFacetColumn, grown, type FacetColumn } from './facetcolumn.ts';
import { decodeFields } from './layout.ts';
import type { Fields } from './layout.ts';

export interface Columns {
  /** Brings the columns up to the state of the file as the current transaction sees it. */
  refresh(): void;
  /** Change number of the state they are in. */
  readonly change: number;
  /** Highest document number ever given. */
  readonly size: number;
  /** Undefined for a document that is gone. */
  readonly ids: readonly (string | undefined)[];
  /** Dates as `dateNumber` has them. */
  readonly dates: Uint32Array;
  readonly published: Uint32Array;
  /** How many words each document has. */
  readonly lengths: Uint32Array;
  /** Words in all documents together, and how many documents there are: what ranking compares with. */
  readonly words: number;
  readonly count: number;
  /** How long it is, and which places are title, summary and identifiers. */
  fieldsOf(document: number): Fields;
  readonly facets: ReadonlyMap<Facet, FacetColumn>;
}

const NONE: readonly string[] = [];
const NO_FIELDS: Fields = { length: 0, titleEnd: 0, summaryEnd: 0, frontEnd: 0 };

export function createColumns(db: DatabaseSync): Columns {
  const change = db.prepare('SELECT change FROM meta');
  const highest = db.prepare('SELECT max(number) AS number FROM document');
  const changed = db.prepare('SELECT number, stored, layout FROM document WHERE change > ?');
  const gone = db.prepare('SELECT number FROM gone WHERE change > ?');
  const facets = new Map(FACETTEN.map((facet): [Facet, FacetColumn] => [facet, createFacetColumn()]));
  const ids: (string | undefined)[] = [];
  const numbers = { dates: new Uint32Array(), published: new Uint32Array(), length: new Uint32Array(), titleEnd: new Uint32Array(), summaryEnd: new Uint32Array(), frontEnd: new Uint32Array() };
  const names = Object.keys(numbers) as readonly (keyof typeof numbers)[];
  let words = 0;
  let count = 0;
  let upTo = 0;
  let size = 0;

  const makeRoom = (number: number): void => {
    if (number > size) size = number;
    if (number < numbers.dates.length) return;
    const room = Math.max(1024, number + (number >>> 2));
    for (const name of names) numbers[name] = grown(numbers[name], room);
    for (const column of facets.values()) column.makeRoom(room);
  };

  const set = (number: number, stored: StoredDocument | null, layout: Fields): void => {
    makeRoom(number);
    count += (stored === null ? 0 : 1) - (ids[number] === undefined ? 0 : 1);
    words += layout.length - (numbers.length[number] ?? 0);
    ids[number] = stored?.documentId;
    const row = { ...layout, dates: dateNumber(stored?.date), published: dateNumber(stored?.publishedOn) };
    for (const name of names) numbers[name][number] = row[name];
    for (const [facet, column] of facets) column.set(number, stored === null ? NONE : facet === 'jaar' ? yearOf(stored) : (stored.facets[facet] ?? NONE));
  };

  return {
    refresh() {
      const now = Number(change.get()?.['change'] ?? 0);
      if (now === upTo) return;
      makeRoom(Number(highest.get()?.['number'] ?? 0));
      for (const row of gone.iterate(upTo)) set(Number(row['number']), null, NO_FIELDS);
      for (const row of changed.iterate(upTo)) set(Number(row['number']), decodeStored(row['stored']), decodeFields(row['layout']));
      upTo = now;
    },
    get change() { return upTo; },
    get size() { return size; },
    get words() { return words; },
    get count() { return count; },
    get dates() { return numbers.dates; },
    get published() { return numbers.published; },
    get lengths() { return numbers.length; },
    fieldsOf: (document) => ({
      length: numbers.length[document] ?? 0,
      titleEnd: numbers.titleEnd[document] ?? 0,
      summaryEnd: numbers.summaryEnd[document] ?? 0,
      frontEnd: numbers.frontEnd[document] ?? 0,
    }),
    ids,
    facets,
  };
}

const yearOf = (stored: StoredDocument): readonly string[] => (stored.date === undefined ? NONE : [stored.date.slice(0, 4)]);
