// T16 and T17: by when an objection must be decided (Awb 7:10, Woo 7.3 lid 3). Readings R6, R6b, R12.
import { naarDag, naarDatum } from '../dagnummer.ts';
import { eersteWerkdag } from '../feestdagen/algemene-termijnenwet.ts';
import { opschorting, schuifLangs, staatOpen, vereniging, type Blok, type Sprong } from '../termijnen/blokken.ts';
import type { Opschorting, Stap } from '../termijnen/model.ts';
import type { Deel } from '../termijnen/opschortingen.ts';
import type { Rekenregels } from '../termijnen/regelset.ts';
import { onzekerTussen, stap, stilstandstap, weekendstap } from '../termijnen/stap.ts';
import type { Naspelfeit, NaspelSoort } from './feiten.ts';
import { handelingenOpDatum, uitstelWeigering, verdagingWeigering } from './handelingen.ts';
import type { BezwaarBeslistermijn, BezwaarUitstel, BezwaarVerdaging } from './model.ts';
import { bezwaardelen, uitsteldeel } from './stilstand.ts';

interface Begin {
  readonly bekendgemaakt: number;
  /** Day 0 of T16: the end of the objection term (reading R13). */
  readonly begin: number;
  /** Mediation ended: T17 takes the place of T16. */
  readonly advies: NaspelSoort<'bemiddeling-afgerond'> | null;
  readonly commissie: boolean;
}

interface Stand {
  readonly zonder: number;
  readonly eersteSprongen: readonly Sprong[];
  readonly verdaagdVan: number;
  readonly verdaagdNaar: number;
  readonly latereSprongen: readonly Sprong[];
  readonly nominaal: number;
  readonly einde: number;
  /** Last day for an act: none while the clock stands still and nobody knows until when. */
  readonly grens: number;
  readonly weekendregel: boolean;
}

/** R12: eighteen weeks as a whole would be more than the twelve weeks of Atw art. 4; each part by itself is not. */
function tel(begin: number, weken: number, verdaagd: number, blokken: readonly Blok[], { feestdagen, lezingen }: Rekenregels): Stand {
  const zonder = begin + 7 * weken;
  const eerste = schuifLangs(zonder, blokken, [], begin);
  const verdaagdNaar = eerste.nominaal + 7 * verdaagd;
  const later = schuifLangs(verdaagdNaar, blokken, eerste.sprongen, eerste.nominaal);
  const weekendregel = !(lezingen.R12 === 'nee' && weken + verdaagd > 12);
  const einde = weekendregel ? eersteWerkdag(later.nominaal, feestdagen) : later.nominaal;
  return {
    zonder,
    eersteSprongen: eerste.sprongen,
    verdaagdVan: eerste.nominaal,
    verdaagdNaar,
    latereSprongen: later.sprongen,
    nominaal: later.nominaal,
    einde,
    grens: staatOpen(eerste.sprongen) || staatOpen(later.sprongen) ? Infinity : einde,
    weekendregel,
  };
}

