// Gives consecutive numbers in a series: case numbers per year, document numbers per case. No number twice, none left out.
import type { Decider } from '../kern/decider.ts';
import { gebeurd } from '../kern/decider.ts';
import type { NummerEvent } from './events.ts';

export interface GeefNummer {
  readonly type: 'GeefNummer';
  readonly voor: string;
}

export interface Nummering {
  readonly laatste: number;
  readonly gegeven: ReadonlyMap<string, number>;
}

/** A series of numbers: category `nummering`; the id is the series, as `WOO-2026` or `documenten-<verzoekId>`. */
export const nummerDecider: Decider<GeefNummer, NummerEvent, Nummering> = {
  category: 'nummering',
  initial: { laatste: 0, gegeven: new Map() },
  evolve: ({ gegeven }, { data }) => ({ laatste: data.volgnummer, gegeven: new Map(gegeven).set(data.voor, data.volgnummer) }),
  decide: ({ voor }, { laatste, gegeven }) =>
    gegeven.has(voor) ? gebeurd() : gebeurd({ type: 'NummerGegeven', data: { volgnummer: laatste + 1, voor } }),
};

/** The number something got in its series; null when it never asked. */
export const volgnummerVan = (nummering: Nummering, voor: string): number | null => nummering.gegeven.get(voor) ?? null;

/** A case number as people read it: `WOO-2026-0001`. */
export const nummertekst = (reeks: string, volgnummer: number): string => `${reeks}-${String(volgnummer).padStart(4, '0')}`;
