// A lease: work that must be done once is done by the node that holds it. Clocks of nodes are never compared: who waits counts how long
// the holder gave no sign, on its own clock; the holder counts how long ago its last sign was recorded, on its own. A clock that is set
// back must not make a holder of an hour ago believe that it still is one: both count on a clock that only goes on.
// A node that stood still may still believe it holds the lease. Its fencing token is then older than that of the holder, and whoever
// keeps something for the work refuses the older token.
import { setTimeout as slaap } from 'node:timers/promises';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Clock } from '../kern/clock.ts';
import { newId } from '../kern/uuid.ts';
import type { TechnischLog } from './technischlog/port.ts';

/** One time of holding the lease. */
export interface Houderschap {
  /** Grows with every change of holder. */
  readonly token: number;
  /** Aborts when the lease is lost or let go of. */
  readonly signal: AbortSignal;
}

export interface Lease {
  /** Does the work whenever this node holds the lease, until the signal aborts. One work per lease. */
  volg(werk: (houderschap: Houderschap) => Promise<void>): void;
  /** Whether this node holds it now. */
  readonly eigen: boolean;
  /** Which node gave the last sign, as far as known here; null: nobody. */
  readonly houder: string | null;
  /** Ends the work and lets go, so that another node need not wait. */
  close(): Promise<void>;
}

interface Options {
  readonly log: TechnischLog;
  readonly naam: string;
  /** Name of this node. */
  readonly knooppunt: string;
  /** The time of day. A machine that slept sees by it that it did; a holder goes by whichever clock says it waited longest. */
  readonly clock: Clock;
  /** Milliseconds on a clock that nobody sets; default that of the process. */
  readonly verstreken?: () => number;
  /** Within this time after the holder died another node does the work; default 15,000. */
  readonly overnameMs?: number;
  readonly logger?: Logger;
}

const vorm = z.object({ houder: z.string().nullable(), proces: z.string().nullable() });
type Teken = Readonly<z.infer<typeof vorm>>;
const NIEMAND: Teken = { houder: null, proces: null };
const verpak = (teken: Teken): Buffer => Buffer.from(JSON.stringify(teken));
const pakUit = (bytes: Uint8Array): Teken => vorm.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));

/** A moment on both clocks of this node, in milliseconds. */
interface Moment {
  readonly dag: number;
  readonly loop: number;
}

/** What this node has while it holds the lease. */
interface Bezit {
  readonly bezig: Promise<void>;
  readonly afbreken: AbortController;
  revisie: number;
  /** When the sign that was recorded last was sent. */
  teken: Moment;
}

export function createLease({ log, naam, knooppunt, clock, verstreken = () => performance.now(), overnameMs = 15_000, logger }: Options): Lease {
  const stroom = `lease-${naam}`;
  // The holder stops well before another may begin; in between is room for a slow write.
  const [kijkMs, tekenMs, houdMs, stilMs] = [overnameMs / 15, overnameMs / 5, overnameMs * 0.6, overnameMs * 0.8];
  /** A node that starts again under its name is another process: what it held before, it does not hold. */
  const ik: Teken = { houder: knooppunt, proces: newId<string>() };
  const gesloten = new AbortController();
  let houder: string | null = null;
  let gezien = { revisie: -1, sinds: verstreken() };
  let bezit: Bezit | null = null;
  let lus: Promise<void> = Promise.resolve();
  const nu = (): Moment => ({ dag: clock.now().epochMilliseconds, loop: verstreken() });
  const geleden = ({ dag, loop }: Moment): number => Math.max(clock.now().epochMilliseconds - dag, verstreken() - loop);

  /** Not over until the work stands still: two works of one node at a time would be as bad as of two nodes. */
  async function verlies(mijn: Bezit, waarom: string): Promise<void> {
    if (!mijn.afbreken.signal.aborted) logger?.warn({ lease: naam, knooppunt, waarom }, 'lease verloren');
    mijn.afbreken.abort();
    await mijn.bezig;
    if (bezit === mijn) bezit = null;
  }

  async function neem(verwacht: number, werk: (houderschap: Houderschap) => Promise<void>): Promise<void> {
    const teken = nu();
    const geschreven = await log.schrijf(stroom, verwacht, verpak(ik));
    if (geschreven === 'botsing') return;
    const afbreken = new AbortController();
    houder = knooppunt;
    logger?.info({ lease: naam, knooppunt, token: geschreven.revisie }, 'lease verkregen');
    const bezig = werk({ token: geschreven.revisie, signal: afbreken.signal }).catch((error: unknown) => {
      if (!afbreken.signal.aborted) logger?.error({ lease: naam, error }, 'werk van de lease gestopt');
      afbreken.abort();
    });
    bezit = { bezig, afbreken, revisie: geschreven.revisie, teken };
  }

  async function geefTeken(mijn: Bezit): Promise<void> {
    if (mijn.afbreken.signal.aborted) return verlies(mijn, 'werk gestopt');
    if (geleden(mijn.teken) < tekenMs) return;
    const teken = nu();
    const geschreven = await log.schrijf(stroom, mijn.revisie, verpak(ik));
    // Our own sign may have been recorded while its answer was lost.
    const stand = geschreven === 'botsing' ? await log.lees(stroom) : null;
    const eigenTeken = stand !== null && stand.revisie === mijn.revisie + 1 && pakUit(stand.bytes).proces === ik.proces;
    if (geschreven === 'botsing' && !eigenTeken) return verlies(mijn, 'een ander knooppunt heeft hem');
    mijn.revisie += 1;
    mijn.teken = teken;
  }

  async function kijk(werk: (houderschap: Houderschap) => Promise<void>): Promise<void> {
    const stand = await log.lees(stroom);
    const teken = stand === null ? NIEMAND : pakUit(stand.bytes);
    const revisie = stand?.revisie ?? -1;
    houder = teken.houder;
    const vrij = houder === null || teken.proces === ik.proces;
    if (!vrij && revisie !== gezien.revisie) gezien = { revisie, sinds: verstreken() };
    else if (vrij || verstreken() - gezien.sinds >= stilMs) await neem(revisie, werk);
  }

  async function draai(werk: (houderschap: Houderschap) => Promise<void>): Promise<void> {
    while (!gesloten.signal.aborted) {
      try {
        await (bezit === null ? kijk(werk) : geefTeken(bezit));
      } catch (error) {
        logger?.warn({ lease: naam, error }, 'lease: het log antwoordt niet');
      }
      await slaap(kijkMs, undefined, { signal: gesloten.signal }).catch(() => undefined);
    }
  }

  // Apart from the loop, which may be waiting for a log that does not answer.
  const wacht = setInterval(() => {
    if (bezit !== null && geleden(bezit.teken) >= houdMs) void verlies(bezit, 'geen teken van leven vastgelegd');
  }, kijkMs);
  wacht.unref();

  return {
    volg(werk) {
      lus = draai(werk);
    },
    get eigen() {
      return bezit !== null && !bezit.afbreken.signal.aborted;
    },
    get houder() {
      return houder;
    },
    async close() {
      if (gesloten.signal.aborted) return lus;
      gesloten.abort();
      await lus;
      clearInterval(wacht);
      if (bezit === null) return;
      const { revisie } = bezit;
      await verlies(bezit, 'gesloten');
      await log.schrijf(stroom, revisie, verpak(NIEMAND)).catch(() => undefined);
    },
  };
}
