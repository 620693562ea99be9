// Streams that several nodes keep their own bookkeeping in. They are no facts of a case: not in the chain, and no subscriber
// gets them without asking.
import type { StreamName } from '../kern/event.ts';

/** What the names of technical streams begin with: shared bookkeeping, and leases. */
export const TECHNISCH = ['staat-', 'lease-'] as const;

export const isTechnisch = (stream: StreamName): boolean => TECHNISCH.some((begin) => stream.startsWith(begin));

/** Does a subscriber that asked for streams beginning so get this one? Without asking: every stream but the technical ones. */
export const wanted = (stream: StreamName, begin: string | undefined): boolean =>
  begin === undefined ? !isTechnisch(stream) : stream.startsWith(begin);
