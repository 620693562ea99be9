// Recognised holidays (Algemene termijnenwet art. 3) as versioned data. Designation by decree is data, never a formula.
import { dagVan, plusDagen, type Dag } from '../termijnen/dagen.ts';

export interface Feestdagentabel {
  /** Named in every computed date. */
  readonly versie: string;
  /** Name of the holiday on this day, or null. */
  naam(dag: Dag): string | null;
  /** Is it known which days were designated for this year (Atw 3 lid 3)? When not, every date in it carries a warning. */
  aanwijzingBekend(jaar: number): boolean;
}

/** Days put on a level with holidays by royal decree (Atw 3 lid 3), with the decree they come from. */
const AANGEWEZEN: readonly { readonly datum: string; readonly bron: string }[] = [
  ...['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'].map((datum) => ({
    datum,
    bron: 'Besluit gelijkstelling 28 april 2023 tot en met 30 mei 2025',
  })),
  ...['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map((datum) => ({
    datum,
    bron: 'Besluit gelijkstelling 2 januari 2026 tot en met 26 mei 2028',
  })),
];
const AANWIJZING_VAN = 2023;
const AANWIJZING_TOT_EN_MET = 2028;

/** Easter Sunday in the Gregorian calendar (the anonymous computus of 1876). */
function pasen(jaar: number): Dag {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  const dag = ((h + l - 7 * m + 114) % 31) + 1;
  return dagVan(new Temporal.PlainDate(jaar, maand, dag));
}

/** 27 April, or the day before when that is a Sunday. */
function koningsdag(jaar: number): Dag {
  const dag = new Temporal.PlainDate(jaar, 4, 27);
  return dagVan(dag.dayOfWeek === 7 ? dag.subtract({ days: 1 }) : dag);
}

function feestdagenVan(jaar: number): ReadonlyMap<Dag, string> {
  const eerste = pasen(jaar);
  const vast = (maand: number, dag: number): Dag => dagVan(new Temporal.PlainDate(jaar, maand, dag));
  return new Map([
    [vast(1, 1), 'Nieuwjaarsdag'],
    [plusDagen(eerste, -2), 'Goede Vrijdag'],
    [plusDagen(eerste, 1), 'tweede paasdag'],
    [koningsdag(jaar), 'Koningsdag'],
    [vast(5, 5), 'Bevrijdingsdag'],
    [plusDagen(eerste, 39), 'Hemelvaartsdag'],
    [plusDagen(eerste, 50), 'tweede pinksterdag'],
    [vast(12, 25), 'eerste kerstdag'],
    [vast(12, 26), 'tweede kerstdag'],
    ...AANGEWEZEN.filter(({ datum }) => datum.startsWith(`${jaar}-`)).map(
      ({ datum }) => [dagVan(Temporal.PlainDate.from(datum)), 'een dag die met een feestdag is gelijkgesteld'] as const,
    ),
  ]);
}

/** The table for the Netherlands as known in November 2026. */
export const FEESTDAGEN_NL: Feestdagentabel = (() => {
  const jaren = new Map<number, ReadonlyMap<Dag, string>>();
  return {
    versie: 'Atw art. 3, besluiten tot en met 2028 (2026-11)',
    naam(dag) {
      const jaar = new Date(dag * 86_400_000).getUTCFullYear();
      let tabel = jaren.get(jaar);
      if (tabel === undefined) {
        tabel = feestdagenVan(jaar);
        jaren.set(jaar, tabel);
      }
      return tabel.get(dag) ?? null;
    },
    aanwijzingBekend: (jaar) => jaar >= AANWIJZING_VAN && jaar <= AANWIJZING_TOT_EN_MET,
  };
})();
