// A process that changes the index one batch at a time and prints the position of each batch that was acknowledged.
// Every odd position adds a document, every even one replaces the one before: killed anywhere, the state is known.
import { createEmbeddedSearch } from '../../../src/zoeken/ingebed/engine.ts';
import type { ZoekDocument } from '../../../src/zoeken/port.ts';

const engine = createEmbeddedSearch({ file: process.argv[2] ?? '' });
for (let at = 1; at < 1000; at++) {
  const number = Math.ceil(at / 2);
  const document = {
    documentId: `d${String(number)}`, version: at, kind: 'document', title: `Stuk ${String(number)}`, identifiers: [], facets: {},
    publishedOn: '2026-05-01', url: '/', pages: [{ page: 1, text: `De raad besluit over zaak ${String(at)}. `.repeat(50) }],
  } as unknown as ZoekDocument;
  await engine.writer.apply({ upsert: [document], remove: [], position: document.version });
  process.stdout.write(`${String(at)}\n`);
}
