// Building blocks of a derivation: steps, the weekend rule as a step, and the plain term "so many weeks after day 0".
import { jaarVan, naarDag, naarDatum } from '../dagnummer.ts';
import { eersteWerkdag } from '../feestdagen/algemene-termijnenwet.ts';
import type { Feestdagtabel } from '../feestdagen/tabel.ts';
import type { Gegeven, Opschorting, OvergeslagenDag, Stap, Stapsoort, Termijn, TermijnCode } from './model.ts';
import type { Sprong } from './blokken.ts';
import type { Rekenregels, Termijnregel } from './regelset.ts';

const geen: readonly never[] = [];

interface Stapgegevens {
  readonly weken?: number;
  readonly feiten?: readonly Gegeven[];
  readonly overgeslagen?: readonly OvergeslagenDag[];
  readonly opschorting?: Opschorting;
}

/** One step from day number `van` to day number `naar`. */
export const stap = (soort: Stapsoort, artikel: string, van: number, naar: number, meer: Stapgegevens = {}): Stap => ({
  soort,
  artikel,
  feiten: meer.feiten ?? geen,
  van: naarDatum(van),
  naar: naarDatum(naar),
  dagen: naar - van,
  weken: meer.weken ?? 0,
  overgeslagen: meer.overgeslagen ?? geen,
  opschorting: meer.opschorting ?? null,
});

/** The clock stood still: from the last day before to the last day after one stretch. */
export const stilstandstap = (sprong: Sprong, blok: Opschorting): Stap =>
  stap('stilstand', blok.delen[0]?.artikel ?? '', sprong.van, sprong.naar, { feiten: sprong.blok.delen.map((deel) => deel.feit), opschorting: blok });

/** Atw art. 1 lid 1. Null when the day is a working day: then there is no step. */
export function weekendstap(dag: number, tabel: Feestdagtabel): Stap | null {
  const einde = eersteWerkdag(dag, tabel);
  if (einde === dag) return null;
  const overgeslagen: OvergeslagenDag[] = [];
  for (let d = dag; d < einde; d++) overgeslagen.push({ datum: naarDatum(d), reden: tabel.vrij(d) ?? '' });
  return stap('weekendregel', 'Atw art. 1 lid 1', dag, einde, { overgeslagen });
}

/** True when a year between these days has no holiday decree: a designated day may still move the end. */
export function onzekerTussen(van: number, tot: number, tabel: Feestdagtabel): boolean {
  const laatste = jaarVan(tot);
  for (let jaar = jaarVan(van); jaar <= laatste; jaar++) if (!tabel.besluitBekend(jaar)) return true;
  return false;
}

/** A term without suspensions: `regel.weken` after `dag0`, weekend rule at the end. */
export function gewoneTermijn<C extends TermijnCode>(
  code: C,
  regel: Termijnregel,
  dag0: number,
  feiten: readonly Gegeven[],
  { feestdagen }: Rekenregels,
): Termijn & { readonly code: C } {
  const nominaal = dag0 + 7 * regel.weken;
  const schuif = regel.weekendregel ? weekendstap(nominaal, feestdagen) : null;
  const einde = schuif?.naar ?? naarDatum(nominaal);
  const afleiding = [
    stap('begin', regel.artikel, dag0, dag0, { feiten }),
    stap('termijn', regel.artikel, dag0, nominaal, { weken: regel.weken }),
  ];
  if (schuif !== null) afleiding.push(schuif);
  return {
    code,
    artikel: regel.artikel,
    vanaf: naarDatum(dag0),
    nominaal: naarDatum(nominaal),
    einde,
    afleiding,
    feestdagenOnzeker: regel.weekendregel && onzekerTussen(nominaal, naarDag(einde), feestdagen),
  };
}
