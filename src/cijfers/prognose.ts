// How long an open request may still take, from how long comparable ones took: those that had lasted at least as long.
// No model, only counting: a person can check it.

export type Prognose =
  | { readonly soort: 'te-weinig'; readonly aantal: number }
  | {
      readonly soort: 'verwachting';
      /** Comparable requests it rests on. */
      readonly aantal: number;
      /** Share of them that had ended by the last day of this one. */
      readonly kans: number;
      /** Days from receipt in which 80 % of them had ended. */
      readonly binnen: number;
    };

/** With fewer finished requests a share says too little. */
export const MINSTENS = 20;
export const DEEL = 0.8;

interface Vraag {
  /** Gross durations of finished requests, in days. */
  readonly duren: readonly number[];
  /** Days that the open request lasts already. */
  readonly duurtAl: number;
  /** Days from receipt to its last day; less than `duurtAl` when it is late. */
  readonly uiterste: number;
}

export function prognoseVan({ duren, duurtAl, uiterste }: Vraag): Prognose {
  const vergelijkbaar = duren.filter((duur) => duur >= duurtAl).toSorted((a, b) => a - b);
  const aantal = vergelijkbaar.length;
  const binnen = vergelijkbaar[Math.ceil(DEEL * aantal) - 1];
  if (aantal < MINSTENS || binnen === undefined) return { soort: 'te-weinig', aantal };
  return { soort: 'verwachting', aantal, kans: vergelijkbaar.filter((duur) => duur <= uiterste).length / aantal, binnen };
}
