// The virus scanner port, and its adapter for ClamAV: bytes go over a socket in pieces (clamd, INSTREAM).
import { connect, type Socket } from 'node:net';
import { StoreUnavailable } from '../../kern/errors.ts';
import type { Virusuitslag } from './port.ts';

export interface Virusscanner {
  /** @throws StoreUnavailable the scanner does not answer: nothing is taken in unseen that should be scanned */
  scan(bytes: Uint8Array, signal?: AbortSignal): Promise<Virusuitslag | { readonly soort: 'besmet' }>;
}

export interface ClamavAdres {
  readonly host: string;
  readonly poort: number;
}

const STUK = 64 * 1024;
const ANTWOORD_MAX = 4096;
const TE_GROOT = 'De virusscanner heeft dit bestand niet bekeken, want het is te groot voor hem.';
const STIL = 'De virusscanner antwoordt niet. Het bestand is niet opgenomen. Probeer het later opnieuw.';

/** `host:poort`, or the path of a socket. */
export type Clamav = ClamavAdres | { readonly pad: string };

const open = (waar: Clamav): Socket => ('pad' in waar ? connect({ path: waar.pad }) : connect({ host: waar.host, port: waar.poort }));

/** Length of a piece in four bytes, the highest first. */
const lengte = (aantal: number): Buffer => {
  const kop = Buffer.alloc(4);
  kop.writeUInt32BE(aantal);
  return kop;
};

function vraag(waar: Clamav, bytes: Uint8Array, timeoutMs: number, signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(waar);
    let antwoord = '';
    const stop = (): void => void socket.destroy(new DOMException('Afgebroken', 'AbortError'));
    signal?.addEventListener('abort', stop, { once: true });
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('timeout')));
    socket.once('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.byteLength; at += STUK) {
        const stuk = bytes.subarray(at, at + STUK);
        socket.write(lengte(stuk.byteLength));
        socket.write(stuk);
      }
      socket.write(lengte(0));
    });
    socket.on('data', (deel: Buffer) => {
      antwoord += deel.toString('utf8');
      if (antwoord.length > ANTWOORD_MAX) socket.destroy(new Error('answer too long'));
    });
    // Too large a file is told while we still write: the answer counts, not the broken pipe.
    socket.once('error', (error) => {
      signal?.removeEventListener('abort', stop);
      if (antwoord === '') reject(error);
      else resolve(antwoord);
    });
    socket.once('close', () => {
      signal?.removeEventListener('abort', stop);
      resolve(antwoord);
    });
  });
}

export function createClamav(waar: Clamav, { timeoutMs = 120_000 }: { readonly timeoutMs?: number } = {}): Virusscanner {
  return {
    async scan(bytes, signal) {
      let antwoord: string;
      try {
        signal?.throwIfAborted();
        antwoord = (await vraag(waar, bytes, timeoutMs, signal)).replaceAll('\0', '').trim();
      } catch (error) {
        if (error instanceof DOMException) throw error;
        throw new StoreUnavailable(STIL);
      }
      if (/\bFOUND$/.test(antwoord)) return { soort: 'besmet' };
      if (/: OK$/.test(antwoord)) return { soort: 'schoon', scanner: 'ClamAV' };
      if (/size limit exceeded/i.test(antwoord)) return { soort: 'niet-gescand', uitleg: TE_GROOT };
      throw new StoreUnavailable(STIL);
    },
  };
}

/** From a setting: `host:poort` or the path of a socket. */
export function clamavUit(instelling: string): Clamav {
  const [, host, poort] = /^(?:tcp:\/\/)?(\[[0-9a-f:]+\]|[^/:]+):(\d{1,5})$/i.exec(instelling) ?? [];
  return host === undefined || poort === undefined ? { pad: instelling.replace(/^unix:/, '') } : { host: host.replace(/^\[|\]$/g, ''), poort: Number(poort) };
}
