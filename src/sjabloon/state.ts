// The text of one letter as its events left it, and which text is in use because of that.
import { ingebouwd, SJABLONEN, type Sjablooncode } from '../documentverwerking/brieven/sjablonen/register.ts';
import { toetsSjabloon, type Sjabloontekst, type Sjabloonwoorden } from '../documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { SjabloonEvent } from './events.ts';

export interface Sjabloonstand {
  readonly versie: number;
  /** The body's own words; null while those of the program are in use. */
  readonly eigen: Sjabloonwoorden | null;
}

export const INGEBOUWD: Sjabloonstand = { versie: 1, eigen: null };

export function evolve(_stand: Sjabloonstand, event: SjabloonEvent): Sjabloonstand {
  switch (event.type) {
    case 'SjabloonGewijzigd': {
      const { versie, onderwerp, tekst } = event.data;
      return { versie, eigen: { onderwerp, tekst } };
    }
    case 'SjabloonHersteld':
      return { versie: event.data.versie, eigen: null };
  }
}

/**
 * The words a letter is made with. Own words that a newer program cannot fill any more (a field is gone, or the law wants one more)
 * stand aside for the built-in ones, which are version 1: a letter is never sent without what the law wants in it.
 */
export function inGebruik(code: Sjablooncode, { versie, eigen }: Sjabloonstand): Sjabloontekst {
  if (eigen === null) return { ...ingebouwd(code), versie };
  return toetsSjabloon(SJABLONEN[code], eigen).length === 0 ? { ...eigen, versie } : ingebouwd(code);
}
