// What a process manager is: a name, the events it cares about, and what follows from them.
import type { RecordedEvent } from '../kern/event.ts';

export interface Proces {
  /** Names its checkpoint: stored, so never reused for something else. */
  readonly naam: string;
  readonly types: readonly string[];
  /** How many events it may react to at the same time; default one. More gives up the order: only for reactions that do not need it. */
  readonly gelijktijdig?: number;
  /** Does what follows from the event. Called again after a crash or a fault, so: idempotent. Throws to be tried again. */
  reageer(event: RecordedEvent, signal: AbortSignal): Promise<void>;
  /** Called when the runner gives up on an event for now, to record what did not happen. */
  opgegeven?(event: RecordedEvent): Promise<void>;
}
