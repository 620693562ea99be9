// Once a day the chain so far is written down on the server: what is changed before a seal no longer fits it. A seal is no fact of
// a case: it stands in a stream of its own, outside the chain. Whoever can change the server can change a seal too; the anchor that
// `verifieer` shows, kept elsewhere, is the proof against that.
import { z } from 'zod';
import { VersionConflict } from '../../kern/errors.ts';
import type { Revision, StreamName } from '../../kern/event.ts';
import type { EventId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { ChainHash } from '../chain.ts';
import { CHAIN_START, links, type ChainPoint } from './chain.ts';
import type { OurServer } from './server.ts';

const ZEGELS = 'staat-zegels' as StreamName;

/** Stored for ever: the data of `LogVerzegeld`. */
const zegelSchema = z.object({
  /** ISO date in the Netherlands. */
  dag: z.iso.date(),
  gebeurtenissen: z.number().int().min(0),
  schakel: z.string().regex(/^[0-9a-f]{64}$/),
  /** Commit position of the last event under the seal. */
  commit: z.number().int().min(0),
});

export interface Zegel extends ChainPoint {
  /** ISO date. */
  readonly dag: string;
}

/** Every seal, oldest first. */
export async function zegels(server: OurServer): Promise<readonly Zegel[]> {
  const stored = await server.patiently(() => server.read(ZEGELS, 0, undefined));
  return stored.map(({ data }) => {
    const { dag, gebeurtenissen, schakel, commit } = zegelSchema.parse(JSON.parse(data));
    return { dag, events: gebeurtenissen, hash: schakel as ChainHash, commit };
  });
}

/**
 * Seals the log as it is, when this day has no seal yet and something was recorded since the last. Reads from the last seal on.
 * Safe on several nodes at once: the seal of the first stands.
 * @param dag ISO date of today in the Netherlands
 * @returns the new seal, or null when there was nothing to seal
 * @throws LogCorrupt, StoreUnavailable
 */
export async function verzegel(server: OurServer, dag: string, stop: AbortSignal): Promise<Zegel | null> {
  const before = await zegels(server);
  const last = before.at(-1);
  if (last !== undefined && last.dag >= dag) return null;
  let point: ChainPoint = last ?? CHAIN_START;
  for await (const link of links(server, point, stop)) point = link;
  if (stop.aborted || point.events === (last?.events ?? 0)) return null;
  const { events, hash, commit } = point;
  const seal = {
    id: derivedId<EventId>('zegel', server.names.stored(ZEGELS), dag, hash),
    type: 'LogVerzegeld',
    data: JSON.stringify({ dag, gebeurtenissen: events, schakel: hash, commit }),
    metadata: '{}',
  };
  try {
    await server.patiently(() => server.write(ZEGELS, before.length === 0 ? 'no-stream' : ((before.length - 1) as Revision), [seal]));
  } catch (error) {
    // Another node sealed this day meanwhile.
    if (error instanceof VersionConflict) return null;
    throw error;
  }
  return { dag, events, hash, commit };
}
