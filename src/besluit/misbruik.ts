// Not handling because the request is evidently for another purpose than information (Woo 4.6, T6): within two weeks after receipt,
// or later without delay once the other purpose appears. Later, the day on which it appeared and how must be on file.
import type { Weigering } from '../kern/decider.ts';
import { eerderDan, inDeToekomst, leeg } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { Besluituitkomst } from '../verzoek/events.ts';

type PlainDate = Temporal.PlainDate;

const ARTIKEL = 'Woo art. 4.6';
/** How long after the discovery an announcement is still taken for "without delay"; beyond it a person is warned, not refused. */
const DAGEN_DIRECT = 14;

/** When and how the other purpose appeared; without personal data. */
export interface Gebleken {
  readonly op: PlainDate;
  readonly toelichting: string;
}

/** What the announcement must know of the request. */
export interface Misbruik {
  readonly ontvangenOp: PlainDate;
  /** Last day of T6. */
  readonly laatsteDag: PlainDate;
  /** Null when nothing was filled in. */
  readonly gebleken: Gebleken | null;
}

/** Is the day of discovery needed for an announcement on this day? */
export const misbruikNaTermijn = (uitkomst: Besluituitkomst, op: PlainDate, laatsteDag: PlainDate): boolean =>
  uitkomst === 'niet_behandeld_misbruik' && Temporal.PlainDate.compare(op, laatsteDag) > 0;

/** Is it so long since it appeared that "without delay" is hard to hold? */
export const langGeledenGebleken = (geblekenOp: PlainDate, op: PlainDate): boolean => Temporal.PlainDate.compare(geblekenOp, op.subtract({ days: DAGEN_DIRECT })) < 0;

/** Why this announcement may not be made, as far as Woo 4.6 goes. Without facts of the request it may not either. */
export function misbruikGeweigerd(uitkomst: Besluituitkomst, op: PlainDate, vandaag: PlainDate, misbruik: Misbruik | undefined): readonly (Weigering | null)[] {
  if (uitkomst !== 'niet_behandeld_misbruik' || (misbruik !== undefined && !misbruikNaTermijn(uitkomst, op, misbruik.laatsteDag))) return [];
  const gebleken = misbruik?.gebleken ?? null;
  if (misbruik === undefined || gebleken === null) {
    return [
      {
        code: 'misbruik_dag_ontbreekt',
        veld: 'geblekenOp',
        artikel: ARTIKEL,
        uitleg: `Niet behandelen wegens misbruik kon ${misbruik === undefined ? 'twee weken na de ontvangst' : `tot en met ${langeDatum(misbruik.laatsteDag)}`}. Nu kan het alleen nog direct nadat het misbruik blijkt.`,
        watNu: 'Vul in op welke dag het misbruik bleek, en waaruit. Of neem een besluit over de inhoud.',
      },
    ];
  }
  const faal = (weigering: Weigering | null): Weigering | null => (weigering === null ? null : { ...weigering, artikel: ARTIKEL });
  return [
    faal(inDeToekomst('geblekenOp', 'De dag waarop het misbruik bleek', gebleken.op, vandaag)),
    faal(eerderDan('bekendgemaaktOp', 'De dag van bekendmaking', op, 'de dag waarop het misbruik bleek', gebleken.op)),
    faal(eerderDan('geblekenOp', 'De dag waarop het misbruik bleek', gebleken.op, 'de dag van ontvangst', misbruik.ontvangenOp)),
    faal(leeg('gebleken', 'Waaruit het misbruik bleek', gebleken.toelichting)),
  ];
}
