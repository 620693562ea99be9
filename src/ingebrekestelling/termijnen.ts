// The days of a notice of default: the two weeks after it, the court's own term, the court's order, and what a penalty comes to.
import type { Recht } from '../kern/decider.ts';
import { berekenDwangsom } from '../wet/naspel/dwangsom.ts';
import { berekenIngebrekestelling, berekenRechterlijkeTermijn, berekenUitspraaktermijn } from '../wet/naspel/niet-tijdig.ts';
import type { RechterlijkeDwangsom } from '../wet/naspel/model.ts';
import type { Termijn } from '../wet/termijnen/model.ts';
import { isVoorbij, type Ontvangen } from './state.ts';

type PlainDate = Temporal.PlainDate;

export interface Verzuimtermijn {
  readonly code: 'alsnog-beslissen' | 'uitspraak' | 'uitspraak-volgen';
  readonly wie: 'wij' | 'rechter';
  readonly datum: PlainDate;
  readonly termijn: Termijn;
}

const regel = (code: Verzuimtermijn['code'], wie: Verzuimtermijn['wie'], termijn: Termijn): Verzuimtermijn => ({ code, wie, datum: termijn.einde, termijn });

/** Every term that runs now; none when it is over or the notice had no effect. */
export function verzuimtermijnen(staat: Ontvangen, recht: Recht): readonly Verzuimtermijn[] {
  const { ontvangenOp, beslissenUiterlijk, beroep, uitspraak } = staat;
  if (isVoorbij(staat)) return [];
  if (uitspraak !== null) return [regel('uitspraak-volgen', 'wij', berekenRechterlijkeTermijn(uitspraak.op, uitspraak.weken, recht))];
  if (beroep !== null) return [regel('uitspraak', 'rechter', berekenUitspraaktermijn(beroep.volledigOp, beroep.zitting, recht))];
  const { hersteltermijn } = berekenIngebrekestelling(ontvangenOp, beslissenUiterlijk, recht);
  return staat.geldig && hersteltermijn !== null ? [regel('alsnog-beslissen', 'wij', hersteltermijn)] : [];
}

/** What the court's penalty comes to on this day (Awb 8:55d lid 2); null when there is none. */
export function verbeurdeDwangsom({ uitspraak, beslistOp }: Ontvangen, vandaag: PlainDate, recht: Recht): RechterlijkeDwangsom | null {
  if (uitspraak?.dwangsom == null) return null;
  const termijnEinde = berekenRechterlijkeTermijn(uitspraak.op, uitspraak.weken, recht).einde;
  return berekenDwangsom({ termijnEinde, ...uitspraak.dwangsom }, beslistOp, vandaag);
}
