// The server that listens for the web, and how it stops without cutting off who is downloading.
import { createServer, type Server } from 'node:http';
import type { Express } from 'express';
import type { Configuratie } from './configuratie.ts';

/** Who is downloading may finish, but not for ever. */
const UITLOOP_MS = 3_000;

export interface Luisteraar {
  /** Resolves with the server when it listens. */
  luister(http: Express): Promise<Server>;
  close(): Promise<void>;
}

export function createLuisteraar({ poort, host }: Pick<Configuratie, 'poort' | 'host'>): Luisteraar {
  let server: Server | null = null;
  return {
    async luister(http) {
      const listening = createServer(http);
      await new Promise<void>((resolve, reject) => {
        listening.once('error', reject);
        listening.listen(poort, host, resolve);
      });
      server = listening;
      return listening;
    },
    async close() {
      const listening = server;
      if (listening === null) return;
      listening.closeIdleConnections();
      await new Promise<void>((resolve) => {
        listening.close(() => resolve());
        setTimeout(() => listening.closeAllConnections(), UITLOOP_MS).unref();
      });
    },
  };
}
