// Search per engine on the same pages: how fast each is filled, how long a portal question takes, how well it answers judged questions.
// The embedded engine always; Meilisearch when MEILI_URL (and MEILI_KEY) name a server, on indexes of its own that are removed afterwards.
// Run by itself: `node --import tsx bench/zoekmachines.ts [pages]`.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import type { IsoDate } from '../src/kern/date.ts';
import { createEmbeddedSearch, createMeilisearch } from '../src/zoeken/index.ts';
import type { SearchEngine, SearchRequest } from '../src/zoeken/port.ts';
import { makeCorpus } from './zoeken/corpus.ts';
import { measureRelevance } from './zoeken/relevance.ts';

interface Engine {
  readonly name: string;
  /** A new, empty index. */
  readonly open: () => SearchEngine;
  /** Takes away whatever `open` made. */
  readonly cleanUp: () => Promise<void>;
}

interface Figures {
  readonly pagesPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Null: the judged set is not there. */
  readonly macro: number | null;
}

const PERIOD = { from: '2020-01-01' as IsoDate, to: '2025-06-30' as IsoDate };
const ROUNDS = 3;
const PER_BATCH = 200;

const percentile = (times: readonly number[], part: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

function embedded(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'bench-zoekmachines-'));
  return {
    name: 'ingebed',
    open: () => createEmbeddedSearch({ file: join(folder, `${randomUUID()}.sqlite`), threads: true }),
    cleanUp: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

function meilisearch(url: string, key: string | undefined): Engine {
  const prefix = `bench-${randomUUID()}`;
  const access = key === undefined ? {} : { key };
  let opened = 0;
  return {
    name: 'Meilisearch',
    open: () => createMeilisearch({ url, prefix: `${prefix}-${String(++opened)}`, ...access }),
    async cleanUp() {
      const client = new Meilisearch({ host: url, ...(key === undefined ? {} : { apiKey: key }) });
      const { results } = await client.getRawIndexes({ limit: 1000 });
      for (const { uid } of results) if (uid.startsWith(prefix)) await client.deleteIndex(uid).waitTask({ timeout: 60_000 });
      if (key === undefined) return;
      const keys = await client.getKeys({ limit: 1000 });
      for (const each of keys.results) if (each.indexes.some((index) => index.startsWith(prefix))) await client.deleteKey(each.uid);
    },
  };
}

async function measure({ open, cleanUp }: Engine, pages: number): Promise<Figures> {
  try {
    const { documents, questions } = makeCorpus(pages);
    const engine = open();
    let start = performance.now();
    for (let from = 0; from < documents.length; from += PER_BATCH) {
      const upsert = documents.slice(from, from + PER_BATCH);
      await engine.writer.apply({ upsert, remove: [], position: upsert.at(-1)!.version });
    }
    const pagesPerSecond = (pages / (performance.now() - start)) * 1000;
    const request = (q: string): SearchRequest => ({ q, period: PERIOD, facets: ['soort', 'categorie', 'oordeel', 'organisatie', 'onderwerp'] });
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const question of questions) {
        // Nothing is remembered of the round before.
        await engine.writer.purge([]);
        start = performance.now();
        await engine.reader.search(request(question));
        if (round > 0) times.push(performance.now() - start);
      }
    }
    await engine.close();
    const judged = open();
    const relevance = await measureRelevance(judged);
    await judged.close();
    return { pagesPerSecond, p50: percentile(times, 0.5), p95: percentile(times, 0.95), macro: relevance?.judged.macro ?? null };
  } finally {
    await cleanUp();
  }
}

export async function printEngines(pages: number, print: (line: string) => void = console.log): Promise<void> {
  const url = process.env['MEILI_URL'];
  const engines = [embedded(), ...(url === undefined ? [] : [meilisearch(url, process.env['MEILI_KEY'])])];
  const figures: { readonly name: string; readonly found: Figures }[] = [];
  for (const engine of engines) figures.push({ name: engine.name, found: await measure(engine, pages) });
  const [base] = figures;
  print(`Zoekmachines, ${String(pages)} pages of Dutch text; times of a portal question in ms, ratios to the embedded engine`);
  for (const { name, found } of figures) {
    const against = (of: (each: Figures) => number): string => `${of(found).toFixed(1)} (${(of(found) / of(base?.found ?? found)).toFixed(2)} ×)`;
    print(`  ${name.padEnd(12)} fill ${against((each) => each.pagesPerSecond)} pages/s   p50 ${against((each) => each.p50)}   p95 ${against((each) => each.p95)}   MRR@10 ${found.macro?.toFixed(3) ?? 'not measured'}`);
  }
  if (url === undefined) print('  Meilisearch  NOT MEASURED: set MEILI_URL (and MEILI_KEY) to a server');
}

if (process.argv[1] === import.meta.filename) await printEngines(Number(process.argv[2] ?? 10_000));
