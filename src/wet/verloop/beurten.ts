// Whose turn was it, day by day: us, the requester, a third party, another body or the court. Every day from receipt to the end
// has exactly one answer; the reasons are those of the law.
import { naarDag, naarDatum } from '../dagnummer.ts';
import type { Gegeven, Opschortingsgrond, Termijnberekening } from '../termijnen/model.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { rechtsgang, type Procedure, type Rechtsgangsoort, type Traject } from './rechtsgang.ts';

type PlainDate = Temporal.PlainDate;

export type Wie = 'wij' | 'verzoeker' | 'derde' | 'ander-orgaan' | 'rechter';

/** One stretch of days on which the same party had to act for the same reason. */
export interface Beurt {
  readonly van: PlainDate;
  readonly totEnMet: PlainDate;
  readonly wie: Wie;
  /** B1 Dutch. */
  readonly waarom: string;
  readonly artikel: string;
}

interface Reden {
  readonly wie: Wie;
  readonly waarom: string;
  readonly artikel: string;
}

const behandelen: Reden = { wie: 'wij', waarom: 'Wij behandelen het verzoek.', artikel: 'Woo art. 4.4 lid 1' };
/** Nothing ran, yet later something came: too late, or it would not have been a gap. */
const niets: Reden = { wie: 'verzoeker', waarom: 'De tijd voor bezwaar of beroep was voorbij. Later kwam er toch iets.', artikel: 'Awb art. 6:11' };

/** Who must act while the clock stands still; null: it stays with us and needs no reason of its own. Earlier in the list goes before later. */
const stilstand: Readonly<Record<Opschortingsgrond, Reden | null>> = {
  precisering: { wie: 'verzoeker', waarom: 'De verzoeker moet zeggen wat hij precies zoekt.', artikel: 'Woo art. 4.1 lid 5' },
  aanvulling: { wie: 'verzoeker', waarom: 'De verzoeker moet het verzoek aanvullen.', artikel: 'Awb art. 4:15 lid 1 onder a' },
  'vertraging-verzoeker': { wie: 'verzoeker', waarom: 'De verzoeker zorgt voor vertraging.', artikel: 'Awb art. 4:15 lid 2 onder b' },
  zienswijzen: { wie: 'derde', waarom: 'Anderen geven hun mening over de informatie.', artikel: 'Woo art. 4.4 lid 3' },
  buitenland: { wie: 'ander-orgaan', waarom: 'Een overheid in het buitenland moet informatie geven.', artikel: 'Awb art. 4:15 lid 1 onder b' },
  overmacht: { wie: 'wij', waarom: 'Door overmacht kunnen wij niet werken aan het verzoek.', artikel: 'Awb art. 4:15 lid 2 onder c' },
  uitstel: null,
  bemiddeling: null,
  herstel: null,
  'bezwaar-uitstel': null,
};

const daarna: Readonly<Record<Rechtsgangsoort, Reden>> = {
  voorziening: { wie: 'rechter', waarom: 'De rechter beslist of de openbaarmaking moet wachten.', artikel: 'Awb art. 8:81' },
  beroep: { wie: 'rechter', waarom: 'De rechter beslist op het beroep.', artikel: 'Awb art. 8:66' },
  bemiddeling: { wie: 'ander-orgaan', waarom: 'Het Adviescollege bemiddelt.', artikel: 'Woo art. 7.3 lid 2' },
  herstel: { wie: 'verzoeker', waarom: 'Wie bezwaar maakt, moet het bezwaar aanvullen.', artikel: 'Awb art. 7:10 lid 2' },
  'bezwaar-vertraging': { wie: 'verzoeker', waarom: 'Wie bezwaar maakt, zorgt voor vertraging.', artikel: 'Awb art. 4:15 lid 2 onder b' },
  'bezwaar-buitenland': { wie: 'ander-orgaan', waarom: 'Een overheid in het buitenland moet informatie geven.', artikel: 'Awb art. 4:15 lid 1 onder b' },
  bezwaar: { wie: 'wij', waarom: 'Wij beslissen op het bezwaar.', artikel: 'Awb art. 7:10' },
  wachttijd: { wie: 'derde', waarom: 'Wij wachten met openbaar maken, zodat anderen naar de rechter kunnen.', artikel: 'Woo art. 4.4 lid 5' },
  bezwaartermijn: { wie: 'verzoeker', waarom: 'Er kan nog bezwaar worden gemaakt.', artikel: 'Awb art. 6:7' },
  beroepstermijn: { wie: 'verzoeker', waarom: 'Er kan nog beroep worden ingesteld.', artikel: 'Awb art. 6:7' },
};

