// `woostroom verify` for a log on a server: makes the chain anew from the first event and holds it against every seal, every link
// that was moved here, and an anchor that was kept elsewhere.
import { LogCorrupt } from '../../kern/errors.ts';
import type { Anchor } from '../chain.ts';
import { CHAIN_START, links, type ChainPoint } from './chain.ts';
import { zegels } from './seal.ts';
import { openServer, type OurServer, type ServerOptions } from './server.ts';

export interface VerifiedServer extends Anchor {
  readonly events: number;
  readonly streams: number;
  /** Seals that fit. */
  readonly zegels: number;
  /** Commit position of the last event. */
  readonly commit: number;
}

interface Options {
  /** Where the log stood at an earlier moment, kept elsewhere. */
  readonly anchor?: Anchor;
  /** Called every 10,000 events and at the end, with the number so far. */
  readonly onProgress?: (checked: number) => void;
}

/**
 * @throws LogCorrupt with what is wrong, in Dutch
 * @throws StoreUnavailable when the server does not answer
 */
export async function verifyServer(options: ServerOptions, rest: Options = {}): Promise<VerifiedServer> {
  const server = openServer(options);
  try {
    return await verifyOn(server, rest);
  } finally {
    await server.close();
  }
}

/** The same on a server that is open. */
export async function verifyOn(server: OurServer, { anchor, onProgress }: Options = {}): Promise<VerifiedServer> {
  const seals = await zegels(server);
  const fixed = new Map<number, readonly string[]>();
  for (const { events, hash } of seals) fixed.set(events, [...(fixed.get(events) ?? []), hash]);
  const revisions = new Map<string, number>();
  let end: ChainPoint = CHAIN_START;
  const fits = ({ events, hash }: ChainPoint): void => {
    if (fixed.get(events)?.some((each) => each !== hash) === true) throw new LogCorrupt(`Het log klopt niet: tot en met gebeurtenis ${events} past het niet bij zijn zegel.`);
    if (anchor?.position === events && anchor.hash.toLowerCase() !== hash) {
      throw new LogCorrupt(`Het log klopt niet: tot en met gebeurtenis ${events} is het een ander log dan eerder is vastgelegd.`);
    }
  };
  fits(end);
  for await (const link of links(server, CHAIN_START, new AbortController().signal)) {
    const { stream, revision } = link.event;
    const next = (revisions.get(stream) ?? -1) + 1;
    if (revision !== next) throw new LogCorrupt(`Het log klopt niet bij gebeurtenis ${link.events}: in stroom ${stream} komt ${revision} waar ${next} hoort.`);
    revisions.set(stream, revision);
    fits(link);
    end = link;
    if (end.events % 10_000 === 0) onProgress?.(end.events);
  }
  const furthest = Math.max(anchor?.position ?? 0, ...seals.map(({ events }) => events));
  if (furthest > end.events) throw new LogCorrupt(`Het log eindigt bij gebeurtenis ${end.events}, maar liep eerder tot ${furthest}: het einde ontbreekt.`);
  onProgress?.(end.events);
  return { events: end.events, streams: revisions.size, zegels: seals.length, commit: end.commit, position: end.events, hash: end.hash };
}
