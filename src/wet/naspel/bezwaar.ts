// Objection: how long it is open and by when it must be decided (Awb 6:7–6:9, 7:10; Woo 7.3). Readings R1, R12, R13, R14.
import { naarDag, naarDatum, vergelijk } from '../dagnummer.ts';
import { eersteWerkdag } from '../feestdagen/algemene-termijnenwet.ts';
import type { Rekenopties, Rekenregels } from '../termijnen/regelset.ts';
import { rekenregels } from '../termijnen/regelset.ts';
import type { Bezwaartermijnen, Naspelfeit } from './model.ts';

type Soort<S extends Naspelfeit['soort']> = Extract<Naspelfeit, { soort: S }>;
type Reeks = readonly [van: number, totEnMet: number];

const WEKEN_BEZWAAR = 6;
const WEKEN_BESLISSEN = 6;
const WEKEN_MET_COMMISSIE = 12;
const WEKEN_VERDAGEN = 6;
const WEKEN_NA_ADVIES = 2;

const eerste = <S extends Naspelfeit['soort']>(feiten: readonly Naspelfeit[], soort: S): Soort<S> | null => {
  const lijst = feiten.filter((feit): feit is Soort<S> => feit.soort === soort);
  return lijst.sort((x, y) => ('op' in x && 'op' in y ? vergelijk(x.op, y.op) : 0))[0] ?? null;
};

/** Counts `dagen` days after `dag0`, passing over the stretches. */
function telLangs(dag0: number, dagen: number, reeksen: readonly Reeks[]): number {
  let einde = dag0 + dagen;
  let gehad = dag0;
  for (const [van, totEnMet] of [...reeksen].sort((x, y) => x[0] - y[0])) {
    const begin = Math.max(van, gehad + 1);
    if (begin > einde) break;
    if (totEnMet < begin) continue;
    einde += totEnMet - begin + 1;
    gehad = totEnMet;
  }
  return einde;
}

/** Woo 7.3 lid 2: from the day after the complaint was sent, through the advice (R14). Null end: pending. */
function bemiddeling(feiten: readonly Naspelfeit[], { lezingen }: Rekenregels): { readonly van: number; readonly totEnMet: number | null } | null {
  const gevraagd = eerste(feiten, 'bemiddeling-gevraagd');
  if (gevraagd === null) return null;
  const afgerond = eerste(feiten, 'bemiddeling-afgerond');
  const totEnMet = afgerond === null ? null : naarDag(afgerond.op) - (lezingen.R14 === 'nee' ? 1 : 0);
  return { van: naarDag(gevraagd.op) + 1, totEnMet };
}

/** Awb 7:10 lid 2: until the defect is repaired or the set term passed unused (R1). */
function herstelreeksen(feiten: readonly Naspelfeit[], { lezingen }: Rekenregels): readonly Reeks[] {
  return feiten
    .filter((feit): feit is Soort<'herstel-gevraagd'> => feit.soort === 'herstel-gevraagd')
    .map((vraag) => {
      const hersteld = feiten
        .filter((feit): feit is Soort<'hersteld'> => feit.soort === 'hersteld' && vergelijk(feit.op, vraag.op) >= 0)
        .map((feit) => naarDag(feit.op));
      const einde = Math.min(naarDag(vraag.uiterlijk), ...hersteld);
      return [naarDag(vraag.op) + 1, lezingen.R1 === 'inclusief' ? einde : einde - 1];
    });
}

/** T16: six or twelve weeks after the objection term, plus at most six when announced in time (Awb 7:10 lid 1–3). */
function beslissen(begin: number, commissie: boolean, feiten: readonly Naspelfeit[], regels: Rekenregels): number {
  const reeksen = herstelreeksen(feiten, regels);
  const weken = commissie ? WEKEN_MET_COMMISSIE : WEKEN_BESLISSEN;
  const zonder = telLangs(begin, 7 * weken, reeksen);
  const eindeZonder = eersteWerkdag(zonder, regels.feestdagen);
  const verdaagd = eerste(feiten, 'bezwaar-verdaagd');
  const telt = verdaagd !== null && verdaagd.weken >= 1 && verdaagd.weken <= WEKEN_VERDAGEN && naarDag(verdaagd.op) <= eindeZonder;
  if (!telt) return eindeZonder;
  const einde = telLangs(begin, 7 * (weken + verdaagd.weken), reeksen);
  // R12: eighteen weeks as a whole would be more than the twelve weeks of Atw art. 4.
  return regels.lezingen.R12 === 'nee' && weken + verdaagd.weken > 12 ? einde : eersteWerkdag(einde, regels.feestdagen);
}

/** The terms of an objection against a decision announced on `bekendgemaaktOp`. */
export function berekenBezwaar(
  bekendgemaaktOp: Temporal.PlainDate,
  feiten: readonly Naspelfeit[],
  opties: Rekenopties = {},
): Bezwaartermijnen {
  const regels = rekenregels(opties);
  const dag0 = naarDag(bekendgemaaktOp);
  const eersteDag = naarDatum(dag0 + 1);
  const klacht = bemiddeling(feiten, regels);
  const klachtTelt = klacht !== null && klacht.van <= dag0 + 7 * WEKEN_BEZWAAR;
  if (klachtTelt && klacht.totEnMet === null) return { eersteDag, laatsteDag: null, opTijd: null, beslissenUiterlijk: null };

  const nominaal = telLangs(dag0, 7 * WEKEN_BEZWAAR, klachtTelt ? [[klacht.van, klacht.totEnMet ?? klacht.van]] : []);
  const laatste = eersteWerkdag(nominaal, regels.feestdagen);
  const bezwaar = eerste(feiten, 'bezwaar-ontvangen');
  const advies = klachtTelt ? eerste(feiten, 'bemiddeling-afgerond') : null;
  const erIsBezwaar = bezwaar !== null || feiten.some((feit) => feit.soort === 'bezwaar-verondersteld');
  let beslis: number | null = null;
  if (erIsBezwaar) {
    beslis =
      advies === null
        ? beslissen(regels.lezingen.R13 === 'nominaal' ? nominaal : laatste, bezwaar?.commissie === true, feiten, regels)
        : eersteWerkdag(naarDag(advies.op) + 7 * WEKEN_NA_ADVIES, regels.feestdagen);
  }
  const opTijd =
    bezwaar === null
      ? null
      : naarDag(bezwaar.op) <= laatste ||
        (bezwaar.gepostOp !== undefined && naarDag(bezwaar.gepostOp) <= laatste && naarDag(bezwaar.op) <= laatste + 7);
  return {
    eersteDag,
    laatsteDag: naarDatum(laatste),
    opTijd,
    beslissenUiterlijk: beslis === null ? null : naarDatum(beslis),
  };
}