interface Laag {
  readonly a: number;
  readonly b: number;
  readonly reden: Reden;
}

const rangVan = (redenen: Readonly<Record<string, Reden | null>>): ReadonlyMap<Reden | null, number> => new Map(Object.values(redenen).map((reden, i) => [reden, i]));
const rangVoor = rangVan(stilstand);
const rangNa = rangVan(daarna);

/** Layers on a stretch of days, the first one on top: each day goes to the first layer that covers it, and else to `bodem`. */
function verdeel(van: number, tot: number, lagen: readonly Laag[], bodem: Reden): readonly Laag[] {
  if (tot < van) return [];
  const grenzen = new Set([van]);
  for (const { a, b } of lagen) {
    if (a > van && a <= tot) grenzen.add(a);
    if (b + 1 > van && b + 1 <= tot) grenzen.add(b + 1);
  }
  const begin = [...grenzen].sort((x, y) => x - y);
  const stukken: Laag[] = [];
  begin.forEach((a, i) => {
    const b = (begin[i + 1] ?? tot + 1) - 1;
    const reden = lagen.find((laag) => laag.a <= a && a <= laag.b)?.reden ?? bodem;
    const vorige = stukken.at(-1);
    if (vorige?.reden === reden) stukken[stukken.length - 1] = { ...vorige, b };
    else stukken.push({ a, b, reden });
  });
  return stukken;
}

function voorHetBesluit({ opschortingen }: Termijnberekening): readonly Laag[] {
  const lagen = opschortingen.flatMap(({ delen }) =>
    delen.flatMap(({ grond, van, totEnMet }): readonly Laag[] => {
      const reden = stilstand[grond];
      return reden === null ? [] : [{ a: naarDag(van), b: totEnMet === null ? Infinity : naarDag(totEnMet), reden }];
    }),
  );
  return lagen.sort((x, y) => (rangVoor.get(x.reden) ?? 0) - (rangVoor.get(y.reden) ?? 0));
}

const naHetBesluit = (trajecten: readonly Traject[]): readonly Laag[] =>
  trajecten.map(({ soort, a, b }): Laag => ({ a, b, reden: daarna[soort] })).sort((x, y) => (rangNa.get(x.reden) ?? 0) - (rangNa.get(y.reden) ?? 0));

/**
 * Ordered stretches that cover every day from receipt to the end of the matter (or `tot`, when that comes first) exactly once.
 * The end: withdrawn or closed, or after a decision the last day on which anything was open or pending.
 * @param feiten the facts the computation was made from, and those of what came after the decision
 * @param procedures when several parties fight several decisions: the facts of each by themselves
 */
export function beurten(feiten: readonly Gegeven[], berekening: Termijnberekening, tot: PlainDate, opties: Rekenopties = {}, procedures: readonly Procedure[] = []): readonly Beurt[] {
  const eerste = naarDag(berekening.ontvangenOp);
  const laatste = naarDag(tot);
  const klaar = berekening.afgerondOp === null ? Infinity : naarDag(berekening.afgerondOp);
  const trajecten = klaar === Infinity ? [] : naHetBesluit(rechtsgang(feiten, berekening, opties, procedures));
  const einde = trajecten.reduce((totNu, { b }) => Math.max(totNu, b), Math.max(klaar, eerste));
  const stukken = [
    ...verdeel(eerste, Math.min(laatste, Math.max(klaar, eerste)), voorHetBesluit(berekening), behandelen),
    ...verdeel(Math.max(klaar, eerste) + 1, Math.min(laatste, einde), trajecten, niets),
  ];
  return stukken.map(({ a, b, reden }) => ({ van: naarDatum(a), totEnMet: naarDatum(b), ...reden }));
}

/** How many days each party had the turn. */
export function dagenPerBeurt(lijst: readonly Beurt[]): Readonly<Record<Wie, number>> {
  const dagen = { wij: 0, verzoeker: 0, derde: 0, 'ander-orgaan': 0, rechter: 0 };
  for (const { wie, van, totEnMet } of lijst) dagen[wie] += naarDag(totEnMet) - naarDag(van) + 1;
  return dagen;
}
