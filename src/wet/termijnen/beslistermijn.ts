// T1 and T2: the term to decide, with suspensions, extension, agreement and the weekend rule (Woo 4.4; Awb 4:15; Atw art. 1).
// The weekend rule is applied once, at the end (reading R3); an agreed date stays as agreed (reading R6).
import { naarDag, naarDatum } from '../dagnummer.ts';
import { eersteWerkdag } from '../feestdagen/algemene-termijnenwet.ts';
import type { Blok, Sprong } from './blokken.ts';
import { opschorting, schuifLangs, staatOpen, vereniging } from './blokken.ts';
import type { Feit, UitstelPeriode, UitstelTot } from './feiten.ts';
import { handelingenOpDatum, uitstelWeigering, verdagingWeigering } from './handelingen.ts';
import type { Beslistermijn, Opschorting, Stap, Termijn, UitstelUitkomst, VerdagingUitkomst } from './model.ts';
import type { Deel } from './opschortingen.ts';
import { delenVan } from './opschortingen.ts';
import type { Rekenregels } from './regelset.ts';
import { onzekerTussen, stap, stilstandstap, weekendstap } from './stap.ts';

export interface Beslisuitkomst {
  readonly eersteTermijn: Termijn;
  readonly beslistermijn: Beslistermijn;
  readonly opgeschorteDagen: number;
  readonly opschortingen: readonly Opschorting[];
  readonly verdagingen: readonly VerdagingUitkomst[];
  readonly uitstellen: readonly UitstelUitkomst[];
}

/** The count for a given extension: first term, whole term, and the jumps past blocks that belong to each. */
interface Stand {
  readonly eersteNominaal: number;
  readonly eersteEinde: number;
  readonly eersteSprongen: readonly Sprong[];
  /** Day from which the extension was counted, and the last day right after adding it. */
  readonly verdagingVan: number;
  readonly verdagingNaar: number;
  readonly latereSprongen: readonly Sprong[];
  readonly nominaal: number;
  readonly einde: number;
  /** Last day for an extension and for a consent: without one while the clock stands still and nobody knows until when. */
  readonly grensVerdaging: number;
  readonly grensUitstel: number;
}

function tel(dag0: number, verdaagdMet: number, blokken: readonly Blok[], regels: Rekenregels): Stand {
  const eerste = schuifLangs(dag0 + 7 * regels.regelset.termen.T1.weken, blokken, [], dag0);
  const eersteEinde = eersteWerkdag(eerste.nominaal, regels.feestdagen);
  const verdagingVan = verdaagdMet > 0 && regels.lezingen.R3 === 'twee-keer' ? eersteEinde : eerste.nominaal;
  const verdagingNaar = verdagingVan + 7 * verdaagdMet;
  const later = schuifLangs(verdagingNaar, blokken, eerste.sprongen, verdagingVan);
  const einde = eersteWerkdag(later.nominaal, regels.feestdagen);
  const eersteOpen = staatOpen(eerste.sprongen);
  return {
    eersteNominaal: eerste.nominaal,
    eersteEinde,
    eersteSprongen: eerste.sprongen,
    verdagingVan,
    verdagingNaar,
    latereSprongen: later.sprongen,
    nominaal: later.nominaal,
    einde,
    grensVerdaging: eersteOpen ? Infinity : eersteEinde,
    grensUitstel: eersteOpen || staatOpen(later.sprongen) ? Infinity : einde,
  };
}

const uitsteldeel = (feit: UitstelTot | UitstelPeriode): Deel =>
  feit.soort === 'uitstel-periode'
    ? { grond: 'uitstel', feit, a: naarDag(feit.van), b: naarDag(feit.totEnMet), einde: 'feit' }
    : { grond: 'uitstel', feit, a: naarDag(feit.op) + 1, b: naarDag(feit.tot), einde: 'feit' };

