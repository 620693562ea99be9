// What is promised of the index file itself: removed means gone from the bytes, killed means nothing acknowledged is lost,
// and an index of another analyser is not trusted.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as fc from '../support/eigenschap.ts';
import { START } from '../../src/kern/event.ts';
import { createEmbeddedSearch } from '../../src/zoeken/ingebed/engine.ts';
import { position, zoekDocument } from '../contract/search.contract.ts';
import { wrongWords } from './support/wrong-words.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zoeken-'));
  file = join(folder, 'zoekindex.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (): string => ['', '-wal', '-shm'].filter((suffix) => existsSync(file + suffix)).map((suffix) => readFileSync(file + suffix, 'latin1')).join('');
/** What SQLite says of the file, and every word of which the index says something else than the kept texts do. */
const integrity = (): unknown[] => {
  const db = new DatabaseSync(file);
  try {
    return [...db.prepare('PRAGMA integrity_check').all().map((row) => row['integrity_check']), ...wrongWords(db)];
  } finally {
    db.close();
  }
};

/** The next new document gets the number after this one: without it a small test never leaves the first block. */
const numberFrom = (last: number): void => {
  const db = new DatabaseSync(file);
  db.prepare("INSERT INTO sqlite_sequence VALUES ('document', ?)").run(last);
  db.close();
};
/** Documents on both sides of the border of a block, and of a band of blocks. */
const BEFORE_BORDERS = [0, 254, 16_382];

describe('the embedded index file', () => {
  it('corrects to a word that came in after the first mistyped word', async () => {
    const engine = createEmbeddedSearch({ file });
    await engine.writer.apply({ upsert: [zoekDocument('a', ['de speeltuin'], { version: position(1) })], remove: [], position: position(1) });
    const found = async (q: string) => (await engine.reader.search({ q })).hits.map((hit) => hit.documentId);
    expect(await found('speeltiun')).toEqual(['a']);
    expect(await found('zwembaad')).toEqual([]);
    await engine.writer.apply({ upsert: [zoekDocument('b', ['het zwembad'], { version: position(2) })], remove: [], position: position(2) });
    expect(await found('zwembaad')).toEqual(['b']);
    expect(await found('zewmbad')).toEqual(['b']);
    await engine.close();
  });

  it('shows the page of a word that begins as asked, also in a build that took its place', async () => {
    const engine = createEmbeddedSearch({ file });
    const build = await engine.admin.openBuild();
    for (const number of [1, 2, 3]) {
      const upsert = [zoekDocument(`d${String(number)}`, ['niets', `over vergunningplicht${String.fromCharCode(96 + number)}`], { version: position(number) })];
      await build.apply({ upsert, remove: [], position: position(number) });
    }
    await engine.admin.promote();
    expect(integrity()).toEqual(['ok']);
    const { hits } = await engine.reader.search({ q: 'vergun*' });
    expect(hits.map((hit) => [hit.documentId, hit.pages.map(({ page }) => page), hit.matchingPages])).toEqual(
      expect.arrayContaining([1, 2, 3].map((number) => [`d${String(number)}`, [2], 1])),
    );
    await engine.close();
  });

  it('holds no word of a removed document, also while searches go on', async () => {
    const engine = createEmbeddedSearch({ file });
    const secret = ['qzpaarden', 'xwkastanje', 'jvhemelboom'];
    const [inText = '', inTitle = '', inNumber = ''] = secret;
    await engine.writer.apply({
      upsert: [
        zoekDocument('a', [`tekst over ${inText}`], { title: inTitle, identifiers: [`${inNumber}-7`], version: position(1) }),
        zoekDocument('b', ['blijft staan']),
      ],
      remove: [],
      position: position(1),
    });
    await engine.reader.search({ q: inText });
    expect(secret.some((word) => bytes().includes(word.slice(1)))).toBe(true);
    await engine.writer.apply({ upsert: [], remove: ['a'], position: position(2) });
    for (const word of secret) expect(bytes()).not.toContain(word.slice(1));
    expect((await engine.reader.search({ q: 'staan' })).total.value).toBe(1);
    await engine.close();
    expect(integrity()).toEqual(['ok']);
  });

  it('forgets even the id of a purged document', async () => {
    const engine = createEmbeddedSearch({ file });
    await engine.writer.apply({ upsert: [zoekDocument('kenmerk-van-a', ['tekst'])], remove: [], position: position(1) });
    await engine.writer.apply({ upsert: [], remove: ['kenmerk-van-a'], position: position(2) });
    expect(bytes()).toContain('kenmerk-van-a');
    await engine.writer.purge(['kenmerk-van-a']);
    expect(bytes()).not.toContain('kenmerk-van-a');
    await engine.close();
  });

  it('opens again where it was', async () => {
    const first = createEmbeddedSearch({ file });
    await first.writer.apply({ upsert: [zoekDocument('a', ['blijvende kennis'])], remove: [], position: position(7) });
    await first.close();
    const second = createEmbeddedSearch({ file });
    expect([await second.writer.position(), (await second.reader.search({ q: 'kennis' })).total.value]).toEqual([7, 1]);
    await second.close();
  });

  it('waits when another connection has the file locked while it opens', async () => {
    await createEmbeddedSearch({ file }).close();
    const holder = new Worker(
      `const { DatabaseSync } = require('node:sqlite'); const { parentPort, workerData } = require('node:worker_threads');
       const db = new DatabaseSync(workerData); db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE'); parentPort.postMessage('locked');
       setTimeout(() => { db.close(); parentPort.close(); }, 300);`,
      { eval: true, workerData: file },
    );
    await once(holder, 'message');
    const engine = createEmbeddedSearch({ file });
    expect(await engine.writer.position()).toBe(START);
    await engine.close();
    await once(holder, 'exit');
  });

  it('empties an index that another analyser made, and asks to be filled from the start', async () => {
    const first = createEmbeddedSearch({ file });
    await first.writer.apply({ upsert: [zoekDocument('a', ['kennis'])], remove: [], position: position(7) });
    await first.close();
    const db = new DatabaseSync(file);
    db.exec("UPDATE meta SET fingerprint = 'van vroeger'");
    db.close();
    const second = createEmbeddedSearch({ file });
    expect([await second.writer.position(), (await second.reader.search({ q: '' })).total.value]).toEqual([START, 0]);
    await second.close();
  });

  it('loses nothing acknowledged when its writer is killed, and is whole', async () => {
    const script = fileURLToPath(new URL('./support/write-until-killed.ts', import.meta.url));
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, ['--no-warnings', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
      let acknowledged = 0;
      const enough = 3 + round * 4;
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (chunk: Buffer) => {
          acknowledged = Number(chunk.toString().trim().split('\n').at(-1));
          if (acknowledged >= enough) child.kill('SIGKILL');
        });
        child.on('exit', () => resolve());
      });
      const engine = createEmbeddedSearch({ file });
      const reached = await engine.writer.position();
      expect(reached).toBeGreaterThanOrEqual(acknowledged);
      const result = await engine.reader.search({ q: '', facets: [] });
      expect(result.total.value).toBe(Math.ceil(reached / 2));
      await engine.close();
      expect(integrity()).toEqual(['ok']);
      rmSync(file);
    }
  });

  it('finds after any series of changes exactly what a plain scan of the texts finds', async () => {
    const words = ['subsidie', 'brief', 'fietspad', 'raad', 'besluit', 'haven'];
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
    const pages = fc.array(text, { minLength: 0, maxLength: 3 });
    const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), pages: fc.option(pages) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), fc.constantFrom(...BEFORE_BORDERS), async (changes, sought, last) => {
        for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
        const engine = createEmbeddedSearch({ file });
        numberFrom(last);
        const truth = new Map<string, string>();
        let at = 0;
        for (const { id, pages: texts } of changes) {
          at++;
          await engine.writer.apply(
            texts === null
              ? { upsert: [], remove: [id], position: position(at) }
              : { upsert: [zoekDocument(id, texts, { version: position(at) })], remove: [], position: position(at) },
          );
          if (texts === null) truth.delete(id);
          else truth.set(id, texts.join(' '));
        }
        const expected = [...truth].filter(([, all]) => sought.every((word) => all.split(' ').includes(word))).map(([id]) => id).sort();
        const result = await engine.reader.search({ q: sought.join(' '), spelling: 'off' });
        expect(result.relaxed ? [] : result.hits.map((hit) => hit.documentId).sort()).toEqual(expected);
        const phrase = sought.join(' ');
        const exact = await engine.reader.search({ q: `"${phrase}"` });
        const counted = [...truth].filter(([id]) => (changes.findLast((one) => one.id === id)?.pages ?? []).some((page) => ` ${page} `.includes(` ${phrase} `))).length;
        expect(exact.relaxed ? 0 : exact.total.value).toBe(counted);
        await engine.close();
        expect(integrity()).toEqual(['ok']);
      }),
      { numRuns: 60 },
    );
  });
});
