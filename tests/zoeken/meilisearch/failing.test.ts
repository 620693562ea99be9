// A Meilisearch that does not answer, refuses, or answers nonsense: over a real socket, with the real client.
import { createServer, type RequestListener, type Server } from 'node:http';
import { StoreUnavailable } from '../../../src/kern/errors.ts';
import { createMeilisearch } from '../../../src/zoeken/meilisearch/engine.ts';
import { position, zoekDocument } from '../../contract/search.contract.ts';

let server: Server | null = null;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
  server = null;
});

async function answering(listener: RequestListener): Promise<string> {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${String(address.port)}` : '';
}
const engineOn = (url: string) => createMeilisearch({ url, prefix: 'woo', searchKey: 'zoek', key: 'beheer', searchTimeoutMs: 100, pollMs: 1 });
const says = (status: number, code: string): RequestListener => (request, response) => {
  request.resume();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message: code, code, type: 'internal', link: '' }));
};

describe('a server that does not help', () => {
  const cases: readonly (readonly [string, RequestListener])[] = [
    ['is too busy', says(503, 'too_many_search_requests')],
    ['fails inside', says(500, 'internal')],
    ['refuses the key', says(403, 'invalid_api_key')],
    ['is a proxy with a page of its own', (request, response) => { request.resume(); response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'); }],
    ['hangs up', (request) => void request.socket.destroy()],
  ];
  it.each(cases)('that %s is a search that does not work now, nothing else', async (_name, listener) => {
    const engine = engineOn(await answering(listener));
    await expect(engine.reader.search({ q: 'subsidie' })).rejects.toThrow(StoreUnavailable);
    await expect(engine.reader.suggest('subs', 3)).rejects.toThrow('Het zoeken werkt nu niet');
    await expect(engine.writer.apply({ upsert: [zoekDocument('a', [])], remove: [], position: position(1) })).rejects.toThrow(StoreUnavailable);
    await expect(engine.writer.position()).rejects.toThrow(StoreUnavailable);
    await engine.close();
  });

  it('that nobody started costs nothing until it is asked something', async () => {
    const engine = engineOn('http://127.0.0.1:9');
    await expect(engine.reader.position()).rejects.toThrow(StoreUnavailable);
    await engine.close();
  });

  /** Everything is there; only searches never end. */
  const silent: RequestListener = (request, response) => {
    if (request.url === '/multi-search') return;
    request.resume();
    const answer = request.url?.endsWith('/documents/stand') === true ? { id: 'stand', soort: 'stand', positie: 1, vingerafdruk: 'x' } : { uid: 'woo', primaryKey: 'id' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };

  it('that keeps silent is not waited for', async () => {
    const engine = engineOn(await answering(silent));
    await expect(engine.reader.search({ q: '' })).rejects.toThrow(StoreUnavailable);
  });

  it('is left when the visitor leaves, with the visitor\'s own reason', async () => {
    const engine = createMeilisearch({ url: await answering(silent), prefix: 'woo', searchKey: 'zoek', key: 'beheer', searchTimeoutMs: 30_000 });
    const visitor = new AbortController();
    const search = engine.reader.search({ q: '', signal: visitor.signal });
    setTimeout(() => visitor.abort(new Error('weg')), 50);
    await expect(search).rejects.toThrow('weg');
  });

  it('is asked again once it answers', async () => {
    let up = false;
    const url = await answering((request, response) => {
      if (!up) says(503, 'internal')(request, response);
      else silent(request, response);
    });
    const engine = engineOn(url);
    await expect(engine.writer.position()).rejects.toThrow(StoreUnavailable);
    up = true;
    expect(await engine.writer.position()).toBe(1);
  });
});
