// A folder of its own for a test that needs real files.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Folder {
  readonly file: (name: string) => string;
  readonly remove: () => Promise<void>;
}

export async function newFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'woostroom-'));
  return { file: (name) => join(path, name), remove: () => rm(path, { recursive: true, force: true }) };
}
