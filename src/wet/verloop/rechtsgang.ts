// The road after the decisions: terms to object and appeal, and procedures that are pending. Stretches of days, both ends included.
// A procedure begins to count the day after it was started and ends on the day it was settled.
import { naarDag } from '../dagnummer.ts';
import { aangevochten } from '../naspel/aangevochten.ts';
import { berekenBezwaar } from '../naspel/bezwaar.ts';
import type { Naspelfeit } from '../naspel/feiten.ts';
import type { Bezwaartermijnen } from '../naspel/model.ts';
import { vanSoort, vroegste } from '../naspel/stilstand.ts';
import type { Besluittermijnen, Gegeven, Termijnberekening } from '../termijnen/model.ts';
import { regelsets, type Rekenopties } from '../termijnen/regelset.ts';

export type Rechtsgangsoort =
  | 'wachttijd'
  | 'bezwaartermijn'
  | 'bemiddeling'
  | 'bezwaar'
  | 'herstel'
  | 'bezwaar-buitenland'
  | 'bezwaar-vertraging'
  | 'beroepstermijn'
  | 'beroep'
  | 'voorziening';

export interface Traject {
  readonly soort: Rechtsgangsoort;
  readonly a: number;
  /** Last day; Infinity while it is pending. */
  readonly b: number;
}

type Gedateerd = Extract<Gegeven, { op: Temporal.PlainDate }>;
const dagVan = (feit: Gedateerd | null): number => (feit === null ? Infinity : naarDag(feit.op));
const traject = (soort: Rechtsgangsoort, begin: number, b: number): Traject => ({ soort, a: begin + 1, b });

const naspelsoorten: Readonly<Record<Naspelfeit['soort'], true>> = {
  'bezwaar-ontvangen': true,
  'bezwaar-verondersteld': true,
  'herstel-gevraagd': true,
  hersteld: true,
  'bezwaar-verdaagd': true,
  'bezwaar-uitstel-tot': true,
  'bezwaar-uitstel-periode': true,
  'bezwaar-opgeschort': true,
  'bemiddeling-gevraagd': true,
  'bemiddeling-afgerond': true,
  'bezwaar-ingetrokken': true,
  'bezwaar-beslist': true,
  'beroep-ingesteld': true,
  'beroep-beslist': true,
  beslisdatum: true,
  ingebrekestelling: true,
  'uitspraak-niet-tijdig': true,
  vastgesteld: true,
  ontvangen: true,
};
const isNaspelfeit = (feit: Gegeven): feit is Naspelfeit => feit.soort in naspelsoorten;

/** When the objection was settled: decided, or every objection withdrawn. Infinity while it is pending. */
function bezwaarEinde(naspel: readonly Naspelfeit[]): number {
  const beslist = dagVan(vroegste(vanSoort(naspel, 'bezwaar-beslist')));
  const ingetrokken = vanSoort(naspel, 'bezwaar-ingetrokken').map(dagVan);
  const allesWeg = ingetrokken.length > 0 && ingetrokken.length >= vanSoort(naspel, 'bezwaar-ontvangen').length;
  return Math.min(beslist, allesWeg ? Math.max(...ingetrokken) : Infinity);
}

function inBezwaar(naspel: readonly Naspelfeit[], { beslissen }: Bezwaartermijnen): readonly Traject[] {
  const ontvangen = vroegste(vanSoort(naspel, 'bezwaar-ontvangen'));
  if (ontvangen === null) return [];
  const begin = naarDag(ontvangen.op);
  const einde = bezwaarEinde(naspel);
  const stil = (beslissen?.opschortingen ?? []).flatMap(({ delen }) =>
    delen.flatMap(({ grond, van, totEnMet }): readonly Traject[] => {
      const soort = grond === 'herstel' ? 'herstel' : grond === 'buitenland' ? 'bezwaar-buitenland' : grond === 'vertraging-verzoeker' ? 'bezwaar-vertraging' : null;
      const b = Math.min(einde, totEnMet === null ? Infinity : naarDag(totEnMet));
      return soort === null ? [] : [{ soort, a: Math.max(begin + 1, naarDag(van)), b }];
    }),
  );
  return [traject('bezwaar', begin, einde), ...stil];
}

