// The embedded search engine keeps the port's contract, in the caller's thread and in threads of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position } from '../../src/kern/event.ts';
import { createEmbeddedSearch } from '../../src/zoeken/ingebed/engine.ts';
import type { ZoekDocument } from '../../src/zoeken/port.ts';
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

it('a long title that holds the words comes before a text that repeats them', async () => {
  const engine = createEmbeddedSearch({ file: newFile() });
  const document = (documentId: string, title: string, text: string): ZoekDocument => ({
    documentId, version: 1 as Position, kind: 'document', title, identifiers: [], facets: {}, publishedOn: '2026-11-28' as IsoDate, url: `/${documentId}`, pages: [{ page: 1, text }],
  });
  try {
    await engine.writer.apply({
      upsert: [
        document('verslag', 'Verslag van het overleg', 'patiënten '.repeat(60)),
        document('regeling', 'Regeling over de vergoeding van kosten van patiënten in bijzondere gevallen zoals bedoeld in de wet', 'Andere woorden. '.repeat(200)),
      ],
      remove: [],
      position: 1 as Position,
    });
    expect((await engine.reader.search({ q: 'patienten' })).hits.map((hit) => hit.documentId)).toEqual(['regeling', 'verslag']);
  } finally {
    await engine.close();
  }
});
