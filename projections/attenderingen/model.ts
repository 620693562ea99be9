// What can be asked of the alerts. Address and search stay sealed here.
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position } from '../../src/kern/event.ts';
import type { AttenderingId, Verzegeld } from '../../src/kern/ids.ts';

export interface LopendeAttendering {
  readonly attenderingId: AttenderingId;
  readonly email: Verzegeld;
  readonly zoekvraag: Verzegeld;
  readonly tot: Position;
}

export interface Attenderingen {
  /** Confirmed alerts after this id, by id: at most `hoeveel`, so that many can be worked through in parts. */
  lopend(na: string, hoeveel: number): readonly LopendeAttendering[];
  /** Whether the same wish runs already, or waits for confirmation. */
  zelfdeWens(kenmerk: string): boolean;
  /** How many wait for a confirmation from this address. */
  onbevestigdVoor(adreskenmerk: string): number;
  /** Asked for on this day or earlier, and never confirmed. */
  onbevestigdTot(dag: IsoDate): readonly AttenderingId[];
  aantal(): number;
}
