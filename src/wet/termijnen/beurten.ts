// Whose turn: every day of a case belongs to us, the requester, a third party, another body or the court. Asked up to a day, never stored.
import { naarDag, naarDatum } from '../dagnummer.ts';
import type { Naspelfeit } from '../naspel/feiten.ts';
import type { Bezwaartermijnen } from '../naspel/model.ts';
import type { Besluittermijnen, Feit, Opschortingsgrond, Termijnberekening } from './model.ts';

type PlainDate = Temporal.PlainDate;

export type Wie = 'wij' | 'verzoeker' | 'derde' | 'ander-orgaan' | 'rechter';

/** Days in a row that belong to one party, for one reason. */
export interface Beurt {
  readonly van: PlainDate;
  readonly totEnMet: PlainDate;
  readonly wie: Wie;
  /** B1 Dutch. */
  readonly waarom: string;
  readonly artikel: string;
}

/** What came after one decision. */
export interface Naloop {
  readonly bezwaar: Bezwaartermijnen;
  readonly feiten: readonly Naspelfeit[];
}

type Dagbeurt = Omit<Beurt, 'van' | 'totEnMet'>;

const WIJ: Dagbeurt = { wie: 'wij', waarom: 'Wij werken aan het verzoek.', artikel: 'Woo art. 4.4 lid 1' };

const BIJ_GROND: Readonly<Record<Opschortingsgrond, Dagbeurt>> = {
  precisering: { wie: 'verzoeker', waarom: 'Wij wachten op een antwoord van de verzoeker.', artikel: 'Awb art. 4:15 lid 1 onder a' },
  aanvulling: { wie: 'verzoeker', waarom: 'Wij wachten op een aanvulling van de verzoeker.', artikel: 'Awb art. 4:15 lid 1 onder a' },
  'vertraging-verzoeker': { wie: 'verzoeker', waarom: 'De verzoeker zorgt voor vertraging.', artikel: 'Awb art. 4:15 lid 2 onder b' },
  zienswijzen: { wie: 'derde', waarom: 'Anderen kunnen hun mening geven.', artikel: 'Woo art. 4.4 lid 3' },
  buitenland: { wie: 'ander-orgaan', waarom: 'Wij wachten op een overheid in het buitenland.', artikel: 'Awb art. 4:15 lid 1 onder b' },
  overmacht: { wie: 'wij', waarom: 'Door overmacht ligt het werk stil.', artikel: 'Awb art. 4:15 lid 2 onder c' },
  uitstel: { wie: 'wij', waarom: 'De verzoeker stemde in met uitstel.', artikel: 'Awb art. 4:15 lid 2 onder a' },
  bemiddeling: { wie: 'ander-orgaan', waarom: 'Het Adviescollege bemiddelt.', artikel: 'Woo art. 7.3' },
  herstel: { wie: 'verzoeker', waarom: 'Wij wachten op een aanvulling van het bezwaar.', artikel: 'Awb art. 7:10 lid 2' },
};

/** While a decision is due: who holds up the clock on this day, or us. */
function voorHetBesluit(dag: number, { opschortingen }: Termijnberekening): Dagbeurt {
  for (const { delen, heeftEffect } of opschortingen) {
    if (!heeftEffect) continue;
    const deel = delen.find(({ van, totEnMet }) => naarDag(van) <= dag && (totEnMet === null || dag <= naarDag(totEnMet)));
    if (deel !== undefined) return BIJ_GROND[deel.grond];
  }
  return WIJ;
}

/** Is something that began on or before this day still going on? It lasts through the day on which it ended: who ended it acted then. */
const loopt = (begin: readonly number[], einden: readonly number[], dag: number): boolean =>
  begin.some((van) => van <= dag && !einden.some((einde) => einde >= van && einde < dag));

const dagenVan = (feiten: readonly (Feit | Naspelfeit)[], ...soorten: readonly (Feit | Naspelfeit)['soort'][]): readonly number[] =>
  feiten.flatMap((feit) => (soorten.includes(feit.soort) && 'op' in feit ? [naarDag(feit.op)] : []));

