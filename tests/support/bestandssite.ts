// Another site with files on it, to fetch from: what stands where is said by the test.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Bestandssite {
  /** Address of the site, without a slash at its end. */
  readonly basis: string;
  /** Files by path, such as `/goed.pdf`. */
  readonly bestanden: Map<string, Uint8Array>;
  /** Where a path leads instead. */
  readonly doorverwijzingen: Map<string, string>;
  /** Paths that never answer. */
  readonly stil: Set<string>;
  sluit(): Promise<void>;
}

export async function openBestandssite(): Promise<Bestandssite> {
  const bestanden = new Map<string, Uint8Array>();
  const doorverwijzingen = new Map<string, string>();
  const stil = new Set<string>();
  const server: Server = createServer(({ url = '' }, response) => {
    if (stil.has(url)) return;
    const naar = doorverwijzingen.get(url);
    const bytes = bestanden.get(url);
    if (naar !== undefined) response.writeHead(302, { location: naar }).end();
    else if (bytes === undefined) response.writeHead(404).end();
    else response.end(bytes);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    basis: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bestanden,
    doorverwijzingen,
    stil,
    async sluit() {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
}
