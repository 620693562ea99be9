// The embedded engine's answers to what the planner asks about words. Exact questions go to the file;
// only the search for mistyped words keeps the forms in memory, and checks with the file what it finds.
import type { DatabaseSync } from 'node:sqlite';
import { createStemmer } from '../nederlands/stem.ts';
import { errorsForgiven, typingDistance } from '../vraag/distance.ts';
import type { KnownForm, NearForm, Vocabulary } from '../vraag/vocabulary.ts';
import { COMPOUND_PART } from './content.ts';

export interface Lexicon extends Vocabulary {
  /** All forms with this stem, most frequent first: words are stored as written. */
  readonly formsOf: (stem: string) => readonly string[];
  /** Reads a part of what the search for mistyped words needs; true when there is more. Left undone, the first mistyped word waits for all of it. */
  readonly prepare: () => boolean;
}

/** Forms of one length with one letter in one place; `letters` has a bit per letter that occurs, to rule most of them out without measuring. */
interface Bucket {
  readonly forms: string[];
  readonly letters: number[];
}

const DIGIT = /\p{N}/u;
const LONGEST = 40;
/** Forms read in one part: some twenty milliseconds, which a question hardly notices. */
const PART = 10_000;

export function createLexicon(db: DatabaseSync): Lexicon {
  const stem = createStemmer();
  const term = db.prepare('SELECT EXISTS (SELECT 1 FROM form WHERE stem = ?) OR EXISTS (SELECT 1 FROM band CROSS JOIN posting ON posting.band = band.number WHERE word IN (?, ?)) AS found');
  const count = db.prepare('SELECT documents FROM form WHERE form = ?');
  const beginning = db.prepare('SELECT form, documents FROM form WHERE form >= ? AND form < ? ORDER BY documents DESC, form LIMIT ?');
  const ofStem = db.prepare('SELECT form FROM form WHERE stem = ? ORDER BY documents DESC');
  const lastChange = db.prepare('SELECT max(change) AS change FROM document');
  const following = db.prepare('SELECT form FROM form WHERE form > ? ORDER BY form LIMIT ?');
  const newer = db.prepare('SELECT form FROM form WHERE change > ?');
  /** Each form stands under its first and under its second letter: a mistyped word has one of the two right. */
  const buckets = new Map<string, Bucket>();
  const loaded = new Set<string>();
  /** The first reading, in parts and in order of the forms: the last one read, and the change before it began. Null when it is done. */
  let reading: { last: string; readonly since: number } | null = null;
  /** Change up to which all forms are loaded. */
  let upTo = -1;

  const changeNow = (): number => Number(lastChange.get()?.['change'] ?? 0);
  const add = (form: string): void => {
    if (form.length > LONGEST || DIGIT.test(form) || loaded.has(form)) return;
    loaded.add(form);
    const letters = lettersOf(form);
    for (const place of PLACES) {
      const name = bucketName(form.length, place, form);
      let bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, (bucket = { forms: [], letters: [] }));
      bucket.forms.push(form);
      bucket.letters.push(letters);
    }
  };
  const prepare = (): boolean => {
    if (upTo >= 0) return false;
    reading ??= { last: '', since: changeNow() };
    const rows = following.all(reading.last, PART);
    for (const row of rows) add(String(row['form']));
    reading.last = String(rows.at(-1)?.['form'] ?? '');
    if (rows.length === PART) return true;
    upTo = reading.since;
    reading = null;
    return false;
  };
  const load = (): void => {
    while (prepare());
    const now = changeNow();
    if (now <= upTo) return;
    for (const row of newer.iterate(upTo)) add(String(row['form']));
    upTo = now;
  };
  const documents = (form: string): number => Number(count.get(form)?.['documents'] ?? 0);

  return {
    stem,
    prepare,
    hasTerm: (wanted) => term.get(wanted, wanted, COMPOUND_PART + wanted)?.['found'] === 1,
    documents,
    beginningWith: (prefix, limit) =>
      beginning.all(prefix, `${prefix}\u{10ffff}`, limit).map((row): KnownForm => ({ form: String(row['form']), documents: Number(row['documents']) })),
    near(form, limit) {
      const forgiven = errorsForgiven(form);
      if (forgiven === 0 || DIGIT.test(form)) return [];
      load();
      const found: { form: string; distance: number }[] = [];
      let least = forgiven;
      const letters = lettersOf(form);
      for (let length = form.length - forgiven; length <= form.length + forgiven; length++) {
        for (const place of PLACES) {
          const bucket = buckets.get(bucketName(length, place, form));
          if (bucket === undefined) continue;
          for (let index = 0; index < bucket.forms.length; index++) {
            if (bits(letters ^ (bucket.letters[index] ?? 0)) > 2 * least) continue;
            const candidate = bucket.forms[index] ?? '';
            if (place === 1 && candidate[0] === form[0]) continue;
            const distance = typingDistance(form, candidate, least);
            if (distance === 0 || distance > least) continue;
            if (distance < least) found.length = 0;
            least = distance;
            found.push({ form: candidate, distance });
          }
        }
      }
      return found
        .map((candidate): NearForm => ({ ...candidate, documents: documents(candidate.form) }))
        .filter((candidate) => candidate.documents > 0)
        .sort((a, b) => b.documents - a.documents || (a.form < b.form ? -1 : 1))
        .slice(0, limit);
    },
    formsOf: (wanted) => ofStem.all(wanted).map((row) => String(row['form'])),
  };
}

const PLACES = [0, 1] as const;
const bucketName = (length: number, place: 0 | 1, form: string): string => `${String(length)} ${String(place)} ${form[place] ?? ''}`;

/** One bit per letter a to z; other letters share what is left. */
function lettersOf(form: string): number {
  let letters = 0;
  for (let index = 0; index < form.length; index++) letters |= 1 << Math.min(31, Math.max(0, form.charCodeAt(index) - 97));
  return letters;
}

/** Number of ones in 32 bits. */
function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
