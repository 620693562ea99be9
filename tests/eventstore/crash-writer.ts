// Run by crash.test.ts in a process of its own: appends until it is killed, and says on standard output what was acknowledged.
// Plain writes to the descriptor: what was said is said, whatever happens to the process next.
import { writeSync } from 'node:fs';
import { createSqliteEventStore } from '../../src/eventstore/sqlite/index.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { newEvent, newStream } from '../support/events.ts';

const [file = ''] = process.argv.slice(2);
const store = createSqliteEventStore({ file, clock: systemClock });

/** One writer: its own stream, one to three events at a time. Several of them share commits. */
async function write(): Promise<never> {
  const stream = newStream();
  for (let n = 0; ; n++) {
    const events = Array.from({ length: 1 + (n % 3) }, () => newEvent('Geschreven', { n, vulling: 'x'.repeat((n * 37) % 900) }));
    const { position } = await store.append(stream, 'any', events);
    writeSync(1, `${position} ${events.at(-1)?.id ?? ''}\n`);
  }
}

await Promise.all([write(), write(), write()]);
