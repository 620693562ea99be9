// One try to fetch a file: redirects followed one by one, each looked at anew, within limits of size and time.
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { MB } from '../kern/omvang.ts';
import { bezwaarTegen, BINNEN, magVerbinden, NietToegestaan, opzoeker, type Grens, type Opzoeken } from './grens.ts';
import type { Ophaalfout, Ophaaluitkomst, Ophaalvoortgang } from './model.ts';
import { bestandsnaamVan } from './naam.ts';

export interface Grenzen extends Grens {
  readonly maxBytes: number;
  /** Without a byte for so long, the other side is thought to be gone (milliseconds). */
  readonly stilteMs: number;
  /** For one try, all redirects together. */
  readonly totaalMs: number;
  readonly opzoeken?: Opzoeken;
}

const MEESTE_OMLEIDINGEN = 5;
const OMLEIDING = new Set([301, 302, 303, 307, 308]);
const STIL = 'De andere kant stuurde te lang niets.';

const mis = (reden: string, tijdelijk: boolean): Ophaalfout => ({ gelukt: false, reden, tijdelijk });

function foutVan(fout: unknown): Ophaalfout {
  if (fout instanceof NietToegestaan) return mis(fout.message, false);
  const code = fout instanceof Error && 'code' in fout ? String(fout.code) : '';
  if (code === 'ENOTFOUND') return mis('De naam van de site is niet te vinden.', false);
  if (code === 'EAI_AGAIN') return mis('De naam van de site was nu niet te vinden.', true);
  if (code === 'ECONNREFUSED') return mis('De andere kant neemt nu geen verbinding aan.', true);
  if (code.startsWith('ERR_TLS') || code.includes('CERT') || code.includes('SELF_SIGNED')) return mis(`Het beveiligingscertificaat van de site is niet goed (${code}).`, false);
  if (fout instanceof Error && fout.name === 'TimeoutError') return mis('Het duurde te lang.', true);
  if (code === 'ETIMEDOUT') return mis(STIL, true);
  return mis(`De verbinding brak af (${code === '' ? 'onbekende fout' : code}).`, true);
}

function statusfout(status: number): Ophaalfout {
  if (status === 401 || status === 403) return mis(`De site geeft dit bestand niet aan ons (antwoord ${status}). Het moet zonder inloggen te krijgen zijn.`, false);
  if (status === 404 || status === 410) return mis(`Op dit adres staat geen bestand (antwoord ${status}).`, false);
  return mis(`De site gaf een fout (antwoord ${status}).`, status === 408 || status === 425 || status === 429 || status >= 500);
}

function vraag(adres: URL, grenzen: Grenzen, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((goed, fout) => {
    const opties: RequestOptions = {
      // A connection of its own: one that was made for another address is never used again.
      agent: false,
      lookup: opzoeker(adres, grenzen, grenzen.opzoeken),
      timeout: grenzen.stilteMs,
      signal,
      headers: { 'User-Agent': 'Woostroom-ophalen/1', Accept: '*/*', 'Accept-Encoding': 'identity' },
    };
    const verzoek = (adres.protocol === 'https:' ? httpsRequest : httpRequest)(adres, opties, goed);
    verzoek.on('socket', (socket: Socket) => {
      socket.once('connect', () => {
        if (!magVerbinden(adres, grenzen, socket.remoteAddress ?? '')) verzoek.destroy(new NietToegestaan(BINNEN));
      });
    });
    verzoek.on('timeout', () => verzoek.destroy(Object.assign(new Error(STIL), { code: 'ETIMEDOUT' })));
    verzoek.on('error', fout);
    verzoek.end();
  });
}

async function lees(antwoord: IncomingMessage, adres: URL, { maxBytes }: Grenzen, meld: (voortgang: Ophaalvoortgang) => void): Promise<Ophaaluitkomst> {
  const teGroot = mis(`Het bestand is groter dan ${Math.floor(maxBytes / MB)} MB. Zo'n groot bestand halen wij niet op.`, false);
  const inpakking = antwoord.headers['content-encoding'] ?? 'identity';
  if (inpakking !== 'identity') return mis('De site stuurt het bestand ingepakt, ook al vroegen wij dat niet.', false);
  const gezegd = Number(antwoord.headers['content-length'] ?? Number.NaN);
  const totaal = Number.isSafeInteger(gezegd) ? gezegd : null;
  if (totaal !== null && totaal > maxBytes) return teGroot;
  const delen: Uint8Array[] = [];
  let bytes = 0;
  for await (const deel of antwoord as AsyncIterable<Uint8Array>) {
    bytes += deel.byteLength;
    if (bytes > maxBytes) return teGroot;
    delen.push(deel);
    meld({ bytes, totaal });
  }
  return { gelukt: true, bestand: { naam: bestandsnaamVan(adres, antwoord.headers['content-disposition']), bytes: Buffer.concat(delen) } };
}

/** Throws only when `signal` stops it. */
export async function probeer(begin: URL, grenzen: Grenzen, meld: (voortgang: Ophaalvoortgang) => void, signal: AbortSignal): Promise<Ophaaluitkomst> {
  const samen = AbortSignal.any([signal, AbortSignal.timeout(grenzen.totaalMs)]);
  let adres = begin;
  for (let omgeleid = 0; omgeleid <= MEESTE_OMLEIDINGEN; omgeleid += 1) {
    const bezwaar = bezwaarTegen(adres, grenzen);
    if (bezwaar !== null) return mis(omgeleid === 0 ? bezwaar : `De site stuurt door naar een adres dat niet mag. ${bezwaar}`, false);
    let antwoord: IncomingMessage | null = null;
    try {
      antwoord = await vraag(adres, grenzen, samen);
      const status = antwoord.statusCode ?? 0;
      const naar = antwoord.headers.location;
      if (OMLEIDING.has(status) && naar !== undefined && URL.canParse(naar, adres.href)) {
        adres = new URL(naar, adres);
        continue;
      }
      return status === 200 ? await lees(antwoord, adres, grenzen, meld) : statusfout(status);
    } catch (error) {
      signal.throwIfAborted();
      return samen.aborted ? mis('Het duurde te lang.', true) : foutVan(error);
    } finally {
      antwoord?.destroy();
    }
  }
  return mis('De site stuurt steeds door naar een ander adres.', false);
}
