// The chain of the embedded log, over a log on a server: the same links, in the order of the server. A place in the chain is a
// count of events, as it is in the embedded log, so a log that was moved has the chain that it had.
import { LogCorrupt } from '../../kern/errors.ts';
import { chainHash, GENESIS, type ChainHash } from '../chain.ts';
import type { StoredEvent } from './protocol.ts';
import type { OurServer } from './server.ts';

/** Where a chain is. */
export interface ChainPoint {
  /** Events so far. */
  readonly events: number;
  readonly hash: ChainHash;
  /** Commit position on the server of the last of them; 0 before the first. */
  readonly commit: number;
}

export const CHAIN_START: ChainPoint = { events: 0, hash: GENESIS, commit: 0 };

export interface Link extends ChainPoint {
  readonly event: StoredEvent;
}

/**
 * Every link after a point, up to the end of the log.
 * @throws LogCorrupt when an event that was moved here is not what it was in the log it came from
 */
export async function* links(server: OurServer, from: ChainPoint, stop: AbortSignal): AsyncGenerator<Link> {
  let { events, hash } = from;
  for await (const event of server.everything(from.commit, stop)) {
    events += 1;
    hash = chainHash(hash, { ...event, position: events });
    if (event.link !== null && (event.link !== hash || event.position !== events)) {
      throw new LogCorrupt(`Het log klopt niet bij gebeurtenis ${events}: de inhoud of de volgorde is veranderd na de verhuizing.`);
    }
    yield { events, hash, commit: event.commit, event };
  }
}