/** After one decision: who can or must act on this day; null when nobody can any more. */
function naHetBesluit(dag: number, { openbaarmaking }: Besluittermijnen, { bezwaar, feiten }: Naloop, zaakfeiten: readonly Feit[]): Dagbeurt | null {
  if (loopt(dagenVan(zaakfeiten, 'voorziening-gevraagd'), dagenVan(zaakfeiten, 'voorziening-uitgesproken', 'voorziening-ingetrokken'), dag)) {
    return { wie: 'rechter', waarom: 'De rechter kijkt of openbaar maken moet wachten.', artikel: 'Woo art. 4.4 lid 5' };
  }
  if (loopt(dagenVan(feiten, 'beroep-ingesteld'), dagenVan(feiten, 'beroep-beslist'), dag)) {
    return { wie: 'rechter', waarom: 'De zaak ligt bij de rechter.', artikel: 'Awb art. 8:1' };
  }
  if (loopt(dagenVan(feiten, 'bemiddeling-gevraagd'), dagenVan(feiten, 'bemiddeling-afgerond'), dag)) return BIJ_GROND.bemiddeling;
  if (loopt(dagenVan(feiten, 'bezwaar-ontvangen'), dagenVan(feiten, 'bezwaar-beslist', 'bezwaar-ingetrokken'), dag)) {
    const deel = bezwaar.beslissen?.opschortingen.flatMap(({ delen }) => delen).find(({ van, totEnMet }) => naarDag(van) <= dag && (totEnMet === null || dag <= naarDag(totEnMet)));
    return deel === undefined ? { wie: 'wij', waarom: 'Wij behandelen het bezwaar.', artikel: 'Awb art. 7:10' } : BIJ_GROND[deel.grond];
  }
  const { wachttijd } = openbaarmaking;
  if (wachttijd !== null && dag <= naarDag(wachttijd.einde)) {
    return { wie: 'derde', waarom: 'Iemand anders kan de rechter vragen om openbaar maken tegen te houden.', artikel: 'Woo art. 4.4 lid 5' };
  }
  const open = [bezwaar.bezwaar, bezwaar.beroep, bezwaar.hogerBeroep].find((termijn) => termijn !== null && dag > naarDag(termijn.vanaf) && dag <= naarDag(termijn.einde));
  if (open === undefined || open === null) return null;
  const beslist = dagenVan(feiten, 'bezwaar-beslist', 'bezwaar-ingetrokken').some((op) => op <= dag);
  if (open.code === 'T14') return beslist ? null : { wie: 'verzoeker', waarom: 'De verzoeker kan bezwaar maken.', artikel: open.artikel };
  return { wie: 'verzoeker', waarom: 'De verzoeker kan naar de rechter.', artikel: open.artikel };
}

/**
 * Whose turn it is on every day from receipt through `tot`, or through the last day on which anybody can still act. Each day once.
 * @param nalopen what came after each announced decision, in the order of `berekening.besluiten`
 */
export function beurten(feiten: readonly Feit[], berekening: Termijnberekening, nalopen: readonly Naloop[], tot: PlainDate): readonly Beurt[] {
  const lijst: Beurt[] = [];
  const klaar = berekening.afgerondOp === null ? Infinity : naarDag(berekening.afgerondOp);
  const doorBesluit = feiten.some((feit) => feit.soort === 'besluit-bekendgemaakt' && feit.deelbesluit !== true && naarDag(feit.op) === klaar);
  const slot = naarDag(tot);
  for (let dag = naarDag(berekening.ontvangenOp); dag <= slot; dag++) {
    let beurt: Dagbeurt | null;
    if (dag <= klaar) beurt = voorHetBesluit(dag, berekening);
    else if (!doorBesluit) beurt = null;
    else {
      // Several partial decisions: whoever can still act on any of them; the court and our own work go before waiting.
      const alle = berekening.besluiten.flatMap((besluit, i) => {
        const naloop = nalopen[i];
        const deze = naloop === undefined ? null : naHetBesluit(dag, besluit, naloop, feiten);
        return deze === null ? [] : [deze];
      });
      beurt = VOORRANG.map((wie) => alle.find((deze) => deze.wie === wie)).find((deze) => deze !== undefined) ?? null;
    }
    if (beurt === null) break;
    const vorige = lijst.at(-1);
    const datum = naarDatum(dag);
    if (vorige?.wie === beurt.wie && vorige.waarom === beurt.waarom) lijst[lijst.length - 1] = { ...vorige, totEnMet: datum };
    else lijst.push({ van: datum, totEnMet: datum, ...beurt });
  }
  return lijst;
}

const VOORRANG: readonly Wie[] = ['rechter', 'wij', 'ander-orgaan', 'derde', 'verzoeker'];
