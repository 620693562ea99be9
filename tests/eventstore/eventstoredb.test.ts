// The contract on the stand-in server, as it is now and as it was before 23.10, and on a real server when there is one.
import { eventStoreContract } from '../contract/event-store.contract.ts';
import { cleanUp, onRealServer, openTrial } from '../support/eventstoredb/proef.ts';
import { startFakeServer } from '../support/eventstoredb/server.ts';

eventStoreContract('EventStoreDB (stand-in server)', async () => {
  const server = await startFakeServer();
  return { store: openTrial(server.url).store, cleanUp: server.close };
});

eventStoreContract('EventStoreDB before 23.10, filtering by type at the server (stand-in server)', async () => {
  const server = await startFakeServer({ tellsCaughtUp: false });
  return { store: openTrial(server.url, { typesFromBytes: 0 }).store, cleanUp: server.close };
});

onRealServer('the event store contract', (url) => {
  for (const [name, typesFromBytes] of [['EventStoreDB (real server)', 1_000_000], ['EventStoreDB (real server), filtering by type there', 0]] as const) {
    eventStoreContract(name, async () => {
      const { store, prefix } = openTrial(url, { typesFromBytes });
      return { store, cleanUp: () => cleanUp(url, prefix) };
    });
  }
});
