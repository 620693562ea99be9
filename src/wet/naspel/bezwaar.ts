// Objection: how long it is open (T14, T15), by when it must be decided (T16, T17), and appeal (T18).
// The law: Awb 6:7–6:9, 7:10; Woo 7.3. Readings R1, R6, R6b, R12, R13, R14.
import { naarDag, naarDatum } from '../dagnummer.ts';
import { opschorting, schuifLangs, vereniging } from '../termijnen/blokken.ts';
import { langeDatum } from '../termijnen/datumtekst.ts';
import type { Stap, Termijn, Waarschuwing } from '../termijnen/model.ts';
import type { Deel } from '../termijnen/opschortingen.ts';
import type { Rekenopties, Rekenregels } from '../termijnen/regelset.ts';
import { rekenbasis, rekenregels } from '../termijnen/regelset.ts';
import { gewoneTermijn, onzekerTussen, stap, stilstandstap, weekendstap } from '../termijnen/stap.ts';
import { feestdagwaarschuwingen } from '../termijnen/waarschuwingen.ts';
import { beslissenOpBezwaar } from './beslissen-op-bezwaar.ts';
import type { Naspelfeit, NaspelSoort } from './feiten.ts';
import type { Bezwaartermijnen } from './model.ts';
import { bemiddeling, vanSoort, vroegste } from './stilstand.ts';
import { bezwaarwaarschuwingen } from './waarschuwingen.ts';

/** T14 with T15: six weeks after announcement, standing still while the Adviescollege mediates. */
function bezwaartermijn(dag0: number, klacht: Deel, regels: Rekenregels): Termijn {
  const regel = regels.regelset.termen.T14;
  const zonder = dag0 + 7 * regel.weken;
  const { nominaal, sprongen } = schuifLangs(zonder, vereniging([klacht], dag0 + 1), [], dag0);
  const afleiding: Stap[] = [
    stap('begin', regel.artikel, dag0, dag0),
    stap('termijn', regel.artikel, dag0, zonder, { weken: regel.weken }),
    ...sprongen.map((sprong) => stilstandstap(sprong, opschorting(sprong.blok, sprong.naar - sprong.van))),
  ];
  const schuif = weekendstap(nominaal, regels.feestdagen);
  if (schuif !== null) afleiding.push(schuif);
  const einde = schuif?.naar ?? naarDatum(nominaal);
  return {
    code: 'T14',
    artikel: regel.artikel,
    vanaf: naarDatum(dag0),
    nominaal: naarDatum(nominaal),
    einde,
    afleiding,
    feestdagenOnzeker: onzekerTussen(nominaal, naarDag(einde), regels.feestdagen),
  };
}

/** Awb 6:9: received in time, or posted in time and received at most a week later. */
function isOpTijd({ op, gepostOp }: NaspelSoort<'bezwaar-ontvangen'>, laatste: number, { regelset }: Rekenregels): boolean {
  if (naarDag(op) <= laatste) return true;
  return gepostOp !== undefined && naarDag(gepostOp) <= laatste && naarDag(op) <= laatste + regelset.bezwaar.dagenPostbezorging;
}

/** T18: six weeks after the announcement of the decision on objection, or after the judgment of the court was sent. */
const beroepstermijn = (feit: NaspelSoort<'bezwaar-beslist' | 'beroep-beslist'> | null, regels: Rekenregels): Termijn | null =>
  feit === null ? null : gewoneTermijn('T18', regels.regelset.termen.T18, naarDag(feit.op), [feit], regels);

function tijdigheid(ontvangen: NaspelSoort<'bezwaar-ontvangen'>, opTijd: boolean, dag0: number, { einde }: Termijn): readonly Waarschuwing[] {
  if (naarDag(ontvangen.op) <= dag0) {
    return [{ code: 'bezwaar-te-vroeg', artikel: 'Awb art. 6:10', feit: ontvangen, tekst: 'Het bezwaar kwam voordat de termijn begon. Beoordeel zelf of het meetelt.' }];
  }
  if (opTijd) return [];
  const tekst = `Het bezwaar kwam na ${langeDatum(einde)}. Beoordeel zelf of daar een goede reden voor was.`;
  return [{ code: 'bezwaar-te-laat', artikel: 'Awb art. 6:11', feit: ontvangen, tekst }];
}

/**
 * The terms of an objection against a decision announced on `bekendgemaaktOp`. The order of the facts never matters. Facts about
 * other decisions are left out by the caller: every (partial) decision has an objection term of its own.
 */
export function berekenBezwaar(bekendgemaaktOp: Temporal.PlainDate, feiten: readonly Naspelfeit[], opties: Rekenopties = {}): Bezwaartermijnen {
  const regels = rekenregels(opties, bekendgemaaktOp);
  const { regelset, feestdagen, lezingen } = regels;
  const dag0 = naarDag(bekendgemaaktOp);
  const ontvangen = vroegste(vanSoort(feiten, 'bezwaar-ontvangen'));
  const gevraagd = bemiddeling(feiten, ontvangen ?? {}, regels);
  // A complaint after the last day stops nothing: there is nothing left to stop.
  const klacht = gevraagd !== null && gevraagd.deel.a <= dag0 + 7 * regelset.termen.T14.weken ? gevraagd : null;
  const anderen = gewoneTermijn('T14', regelset.termen.T14, dag0, [], regels);
  const beroep = beroepstermijn(vroegste(vanSoort(feiten, 'bezwaar-beslist')), regels);
  const vonnis = vroegste(vanSoort(feiten, 'beroep-beslist').filter(({ instantie }) => instantie === 'rechtbank'));
  const hogerBeroep = beroepstermijn(vonnis, regels);
  const altijd = { basis: rekenbasis(regels), eersteDag: naarDatum(dag0 + 1), bezwaarAnderen: anderen, beroep, hogerBeroep };
  if (klacht !== null && klacht.afgerond === null) {
    return {
      ...altijd,
      bezwaar: null,
      laatsteDag: null,
      opTijd: null,
      beslissen: null,
      beslissenUiterlijk: null,
      waarschuwingen: feestdagwaarschuwingen([beroep, hogerBeroep], feestdagen),
    };
  }
  const bezwaar = klacht === null ? anderen : bezwaartermijn(dag0, klacht.deel, regels);
  const laatste = naarDag(bezwaar.einde);
  const begin = {
    bekendgemaakt: dag0,
    begin: lezingen.R13 === 'nominaal' ? naarDag(bezwaar.nominaal) : laatste,
    advies: klacht?.afgerond ?? null,
    commissie: feiten.some((feit) => feit.soort === 'bezwaar-ontvangen' && feit.commissie),
  };
  const erIsBezwaar = ontvangen !== null || feiten.some(({ soort }) => soort === 'bezwaar-verondersteld');
  const beslissen = erIsBezwaar ? beslissenOpBezwaar(begin, feiten, regels) : null;
  const opTijd = ontvangen === null ? null : isOpTijd(ontvangen, laatste, regels);
  return {
    ...altijd,
    bezwaar,
    laatsteDag: bezwaar.einde,
    opTijd,
    beslissen,
    beslissenUiterlijk: beslissen?.einde ?? null,
    waarschuwingen: [
      ...(ontvangen === null || opTijd === null ? [] : tijdigheid(ontvangen, opTijd, dag0, bezwaar)),
      ...(beslissen === null ? [] : bezwaarwaarschuwingen(beslissen)),
      ...feestdagwaarschuwingen([bezwaar, beslissen, beroep, hogerBeroep], feestdagen),
    ],
  };
}

