// Objection: how long it is open (T14, T15), by when it must be decided (T16, T17), and appeal (T18).
// The law: Awb 6:7–6:9, 7:10; Woo 7.3. Readings R1, R12, R13, R14.
import { naarDag, naarDatum, vergelijk } from '../dagnummer.ts';
import { eersteWerkdag } from '../feestdagen/algemene-termijnenwet.ts';
import { opschorting, schuifLangs, vereniging } from '../termijnen/blokken.ts';
import type { Stap, Termijn } from '../termijnen/model.ts';
import type { Deel } from '../termijnen/opschortingen.ts';
import type { Rekenopties, Rekenregels } from '../termijnen/regelset.ts';
import { rekenregels } from '../termijnen/regelset.ts';
import { gewoneTermijn, onzekerTussen, stap, stilstandstap, weekendstap } from '../termijnen/stap.ts';
import { feestdagwaarschuwingen } from '../termijnen/waarschuwingen.ts';
import { beslissenOpBezwaar } from './beslissen-op-bezwaar.ts';
import type { Naspelfeit, NaspelSoort } from './feiten.ts';
import type { Bezwaartermijnen } from './model.ts';

const isSoort = <S extends Naspelfeit['soort']>(feit: Naspelfeit, soort: S): feit is NaspelSoort<S> => feit.soort === soort;

interface Gedateerd {
  readonly op: Temporal.PlainDate;
  readonly id?: string;
}
const vroeger = (x: Gedateerd, y: Gedateerd): boolean => (vergelijk(x.op, y.op) || ((x.id ?? '') < (y.id ?? '') ? -1 : 1)) < 0;

/** The earliest fact of a kind, or null. */
const eerste = <S extends 'bezwaar-ontvangen' | 'bemiddeling-gevraagd' | 'bemiddeling-afgerond' | 'bezwaar-beslist'>(
  feiten: readonly Naspelfeit[],
  soort: S,
): NaspelSoort<S> | null =>
  feiten.reduce<NaspelSoort<S> | null>((vroegste, feit) => (isSoort(feit, soort) && (vroegste === null || vroeger(feit, vroegste)) ? feit : vroegste), null);

interface Bemiddeling {
  readonly deel: Deel;
  /** The advice, or the notice that there is none, that followed the complaint; null while pending. */
  readonly advies: NaspelSoort<'bemiddeling-afgerond'> | null;
}

/** Woo 7.3 lid 2: from the day after the complaint was sent, through the advice (R14). An open end: pending. */
function bemiddeling(feiten: readonly Naspelfeit[], { lezingen }: Rekenregels): Bemiddeling | null {
  const gevraagd = eerste(feiten, 'bemiddeling-gevraagd');
  if (gevraagd === null) return null;
  const a = naarDag(gevraagd.op) + 1;
  const advies = eerste(feiten.filter((feit) => feit.soort === 'bemiddeling-afgerond' && vergelijk(feit.op, gevraagd.op) >= 0), 'bemiddeling-afgerond');
  return advies === null
    ? { deel: { grond: 'bemiddeling', feit: gevraagd, a, b: a - 1, einde: 'open' }, advies }
    : { deel: { grond: 'bemiddeling', feit: gevraagd, a, b: naarDag(advies.op) - (lezingen.R14 === 'nee' ? 1 : 0), einde: 'feit' }, advies };
}

/** T14 with T15: six weeks after announcement, standing still while the Adviescollege mediates. */
function bezwaartermijn(dag0: number, klacht: Deel | null, regels: Rekenregels): Termijn {
  const regel = regels.regelset.termen.T14;
  const zonder = dag0 + 7 * regel.weken;
  const blokken = klacht === null || klacht.a > zonder ? [] : vereniging([klacht], dag0 + 1);
  const { nominaal, sprongen } = schuifLangs(zonder, blokken, [], dag0);
  const afleiding: Stap[] = [
    stap('begin', regel.artikel, dag0, dag0),
    stap('termijn', regel.artikel, dag0, zonder, { weken: regel.weken }),
    ...sprongen.map((sprong) => stilstandstap(sprong, opschorting(sprong.blok, sprong.naar - sprong.van))),
  ];
  const schuif = weekendstap(nominaal, regels.feestdagen);
  if (schuif !== null) afleiding.push(schuif);
  const einde = eersteWerkdag(nominaal, regels.feestdagen);
  return {
    code: 'T14',
    artikel: regel.artikel,
    vanaf: naarDatum(dag0),
    nominaal: naarDatum(nominaal),
    einde: naarDatum(einde),
    afleiding,
    feestdagenOnzeker: onzekerTussen(nominaal, einde, regels.feestdagen),
  };
}

