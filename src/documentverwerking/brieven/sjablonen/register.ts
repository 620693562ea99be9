// Every letter template there is, by its code. A new letter: its text in `standaard/`, and it is here.
import { besluitsjablonen } from './standaard/besluit.ts';
import { rechtsgangsjablonen } from './standaard/rechtsgang.ts';
import { sjablonenVoorAnderen } from './standaard/anderen.ts';
import { verzoekersjablonen } from './standaard/verzoeker.ts';
import type { Sjabloon, Sjabloontekst } from './sjabloon.ts';

const alle = { ...verzoekersjablonen, ...sjablonenVoorAnderen, ...besluitsjablonen, ...rechtsgangsjablonen } as const;

/** Stored for ever in events and letters: add, never rename. */
export type Sjablooncode = keyof typeof alle;

export const SJABLONEN: Readonly<Record<Sjablooncode, Sjabloon>> = alle;
export const SJABLOONCODES = Object.keys(alle) as readonly Sjablooncode[];
export const isSjablooncode = (waarde: string): waarde is Sjablooncode => Object.hasOwn(alle, waarde);

/** The text in use for a code. */
export type Sjabloonboek = (code: Sjablooncode) => Sjabloontekst;

/** The texts that come with the program. */
export const ingebouwd: Sjabloonboek = (code) => {
  const { onderwerp, tekst } = SJABLONEN[code];
  return { versie: 1, onderwerp, tekst };
};
