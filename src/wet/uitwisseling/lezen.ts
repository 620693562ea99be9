// Parsed JSON → cases of the exchange schema, or every fault of every case, in Dutch, with its place.
// One faulty case never keeps the others from being computed.
import { z } from 'zod';
import { gebeurtenisnamen, gebeurtenisSchema, type Gebeurtenis } from './invoer.ts';

/** One case: a name and its dated events. What else it carries (a description, expected values) is left alone. */
export const zaakSchema = z.object({ id: z.string(), inputs: z.array(gebeurtenisSchema) });
export type Zaak = z.output<typeof zaakSchema>;

/** What is wrong with the input, and where. */
export interface Invoerfout {
  /** Name of the case; null when it has none that can be read. */
  readonly zaak: string | null;
  /** Place of the case in the array, from 0; null when the input is no array. */
  readonly index: number | null;
  /** Place inside the case, as `inputs[0].date`; empty when the whole case is wrong. */
  readonly veld: string;
  /** Place in the whole input, as `[3].inputs[0].date`. */
  readonly pad: string;
  readonly uitleg: string;
}

export interface Gelezen {
  /** True when no case has a fault. */
  readonly ok: boolean;
  /** The cases without a fault, in the order of the input. */
  readonly zaken: readonly Zaak[];
  readonly fouten: readonly Invoerfout[];
}

const nederlands = z.locales.nl().localeError;

/** Words for what goes wrong most: a field that is not there, an event that does not exist. Else those of the schema. */
const woorden: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_union' && 'discriminator' in issue) {
    const gegeven: unknown = z.object({ event: z.unknown() }).safeParse(issue.input).data?.event;
    return gegeven === undefined ? 'Dit veld ontbreekt.' : `Deze gebeurtenis is onbekend. Bekend zijn: ${gebeurtenisnamen.join(', ')}.`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'Dit veld ontbreekt.';
  return nederlands(issue);
};

const fout = (zaak: string | null, index: number | null, veld: string, uitleg: string): Invoerfout => ({
  zaak,
  index,
  veld,
  pad: `${index === null ? '' : `[${index}]`}${veld === '' ? '' : `${index === null ? '' : '.'}${veld}`}`,
  uitleg,
});

const plaats = (pad: readonly PropertyKey[]): string => pad.map((deel, i) => (typeof deel === 'number' ? `[${deel}]` : `${i === 0 ? '' : '.'}${String(deel)}`)).join('');

const naamVan = (invoer: unknown): string | null => {
  const naam: unknown = z.object({ id: z.string() }).safeParse(invoer).data?.id;
  return typeof naam === 'string' ? naam : null;
};

const ontvangst = ['request.received', 'request.receivedAt'] as const;
const besluit = ['decision.published'] as const;

/** What an event rests on: without one of these there is nothing to count from. Events that stand on their own are not here. */
const rustOp: Readonly<Partial<Record<Gebeurtenis['event'], readonly Gebeurtenis['event'][]>>> = {
  'request.forwarded': ontvangst,
  'request.classified': ontvangst,
  'request.withdrawn': ontvangst,
  'extension.announced': ontvangst,
  'views.requested': ontvangst,
  'completion.invited': ontvangst,
  'postponement.agreedUntil': [...ontvangst, ...besluit],
  'postponement.agreedPeriod': [...ontvangst, ...besluit],
  'delay.attributableToApplicant': [...ontvangst, ...besluit],
  forceMajeure: [...ontvangst, ...besluit],
  'foreign.informationRequested': [...ontvangst, ...besluit],
  'relief.requested': besluit,
  'objection.received': besluit,
  'objection.open': besluit,
  'mediation.complaintSent': besluit,
  'default.noticeReceived': [...ontvangst, 'decision.due', ...besluit],
};

function zonderGrondslag({ id, inputs }: Zaak, index: number): readonly Invoerfout[] {
  const soorten = new Set(inputs.map(({ event }) => event));
  return inputs.flatMap(({ event }, i) => {
    const nodig = rustOp[event];
    return nodig === undefined || nodig.some((soort) => soorten.has(soort))
      ? []
      : [fout(id, index, `inputs[${i}]`, `Bij ${event} hoort ook ${nodig.join(' of ')}. Zonder die dag valt er niets te tellen.`)];
  });
}

function leesZaak(invoer: unknown, index: number): Omit<Gelezen, 'ok'> {
  const gelezen = zaakSchema.safeParse(invoer, { error: woorden });
  if (!gelezen.success) {
    const zaak = naamVan(invoer);
    return { zaken: [], fouten: gelezen.error.issues.map(({ path, message }) => fout(zaak, index, plaats(path), message)) };
  }
  const fouten = zonderGrondslag(gelezen.data, index);
  return fouten.length === 0 ? { zaken: [gelezen.data], fouten } : { zaken: [], fouten };
}

/** Reads parsed JSON: an array of cases. Unknown fields are left alone; every fault is told, not only the first. */
export function leesZaken(invoer: unknown): Gelezen {
  if (!Array.isArray(invoer)) return { ok: false, zaken: [], fouten: [fout(null, null, '', 'Geef een lijst van zaken.')] };
  const lijst: readonly unknown[] = invoer;
  const gelezen = lijst.map(leesZaak);
  const fouten = gelezen.flatMap((zaak) => zaak.fouten);
  return { ok: fouten.length === 0, zaken: gelezen.flatMap(({ zaken }) => zaken), fouten };
}

/** A fault as one sentence, for a command line or a log. */
export const fouttekst = ({ zaak, index, veld, uitleg }: Invoerfout): string => {
  const wie = index === null ? 'De invoer' : `Zaak ${index + 1}${zaak === null ? '' : ` (${zaak})`}`;
  return `${wie}${veld === '' ? '' : `, ${veld}`}: ${uitleg}`;
};