/** Awb 6:9: received in time, or posted in time and received at most a week later. */
function isOpTijd({ op, gepostOp }: NaspelSoort<'bezwaar-ontvangen'>, laatste: number, { regelset }: Rekenregels): boolean {
  if (naarDag(op) <= laatste) return true;
  return gepostOp !== undefined && naarDag(gepostOp) <= laatste && naarDag(op) <= laatste + regelset.bezwaar.dagenPostbezorging;
}

/** T18: six weeks after the announcement of the decision on objection, or after the judgment of the court was sent. */
const beroepstermijn = (feit: NaspelSoort<'bezwaar-beslist' | 'beroep-beslist'>, regels: Rekenregels): Termijn =>
  gewoneTermijn('T18', regels.regelset.termen.T18, naarDag(feit.op), [feit], regels);

/** The terms of an objection against a decision announced on `bekendgemaaktOp`. The order of the facts never matters. */
export function berekenBezwaar(bekendgemaaktOp: Temporal.PlainDate, feiten: readonly Naspelfeit[], opties: Rekenopties = {}): Bezwaartermijnen {
  const regels = rekenregels(opties);
  const { regelset, feestdagen, lezingen } = regels;
  const basis = { regelset: regelset.id, feestdagentabel: feestdagen.versie, lezingen };
  const dag0 = naarDag(bekendgemaaktOp);
  const eersteDag = naarDatum(dag0 + 1);
  const gevraagd = bemiddeling(feiten, regels);
  const klacht = gevraagd !== null && gevraagd.deel.a <= dag0 + 7 * regelset.termen.T14.weken ? gevraagd : null;
  const beslist = eerste(feiten, 'bezwaar-beslist');
  const vonnis = feiten.find((feit): feit is NaspelSoort<'beroep-beslist'> => feit.soort === 'beroep-beslist' && feit.instantie === 'rechtbank');
  const beroep = beslist === null ? null : beroepstermijn(beslist, regels);
  const hogerBeroep = vonnis === undefined ? null : beroepstermijn(vonnis, regels);
  if (klacht?.deel.einde === 'open') {
    const rest = { bezwaar: null, laatsteDag: null, opTijd: null, beslissen: null, beslissenUiterlijk: null };
    return { basis, eersteDag, ...rest, beroep, hogerBeroep, waarschuwingen: feestdagwaarschuwingen([beroep, hogerBeroep], feestdagen) };
  }
  const bezwaar = bezwaartermijn(dag0, klacht?.deel ?? null, regels);
  const laatste = naarDag(bezwaar.einde);
  const ontvangen = eerste(feiten, 'bezwaar-ontvangen');
  const erIsBezwaar = ontvangen !== null || feiten.some(({ soort }) => soort === 'bezwaar-verondersteld');
  const beslissen = erIsBezwaar
    ? beslissenOpBezwaar({ begin: lezingen.R13 === 'nominaal' ? naarDag(bezwaar.nominaal) : laatste, advies: klacht?.advies ?? null, commissie: ontvangen?.commissie === true }, feiten, regels)
    : null;
  return {
    basis,
    eersteDag,
    bezwaar,
    laatsteDag: bezwaar.einde,
    opTijd: ontvangen === null ? null : isOpTijd(ontvangen, laatste, regels),
    beslissen,
    beslissenUiterlijk: beslissen?.einde ?? null,
    beroep,
    hogerBeroep,
    waarschuwingen: feestdagwaarschuwingen([bezwaar, beslissen, beroep, hogerBeroep], feestdagen),
  };
}
