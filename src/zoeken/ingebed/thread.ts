// Runs a reader or a writer in a thread of its own and answers calls in the order they come.
import { parentPort, workerData } from 'node:worker_threads';
import { failure } from './messages.ts';
import type { Call, ThreadData } from './messages.ts';
import { createReader } from './reader.ts';
import { openForReading, openForWriting } from './schema.ts';
import { createWriter } from './writer.ts';

const { file, role } = workerData as ThreadData;
const served = role === 'reader' ? createReader(openForReading(file)) : createWriter(openForWriting(file));
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
