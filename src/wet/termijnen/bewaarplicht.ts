// The legal hold of Woo 4.1a: from receipt nothing that the request covers may be destroyed. Reading R17 says until when.
import { vergelijk } from '../dagnummer.ts';
import type { Naspelfeit } from '../naspel/feiten.ts';
import type { Bezwaartermijnen } from '../naspel/model.ts';
import type { Feit, Rekenbasis, Termijnberekening } from './model.ts';

type PlainDate = Temporal.PlainDate;

export interface Bewaarplicht {
  readonly vanaf: PlainDate;
  /** Last day of the hold; null while no end is known. */
  readonly totEnMet: PlainDate | null;
  /** B1 Dutch: why until then. */
  readonly waarom: string;
  readonly artikel: string;
}

interface Rechtsgang {
  readonly bezwaar: Bezwaartermijnen;
  readonly feiten: readonly Naspelfeit[];
}

interface Einde {
  readonly totEnMet: PlainDate | null;
  readonly waarom: string;
}

const laatste = (feiten: readonly Naspelfeit[], soort: 'bezwaar-ontvangen' | 'bezwaar-ingetrokken' | 'beroep-ingesteld' | 'beroep-beslist'): Extract<Naspelfeit, { soort: typeof soort }> | null =>
  feiten.filter((feit): feit is Extract<Naspelfeit, { soort: typeof soort }> => feit.soort === soort).sort((x, y) => vergelijk(x.op, y.op)).at(-1) ?? null;

/** When no remedy is left against one decision. */
function onherroepelijk({ bezwaar, feiten }: Rechtsgang): Einde {
  const uitspraak = laatste(feiten, 'beroep-beslist');
  const beroep = laatste(feiten, 'beroep-ingesteld');
  if (uitspraak?.soort === 'beroep-beslist' && uitspraak.instantie === 'raad-van-state') return { totEnMet: uitspraak.op, waarom: 'De hoogste rechter heeft beslist.' };
  if (beroep !== null && (uitspraak === null || vergelijk(uitspraak.op, beroep.op) < 0)) return { totEnMet: null, waarom: 'De zaak ligt bij de rechter.' };
  if (bezwaar.hogerBeroep !== null) return { totEnMet: bezwaar.hogerBeroep.einde, waarom: 'Tot die dag kan iemand in hoger beroep.' };
  if (bezwaar.beroep !== null) return { totEnMet: bezwaar.beroep.einde, waarom: 'Tot die dag kan iemand in beroep.' };
  const ingetrokken = laatste(feiten, 'bezwaar-ingetrokken');
  if (laatste(feiten, 'bezwaar-ontvangen') !== null && ingetrokken === null) return { totEnMet: null, waarom: 'Er loopt bezwaar.' };
  if (bezwaar.bezwaar === null) return { totEnMet: null, waarom: 'Het Adviescollege bemiddelt.' };
  const einde = ingetrokken !== null && vergelijk(ingetrokken.op, bezwaar.bezwaar.einde) > 0 ? ingetrokken.op : bezwaar.bezwaar.einde;
  return { totEnMet: einde, waarom: 'Tot die dag kan iemand bezwaar maken.' };
}

const ARTIKEL = 'Woo art. 4.1a';

/**
 * Until when the documents of a request must be kept (Woo 4.1a, R17).
 * @param rechtsgangen one per announced decision
 */
export function bewaarplicht(feiten: readonly Feit[], berekening: Termijnberekening & { readonly basis: Rekenbasis }, rechtsgangen: readonly Rechtsgang[]): Bewaarplicht {
  const { ontvangenOp: vanaf, afgerondOp, basis } = berekening;
  if (afgerondOp === null) return { vanaf, totEnMet: null, waarom: 'Op het verzoek is nog niet beslist.', artikel: ARTIKEL };
  const besloten = feiten.some(({ soort }) => soort === 'besluit-bekendgemaakt');
  if (!besloten) return { vanaf, totEnMet: afgerondOp, waarom: 'Het verzoek is die dag geëindigd zonder besluit.', artikel: ARTIKEL };
  if (basis.lezingen.R17 === 'besluit') return { vanaf, totEnMet: afgerondOp, waarom: 'Die dag is op het verzoek beslist.', artikel: ARTIKEL };
  const einden = rechtsgangen.map(onherroepelijk);
  const open = einden.find(({ totEnMet }) => totEnMet === null);
  const slot = open ?? einden.reduce<Einde | null>((laatst, einde) => (laatst === null || vergelijk(einde.totEnMet ?? vanaf, laatst.totEnMet ?? vanaf) > 0 ? einde : laatst), null);
  return slot === null ? { vanaf, totEnMet: null, waarom: 'Tegen het besluit kan nog iemand opkomen.', artikel: ARTIKEL } : { vanaf, totEnMet: slot.totEnMet, waarom: slot.waarom, artikel: ARTIKEL };
}
