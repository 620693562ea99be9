// What is due from the body on a given day, beside the decision itself: notices (T9, T10), promises, and powers that have passed (T6).
// Asked at a time, as "late" is; the warnings in waarschuwingen.ts need no day.
import { vergelijk } from '../dagnummer.ts';
import { langeDatum } from './datumtekst.ts';
import type { Opschorting, Termijnberekening, Waarschuwing, WaarschuwingCode } from './model.ts';

type PlainDate = Temporal.PlainDate;

/** What was told to the requester already, as far as it is known. */
export interface Peil {
  readonly vandaag: PlainDate;
  /** Last day on which the end of a suspension was told, with the new date (Woo 4.4 lid 4). */
  readonly eindeGemeldOp?: PlainDate | null;
  /** Last day on which it was told that the term will not be met (Awb 4:14 lid 1). */
  readonly overschrijdingGemeldOp?: PlainDate | null;
  /** The day on which the decision is really expected. */
  readonly verwachtOp?: PlainDate | null;
}

const punt = (code: WaarschuwingCode, artikel: string, tekst: string): Waarschuwing => ({ code, artikel, tekst, feit: null });

const teMelden = ({ totEnMet, heeftEffect, delen }: Opschorting, vandaag: PlainDate): boolean =>
  heeftEffect && totEnMet !== null && vergelijk(totEnMet, vandaag) < 0 && delen.some(({ eindeMelden }) => eindeMelden);

/** T9: a suspension ended and the requester does not know the new date yet. */
function eindeMelden({ opschortingen, beslistermijn }: Termijnberekening, { vandaag, eindeGemeldOp = null }: Peil): readonly Waarschuwing[] {
  const open = opschortingen.filter((opschorting) => teMelden(opschorting, vandaag));
  const laatste = open.at(-1)?.totEnMet ?? null;
  if (laatste === null || (eindeGemeldOp !== null && vergelijk(eindeGemeldOp, laatste) >= 0)) return [];
  return [
    punt('einde-stilstand-melden', 'Woo art. 4.4 lid 4; Awb art. 4:15 lid 4', `De stilstand is voorbij sinds ${langeDatum(laatste)}. Meld de verzoeker de nieuwe datum: ${langeDatum(beslistermijn.einde)}.`),
  ];
}

/** T10: the term has passed, or will be missed. Telling it does not make the decision timely. */
function overschrijding({ beslistermijn: { einde } }: Termijnberekening, { vandaag, overschrijdingGemeldOp = null, verwachtOp = null }: Peil): readonly Waarschuwing[] {
  const voorbij = vergelijk(vandaag, einde) > 0;
  const verwacht = verwachtOp !== null && vergelijk(verwachtOp, einde) > 0;
  if (overschrijdingGemeldOp !== null || (!voorbij && !verwacht)) return [];
  const begin = voorbij ? `De laatste dag was ${langeDatum(einde)}.` : `De laatste dag is ${langeDatum(einde)}. Die wordt niet gehaald.`;
  return [punt('overschrijding-melden', 'Awb art. 4:14 lid 1', `${begin} Meld de verzoeker wanneer het besluit wel komt.`)];
}

/** T6: after two weeks not handling because of abuse is possible only without delay once the other purpose appears. */
const misbruik = ({ misbruikVoor: { einde } }: Termijnberekening, { vandaag }: Peil): readonly Waarschuwing[] =>
  vergelijk(vandaag, einde) > 0
    ? [punt('misbruik-termijn-voorbij', 'Woo art. 4.6', `Niet behandelen wegens misbruik kon tot en met ${langeDatum(einde)}. Nu kan het alleen nog direct nadat het misbruik blijkt.`)]
    : [];

const beloofd = ({ toezeggingen }: Termijnberekening, { vandaag }: Peil): readonly Waarschuwing[] =>
  toezeggingen
    .filter(({ datum }) => vergelijk(vandaag, datum) > 0)
    .map(({ datum, fase, feit }) => ({
      code: 'toezegging-voorbij' as const,
      artikel: fase === null ? 'Awb art. 4:15 lid 2 onder a' : 'Woo art. 4.2a',
      feit,
      tekst: `${fase === null ? 'Een besluit' : `Deel ${fase}`} was beloofd voor ${langeDatum(datum)}.`,
    }));

/** Everything that is due on this day and not done. Nothing once the duty to decide has ended. */
export function aandachtspunten(berekening: Termijnberekening, peil: Peil): readonly Waarschuwing[] {
  if (berekening.afgerondOp !== null && vergelijk(berekening.afgerondOp, peil.vandaag) <= 0) return [];
  const staatStil = berekening.opschortingen.some(({ heeftEffect, totEnMet }) => heeftEffect && totEnMet === null);
  return [
    ...eindeMelden(berekening, peil),
    ...(staatStil ? [] : overschrijding(berekening, peil)),
    ...misbruik(berekening, peil),
    ...beloofd(berekening, peil),
  ];
}
