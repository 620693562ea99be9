// T16 and T17: by when an objection must be decided (Awb 7:10, Woo 7.3 lid 3). Readings R1, R12.
// In this phase only Awb 4:15 lid 1 b, lid 2 b and c make the clock stand still; consent goes through 7:10 lid 4.
import { naarDag, naarDatum, vergelijk } from '../dagnummer.ts';
import { eersteWerkdag } from '../feestdagen/algemene-termijnenwet.ts';
import { opschorting, schuifLangs, vereniging, type Blok, type Sprong } from '../termijnen/blokken.ts';
import type { Stap } from '../termijnen/model.ts';
import type { Deel } from '../termijnen/opschortingen.ts';
import type { Rekenregels } from '../termijnen/regelset.ts';
import { onzekerTussen, stap, stilstandstap, weekendstap } from '../termijnen/stap.ts';
import type { Naspelfeit, NaspelSoort } from './feiten.ts';
import type { BezwaarBeslistermijn, BezwaarUitstel, BezwaarVerdaging, BezwaarVerdagingWeigering } from './model.ts';

interface Begin {
  /** Day 0 of T16: the end of the objection term (reading R13). */
  readonly begin: number;
  /** Mediation ended: T17 takes the place of T16. */
  readonly advies: NaspelSoort<'bemiddeling-afgerond'> | null;
  readonly commissie: boolean;
}

/** Awb 7:10 lid 2: "tot" the defect is repaired or the set term passed unused (R1). */
function herstel(vraag: NaspelSoort<'herstel-gevraagd'>, feiten: readonly Naspelfeit[], { lezingen }: Rekenregels): Deel {
  const hersteld = feiten.flatMap((feit) => (feit.soort === 'hersteld' && vergelijk(feit.op, vraag.op) >= 0 ? [naarDag(feit.op)] : []));
  const uiterlijk = naarDag(vraag.uiterlijk);
  const einde = Math.min(uiterlijk, ...hersteld);
  return {
    grond: 'herstel',
    feit: vraag,
    a: naarDag(vraag.op) + 1,
    b: lezingen.R1 === 'inclusief' ? einde : einde - 1,
    einde: hersteld.some((dag) => dag <= uiterlijk) ? 'feit' : 'termijn',
  };
}

function stilstand(feit: NaspelSoort<'bezwaar-opgeschort'>, { peildatum }: Rekenregels): Deel {
  const a = naarDag(feit.van);
  if (feit.totEnMet !== null) return { grond: feit.grond, feit, a, b: naarDag(feit.totEnMet), einde: 'feit' };
  return { grond: feit.grond, feit, a, b: peildatum === null ? a - 1 : Math.max(a - 1, naarDag(peildatum)), einde: 'open' };
}

const delenVan = (feiten: readonly Naspelfeit[], regels: Rekenregels): readonly Deel[] =>
  feiten.flatMap((feit) =>
    feit.soort === 'herstel-gevraagd' ? [herstel(feit, feiten, regels)] : feit.soort === 'bezwaar-opgeschort' ? [stilstand(feit, regels)] : [],
  );

interface Stand {
  readonly zonder: number;
  readonly eersteSprongen: readonly Sprong[];
  readonly verdaagdVan: number;
  readonly verdaagdNaar: number;
  readonly latereSprongen: readonly Sprong[];
  readonly nominaal: number;
  readonly einde: number;
  readonly weekendregel: boolean;
}

/** R12: eighteen weeks as a whole would be more than the twelve weeks of Atw art. 4; each part by itself is not. */
function tel(begin: number, weken: number, verdaagd: number, blokken: readonly Blok[], { feestdagen, lezingen }: Rekenregels): Stand {
  const zonder = begin + 7 * weken;
  const eerste = schuifLangs(zonder, blokken, [], begin);
  const verdaagdNaar = eerste.nominaal + 7 * verdaagd;
  const later = schuifLangs(verdaagdNaar, blokken, eerste.sprongen, eerste.nominaal);
  const weekendregel = !(lezingen.R12 === 'nee' && weken + verdaagd > 12);
  return {
    zonder,
    eersteSprongen: eerste.sprongen,
    verdaagdVan: eerste.nominaal,
    verdaagdNaar,
    latereSprongen: later.sprongen,
    nominaal: later.nominaal,
    einde: weekendregel ? eersteWerkdag(later.nominaal, feestdagen) : later.nominaal,
    weekendregel,
  };
}

type Handeling = NaspelSoort<'bezwaar-verdaagd' | 'bezwaar-uitstel-tot'>;

const maat = (feit: Handeling): number => (feit.soort === 'bezwaar-verdaagd' ? feit.weken : 100 + naarDag(feit.tot));

