// Which numbers of one series are given out, in a form that stays cheap to extend without ever changing an older state.
import type { NummerEvent } from './events.ts';

type Blok = ReadonlyMap<string, number>;

/**
 * The numbers in blocks of falling size, each a power of two: adding merges equal blocks, as a binary counter carries.
 * Copying one map per event would cost the square of the year's requests; this costs n log n.
 */
export interface Nummering {
  readonly laatste: number;
  readonly blokken: readonly Blok[];
}

export const GEEN_NUMMERS: Nummering = { laatste: 0, blokken: [] };

/** The number that was given for this, or null. */
export function nummerVan(nummering: Nummering, voor: string): number | null {
  for (const blok of nummering.blokken) {
    const volgnummer = blok.get(voor);
    if (volgnummer !== undefined) return volgnummer;
  }
  return null;
}

function erbij(blokken: readonly Blok[], nieuw: Blok): readonly Blok[] {
  const laatste = blokken.at(-1);
  return laatste?.size === nieuw.size ? erbij(blokken.slice(0, -1), new Map([...laatste, ...nieuw])) : [...blokken, nieuw];
}

export const evolve = (nummering: Nummering, { data }: NummerEvent): Nummering => ({
  laatste: Math.max(nummering.laatste, data.volgnummer),
  blokken: erbij(nummering.blokken, new Map([[data.voor, data.volgnummer]])),
});
