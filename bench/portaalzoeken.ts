// Search as the portal asks it, on many pages, through the reader in its own thread: times per kind of question in wall and processor time,
// and what the web thread notices of eight visitors who search all the time. `node --import tsx bench/portaalzoeken.ts [pages] [folder] [longest]`;
// with a folder the index is kept there, and used again the next time. With a longest document of 1 page there are as many documents as pages.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createEmbeddedSearch } from '../src/zoeken/index.ts';
import type { SearchEngine, SearchReader, SearchRequest } from '../src/zoeken/index.ts';
import { LONGEST, portalMix, readSource, recombine, type Source } from './zoeken/recombined.ts';

const PER_KIND = 20;
const ROUNDS = 3;
const VISITORS = 8;
/** Pages that go in at once, as the projection that feeds the index does it. */
const BATCH = 1000;

const at = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const cpuMs = (since?: NodeJS.CpuUsage): number => { const { user, system } = process.cpuUsage(since); return (user + system) / 1000; };
const ms = (value: number): string => value.toFixed(1).padStart(8);
const load = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;

/** Fills the index in this thread and says what it took, apart from making the texts. */
async function build(source: Source, file: string, pages: number, longest: number): Promise<void> {
  const engine = createEmbeddedSearch({ file });
  let wall = 0;
  let cpu = 0;
  const apply = async (upsert: readonly Parameters<typeof engine.writer.apply>[0]['upsert'][number][]): Promise<void> => {
    const last = upsert.at(-1);
    if (last === undefined) return;
    const [start, used] = [performance.now(), process.cpuUsage()];
    await engine.writer.apply({ upsert, remove: [], position: last.version });
    wall += performance.now() - start;
    cpu += cpuMs(used);
  };
  let batch = [];
  let batched = 0;
  for (const document of recombine(source, pages, longest)) {
    batch.push(document);
    batched += document.pages.length;
    if (batched < BATCH) continue;
    await apply(batch);
    batch = [];
    batched = 0;
  }
  await apply(batch);
  await engine.close();
  console.log(`build: ${String(Math.round((pages / wall) * 1000))} pages/s, ${String(Math.round((pages / cpu) * 1000))} per second of processor time; ` +
    `${String(Math.round(statSync(file).size / pages))} bytes/page; at most ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB; ${load()}`);
}

/**
 * One at a time: what a question costs that nobody asked before. Each is asked `ROUNDS` times after a first that does not count; its best and its
 * median are kept. An empty purge in between makes the reader forget its answers, and reads the file anew: a little worse than life.
 */
async function perKind({ reader, writer }: SearchEngine, mix: ReadonlyMap<string, readonly SearchRequest[]>): Promise<void> {
  console.log(`${'kind, ms'.padEnd(18)} ${['hits', 'p50', 'p95', 'cpu p50', 'cpu p95', 'best p95'].map((name) => name.padStart(8)).join(' ')}`);
  const all = { wall: [] as number[], cpu: [] as number[], best: [] as number[] };
  const line = (name: string, hits: number, wall: readonly number[], cpu: readonly number[], best: readonly number[]): void =>
    console.log(`${name.padEnd(18)} ${String(hits).padStart(8)} ${[at(wall, 0.5), at(wall, 0.95), at(cpu, 0.5), at(cpu, 0.95), at(best, 0.95)].map(ms).join(' ')}`);
  for (const [name, requests] of mix) {
    const [wall, cpu, best, hits]: number[][] = [[], [], [], []];
    for (const request of requests) {
      const { total } = await reader.search(request);
      hits?.push(total.value);
      const runs: { wall: number; cpu: number }[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await writer.purge([]);
        const [start, used] = [performance.now(), process.cpuUsage()];
        await reader.search(request);
        runs.push({ wall: performance.now() - start, cpu: cpuMs(used) });
      }
      wall?.push(at(runs.map((run) => run.wall), 0.5));
      cpu?.push(at(runs.map((run) => run.cpu), 0.5));
      best?.push(Math.min(...runs.map((run) => run.wall)));
    }
    line(name, at(hits ?? [], 0.5), wall ?? [], cpu ?? [], best ?? []);
    all.wall.push(...(wall ?? []));
    all.cpu.push(...(cpu ?? []));
    all.best.push(...(best ?? []));
  }
  line('all kinds', 0, all.wall, all.cpu, all.best);
}

/** How late timers come in this thread while `work` goes on: what a visitor of another page would notice. */
async function delayWhile(work: () => Promise<unknown>): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  return `p50 ${ms(delay.percentile(50) / 1e6 - 5)}  p99 ${ms(delay.percentile(99) / 1e6 - 5)}  most ${ms(delay.max / 1e6 - 5)} ms`;
}

async function visitors(reader: SearchReader, requests: readonly SearchRequest[], seconds = 8): Promise<void> {
  const idle = await delayWhile(() => new Promise((resolve) => setTimeout(resolve, seconds * 500)));
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const used = process.cpuUsage();
  const busy = await delayWhile(() => Promise.all(Array.from({ length: VISITORS }, async (_, visitor) => {
    for (let turn = visitor * 7; performance.now() < until; turn += 5) {
      const request = requests[turn % requests.length];
      if (request === undefined) return;
      const start = performance.now();
      await reader.search(request);
      times.push(performance.now() - start);
    }
  })));
  console.log(`${String(VISITORS)} visitors at once, of whom most ask what was asked before: ${(times.length / seconds).toFixed(0)} questions/s, wait p50 ${ms(at(times, 0.5))} p95 ${ms(at(times, 0.95))} ms, cpu ${ms(cpuMs(used) / times.length)} ms each`);
  console.log(`  web thread late, nobody searching: ${idle}`);
  console.log(`  web thread late, eight searching:  ${busy}`);
}

async function main(pages: number, kept: string | undefined, longest: number): Promise<void> {
  const source = readSource();
  if (source === null) {
    console.log('Portal search: NOT MEASURED, the texts (../shared/data/search) are not there');
    return;
  }
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'bench-portaal-'));
  const file = join(folder, `index-${String(pages)}-${String(longest)}.sqlite`);
  try {
    console.log(`Portal search, ${String(pages)} pages recombined from ${String(source.pages.length)} real ones, documents of at most ${String(longest)}; ${load()}`);
    // In a process of its own, so that memory while searching is that of searching.
    if (!existsSync(file)) spawnSync(process.execPath, [...process.execArgv, import.meta.filename, 'build', file, String(pages), String(longest)], { stdio: 'inherit' });
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const engine = createEmbeddedSearch({ file, threads: true });
    await engine.reader.search({ q: 'besluit' });
    console.log(`open to first answer ${ms(performance.now() - start)} ms`);
    const mix = portalMix(source, PER_KIND);
    await perKind(engine, mix);
    await visitors(engine.reader, [...mix.values()].flat());
    console.log(`memory of searching ${String(Math.round((process.memoryUsage().rss - before) / 1e6))} MB above the start; ${load()}`);
    await engine.close();
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

const [first, second, third, fourth] = process.argv.slice(2);
if (first === 'build' && second !== undefined) {
  const source = readSource();
  if (source !== null) await build(source, second, Number(third), Number(fourth));
} else await main(Number(first ?? 100_000), second, Number(third ?? LONGEST));