/** Computes T1 and T2 from day 0. `begin` are the facts that fix day 0; `laatsteVraagdag` is the end of T3. */
export function beslistermijn(
  feiten: readonly Feit[],
  dag0: number,
  begin: readonly Feit[],
  laatsteVraagdag: number,
  regels: Rekenregels,
): Beslisuitkomst {
  let delen = delenVan(feiten, laatsteVraagdag, regels);
  let blokken = vereniging(delen, dag0 + 1);
  let verdaging: { readonly feit: Feit; readonly weken: number } | null = null;
  let afspraak: { readonly feit: Feit; readonly dag: number } | null = null;
  let stand = tel(dag0, 0, blokken, regels);
  const verdagingen: VerdagingUitkomst[] = [];
  const uitstellen: UitstelUitkomst[] = [];

  for (const { handeling, dag } of handelingenOpDatum(feiten)) {
    const nu = {
      dag0,
      eindeEersteTermijn: stand.grensVerdaging,
      laatsteDag: Math.max(stand.grensUitstel, afspraak?.dag ?? -Infinity),
      alVerdaagd: verdaging !== null,
    };
    if (handeling.soort === 'verdaging') {
      const reden = verdagingWeigering(handeling, dag, nu, regels);
      if (reden !== null) {
        verdagingen.push({ feit: handeling, aanvaard: false, reden });
        continue;
      }
      verdaging = { feit: handeling, weken: Math.min(handeling.weken, regels.regelset.termen.T2.weken) };
      verdagingen.push({ feit: handeling, aanvaard: true, weken: verdaging.weken });
    } else {
      const reden = uitstelWeigering(handeling, dag, nu, regels);
      if (reden !== null) {
        uitstellen.push({ feit: handeling, aanvaard: false, reden });
        continue;
      }
      uitstellen.push({ feit: handeling, aanvaard: true });
      if (handeling.soort === 'uitstel-tot' && regels.lezingen.R6 === 'nieuwe-laatste-dag') {
        const tot = naarDag(handeling.tot);
        if (tot > (afspraak?.dag ?? -Infinity)) afspraak = { feit: handeling, dag: tot };
      } else {
        delen = [...delen, uitsteldeel(handeling)];
        blokken = vereniging(delen, dag0 + 1);
      }
    }
    stand = tel(dag0, verdaging?.weken ?? 0, blokken, regels);
  }

  const sprongen = [...stand.eersteSprongen, ...stand.latereSprongen];
  const opschortingen = blokken.map((blok, i) => {
    const sprong = sprongen[i];
    return opschorting(blok, sprong === undefined ? null : sprong.naar - sprong.van);
  });
  return {
    ...termijnen(dag0, begin, stand, opschortingen, verdaging, afspraak, regels),
    opgeschorteDagen: opschortingen.reduce((som, { dagen }) => som + dagen, 0),
    opschortingen,
    verdagingen,
    uitstellen,
  };
}

/** Turns a count into the two terms with their derivations. */
function termijnen(
  dag0: number,
  begin: readonly Feit[],
  stand: Stand,
  opschortingen: readonly Opschorting[],
  verdaging: { readonly feit: Feit; readonly weken: number } | null,
  afspraak: { readonly feit: Feit; readonly dag: number } | null,
  regels: Rekenregels,
): { readonly eersteTermijn: Termijn; readonly beslistermijn: Beslistermijn } {
  const { feestdagen, regelset } = regels;
  const regel = regelset.termen.T1;
  const stilstand = (sprong: Sprong, i: number): Stap => {
    const blok = opschortingen[i];
    return stilstandstap(sprong, blok ?? opschorting(sprong.blok, sprong.naar - sprong.van));
  };
  const aanloop = [
    stap('begin', regel.artikel, dag0, dag0, { feiten: begin }),
    stap('termijn', regel.artikel, dag0, dag0 + 7 * regel.weken, { weken: regel.weken }),
    ...stand.eersteSprongen.map(stilstand),
  ];
  const eersteSchuif = weekendstap(stand.eersteNominaal, feestdagen);
  const eersteAfleiding = eersteSchuif === null ? aanloop : [...aanloop, eersteSchuif];
  const eersteTermijn: Termijn = {
    code: 'T1',
    artikel: regel.artikel,
    vanaf: naarDatum(dag0),
    nominaal: naarDatum(stand.eersteNominaal),
    einde: naarDatum(stand.eersteEinde),
    afleiding: eersteAfleiding,
    feestdagenOnzeker: onzekerTussen(stand.eersteNominaal, stand.eersteEinde, feestdagen),
  };

  const afleiding = [...(stand.verdagingVan === stand.eersteNominaal ? aanloop : eersteAfleiding)];
  if (verdaging !== null) {
    afleiding.push(
      stap('verdaging', regelset.termen.T2.artikel, stand.verdagingVan, stand.verdagingNaar, {
        weken: verdaging.weken,
        feiten: [verdaging.feit],
      }),
    );
    stand.latereSprongen.forEach((sprong, i) => afleiding.push(stilstand(sprong, stand.eersteSprongen.length + i)));
  }
  const schuif = weekendstap(stand.nominaal, feestdagen);
  if (schuif !== null) afleiding.push(schuif);
  const afgesproken = afspraak !== null && afspraak.dag > stand.einde ? afspraak : null;
  if (afgesproken !== null) {
    afleiding.push(stap('afspraak', 'Awb art. 4:15 lid 2 onder a', stand.einde, afgesproken.dag, { feiten: [afgesproken.feit] }));
  }
  return {
    eersteTermijn,
    beslistermijn: {
      code: 'T1',
      artikel: regel.artikel,
      vanaf: naarDatum(dag0),
      nominaal: naarDatum(stand.nominaal),
      einde: naarDatum(afgesproken?.dag ?? stand.einde),
      wettelijk: naarDatum(stand.einde),
      afgesproken: afgesproken === null ? null : naarDatum(afgesproken.dag),
      afleiding,
      feestdagenOnzeker: onzekerTussen(stand.nominaal, stand.einde, feestdagen),
    },
  };
}
