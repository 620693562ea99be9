// The contract on a real Meilisearch server: only with MEILI_URL (and MEILI_KEY when it has a master key), on indexes of its own.
import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { createMeilisearch } from '../../../src/zoeken/meilisearch/engine.ts';
import type { SearchEngine } from '../../../src/zoeken/port.ts';
import { searchContract } from '../../contract/search.contract.ts';
import { onRealServer } from '../../support/echte-server.ts';

const key = process.env['MEILI_KEY'];

/** Every index of one prefix, and the search key that was made for it. */
async function cleanUp(server: string, prefix: string): Promise<void> {
  const client = new Meilisearch({ host: server, ...(key === undefined ? {} : { apiKey: key }) });
  const { results } = await client.getRawIndexes({ limit: 1000 });
  for (const { uid } of results) if (uid.startsWith(`${prefix}_`)) await client.deleteIndex(uid).waitTask();
  if (key === undefined) return;
  const keys = await client.getKeys({ limit: 1000 });
  for (const each of keys.results) if (each.indexes.includes(`${prefix}_*`)) await client.deleteKey(each.uid);
}

onRealServer('the search contract', 'Meilisearch server', 'MEILI_URL (and MEILI_KEY when it has a master key)', process.env['MEILI_URL'], (url) => {
  searchContract('Meilisearch', async (): Promise<SearchEngine> => {
    const prefix = `contract-${randomUUID()}`;
    const engine = createMeilisearch({ url, prefix, pollMs: 10, ...(key === undefined ? {} : { key }) });
    return {
      ...engine,
      async close() {
        await engine.close();
        await cleanUp(url, prefix);
      },
    };
  });
});
