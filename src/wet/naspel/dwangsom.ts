// The penalty set by a court (Awb 8:55d lid 2): so much for every day after its term, up to a maximum. The automatic penalty of
// Awb 4:17 does not exist under the Woo (T22, Woo 8.2).
import { naarDag, naarDatum } from '../dagnummer.ts';
import { stap } from '../termijnen/stap.ts';
import type { RechterlijkeDwangsom } from './model.ts';

type PlainDate = Temporal.PlainDate;

export interface Dwangsomregel {
  /** Last day of the term the court set (T21). */
  readonly termijnEinde: PlainDate;
  readonly perDag: number;
  readonly maximum: number;
}

/**
 * Every day after the court's term on which there was no decision yet costs `perDag` euro, up to `maximum`. The day of
 * announcement itself no longer counts.
 * @param beslistOp when the decision was announced; null while there is none, then it is counted through `vandaag`
 */
export function berekenDwangsom({ termijnEinde, perDag, maximum }: Dwangsomregel, beslistOp: PlainDate | null, vandaag: PlainDate): RechterlijkeDwangsom {
  const laatste = naarDag(termijnEinde);
  const einde = beslistOp === null ? naarDag(vandaag) : naarDag(beslistOp) - 1;
  const alle = Math.max(0, einde - laatste);
  const hoogstens = perDag <= 0 ? 0 : Math.ceil(maximum / perDag);
  const dagen = Math.min(alle, hoogstens);
  const artikel = 'Awb art. 8:55d lid 2';
  return {
    vanaf: naarDatum(laatste + 1),
    totEnMet: dagen === 0 ? null : naarDatum(laatste + dagen),
    dagen,
    perDag,
    maximum,
    euro: Math.min(dagen * perDag, maximum),
    maximumBereikt: alle >= hoogstens && hoogstens > 0,
    afleiding: [stap('begin', artikel, laatste, laatste), ...(dagen === 0 ? [] : [stap('dwangsom', artikel, laatste, laatste + dagen)])],
  };
}

const bedrag = (euro: number): string => `${Number.isInteger(euro) ? String(euro) : euro.toFixed(2).replace('.', ',')} euro`;

/** "12 dagen te laat, 100 euro per dag: 1200 euro." */
export function dwangsomtekst({ dagen, perDag, euro, maximumBereikt, maximum }: RechterlijkeDwangsom): string {
  if (dagen === 0) return 'Er is geen dwangsom: de termijn van de rechter is nog niet voorbij, of het besluit kwam op tijd.';
  const som = `${dagen === 1 ? '1 dag' : `${dagen} dagen`} te laat, ${bedrag(perDag)} per dag: ${bedrag(euro)}.`;
  return maximumBereikt ? `${som} Meer dan ${bedrag(maximum)} wordt het niet.` : som;
}
