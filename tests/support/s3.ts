// A real S3 server in this process, and a wire to it on which things go wrong when told to.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface S3rver {
  run(): Promise<{ readonly port: number }>;
  readonly httpServer: HttpServer;
  close(): Promise<void>;
}
type S3rverClass = new (options: Readonly<Record<string, unknown>>) => S3rver;

// It has no types of its own.
const Server = createRequire(import.meta.url)('s3rver') as S3rverClass;

export const BUCKET = 'woostroom';
/** Of its own, for wrapped keys. */
export const SLEUTELEMMER = 'woostroom-sleutels';
export const CREDENTIALS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

export interface S3Server {
  readonly port: number;
  readonly endpoint: string;
  close(): Promise<void>;
}

export async function startS3(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 's3-'));
  const server = new Server({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [BUCKET, SLEUTELEMMER].map((name) => ({ name })) });
  const { port } = await server.run();
  return {
    port,
    endpoint: `http://127.0.0.1:${String(port)}`,
    async close() {
      const closed = server.close();
      server.httpServer.closeAllConnections();
      await closed;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** What the wire does with a request: pass it on, answer it itself, or cut the line after so many bytes of the body. */
export type Treatment = { readonly kind: 'pass' } | { readonly kind: 'answer'; readonly status: number; readonly code: string; readonly body?: string } | { readonly kind: 'cut'; readonly after: number };

/** Asked for every request, with its number among those seen (from 1). */
export type Treat = (line: string, number: number, incoming: IncomingMessage) => Treatment;

export interface Wire {
  readonly endpoint: string;
  /** Requests seen so far, as "PUT /bucket/key?query". */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

const ERROR = (code: string): string => `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message><RequestId>1</RequestId></Error>`;

/** The one request of ours that s3rver does not know: it is answered here as S3 documents it. */
const isAbort = (line: string): boolean => line.startsWith('DELETE ') && line.includes('uploadId=');

export async function startWire(target: S3Server, treat: Treat): Promise<Wire> {
  const seen: string[] = [];
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const line = `${incoming.method ?? ''} ${incoming.url ?? ''}`;
    seen.push(line);
    if (isAbort(line)) {
      incoming.resume().on('end', () => outgoing.writeHead(204).end());
      return;
    }
    const treatment = treat(line, seen.length, incoming);
    switch (treatment.kind) {
      case 'answer':
        incoming.resume().on('end', () => outgoing.writeHead(treatment.status, { 'content-type': 'application/xml' }).end(treatment.body ?? ERROR(treatment.code)));
        return;
      case 'cut': {
        let bytes = 0;
        incoming.on('data', (chunk: Buffer) => {
          bytes += chunk.byteLength;
          if (bytes > treatment.after) incoming.socket.destroy();
        });
        return;
      }
      case 'pass': {
        const onwards = request({ host: '127.0.0.1', port: target.port, method: incoming.method, path: incoming.url, headers: incoming.headers, agent: false }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        });
        onwards.on('error', () => outgoing.destroy());
        incoming.pipe(onwards);
      }
    }
  };
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the wire has no port');
  return {
    endpoint: `http://127.0.0.1:${String(address.port)}`,
    seen,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * What s3rver does not know, as S3 documents it: a second write of a name "only when there is nothing yet" is refused, also when both come
 * at the same moment; and it says that it keeps no versions, as a store that does not know them.
 */
export function conditionalWrites(): Treat {
  const written = new Set<string>();
  return (line, _number, { method, url = '', headers }) => {
    const [place = ''] = url.split('?');
    if (line.includes('?versioning')) return { kind: 'answer', status: 501, code: 'NotImplemented' };
    if (method === 'DELETE') written.delete(place);
    if (method !== 'PUT') return { kind: 'pass' };
    if (headers['if-none-match'] === '*' && written.has(place)) return { kind: 'answer', status: 412, code: 'PreconditionFailed' };
    written.add(place);
    return { kind: 'pass' };
  };
}
