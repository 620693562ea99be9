// The embedded search engine keeps the port's contract, in the caller's thread and in threads of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedSearch } from '../../src/zoeken/ingebed/engine.ts';
import { searchContract } from '../contract/search.contract.ts';

const folders: string[] = [];
const newFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zoeken-'));
  folders.push(folder);
  return join(folder, 'zoekindex.sqlite');
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

searchContract('embedded', async () => createEmbeddedSearch({ file: newFile() }));
searchContract('embedded, in threads', async () => createEmbeddedSearch({ file: newFile(), threads: true }));
