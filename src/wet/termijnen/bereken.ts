// The legal clock: one pure function from dated facts to every date that matters, with its derivation.
// Specification: docs/explanation/waarom-deze-datum.md. No clock is read here; "late" is a question in vragen.ts.
import { naarDag, naarDatum, vergelijk } from '../dagnummer.ts';
import { beslistermijn } from './beslistermijn.ts';
import { besluittermijnen } from './besluittermijnen.ts';
import type { Doorzending, Feit, Ontvangst, UitstelTot } from './feiten.ts';
import type { DoorgezondenDeel, NietBehandelenTermijn, Stap, Termijnberekening, Toezegging, UitstelUitkomst, Verdragsgrenzen } from './model.ts';
import { aanvullingAfgerond } from './opschortingen.ts';
import type { Rekenopties, Rekenregels } from './regelset.ts';
import { rekenbasis, rekenregels } from './regelset.ts';
import { gewoneTermijn, stap } from './stap.ts';
import { waarschuwingen } from './waarschuwingen.ts';

/** Thrown when there is nothing to count from. A bug of the caller: a request without receipt is not a request. */
export class OntbrekendeOntvangst extends Error {
  override readonly name = 'OntbrekendeOntvangst';
  constructor() {
    super('Er is geen feit "ontvangst": zonder dag van ontvangst is er geen termijn.');
  }
}

/** Equal dates: an order that does not depend on how the facts were recorded. */
const opId = (x: Feit, y: Feit): number => ((x.id ?? '') < (y.id ?? '') ? -1 : (x.id ?? '') > (y.id ?? '') ? 1 : 0);

interface Begin {
  readonly dag: number;
  readonly feiten: readonly Feit[];
}

/** The earliest receipt counts, so that a second registration of one request cannot give the body more time. */
function eersteOntvangst(feiten: readonly Feit[]): Ontvangst {
  let eerste: Ontvangst | null = null;
  for (const feit of feiten) {
    if (feit.soort !== 'ontvangst') continue;
    if (eerste === null || (vergelijk(feit.ontvangenOp, eerste.ontvangenOp) || opId(feit, eerste)) < 0) eerste = feit;
  }
  if (eerste === null) throw new OntbrekendeOntvangst();
  return eerste;
}

/** Reading R7: a request forwarded as a whole is counted from receipt by the competent body. */
function beginVan(feiten: readonly Feit[], ontvangst: Ontvangst, regels: Rekenregels): Begin {
  let begin: Begin = { dag: naarDag(ontvangst.ontvangenOp), feiten: [ontvangst] };
  if (regels.lezingen.R7 === 'eerste-ontvangst') return begin;
  for (const feit of feiten) {
    if (feit.soort !== 'doorzending' || feit.omvang !== 'geheel' || feit.ontvangenDoorBevoegdeOp === null) continue;
    const dag = naarDag(feit.ontvangenDoorBevoegdeOp);
    if (dag > begin.dag) begin = { dag, feiten: [ontvangst, feit] };
  }
  return begin;
}

/** T4 (two weeks, Woo 4.1 lid 6) or T5 (four weeks, Awb 4:5 lid 4) for every question that set a term. */
function nietBehandelen(feiten: readonly Feit[], regels: Rekenregels): readonly NietBehandelenTermijn[] {
  const lijst: NietBehandelenTermijn[] = [];
  for (const feit of feiten) {
    if (feit.soort !== 'aanvulling-gevraagd') continue;
    const afgerond = aanvullingAfgerond(feit, feiten, regels);
    if (afgerond === null) continue;
    const code = feit.grondslag === 'Woo 4.1 lid 5' ? 'T4' : 'T5';
    lijst.push({ ...gewoneTermijn(code, regels.regelset.termen[code], afgerond.dag, [feit], regels), feit });
  }
  return lijst.sort((x, y) => vergelijk(x.einde, y.einde) || vergelijk(x.feit.op, y.feit.op) || opId(x.feit, y.feit));
}

