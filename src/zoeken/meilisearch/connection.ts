// Two clients of one Meilisearch server: one with the key that may change things, one with a key that may only search.
// Everything that goes wrong on the way comes out as StoreUnavailable; the key that may write never leaves this file.
import { createHash } from 'node:crypto';
import { Meilisearch, MeilisearchApiError, MeilisearchError, MeilisearchRequestError } from 'meilisearch';
import type { Config, EnqueuedTask, MultiSearchQuery, MultiSearchResult, SearchForFacetValuesParams } from 'meilisearch';
import { StoreUnavailable } from '../../kern/errors.ts';

export interface MeilisearchOptions {
  /** Address of the server, with or without a slash at the end. */
  readonly url: string;
  /** A key that may do everything with our indexes; absent on a server that runs without a master key (try-out only). */
  readonly key?: string;
  /** A key that may only search our indexes; absent: one is made, or found again, with `key`. */
  readonly searchKey?: string;
  /** First part of the names of our indexes: letters, digits, `-` and `_`. Two installations may share a server. */
  readonly prefix: string;
  /** How long a search may take before the visitor is told that searching does not work now; default 5 seconds. */
  readonly searchTimeoutMs?: number;
  /** How long a task may wait and work before writing counts as failed; default 10 minutes. */
  readonly taskTimeoutMs?: number;
  /** Between two looks whether a task is done; default 50 ms. */
  readonly pollMs?: number;
  /** Takes the place of `fetch`: for tests. */
  readonly httpClient?: NonNullable<Config['httpClient']>;
}

/** A hit before anything is known of it. */
export type RawHit = Readonly<Record<string, unknown>>;

export interface Connection {
  /** Asks several questions in one request, with the key that may only search. Answers come in the order of the questions. */
  ask(queries: readonly MultiSearchQuery[], signal?: AbortSignal): Promise<readonly MultiSearchResult<RawHit>[]>;
  /** Values of a facet that begin with, or look like, a text. */
  askFacet(index: string, params: SearchForFacetValuesParams): Promise<readonly { readonly value: string; readonly count: number }[]>;
  /** Works with the key that may write. Errors come out as StoreUnavailable. */
  admin<T>(work: (client: Meilisearch) => Promise<T>): Promise<T>;
  /** Hands over tasks in this order and waits until all are done; a code in `forgiven` is no failure. */
  carryOut(tasks: readonly ((client: Meilisearch) => Promise<EnqueuedTask>)[], forgiven?: readonly string[]): Promise<void>;
  /** Puts indexes in each other's place, all at the same moment. */
  swap(pairs: readonly (readonly [string, string])[]): Promise<void>;
  /** Version of the server as [major, minor]. */
  version(): Promise<readonly [number, number]>;
}

const SEARCH_TIMEOUT_MS = 5_000;
const WRITE_TIMEOUT_MS = 60_000;
const TASK_TIMEOUT_MS = 600_000;
const POLL_MS = 50;
const STIL = 'Het zoeken werkt nu niet. Probeer het later opnieuw.';

const unavailable = (error: unknown): StoreUnavailable => new StoreUnavailable(STIL, { cause: error });

/** The code of an error as the API documents it (`index_not_found`), or null when it is none of the API's. The client may have wrapped it. */
export function codeOf(error: unknown): string | null {
  if (error instanceof MeilisearchApiError) return error.cause?.code ?? null;
  return error instanceof MeilisearchRequestError ? codeOf(error.cause) : null;
}

/** What comes of the client, of `fetch` and of broken JSON is one thing: the engine does not answer. */
async function guarded<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (error instanceof MeilisearchError || error instanceof TypeError || error instanceof SyntaxError) throw unavailable(error);
    throw error;
  }
}

export interface Once<T> {
  (): Promise<T>;
  /** Who comes next does it again. */
  forget(): void;
}

/** Remembers the outcome of the first success; a failure is tried again by who comes next. */
export function onceDone<T>(work: () => Promise<T>): Once<T> {
  let outcome: Promise<T> | null = null;
  const forget = (): void => {
    outcome = null;
  };
  const once = (): Promise<T> => {
    outcome ??= work().catch((error: unknown) => {
      forget();
      throw error;
    });
    return outcome;
  };
  return Object.assign(once, { forget });
}

