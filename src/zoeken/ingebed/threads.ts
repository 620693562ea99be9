// A reader or writer that lives in a thread: the same port, but the caller's thread never waits for SQLite.
import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../../kern/errors.ts';
import type { SearchReader, SearchResult, SearchWriter } from '../port.ts';
import { errorOf } from './messages.ts';
import type { Call, Reply, Role, ThreadData } from './messages.ts';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Ask = <T>(method: string, ...parameters: readonly unknown[]) => Promise<T>;

function startThread(file: string, role: Role): { readonly ask: Ask; readonly close: () => Promise<void> } {
  const data: ThreadData = { file, role };
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: data });
  const pending = new Map<number, Pending>();
  let last = 0;
  let ended: Error | null = null;
  const end = (error: Error): void => {
    ended = error;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on('message', (reply: Reply) => {
    const waiting = pending.get(reply.id);
    pending.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.value);
    else waiting?.reject(errorOf(reply));
  });
  worker.on('error', (error) => end(new StoreUnavailable(`the search thread failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })));
  worker.on('exit', () => end(new StoreUnavailable('the search thread has ended')));
  worker.unref();

  const ask: Ask = (method, ...parameters) =>
    new Promise((resolve, reject) => {
      if (ended !== null) {
        reject(ended);
        return;
      }
      const call: Call = { id: ++last, method, parameters };
      // The thread answers every method in the type the port gives it: the one unchecked step between the two.
      pending.set(call.id, { resolve: (value) => resolve(value as never), reject });
      worker.ref();
      worker.postMessage(call);
    });
  const owned: Ask = async (method, ...parameters) => {
    try {
      return await ask(method, ...parameters);
    } finally {
      // An idle thread does not keep the process alive; one that works does.
      if (pending.size === 0) worker.unref();
    }
  };
  return {
    ask: owned,
    async close() {
      if (ended !== null) return;
      const exit = new Promise<void>((resolve) => { worker.once('exit', () => resolve()); });
      await owned('close');
      worker.ref();
      await exit;
    },
  };
}

/** @throws StoreUnavailable from every method once the thread has ended */
export function createThreadedReader(file: string): SearchReader {
  const { ask, close } = startThread(file, 'reader');
  return {
    capabilities: { exactPhrases: true, alternatives: true, deepestHit: null },
    async search({ signal, ...request }) {
      signal?.throwIfAborted();
      const result = ask<SearchResult>('search', request);
      return signal === undefined ? result : Promise.race([result, aborted(signal)]);
    },
    suggest: (text, limit) => ask('suggest', text, limit),
    async facetValues(facet, text, { signal, ...request }) {
      signal?.throwIfAborted();
      return ask('facetValues', facet, text, request);
    },
    similar: (documentId, limit) => ask('similar', documentId, limit),
    position: () => ask('position'),
    close,
  };
}

export function createThreadedWriter(file: string): SearchWriter {
  const { ask, close } = startThread(file, 'writer');
  return {
    apply: (batch) => ask('apply', batch),
    purge: (documentIds) => ask('purge', documentIds),
    position: () => ask('position'),
    close,
  };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted')), { once: true });
  });
