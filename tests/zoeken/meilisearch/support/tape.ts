// Stands in the place of fetch under the real client: writes down every request and plays back answers in the shapes
// that Meilisearch's API reference documents. It finds nothing by itself: what comes back is what the test put in.
import { MeilisearchApiError } from 'meilisearch';
import { createMeilisearch } from '../../../../src/zoeken/meilisearch/engine.ts';
import type { MeilisearchOptions } from '../../../../src/zoeken/meilisearch/connection.ts';
import { FINGERPRINT } from '../../../../src/zoeken/meilisearch/settings.ts';
import type { SearchEngine } from '../../../../src/zoeken/port.ts';

export interface Seen {
  /** "POST /indexes/woo_documenten/documents". */
  readonly line: string;
  readonly body: unknown;
  /** The key it was sent with, without "Bearer ". */
  readonly key: string | null;
}

export interface Tape {
  readonly engine: SearchEngine;
  readonly seen: readonly Seen[];
  /** Lines only, in order. */
  readonly lines: () => readonly string[];
  /** Everything that was written, asked or swapped since the last call: no looks at tasks, versions and what is there. */
  readonly fresh: () => readonly Seen[];
}

type Answer = (body: unknown, line: string) => unknown;
/** Answers by line; a star at the end takes any rest. The whole line goes first, then the first that fits. */
export type Script = Readonly<Record<string, Answer>>;

/** As in "Error codes" of the reference: message, code, type, link. */
export function apiError(status: number, code: string, type = 'invalid_request'): never {
  const body = { message: `${code}.`, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
  throw new MeilisearchApiError(new Response(null, { status }), body);
}

export const enqueued = (taskUid: number) => ({ taskUid, indexUid: 'woo', status: 'enqueued', type: 'documentAdditionOrUpdate', enqueuedAt: '2026-11-28T10:00:00.000000Z' });
export const succeeded = (uid: number) => ({ uid, indexUid: 'woo', status: 'succeeded', type: 'documentAdditionOrUpdate', canceledBy: null, details: {}, error: null, duration: 'PT0.01S', enqueuedAt: '2026-11-28T10:00:00Z', startedAt: '2026-11-28T10:00:00Z', finishedAt: '2026-11-28T10:00:00Z' });
export const failed = (uid: number, code: string) => ({ ...succeeded(uid), status: 'failed', error: { message: `${code}.`, code, type: 'internal', link: '' } });
export const finite = (hits: readonly unknown[], totalHits: number, facetDistribution: Readonly<Record<string, Readonly<Record<string, number>>>> = {}) => ({ hits, query: '', processingTimeMs: 1, page: 1, hitsPerPage: 10, totalPages: 1, totalHits, facetDistribution, facetStats: {} });
export const open = (hits: readonly unknown[]) => ({ hits, query: '', processingTimeMs: 1, limit: 20, offset: 0, estimatedTotalHits: hits.length });
export const state = (positie: number, vingerafdruk = FINGERPRINT) => ({ id: 'stand', soort: 'stand', positie, vingerafdruk });
export const found = (results: readonly unknown[]) => ({ results, offset: 0, limit: 20, total: results.length });

const LOOKS = /^GET (\/tasks|\/version|\/indexes|\/keys)|\/documents\/fetch$/;

/** A server on which our indexes are there, filled up to position 10, and on which every task succeeds at once. */
export function playing(script: Script, options: Partial<MeilisearchOptions> = {}): Tape {
  const seen: Seen[] = [];
  let tasks = 0;
  let told = 0;
  const answers: Script = {
    ...script,
    'GET /version': () => ({ commitSha: 'x', commitDate: 'x', pkgVersion: '1.15.2' }),
    'GET /tasks/*': (_body, line) => succeeded(Number(line.split('/').at(-1))),
    'GET /keys/*': () => ({ uid: 'x', key: 'zoeksleutel', actions: ['search'], indexes: ['woo_*'] }),
    'GET /indexes/woo_stand/documents/stand': () => state(10),
    'POST /indexes/woo_stand/documents/fetch': () => found([]),
    'POST /indexes/woo_documenten/documents/fetch': () => found([]),
    'GET /indexes/*': (_body, line) => ({ uid: line.split('/').at(-1), primaryKey: 'id', createdAt: 'x', updatedAt: 'x' }),
    'POST /multi-search': (body) => ({ results: queriesOf(body).map(() => ({ ...open([]), ...finite([], 0) })) }),
    'POST /*': () => enqueued(tasks++),
    'PATCH /*': () => enqueued(tasks++),
    'DELETE /*': () => enqueued(tasks++),
  };
  const httpClient: NonNullable<MeilisearchOptions['httpClient']> = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const line = `${init?.method ?? 'GET'} ${url.pathname}`;
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    init?.signal?.throwIfAborted();
    seen.push({ line, body, key: new Headers(init?.headers).get('authorization')?.replace('Bearer ', '') ?? null });
    const keys = [...Object.keys(script), ...Object.keys(answers)];
    const fits = keys.find((each) => each === line) ?? keys.find((each) => each.endsWith('*') && line.startsWith(each.slice(0, -1)));
    const answer = script[fits ?? ''] ?? answers[fits ?? ''];
    if (answer === undefined) throw new Error(`nothing is on the tape for ${line}`);
    return answer(body, line);
  };
  const engine = createMeilisearch({ url: 'http://zoek.example:7700', prefix: 'woo', key: 'beheersleutel', pollMs: 1, httpClient, ...options });
  return {
    engine,
    seen,
    lines: () => seen.map(({ line }) => line),
    fresh() {
      const since = seen.slice(told);
      told = seen.length;
      return since.filter(({ line }) => !LOOKS.test(line));
    },
  };
}

/** The questions of one multi-search, as they were sent. */
export function queriesOf(body: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof body !== 'object' || body === null || !('queries' in body) || !Array.isArray(body.queries)) throw new Error('no multi-search');
  return body.queries;
}