function doorgezonden(feiten: readonly Feit[], ontvangst: Ontvangst, regels: Rekenregels): readonly DoorgezondenDeel[] {
  return feiten
    .filter((feit): feit is Doorzending => feit.soort === 'doorzending')
    .sort((x, y) => vergelijk(x.op, y.op) || opId(x, y))
    .map((feit) => {
      const begin = regels.lezingen.R7 === 'eerste-ontvangst' ? ontvangst.ontvangenOp : feit.ontvangenDoorBevoegdeOp;
      return {
        feit,
        omvang: feit.omvang,
        termijn: begin === null ? null : gewoneTermijn('T1', regels.regelset.termen.T1, naarDag(begin), [feit], regels),
      };
    });
}

/** When the duty to decide ended: the first final decision, withdrawal or other end. */
function afgerondOp(feiten: readonly Feit[]): Temporal.PlainDate | null {
  let eerste: Temporal.PlainDate | null = null;
  for (const feit of feiten) {
    const klaar = feit.soort === 'intrekking' || feit.soort === 'afgesloten' || (feit.soort === 'besluit-bekendgemaakt' && feit.deelbesluit !== true);
    if (klaar && (eerste === null || vergelijk(feit.op, eerste) < 0)) eerste = feit.op;
  }
  return eerste;
}

function toezegging(feit: UitstelTot, datum: Temporal.PlainDate): readonly Stap[] {
  const artikel = feit.fasen === undefined ? 'Awb art. 4:15 lid 2 onder a' : 'Woo art. 4.2a';
  return [stap('toezegging', artikel, naarDag(feit.op), naarDag(datum), { feiten: [feit] })];
}

/** Every day that was promised beside the law: the phases of a plan, and consent that came too late to count (reading R6b). */
const toezeggingen = (uitstellen: readonly UitstelUitkomst[]): readonly Toezegging[] =>
  uitstellen
    .flatMap(({ feit, aanvaard }): readonly Toezegging[] => {
      if (feit.soort !== 'uitstel-tot') return [];
      if (feit.fasen !== undefined) return feit.fasen.map(({ nummer, uiterlijk }) => ({ datum: uiterlijk, fase: nummer, feit, telt: aanvaard && uiterlijk.equals(feit.tot), afleiding: toezegging(feit, uiterlijk) }));
      return aanvaard || !feit.schriftelijk ? [] : [{ datum: feit.tot, fase: null, feit, telt: false, afleiding: toezegging(feit, feit.tot) }];
    })
    .sort((x, y) => vergelijk(x.datum, y.datum) || (x.fase ?? 0) - (y.fase ?? 0));

/** Aarhus art. 4 lid 2: one month, two when large or complex. Months by the calendar, no weekend rule. */
const verdragsgrenzen = (feiten: readonly Feit[], ontvangenOp: Temporal.PlainDate): Verdragsgrenzen | null =>
  feiten.some((feit) => feit.soort === 'milieu-informatie')
    ? { eenMaand: ontvangenOp.add({ months: 1 }), tweeMaanden: ontvangenOp.add({ months: 2 }) }
    : null;

/**
 * Computes every term of one request from its dated facts. The order of the facts never matters.
 * Throws `OntbrekendeOntvangst` when no fact says when the request was received.
 */
export function berekenTermijnen(feiten: readonly Feit[], opties: Rekenopties = {}): Termijnberekening {
  const ontvangst = eersteOntvangst(feiten);
  const regels = rekenregels(opties, ontvangst.ontvangenOp);
  const { termen } = regels.regelset;
  const begin = beginVan(feiten, ontvangst, regels);
  const ontvangenOp = naarDatum(begin.dag);
  const preciserenVoor = gewoneTermijn('T3', termen.T3, begin.dag, begin.feiten, regels);
  const beslis = beslistermijn(feiten, begin.dag, begin.feiten, naarDag(preciserenVoor.einde), regels);
  const zonderWaarschuwingen = {
    basis: rekenbasis(regels),
    ontvangenOp,
    ...beslis,
    toezeggingen: toezeggingen(beslis.uitstellen),
    preciserenVoor,
    misbruikVoor: gewoneTermijn('T6', termen.T6, begin.dag, begin.feiten, regels),
    nietBehandelenVoor: nietBehandelen(feiten, regels),
    doorgezonden: doorgezonden(feiten, ontvangst, regels),
    besluiten: besluittermijnen(feiten, regels),
    afgerondOp: afgerondOp(feiten),
    milieu: verdragsgrenzen(feiten, ontvangenOp),
  };
  return { ...zonderWaarschuwingen, waarschuwingen: waarschuwingen(zonderWaarschuwingen, feiten, regels) };
}