function inBeroep(naspel: readonly Naspelfeit[], { beroep, hogerBeroep }: Bezwaartermijnen): readonly Traject[] {
  const beslist = dagVan(vroegste(vanSoort(naspel, 'bezwaar-beslist')));
  const open = [beroep, hogerBeroep].flatMap((termijn) => (termijn === null ? [] : [traject('beroepstermijn', naarDag(termijn.vanaf), naarDag(termijn.einde))]));
  // An appeal from before the decision on objection is about not deciding: then it is still for the body to decide (Awb 6:20).
  const gedingen = vanSoort(naspel, 'beroep-ingesteld')
    .filter((feit) => naarDag(feit.op) >= beslist)
    .map((feit) => {
      const uitspraken = vanSoort(naspel, 'beroep-beslist').filter(({ instantie, op }) => instantie === feit.instantie && naarDag(op) >= naarDag(feit.op));
      return traject('beroep', naarDag(feit.op), dagVan(vroegste(uitspraken)));
    });
  return [...open, ...gedingen];
}

function bemiddelingen(naspel: readonly Naspelfeit[]): readonly Traject[] {
  return vanSoort(naspel, 'bemiddeling-gevraagd').map((vraag) => {
    const afgerond = vanSoort(naspel, 'bemiddeling-afgerond').filter((feit) => naarDag(feit.op) >= naarDag(vraag.op) && (feit.door ?? vraag.door) === (vraag.door ?? feit.door));
    return traject('bemiddeling', naarDag(vraag.op), dagVan(vroegste(afgerond)));
  });
}

/** Interim relief: pending from the day after it was asked, through the ruling or the withdrawal. */
function voorzieningen(feiten: readonly Gegeven[]): readonly Traject[] {
  return feiten.flatMap((vraag) => {
    if (vraag.soort !== 'voorziening-gevraagd') return [];
    const klaar = feiten.flatMap((feit) => {
      if (feit.soort !== 'voorziening-uitgesproken' && feit.soort !== 'voorziening-ingetrokken') return [];
      const hoort = feit.bij === undefined ? naarDag(feit.op) >= naarDag(vraag.op) : feit.bij === vraag.id;
      return hoort && (feit.besluit ?? vraag.besluit) === (vraag.besluit ?? feit.besluit) ? [naarDag(feit.op)] : [];
    });
    return [traject('voorziening', naarDag(vraag.op), Math.min(Infinity, ...klaar))];
  });
}

const vanBesluit = ({ openbaarmaking, bezwaar }: Besluittermijnen): readonly Traject[] => [
  ...(openbaarmaking.wachttijd === null ? [] : [traject('wachttijd', naarDag(openbaarmaking.wachttijd.vanaf), naarDag(openbaarmaking.wachttijd.einde))]),
  traject('bezwaartermijn', naarDag(bezwaar.vanaf), naarDag(bezwaar.einde)),
];

/** One procedure of one party, when there are several: its own facts, and the key of the decision it is about. */
export interface Procedure {
  readonly besluit: string;
  readonly feiten: readonly Naspelfeit[];
  /** Nobody closed or withdrew it: then it keeps the documents, whatever its terms say. */
  readonly open?: boolean;
}

/** What one procedure against one decision kept open. */
function vanProcedure({ feit }: Besluittermijnen, naspel: readonly Naspelfeit[], basis: Termijnberekening['basis'], opties: Rekenopties): readonly Traject[] {
  const regels = regelsets.find(({ id }) => id === basis.regelset);
  const bezwaar = berekenBezwaar(feit.op, naspel, { ...(regels === undefined ? {} : { regelset: regels }), lezingen: basis.lezingen, ...opties });
  const verlengd = bezwaar.bezwaar === null ? [] : [traject('bezwaartermijn', naarDag(bezwaar.bezwaar.vanaf), naarDag(bezwaar.bezwaar.einde))];
  return [...verlengd, ...bemiddelingen(naspel), ...inBezwaar(naspel, bezwaar), ...inBeroep(naspel, bezwaar)];
}

/**
 * Everything that was open or pending after the decisions. Nothing without a decision.
 * @param procedures facts that belong to one party and decision each; those among `feiten` are about one decision together
 */
export function rechtsgang(
  feiten: readonly Gegeven[],
  { besluiten, basis }: Pick<Termijnberekening, 'besluiten' | 'basis'>,
  opties: Rekenopties,
  procedures: readonly Procedure[] = [],
): readonly Traject[] {
  const naspel = feiten.filter(isNaspelfeit);
  const besluit = aangevochten(besluiten, naspel);
  if (besluit === null) return [];
  return [
    ...besluiten.flatMap(vanBesluit),
    ...vanProcedure(besluit, naspel, basis, opties),
    ...procedures.flatMap((procedure) => besluiten.filter(({ feit }) => feit.besluit === procedure.besluit).flatMap((each) => vanProcedure(each, procedure.feiten, basis, opties))),
    ...voorzieningen(feiten),
  ].filter(({ a, b }) => b >= a);
}
