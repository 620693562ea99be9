// The words that the search for mistyped ones keeps in memory: read in parts, and complete whatever comes in meanwhile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { createLexicon } from '../../src/zoeken/ingebed/lexicon.ts';
import { openForReading, openForWriting } from '../../src/zoeken/ingebed/schema.ts';
import { createWriter } from '../../src/zoeken/ingebed/writer.ts';
import type { SearchWriter } from '../../src/zoeken/port.ts';
import { position, zoekDocument } from '../contract/search.contract.ts';

/** More words than are read in one part, none of them near another: each letter stands for a digit, five letters long. */
const MANY = 24_000;
const many = Array.from({ length: MANY }, (_, number) => String(number).padStart(5, '0').replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)).repeat(2)));

let folder: string;
let writer: SearchWriter;
let db: DatabaseSync;
let version = 0;

const add = (...words: readonly string[]): Promise<void> => {
  version++;
  return writer.apply({ upsert: [{ ...zoekDocument(`d${String(version)}`, [words.join(' ')]), version: position(version) }], remove: [], position: position(version) });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'woorden-'));
  writer = createWriter(openForWriting(join(folder, 'index.sqlite')));
  db = openForReading(join(folder, 'index.sqlite'));
  version = 0;
});
afterEach(async () => {
  await writer.close();
  db.close();
  rmSync(folder, { recursive: true });
});

const formsNear = (lexicon: ReturnType<typeof createLexicon>, form: string): readonly string[] => lexicon.near(form, 3).map((near) => near.form);

test('words are read in parts, and all of them are known after the last', async () => {
  await add(...many);
  const lexicon = createLexicon(db);
  let parts = 1;
  while (lexicon.prepare()) parts++;
  expect(parts).toBeGreaterThan(2);
  expect(lexicon.prepare()).toBe(false);
  for (const place of [0, MANY / 2, MANY - 1]) {
    const form = many[place] ?? '';
    expect(formsNear(lexicon, `${form}q`)).toContain(form);
  }
});

test('a mistyped word asked between two parts is found all the same', async () => {
  await add(...many);
  const lexicon = createLexicon(db);
  expect(lexicon.prepare()).toBe(true);
  const last = many.at(-1) ?? '';
  expect(formsNear(lexicon, `${last}q`)).toContain(last);
  expect(lexicon.prepare()).toBe(false);
});

test('words that come in between two parts are known, before and behind where the reading stands', async () => {
  await add(...many);
  const lexicon = createLexicon(db);
  expect(lexicon.prepare()).toBe(true);
  await add('aanbestedingsdossier', 'zuiveringsinstallatie');
  while (lexicon.prepare());
  expect(formsNear(lexicon, 'aanbestedingsdosier')).toEqual(['aanbestedingsdossier']);
  expect(formsNear(lexicon, 'zuiveringsinstalatie')).toEqual(['zuiveringsinstallatie']);
});

test('words that come in later are known as well, and words that went are not offered', async () => {
  const lexicon = createLexicon(db);
  expect(lexicon.prepare()).toBe(false);
  await add('vergunningverlening');
  expect(formsNear(lexicon, 'vergunningverlenig')).toEqual(['vergunningverlening']);
  await writer.apply({ upsert: [], remove: ['d1'], position: position(2) });
  expect(formsNear(lexicon, 'vergunningverlenig')).toEqual([]);
});
