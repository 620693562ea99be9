// By when what must happen in a procedure, and who is to do it: the clock (src/wet/naspel) asked with the facts of the procedure.
import type { Recht } from '../kern/decider.ts';
import { berekenBezwaar } from '../wet/naspel/bezwaar.ts';
import type { Bezwaartermijnen, Naspelfeit } from '../wet/naspel/model.ts';
import { berekenRechterlijkeTermijn } from '../wet/naspel/niet-tijdig.ts';
import type { Termijn, Waarschuwing } from '../wet/termijnen/model.ts';
import type { Geopend } from './state.ts';

type PlainDate = Temporal.PlainDate;

export interface Rechtsgangtermijn {
  readonly code: 'bezwaar-maken' | 'herstellen' | 'beslissen' | 'nieuw-besluit' | 'beroep' | 'hoger-beroep';
  /** Who has to act: the body, or somebody else who has until then. */
  readonly wie: 'wij' | 'ander';
  /** Null while the last day is not known: mediation is pending. */
  readonly datum: PlainDate | null;
  /** With its derivation; null when a person set the day. */
  readonly termijn: Termijn | null;
}

/** After the court annulled a decision on the objection, only what came since the next one counts for appeal. */
function laatsteRonde(feiten: readonly Naspelfeit[]): readonly Naspelfeit[] {
  const laatste = feiten.findLastIndex(({ soort }) => soort === 'bezwaar-beslist');
  const ronde = new Set<Naspelfeit['soort']>(['bezwaar-beslist', 'beroep-ingesteld', 'beroep-beslist']);
  return feiten.filter(({ soort }, index) => index >= laatste || !ronde.has(soort));
}

/** What the clock says of the objection against a decision announced on that day. */
export const berekeningVan = ({ feiten }: Geopend, bekendgemaaktOp: PlainDate, recht: Recht): Bezwaartermijnen => berekenBezwaar(bekendgemaaktOp, laatsteRonde(feiten), recht);

/** Days set by a court without an answer yet. */
export function nieuwBesluitNodig({ beslist, beroepen }: Geopend): { readonly op: PlainDate; readonly weken: number } | null {
  const uitspraak = beroepen.findLast(({ uitspraak: gedaan }) => gedaan !== null)?.uitspraak ?? null;
  if (uitspraak?.weken == null) return null;
  const daarna = beslist !== null && Temporal.PlainDate.compare(beslist.op, uitspraak.op) >= 0;
  return daarna ? null : { op: uitspraak.op, weken: uitspraak.weken };
}

const regel = (code: Rechtsgangtermijn['code'], wie: Rechtsgangtermijn['wie'], termijn: Termijn | null): Rechtsgangtermijn => ({ code, wie, datum: termijn?.einde ?? null, termijn });

/** Every term that runs now, in the order of the procedure; none when it is over. */
export function termijnenVan(bezwaar: Geopend, bekendgemaaktOp: PlainDate, recht: Recht): readonly Rechtsgangtermijn[] {
  const { ontvangenOp, ingetrokkenOp, geslotenOp, beslist, herstel, beroepen } = bezwaar;
  if (geslotenOp !== null || ingetrokkenOp !== null) return [];
  const berekening = berekeningVan(bezwaar, bekendgemaaktOp, recht);
  if (ontvangenOp === null) return [regel('bezwaar-maken', 'ander', berekening.bezwaar)];
  if (beslist === null) {
    const herstellen: readonly Rechtsgangtermijn[] = herstel === null || herstel.hersteldOp !== null ? [] : [{ code: 'herstellen', wie: 'ander', datum: herstel.uiterlijk, termijn: null }];
    return [...herstellen, regel('beslissen', 'wij', berekening.beslissen)];
  }
  const opnieuw = nieuwBesluitNodig(bezwaar);
  if (opnieuw !== null) return [regel('nieuw-besluit', 'wij', berekenRechterlijkeTermijn(opnieuw.op, opnieuw.weken, recht))];
  const sinds = beroepen.filter(({ op }) => Temporal.PlainDate.compare(op, beslist.op) >= 0);
  const rechtbank = sinds.find(({ instantie }) => instantie === 'rechtbank');
  if (rechtbank === undefined) return [regel('beroep', 'ander', berekening.beroep)];
  const hoger = sinds.some(({ instantie }) => instantie === 'raad-van-state');
  // Against an appeal that was withdrawn there is no judgment to fight.
  return rechtbank.uitspraak === null || rechtbank.uitspraak.uitkomst === 'ingetrokken' || hoger ? [] : [regel('hoger-beroep', 'ander', berekening.hogerBeroep)];
}

export const waarschuwingenVan = (bezwaar: Geopend, bekendgemaaktOp: PlainDate, recht: Recht): readonly Waarschuwing[] =>
  bezwaar.geslotenOp === null ? berekeningVan(bezwaar, bekendgemaaktOp, recht).waarschuwingen : [];
