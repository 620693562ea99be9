// Search: build pace and time of a whole portal question on generated Dutch pages, beside a naive FTS5 index of the same pages,
// and relevance on the judged set. Prints ratios; run by itself with `node --import tsx bench/zoeken.ts [pages]`.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IsoDate } from '../src/kern/date.ts';
import { createEmbeddedSearch } from '../src/zoeken/ingebed/engine.ts';
import type { SearchRequest } from '../src/zoeken/port.ts';
import { buildBaseline } from './zoeken/baseline.ts';
import { makeCorpus } from './zoeken/corpus.ts';
import { measureRelevance } from './zoeken/relevance.ts';

export interface SearchTimes {
  readonly pagesPerSecond: number;
  readonly megabytes: number;
  /** Milliseconds of a portal question: total, ten documents, five facets, a period, snippets. */
  readonly p50: number;
  readonly p95: number;
}

export interface SearchBench {
  readonly pages: number;
  readonly embedded: SearchTimes;
  readonly baseline: SearchTimes;
}

const PERIOD = { from: '2020-01-01' as IsoDate, to: '2025-06-30' as IsoDate };
const ROUNDS = 3;

const percentile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const since = (start: number): number => performance.now() - start;

/** Builds both indexes from the same pages and asks both the same questions, turn by turn. */
export async function benchSearch(pages: number): Promise<SearchBench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-zoeken-'));
  try {
    const { documents, questions } = makeCorpus(pages);
    const file = join(folder, 'ingebed.sqlite');
    const engine = createEmbeddedSearch({ file });
    let start = performance.now();
    for (let from = 0; from < documents.length; from += 200) {
      const upsert = documents.slice(from, from + 200);
      await engine.writer.apply({ upsert, remove: [], position: upsert.at(-1)!.version });
    }
    const embeddedBuild = since(start);
    const baselineFile = join(folder, 'naief.sqlite');
    start = performance.now();
    const baseline = buildBaseline(baselineFile, documents);
    const baselineBuild = since(start);
    const request = (q: string): SearchRequest => ({ q, period: PERIOD, facets: ['soort', 'categorie', 'oordeel', 'organisatie', 'onderwerp'] });
    const embeddedTimes: number[] = [];
    const baselineTimes: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const question of questions) {
        // Nothing is remembered of the round before.
        await engine.writer.purge([]);
        start = performance.now();
        await engine.reader.search(request(question));
        const embeddedTime = since(start);
        start = performance.now();
        baseline.search(question, PERIOD.from, PERIOD.to);
        const baselineTime = since(start);
        if (round === 0) continue;
        embeddedTimes.push(embeddedTime);
        baselineTimes.push(baselineTime);
      }
    }
    await engine.close();
    baseline.close();
    const times = (build: number, path: string, measured: readonly number[]): SearchTimes => ({
      pagesPerSecond: (pages / build) * 1000,
      megabytes: statSync(path).size / 1e6,
      p50: percentile(measured, 0.5),
      p95: percentile(measured, 0.95),
    });
    return { pages, embedded: times(embeddedBuild, file, embeddedTimes), baseline: times(baselineBuild, baselineFile, baselineTimes) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs everything and prints it, a line per figure. */
export async function printSearchBench(pages = 10_000, print: (line: string) => void = console.log): Promise<void> {
  const { embedded, baseline } = await benchSearch(pages);
  const line = (name: string, ours: number, theirs: number, unit: string): void =>
    print(`  ${name.padEnd(24)} ${ours.toFixed(1).padStart(9)} ${theirs.toFixed(1).padStart(9)} ${unit.padEnd(8)} ${(ours / theirs).toFixed(2)} ×`);
  print(`Zoeken, ${String(pages)} pages of Dutch text           ours     naive          ratio`);
  line('build', embedded.pagesPerSecond, baseline.pagesPerSecond, 'pages/s');
  line('index', embedded.megabytes, baseline.megabytes, 'MB');
  line('portal question p50', embedded.p50, baseline.p50, 'ms');
  line('portal question p95', embedded.p95, baseline.p95, 'ms');
  const folder = mkdtempSync(join(tmpdir(), 'bench-zoeken-'));
  const engine = createEmbeddedSearch({ file: join(folder, 'oordeel.sqlite') });
  const relevance = await measureRelevance(engine);
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
  if (relevance === null) {
    print('Relevance: NOT MEASURED, the judged set (../shared/data/search) is not there');
    return;
  }
  const { judged, own } = relevance;
  print(`Relevance, MRR@10 on ${String(judged.questions)} judged questions (goal: macro ≥ 0.95, no class < 0.90) and ${String(own.questions)} of our own`);
  const both = (name: string, first: number, second: number | undefined): void => print(`  ${name.padEnd(24)} ${first.toFixed(3).padStart(9)} ${(second ?? NaN).toFixed(3).padStart(9)}`);
  for (const [name, value] of judged.classes) both(name, value, own.classes.get(name));
  both('macro', judged.macro, own.macro);
}

if (process.argv[1] === import.meta.filename) await printSearchBench(Number(process.argv[2] ?? 10_000));