/** The search key has an id that follows from the prefix: every node finds the same key, also when two make it at once. */
function keyId(prefix: string): string {
  const hex = createHash('sha256').update(`woostroom/${prefix}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function searchKeyOf(client: Meilisearch, prefix: string): Promise<string> {
  const uid = keyId(prefix);
  try {
    return (await client.getKey(uid)).key;
  } catch (error) {
    if (codeOf(error) !== 'api_key_not_found') throw error;
  }
  try {
    const made = await client.createKey({ uid, name: `Zoeken in ${prefix}`, actions: ['search'], indexes: [`${prefix}_*`], expiresAt: null });
    return made.key;
  } catch (error) {
    if (codeOf(error) !== 'api_key_already_exists') throw error;
    return (await client.getKey(uid)).key;
  }
}

/** @param onAbsent told that an index of ours is not there: the server was emptied, or set up anew */
export function connect(options: MeilisearchOptions, onAbsent: () => void): Connection {
  const shared = { host: options.url, ...(options.httpClient === undefined ? {} : { httpClient: options.httpClient }) };
  const withKey = (key: string | undefined, timeout: number): Meilisearch => new Meilisearch({ ...shared, timeout, ...(key === undefined ? {} : { apiKey: key }) });
  const admin = withKey(options.key, WRITE_TIMEOUT_MS);
  const searcher = onceDone(async () => {
    const key = options.searchKey ?? (options.key === undefined ? undefined : await searchKeyOf(admin, options.prefix));
    return withKey(key, options.searchTimeoutMs ?? SEARCH_TIMEOUT_MS);
  });
  const version = onceDone(async (): Promise<readonly [number, number]> => {
    const { pkgVersion } = await admin.getVersion();
    const [major = 0, minor = 0] = pkgVersion.split('.').map(Number);
    return [major, minor];
  });

  /** A server that lost our indexes or our key says so only to who asks. */
  const notice = (code: string | null): void => {
    if (code === 'index_not_found') onAbsent();
    if (code === 'invalid_api_key') searcher.forget();
  };
  const noticed = <T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> =>
    guarded(async () => {
      try {
        return await work();
      } catch (error) {
        notice(codeOf(error));
        throw error;
      }
    }, signal);

  const finished = async (tasks: readonly EnqueuedTask[], forgiven: readonly string[]): Promise<void> => {
    for (const enqueued of tasks) {
      const task = await admin.tasks.waitForTask(enqueued.taskUid, { timeout: options.taskTimeoutMs ?? TASK_TIMEOUT_MS, interval: options.pollMs ?? POLL_MS });
      if (task.status === 'succeeded' || (task.error !== null && forgiven.includes(task.error.code))) continue;
      notice(task.error?.code ?? null);
      const reason = task.error === null ? task.status : `${task.error.code}: ${task.error.message}`;
      throw new StoreUnavailable(`De zoekmachine voerde een opdracht niet uit (${reason}).`);
    }
  };

  const carryOut: Connection['carryOut'] = (tasks, forgiven = []) =>
    noticed(async () => {
      const enqueued: EnqueuedTask[] = [];
      for (const task of tasks) enqueued.push(await task(admin));
      await finished(enqueued, forgiven);
    });

  return {
    ask: (queries, signal) =>
      noticed(async () => {
        const client = await searcher();
        const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, RawHit>({ queries: [...queries] }, signal === undefined ? {} : { signal });
        return results;
      }, signal),
    askFacet: (index, params) => noticed(async () => (await (await searcher()).index(index).searchForFacetValues(params)).facetHits),
    admin: (work) => noticed(() => work(admin)),
    carryOut,
    // By hand: the client also sends `rename`, which older servers refuse.
    swap: (pairs) => carryOut([(client) => client.httpRequest.post<EnqueuedTask>({ path: 'swap-indexes', body: pairs.map((indexes) => ({ indexes })) })]),
    version: () => noticed(version),
  };
}

/** Whether an index is there. */
export const exists = (connection: Connection, index: string): Promise<boolean> =>
  connection.admin(async (client) => {
    try {
      await client.getRawIndex(index);
      return true;
    } catch (error) {
      if (codeOf(error) === 'index_not_found') return false;
      throw error;
    }
  });
