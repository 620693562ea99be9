// What can be asked of the texts of letters: every version a body made, with who, when and why. Version 1 is the program's own.
import type { Sjablooncode } from '../../src/documentverwerking/brieven/sjablonen/register.ts';
import type { Sjabloonwoorden } from '../../src/documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { IsoInstant } from '../../src/kern/date.ts';
import type { Actor } from '../../src/kern/event.ts';

export interface Sjabloonversie {
  readonly code: Sjablooncode;
  /** From 2. */
  readonly versie: number;
  /** The body's own words; null when the words of the program came back. */
  readonly eigen: Sjabloonwoorden | null;
  readonly reden: string;
  readonly door: Actor;
  readonly recordedAt: IsoInstant;
}

export interface Sjablonen {
  /** The newest version of every letter that was ever changed. */
  nieuwste(): readonly Sjabloonversie[];
  /** Every version of one letter, newest first. */
  versies(code: Sjablooncode): readonly Sjabloonversie[];
}
