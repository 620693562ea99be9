// Figures for everybody: small numbers are hidden, and so many others with them that a sum does not give a hidden one away.
import type { Cijfers } from './cijfers.ts';
import type { Duur } from './duur.ts';
import type { Stroom, Wat } from './keuze.ts';

/** Numbers below this are not told: zero neither, so that "hidden" says nothing. */
export const GRENS = 5;

/** `klein`: below the limit. `weg`: large enough, but with it a small one could be worked out. */
export type Getoond = number | 'klein' | 'weg';

/** Could somebody who knows the sum, and why each was hidden, work out one of these? */
function teRaden(klein: readonly number[], weg: readonly number[]): boolean {
  if (klein.length === 0) return false;
  if (klein.length + weg.length === 1) return true;
  const som = [...klein, ...weg].reduce((tot, aantal) => tot + aantal, 0);
  // All at their lowest, or (nothing above the limit among them) all at their highest: then there is one answer only.
  return som === GRENS * weg.length || (weg.length === 0 && som === (GRENS - 1) * klein.length);
}

/**
 * One set that adds up to a total that is known. Hides what is small, then the smallest of the others until nothing can be worked out.
 * `veilig` is false when everything is hidden and the total would still give one away: then the total must be hidden too.
 * @param ook places that must be hidden anyhow
 */
export function verberg(aantallen: readonly number[], ook: readonly number[] = []): { readonly cellen: readonly Getoond[]; readonly veilig: boolean } {
  const verborgen = new Set(aantallen.flatMap((aantal, plaats) => (aantal < GRENS || ook.includes(plaats) ? [plaats] : [])));
  const volgende = aantallen.map((aantal, plaats) => ({ aantal, plaats })).filter(({ plaats }) => !verborgen.has(plaats)).sort((a, b) => a.aantal - b.aantal || a.plaats - b.plaats);
  const waarden = (klein: boolean): readonly number[] => [...verborgen].map((plaats) => aantallen[plaats] ?? 0).filter((aantal) => aantal < GRENS === klein);
  // A number hidden only because of another set has to stay hidden too: alone it would be the rest of the sum.
  const open = (): boolean => teRaden(waarden(true), waarden(false)) || (verborgen.size === 1 && ook.length > 0);
  for (const { plaats } of volgende) {
    if (!open()) break;
    verborgen.add(plaats);
  }
  return { cellen: aantallen.map((aantal, plaats) => (!verborgen.has(plaats) ? aantal : aantal < GRENS ? 'klein' : 'weg')), veilig: !open() };
}

export interface OpenbareCijfers {
  readonly stromen: Readonly<Record<Stroom, Getoond>>;
  readonly klassen: readonly { readonly wat: Wat; readonly aantal: Getoond }[];
  readonly uitkomsten: readonly { readonly wat: Wat; readonly aantal: Getoond }[];
  /** Only grounds of enough decisions: that a ground occurs at all would tell of a small number. */
  readonly gronden: readonly { readonly wat: Wat; readonly aantal: Getoond }[];
  readonly bezwaren: readonly { readonly wat: Wat; readonly aantal: Getoond }[];
  /** Null when there were too few decisions. */
  readonly bruto: Duur | null;
  readonly netto: Duur | null;
  /** Share in time, 0 to 1; null when it would tell a hidden number. */
  readonly opTijd: number | null;
}

const EINDEN = ['besloten', 'doorgezonden', 'ingetrokken', 'informeel', 'anders'] as const satisfies readonly Stroom[];
const los = (aantal: number): Getoond => (aantal < GRENS ? 'klein' : aantal);
const helemaalWeg = (aantal: number): Getoond => (aantal < GRENS ? 'klein' : 'weg');

/** The figures of a year as everybody may see them. */
export function openbaar({ stromen, klassen, uitkomsten, gronden, bezwaren, bezwaaruitkomsten, bruto, netto, opTijd }: Cijfers): OpenbareCijfers {
  const perKlasse = verberg(klassen.map(({ aantal }) => aantal));
  const perUitkomst = verberg(uitkomsten.map(({ aantal }) => aantal));
  // The ends add up too: to what came in minus what the number of open requests grew, from one year to the next.
  const perEinde = verberg(EINDEN.map((einde) => stromen[einde]), perKlasse.veilig && perUitkomst.veilig ? [] : [0]);
  const besloten = perEinde.cellen[0] ?? 'weg';
  const bekend = typeof besloten === 'number';
  const deel = <T extends { readonly wat: Wat; readonly aantal: number }>(tellingen: readonly T[], cellen: readonly Getoond[]) =>
    tellingen.map(({ wat, aantal }, plaats) => ({ wat, aantal: bekend ? (cellen[plaats] ?? 'weg') : helemaalWeg(aantal) }));
  const klasse = deel(klassen, perKlasse.cellen);
  return {
    stromen: {
      ontvangen: los(stromen.ontvangen),
      ...(Object.fromEntries(EINDEN.map((einde, plaats) => [einde, perEinde.cellen[plaats] ?? 'weg'])) as Record<(typeof EINDEN)[number], Getoond>),
      // Without it nobody knows what the ends add up to.
      open: perEinde.veilig ? los(stromen.open) : helemaalWeg(stromen.open),
    },
    klassen: klasse,
    uitkomsten: deel(uitkomsten, perUitkomst.cellen),
    gronden: gronden.filter(({ aantal }) => aantal >= GRENS && bekend).map(({ wat, aantal }) => ({ wat, aantal })),
    bezwaren: [{ wat: 'bezwaar' as const, aantal: los(bezwaren) }, ...bezwaaruitkomsten.map(({ wat, aantal }) => ({ wat, aantal: los(aantal) }))],
    bruto: bekend ? bruto : null,
    netto: bekend ? netto : null,
    opTijd: bekend && klasse.every(({ wat, aantal }) => wat !== 'klasse-te-laat' || typeof aantal === 'number') ? opTijd / besloten : null,
  };
}
