// Fetching from anybody's site, within limits of size and time, and never from behind our own firewall.
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { createGunzip } from 'node:zlib';
import { MB } from '../../kern/omvang.ts';
import { bezwaarTegen, NietToegestaan, opzoeker } from './netgrens.ts';

export interface Opgehaald {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly adres: URL;
  readonly omgeleid: readonly URL[];
  readonly mediatype: string | null;
  /** Reads at most the limit. @throws Haalfout in words for a person */
  inhoud(): AsyncGenerator<Uint8Array>;
  /** Leaves the rest of the answer. */
  laat(): void;
}
export type Haaluitkomst = { readonly gelukt: true; readonly antwoord: Opgehaald } | { readonly gelukt: false; readonly reden: string };

export interface Haalvraag {
  readonly methode: 'GET' | 'HEAD';
  readonly maxBytes: number;
  /** How many redirects to follow; a redirect beyond is the answer itself. */
  readonly omleidingen: number;
}
export interface Haler {
  haal(adres: URL, vraag: Haalvraag): Promise<Haaluitkomst>;
  close(): void;
}

/** Why an answer could not be read to its end. */
export class Haalfout extends Error {}

interface Opties {
  /** Address of this site itself: the only one that may be behind a firewall. */
  readonly eigen: URL | null;
  readonly signal: AbortSignal;
  readonly wachtMs?: number;
}

const OMLEIDING = new Set([301, 302, 303, 307, 308]);

function woorden(fout: unknown): string {
  if (fout instanceof NietToegestaan) return fout.message;
  const code = fout instanceof Error && 'code' in fout ? String(fout.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'De naam van de site is niet te vinden.';
  if (code === 'ECONNREFUSED') return 'De server neemt geen verbinding aan.';
  if (code.startsWith('ERR_TLS') || code.includes('CERT') || code === 'DEPTH_ZERO_SELF_SIGNED_CERT') return `Het beveiligingscertificaat is niet goed (${code}).`;
  if (fout instanceof Error && (fout.name === 'AbortError' || fout.name === 'TimeoutError')) return 'Het duurde te lang.';
  return `De verbinding lukte niet (${code === '' ? 'onbekende fout' : code}).`;
}

async function* begrensd(antwoord: IncomingMessage, maxBytes: number): AsyncGenerator<Uint8Array> {
  const gzip = antwoord.headers['content-encoding'] === 'gzip';
  const stroom = gzip ? antwoord.pipe(createGunzip()) : antwoord;
  if (gzip) antwoord.on('error', (fout) => stroom.destroy(fout));
  let bytes = 0;
  try {
    for await (const deel of stroom as AsyncIterable<Uint8Array>) {
      bytes += deel.length;
      if (bytes > maxBytes) throw new NietToegestaan(`Het bestand is groter dan ${Math.floor(maxBytes / MB)} MB. Wij lezen niet verder.`);
      yield deel;
    }
  } catch (fout) {
    throw new Haalfout(woorden(fout), { cause: fout });
  } finally {
    antwoord.destroy();
  }
}

export function maakHaler({ eigen, signal, wachtMs = 15_000 }: Opties): Haler {
  const agents = { 'http:': new HttpAgent({ keepAlive: true, maxSockets: 2 }), 'https:': new HttpsAgent({ keepAlive: true, maxSockets: 2 }) };

  const vraagAan = (adres: URL, methode: Haalvraag['methode']): Promise<IncomingMessage> =>
    new Promise((goed, mis) => {
      const https = adres.protocol === 'https:';
      const verzoek = (https ? httpsRequest : httpRequest)(
        adres,
        {
          method: methode,
          agent: https ? agents['https:'] : agents['http:'],
          lookup: opzoeker(adres, eigen),
          timeout: wachtMs,
          signal,
          headers: { 'User-Agent': 'Woostroom-oogstcontrole/1', Accept: '*/*', ...(methode === 'GET' ? { 'Accept-Encoding': 'gzip' } : {}) },
        },
        goed,
      );
      verzoek.on('timeout', () => verzoek.destroy(new NietToegestaan('De server antwoordt niet op tijd.')));
      verzoek.on('error', mis);
      verzoek.end();
    });

  async function haal(adres: URL, vraag: Haalvraag, omgeleid: readonly URL[] = []): Promise<Haaluitkomst> {
    const bezwaar = bezwaarTegen(adres, eigen);
    if (bezwaar !== null) return { gelukt: false, reden: bezwaar };
    try {
      const antwoord = await vraagAan(adres, vraag.methode);
      const status = antwoord.statusCode ?? 0;
      const naar = antwoord.headers.location;
      if (OMLEIDING.has(status) && naar !== undefined && omgeleid.length < vraag.omleidingen && URL.canParse(naar, adres)) {
        antwoord.destroy();
        return await haal(new URL(naar, adres), vraag, [...omgeleid, adres]);
      }
      return {
        gelukt: true,
        antwoord: { status, adres, omgeleid, mediatype: antwoord.headers['content-type'] ?? null, inhoud: () => begrensd(antwoord, vraag.maxBytes), laat: () => antwoord.destroy() },
      };
    } catch (fout) {
      return { gelukt: false, reden: woorden(fout) };
    }
  }

  return {
    haal: (adres, vraag) => haal(adres, vraag),
    close() {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  };
}
