// A holiday table made ready for counting: which day is free and why, and for which years a decree is known.
import { dagnummer, jaarVan, naarDag, naarDatum, weekdagNummer } from '../dagnummer.ts';
import type { Feestdaggegevens, Feestdagregel } from './gegevens.ts';
import { feestdaggegevens } from './gegevens.ts';

export interface Feestdagtabel {
  readonly versie: string;
  /** Why this day is not a working day ("zaterdag", "Tweede Paasdag"), or null when it is one. */
  vrij(dag: number): string | null;
  /** True when a royal decree settled the designated days of this year, and the year is in the table. */
  besluitBekend(jaar: number): boolean;
  /** The decree that settles a year, or null. */
  bron(jaar: number): string | null;
  /** All holidays of a year in order, weekends included, for pages and calendars. */
  vanJaar(jaar: number): readonly Feestdag[];
}

export interface Feestdag {
  readonly datum: Temporal.PlainDate;
  readonly naam: string;
  readonly artikel: string;
}

const aangewezen = 'aangewezen als vrije dag';

/** Easter Sunday as day number (anonymous Gregorian algorithm, Meeus/Jones/Butcher). */
export function pasen(jaar: number): number {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const maand = Math.floor((h + l - 7 * m + 90) / 25);
  const dag = (h + l - 7 * m + 33 * maand + 19) % 32;
  return dagnummer(jaar, maand, dag);
}

function dagVan(regel: Feestdagregel, jaar: number): number {
  switch (regel.soort) {
    case 'vast':
      return dagnummer(jaar, regel.maand, regel.dag);
    case 'pasen':
      return pasen(jaar) + regel.dagen;
    case 'koningsdag': {
      const dag = dagnummer(jaar, 4, 27);
      return weekdagNummer(dag) === 7 ? dag - 1 : dag;
    }
  }
}

/** Builds a table from data. Pure; the result holds no reference to a clock or a file. */
export function maakFeestdagtabel(gegevens: Feestdaggegevens): Feestdagtabel {
  const dagen = new Map<number, { readonly naam: string; readonly artikel: string }>();
  for (const { dagen: lijst } of gegevens.besluiten) {
    for (const tekst of lijst) {
      dagen.set(naarDag(Temporal.PlainDate.from(tekst)), { naam: aangewezen, artikel: 'Atw art. 3 lid 3' });
    }
  }
  for (let jaar = gegevens.vanJaar; jaar <= gegevens.totEnMetJaar; jaar++) {
    for (const regel of gegevens.erkend) dagen.set(dagVan(regel, jaar), { naam: regel.naam, artikel: regel.artikel });
  }
  const bronnen = new Map(gegevens.besluiten.flatMap(({ bron, jaren }) => jaren.map((jaar) => [jaar, bron] as const)));

  return {
    versie: gegevens.versie,
    vrij(dag) {
      const feestdag = dagen.get(dag);
      if (feestdag !== undefined) return feestdag.naam;
      const weekdag = weekdagNummer(dag);
      return weekdag === 6 ? 'zaterdag' : weekdag === 7 ? 'zondag' : null;
    },
    besluitBekend: (jaar) => jaar >= gegevens.vanJaar && jaar <= gegevens.totEnMetJaar && bronnen.has(jaar),
    bron: (jaar) => bronnen.get(jaar) ?? null,
    vanJaar: (jaar) =>
      [...dagen]
        .filter(([dag]) => jaarVan(dag) === jaar)
        .sort(([a], [b]) => a - b)
        .map(([dag, { naam, artikel }]) => ({ datum: naarDatum(dag), naam, artikel })),
  };
}

/** The table this version of the law uses. */
export const feestdagtabel: Feestdagtabel = maakFeestdagtabel(feestdaggegevens);
