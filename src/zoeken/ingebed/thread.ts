// Runs a reader or a writer in a thread of its own and answers calls in the order they come.
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchReader } from '../port.ts';
import { failure } from './messages.ts';
import type { Call, ThreadData } from './messages.ts';
import { createReader } from './reader.ts';
import { openForReading, openForWriting } from './schema.ts';
import { createWriter } from './writer.ts';

const { file, role } = workerData as ThreadData;
/** Between questions the reader gets ready for those that are to come. What fails here fails again, and is told, when a question needs it. */
function startReader(): SearchReader {
  const reader = createReader(openForReading(file));
  const prepare = (): void => {
    try {
      if (reader.prepare()) next = setImmediate(prepare);
    } catch {
      return;
    }
  };
  let next = setImmediate(prepare);
  return {
    ...reader,
    async close() {
      clearImmediate(next);
      await reader.close();
    },
  };
}

const served = role === 'reader' ? startReader() : createWriter(openForWriting(file));
const methods = new Map(Object.entries(served)) as Map<string, (...parameters: readonly unknown[]) => Promise<unknown>>;

parentPort?.on('message', ({ id, method, parameters }: Call) => {
  const work = methods.get(method);
  if (work === undefined) return;
  void Promise.resolve()
    .then(() => work(...parameters))
    .then(
      (value) => parentPort?.postMessage({ id, ok: true, value }),
      (error: unknown) => parentPort?.postMessage(failure(id, error)),
    )
    .then(() => { if (method === 'close') parentPort?.close(); });
});
