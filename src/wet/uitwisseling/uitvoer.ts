// The exchange schema, in and out: an array of cases as JSON → the computed fields of each, or every fault at once.
import { z } from 'zod';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { gebeurtenisnamen, gebeurtenisSchema } from './invoer.ts';
import { uitlegVan, type Zaakuitleg } from './uitleg.ts';
import { berekenGebeurtenissen, type Berekend } from './zaak.ts';

/** One case: a name and its dated events. What else it carries (a description, expected values) is left alone. */
export const zaakSchema = z.object({ id: z.string(), inputs: z.array(gebeurtenisSchema) });
export type Zaak = z.output<typeof zaakSchema>;
export const zakenSchema = z.array(zaakSchema);

export interface Zaakresultaat {
  readonly id: string;
  readonly computed: Berekend;
}
export interface ResultaatMetUitleg extends Zaakresultaat {
  readonly uitleg: Zaakuitleg;
}

/** What is wrong with the input, where, in Dutch. `pad` as `[3].inputs[0].date`. */
export interface Invoerfout {
  /** Name of the case, when it has one that can be read. */
  readonly zaak: string | null;
  readonly pad: string;
  readonly uitleg: string;
}

export type Gelezen = { readonly ok: true; readonly zaken: readonly Zaak[] } | { readonly ok: false; readonly fouten: readonly Invoerfout[] };

const standaard = z.locales.nl().localeError;

/** What zod says in general, and in our own words where that would not help anyone. */
const nederlands: z.core.$ZodErrorMap = (fout) => {
  if (fout.code === 'invalid_format' && fout.format === 'date') return 'Dit is geen bestaande datum in de vorm jjjj-mm-dd.';
  if (fout.code === 'invalid_union' && 'discriminator' in fout) return `Deze gebeurtenis is onbekend. Bekend zijn: ${gebeurtenisnamen.join(', ')}.`;
  return standaard(fout);
};
const padtekst = (pad: readonly PropertyKey[]): string => pad.map((deel, i) => (typeof deel === 'number' ? `[${deel}]` : `${i === 0 ? '' : '.'}${String(deel)}`)).join('');

const zaakNaam = (invoer: unknown, index: PropertyKey | undefined): string | null => {
  if (!Array.isArray(invoer) || typeof index !== 'number') return null;
  const naam: unknown = z.object({ id: z.string() }).safeParse(invoer[index]).data?.id;
  return typeof naam === 'string' ? naam : null;
};

/** Reads parsed JSON. Every fault is told, not only the first. */
export function leesZaken(invoer: unknown): Gelezen {
  const gelezen = zakenSchema.safeParse(invoer, { error: nederlands });
  if (gelezen.success) return { ok: true, zaken: gelezen.data };
  return {
    ok: false,
    fouten: gelezen.error.issues.map(({ path, message }) => ({ zaak: zaakNaam(invoer, path[0]), pad: padtekst(path), uitleg: message })),
  };
}

/** Computes every field of the exchange schema that applies to this case. */
export const berekenZaak = ({ inputs }: Pick<Zaak, 'inputs'>, opties: Rekenopties = {}): Berekend => berekenGebeurtenissen(inputs, opties).velden;

export const berekenZaken = (zaken: readonly Zaak[], opties: Rekenopties = {}): readonly Zaakresultaat[] =>
  zaken.map((zaak) => ({ id: zaak.id, computed: berekenZaak(zaak, opties) }));

/** The same with the derivation of every date, the rules used and what a person should look at. */
export const berekenZakenMetUitleg = (zaken: readonly Zaak[], opties: Rekenopties = {}): readonly ResultaatMetUitleg[] =>
  zaken.map(({ id, inputs }) => {
    const uitkomst = berekenGebeurtenissen(inputs, opties);
    return { id, computed: uitkomst.velden, uitleg: uitlegVan(uitkomst) };
  });