/** Acts in the order of their dates; equal dates in an order that does not depend on how they were recorded. */
const handelingen = (feiten: readonly Naspelfeit[]): readonly Handeling[] =>
  feiten
    .filter((feit): feit is Handeling => feit.soort === 'bezwaar-verdaagd' || feit.soort === 'bezwaar-uitstel-tot')
    .sort((x, y) => vergelijk(x.op, y.op) || maat(x) - maat(y) || ((x.id ?? '') < (y.id ?? '') ? -1 : 1));

function verdagingWeigering(feit: NaspelSoort<'bezwaar-verdaagd'>, al: boolean, einde: number, { regelset }: Rekenregels): BezwaarVerdagingWeigering | null {
  if (!Number.isInteger(feit.weken) || feit.weken < 1) return 'geen-hele-weken';
  if (feit.weken > regelset.bezwaar.hoogstensVerdagen) return 'te-lang';
  if (al) return 'al-verdaagd';
  return naarDag(feit.op) > einde ? 'termijn-voorbij' : null;
}

/** Computes T16, or T17 when mediation ended. */
export function beslissenOpBezwaar({ begin, advies, commissie }: Begin, feiten: readonly Naspelfeit[], regels: Rekenregels): BezwaarBeslistermijn {
  const code = advies === null ? 'T16' : 'T17';
  const regel = regels.regelset.termen[code];
  const dag0 = advies === null ? begin : naarDag(advies.op);
  const weken = advies === null && commissie ? regels.regelset.bezwaar.wekenMetCommissie : regel.weken;
  // T17 is two weeks after the advice and nothing else; only consent can move it.
  const blokken = advies === null ? vereniging(delenVan(feiten, regels), dag0 + 1) : [];
  let verdaging: NaspelSoort<'bezwaar-verdaagd'> | null = null;
  let afspraak: NaspelSoort<'bezwaar-uitstel-tot'> | null = null;
  let stand = tel(dag0, weken, 0, blokken, regels);
  const verdagingen: BezwaarVerdaging[] = [];
  const uitstellen: BezwaarUitstel[] = [];
  for (const feit of handelingen(feiten)) {
    const laatste = Math.max(stand.einde, afspraak === null ? -Infinity : naarDag(afspraak.tot));
    if (feit.soort === 'bezwaar-verdaagd') {
      const reden = advies === null ? verdagingWeigering(feit, verdaging !== null, stand.einde, regels) : 'termijn-voorbij';
      verdagingen.push(reden === null ? { feit, aanvaard: true } : { feit, aanvaard: false, reden });
      if (reden !== null) continue;
      verdaging = feit;
      stand = tel(dag0, weken, feit.weken, blokken, regels);
    } else {
      const aanvaard = naarDag(feit.op) <= laatste || regels.lezingen.R6b === 'ja';
      uitstellen.push({ feit, aanvaard });
      if (aanvaard && (afspraak === null || vergelijk(feit.tot, afspraak.tot) > 0)) afspraak = feit;
    }
  }
  const opschortingen = blokken.map((blok, i) => {
    const sprong = [...stand.eersteSprongen, ...stand.latereSprongen][i];
    return opschorting(blok, sprong === undefined ? null : sprong.naar - sprong.van);
  });
  const stil = (sprong: Sprong): Stap => stilstandstap(sprong, opschorting(sprong.blok, sprong.naar - sprong.van));
  const afleiding: Stap[] = [
    stap('begin', regel.artikel, dag0, dag0, advies === null ? {} : { feiten: [advies] }),
    stap('termijn', regel.artikel, dag0, stand.zonder, { weken }),
    ...stand.eersteSprongen.map(stil),
  ];
  if (verdaging !== null) {
    afleiding.push(stap('verdaging', 'Awb art. 7:10 lid 3', stand.verdaagdVan, stand.verdaagdNaar, { weken: verdaging.weken, feiten: [verdaging] }), ...stand.latereSprongen.map(stil));
  }
  const schuif = stand.weekendregel ? weekendstap(stand.nominaal, regels.feestdagen) : null;
  if (schuif !== null) afleiding.push(schuif);
  const later = afspraak !== null && naarDag(afspraak.tot) > stand.einde ? afspraak : null;
  if (later !== null) afleiding.push(stap('afspraak', 'Awb art. 7:10 lid 4', stand.einde, naarDag(later.tot), { feiten: [later] }));
  return {
    code,
    artikel: regel.artikel,
    vanaf: naarDatum(dag0),
    nominaal: naarDatum(stand.nominaal),
    einde: later?.tot ?? naarDatum(stand.einde),
    wettelijk: naarDatum(stand.einde),
    afgesproken: later?.tot ?? null,
    afleiding,
    feestdagenOnzeker: onzekerTussen(stand.nominaal, stand.einde, regels.feestdagen),
    opschortingen,
    verdagingen,
    uitstellen,
  };
}
