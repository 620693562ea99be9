// Reading your own writes on another node: an answer to a change says how far the log was, and the next node waits until it is as far.
import type { RequestHandler } from 'express';
import { StoreUnavailable } from '../../kern/errors.ts';
import type { Position } from '../../kern/event.ts';
import type { Stand } from '../../opslag.ts';
import { zelfdeGeheim } from '../../privacy/geheimen.ts';
import { koekjenaam, koekjeUit, koekjevorm } from './koekje.ts';

/** This node is not as far as the one that took the change in. The change is safe; the page is not up to date yet. */
export class LooptAchter extends StoreUnavailable {}

/** For clients of the API, which keep no cookies: as they got it, they send it back. */
export const STANDKOP = 'Woostroom-Stand';
/** Longer ago than this every node is as far. */
const GELDIG_SECONDEN = 30;

interface Nodig {
  /** What this node wrote last; asked when an answer to a change goes out. */
  readonly geschreven: () => Stand;
  /** @throws StoreUnavailable when it takes too long */
  readonly wachtOp: (stand: Stand) => Promise<void>;
  /** Signs what a browser keeps for us, so that nobody makes a node wait for what will never come. */
  readonly merk: (tekst: string) => string;
  /** Public address; https makes the cookie Secure with the `__Host-` prefix. */
  readonly adres: string;
}

const LEEST = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Only for several nodes: one node waits for its own read models before it answers. */
export function standdoorgeven({ geschreven, wachtOp, merk, adres }: Nodig): RequestHandler {
  const koekje = koekjenaam(adres, 'stand');
  const schrijf = ({ position, gedeeld }: Stand): string => {
    const tekst = `${position}.${gedeeld}`;
    return `${tekst}.${merk(tekst)}`;
  };
  /** Null for what we did not sign. */
  function lees(waarde: string): Stand | null {
    const [, tekst, position, gedeeld, merkteken] = /^((\d{1,16})\.(\d{1,16}))\.([\w-]+)$/.exec(waarde) ?? [];
    if (tekst === undefined || merkteken === undefined || !zelfdeGeheim(merkteken, merk(tekst))) return null;
    return { position: Number(position) as Position, gedeeld: Number(gedeeld) };
  }

  return async (request, response, next) => {
    if (!LEEST.has(request.method)) {
      const writeHead = response.writeHead.bind(response);
      response.writeHead = ((...args: Parameters<typeof writeHead>) => {
        const stand = schrijf(geschreven());
        response.setHeader(STANDKOP, stand);
        response.cookie(koekje, stand, koekjevorm(adres, 'strict', GELDIG_SECONDEN));
        return writeHead(...args);
      }) as typeof response.writeHead;
    }
    const gevraagd = lees(request.get(STANDKOP) ?? koekjeUit(request, koekje) ?? '');
    if (gevraagd !== null) {
      try {
        await wachtOp(gevraagd);
      } catch (error) {
        // A change that came after it is not stored yet: that says so itself.
        if (!(error instanceof StoreUnavailable) || !LEEST.has(request.method)) throw error;
        throw new LooptAchter('dit knooppunt loopt achter', { cause: error });
      }
    }
    next();
  };
}
