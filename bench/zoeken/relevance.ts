// Judges the engine on the set of Dutch questions with known answers in ../shared/data/search, when that is there.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position } from '../../src/kern/event.ts';
import type { SearchEngine, SearchReader } from '../../src/zoeken/port.ts';
import { ownQuestions } from './own-questions.ts';

const FOLDER = new URL('../../../shared/data/search/', import.meta.url);

interface JudgedDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: IsoDate;
  readonly pages: readonly string[];
}

interface JudgedQuestion {
  readonly class: string;
  readonly q: string;
  readonly rel: readonly string[];
}

export interface Relevance {
  /** Mean reciprocal rank of the first right answer among the first ten, per class of questions. */
  readonly classes: ReadonlyMap<string, number>;
  readonly macro: number;
  readonly questions: number;
}

export interface RelevanceBench {
  readonly judged: Relevance;
  /** Questions of our own on the same texts: they show whether what is good on the judged ones is good in general. */
  readonly own: Relevance;
}

/** Fills the (empty) engine with the judged documents and asks every question; null when the set is not there. */
export async function measureRelevance(engine: SearchEngine): Promise<RelevanceBench | null> {
  if (!existsSync(FOLDER)) return null;
  const documents = gunzipSync(readFileSync(new URL('docs.ndjson.gz', FOLDER))).toString().trim().split('\n').map((line) => JSON.parse(line) as JudgedDocument);
  const questions = JSON.parse(readFileSync(new URL('queries.json', FOLDER), 'utf8')) as readonly JudgedQuestion[];
  for (let start = 0; start < documents.length; start += 250) {
    const upsert = documents.slice(start, start + 250).map(({ id, title, kind, date, pages }, offset) => ({
      documentId: id, version: (start + offset + 1) as Position, kind: 'document' as const, title, identifiers: [], facets: { soort: [kind] },
      date, publishedOn: date, url: `/${id}`, pages: pages.map((text, index) => ({ page: index + 1, text })),
    }));
    await engine.writer.apply({ upsert, remove: [], position: (start + 250) as Position });
  }
  return { judged: await ask(engine.reader, questions), own: await ask(engine.reader, ownQuestions(documents)) };
}

async function ask(reader: SearchReader, questions: readonly JudgedQuestion[]): Promise<Relevance> {
  const ranks = new Map<string, number[]>();
  for (const { class: name, q, rel } of questions) {
    const result = await reader.search({ q });
    const place = [...result.hits, ...result.nearby].slice(0, 10).findIndex((hit) => rel.includes(hit.documentId));
    ranks.set(name, [...(ranks.get(name) ?? []), place < 0 ? 0 : 1 / (place + 1)]);
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const classes = new Map([...ranks].map(([name, values]) => [name, mean(values)]));
  return { classes, macro: mean([...classes.values()]), questions: questions.length };
}
