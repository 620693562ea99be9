// Several files as they were together at one instant, while somebody writes; and what an event refers to.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { neemMoment } from '../../src/backup/moment.ts';
import { bestandenIn, BESTANDSVELDEN } from '../../src/backup/verwijzingen.ts';
import { newFolder } from '../support/folder.ts';

const folder = await newFolder();
afterAll(() => folder.remove());

const tel = (file: string): number => {
  const db = new DatabaseSync(file, { readOnly: true });
  const { n } = db.prepare('SELECT count(*) AS n FROM t').get() ?? {};
  db.close();
  return Number(n);
};

it('what is written after the instant is in none of the copies, and the writer does not wait', async () => {
  const files = ['een.db', 'twee.db'].map((naam) => folder.file(naam));
  const schrijvers = files.map((file) => new DatabaseSync(file));
  for (const db of schrijvers) db.exec("PRAGMA journal_mode=WAL; CREATE TABLE t(x TEXT) STRICT; INSERT INTO t VALUES('voor')");
  const moment = neemMoment(files);
  let stappen = 0;
  for (const file of files) {
    for (const db of schrijvers) for (let nr = 0; nr < 50; nr++) db.prepare('INSERT INTO t VALUES(?)').run('na'.repeat(5_000));
    await moment.kopieer(file, `${file}.kopie`, () => (stappen += 1));
  }
  moment.sluit();
  expect(files.map((file) => [tel(file), tel(`${file}.kopie`)])).toEqual([[101, 1], [101, 1]]);
  for (const db of schrijvers) db.close();
  // One file each, nothing beside it.
  expect(readdirSync(folder.file('.')).filter((naam) => naam.includes('kopie')).toSorted()).toEqual(['een.db.kopie', 'twee.db.kopie']);
});

describe('what events refer to', () => {
  const HASH = /^[0-9a-f]{64}$/;
  /** Marks that are no names of files. */
  const GEEN_BESTAND = ['tekstkenmerk', 'volgcodeHash'];
  const map = join(import.meta.dirname, '..', 'fixtures', 'events');
  const gebeurtenissen = readdirSync(map).map((naam): unknown => JSON.parse(readFileSync(join(map, naam), 'utf8')));
  const velden = new Set<string>();
  const loop = (data: unknown, veld: string): void => {
    if (typeof data === 'string' && HASH.test(data)) velden.add(veld);
    else if (Array.isArray(data)) for (const each of data) loop(each, veld);
    else if (typeof data === 'object' && data !== null) for (const [naam, each] of Object.entries(data)) loop(each, naam);
  };

  it('every hash in an event of any version is known as a file, or as none', () => {
    loop(gebeurtenissen, '');
    expect([...velden].filter((veld) => !GEEN_BESTAND.includes(veld)).toSorted()).toEqual([...BESTANDSVELDEN].toSorted());
  });

  it('is found at any depth', () => {
    const [een, twee] = ['a'.repeat(64), 'b'.repeat(64)];
    expect([...bestandenIn({ blob: een, brief: { tekst: twee, volgcodeHash: een }, meer: [{ blob: twee }] })]).toEqual([een, twee, twee]);
  });
});