/** Computes T16, or T17 when mediation ended. */
export function beslissenOpBezwaar({ bekendgemaakt, begin, advies, commissie }: Begin, feiten: readonly Naspelfeit[], regels: Rekenregels): BezwaarBeslistermijn {
  const naBemiddeling = advies !== null;
  const { termen, bezwaar } = regels.regelset;
  const dag0 = advies === null ? begin : naarDag(advies.op);
  const weken = naBemiddeling ? termen.T17.weken : commissie ? bezwaar.wekenMetCommissie : termen.T16.weken;
  // T17 is two weeks after the advice and nothing else; only consent can move it.
  let delen: readonly Deel[] = naBemiddeling ? [] : bezwaardelen(feiten, regels);
  let blokken = vereniging(delen, dag0 + 1);
  let verdaging: NaspelSoort<'bezwaar-verdaagd'> | null = null;
  let afspraak: NaspelSoort<'bezwaar-uitstel-tot'> | null = null;
  let stand = tel(dag0, weken, 0, blokken, regels);
  const verdagingen: BezwaarVerdaging[] = [];
  const uitstellen: BezwaarUitstel[] = [];
  for (const feit of handelingenOpDatum(feiten)) {
    const laatsteDag: number = Math.max(stand.grens, afspraak === null ? -Infinity : naarDag(afspraak.tot));
    const nu = { bekendgemaakt, wettelijk: stand.grens, laatsteDag, alVerdaagd: verdaging !== null, naBemiddeling };
    if (feit.soort === 'bezwaar-verdaagd') {
      const reden = verdagingWeigering(feit, nu, regels);
      verdagingen.push(reden === null ? { feit, aanvaard: true } : { feit, aanvaard: false, reden });
      if (reden !== null) continue;
      verdaging = feit;
    } else {
      const reden = uitstelWeigering(feit, nu, regels);
      uitstellen.push(reden === null ? { feit, aanvaard: true } : { feit, aanvaard: false, reden });
      if (reden !== null) continue;
      if (feit.soort === 'bezwaar-uitstel-tot' && regels.lezingen.R6 === 'nieuwe-laatste-dag') {
        if (afspraak === null || naarDag(feit.tot) > naarDag(afspraak.tot)) afspraak = feit;
        continue;
      }
      delen = [...delen, uitsteldeel(feit)];
      blokken = vereniging(delen, dag0 + 1);
    }
    stand = tel(dag0, weken, verdaging?.weken ?? 0, blokken, regels);
  }
  const sprongen = [...stand.eersteSprongen, ...stand.latereSprongen];
  const opschortingen = blokken.map((blok, i) => {
    const sprong = sprongen[i];
    return opschorting(blok, sprong === undefined ? null : sprong.naar - sprong.van);
  });
  const later = afspraak !== null && naarDag(afspraak.tot) > stand.einde ? afspraak : null;
  const { artikel } = termen[naBemiddeling ? 'T17' : 'T16'];
  return {
    code: naBemiddeling ? 'T17' : 'T16',
    artikel,
    vanaf: naarDatum(dag0),
    nominaal: naarDatum(stand.nominaal),
    einde: later?.tot ?? naarDatum(stand.einde),
    wettelijk: naarDatum(stand.einde),
    afgesproken: later?.tot ?? null,
    afleiding: afleiding({ artikel, dag0, weken, advies }, stand, opschortingen, verdaging, later, regels),
    feestdagenOnzeker: stand.weekendregel && onzekerTussen(stand.nominaal, stand.einde, regels.feestdagen),
    opschortingen,
    verdagingen,
    uitstellen,
  };
}

interface Aanloop {
  readonly artikel: string;
  readonly dag0: number;
  readonly weken: number;
  readonly advies: NaspelSoort<'bemiddeling-afgerond'> | null;
}

/** The steps from day 0 to the last day. */
function afleiding(
  { artikel, dag0, weken, advies }: Aanloop,
  stand: Stand,
  opschortingen: readonly Opschorting[],
  verdaging: NaspelSoort<'bezwaar-verdaagd'> | null,
  afspraak: NaspelSoort<'bezwaar-uitstel-tot'> | null,
  regels: Rekenregels,
): readonly Stap[] {
  const stil = (sprong: Sprong, i: number): Stap => stilstandstap(sprong, opschortingen[i] ?? opschorting(sprong.blok, sprong.naar - sprong.van));
  const stappen = [
    stap('begin', artikel, dag0, dag0, advies === null ? {} : { feiten: [advies] }),
    stap('termijn', artikel, dag0, stand.zonder, { weken }),
    ...stand.eersteSprongen.map(stil),
  ];
  if (verdaging !== null) {
    stappen.push(stap('verdaging', 'Awb art. 7:10 lid 3', stand.verdaagdVan, stand.verdaagdNaar, { weken: verdaging.weken, feiten: [verdaging] }));
    stand.latereSprongen.forEach((sprong, i) => stappen.push(stil(sprong, stand.eersteSprongen.length + i)));
  }
  const schuif = stand.weekendregel ? weekendstap(stand.nominaal, regels.feestdagen) : null;
  if (schuif !== null) stappen.push(schuif);
  if (afspraak !== null) stappen.push(stap('afspraak', 'Awb art. 7:10 lid 4', stand.einde, naarDag(afspraak.tot), { feiten: [afspraak] }));
  return stappen;
}
