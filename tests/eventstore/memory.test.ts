import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { eventStoreContract } from '../contract/event-store.contract.ts';

eventStoreContract('memory', async () => ({ store: createMemoryEventStore({ clock: systemClock }), cleanUp: async () => undefined }));
