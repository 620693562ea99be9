// How far each process is, and what it put aside: in a file of this machine, or in the bookkeeping that all nodes share.
import type { Position } from '../kern/event.ts';

/** An event that a process gave up on. */
export interface Geparkeerd {
  readonly position: Position;
  /** Where to begin to read it again: positions of a log need not be consecutive. */
  readonly vorige: Position;
  readonly type: string;
  readonly reden: string;
}

/** A later holder of the lease does this work now: whoever hears this stops, and what it wrote last was not kept. */
export class BeurtVoorbij extends Error {
  override readonly name = 'BeurtVoorbij';
}

/** `token` is the fencing token of who works: of two, the higher one counts. */
export interface Procesboek {
  /** As far as it is known here. */
  stand(naam: string): Position;
  geparkeerd(naam: string): readonly Geparkeerd[];
  /** Of every process that was ever here. */
  namen(): readonly string[];
  /** Claims the process: from now on a lower token writes nothing. Gives how far it is. @throws BeurtVoorbij */
  neem(naam: string, token: number): Promise<Position>;
  /** @throws BeurtVoorbij */
  zet(naam: string, position: Position, token: number): Promise<void>;
  parkeer(naam: string, geparkeerd: Geparkeerd, token: number): Promise<void>;
  /** It was done after all. */
  haalWeg(naam: string, position: Position): Promise<void>;
  /** Calls back when a process is further, also on another node. */
  luister(verder: (naam: string, position: Position) => void): void;
  /**
   * Whether a place that only says "nothing for me up to here" may wait to be written until `BEWAAR_MS` after the last one:
   * on several nodes each write is one to the log.
   */
  readonly zuinig: boolean;
  close(): void;
}
