// What the forms of the editor send, read and checked at the border.
import { z } from 'zod';
import { VERWERPREDEN } from './teksten.ts';
import type { Verwerpreden } from '../../../document/lakken/events.ts';
import { ValidationFailed } from '../../../kern/errors.ts';
import type { LakId } from '../../../kern/ids.ts';
import type { Velden } from '../../http/velden.ts';

const paginaSchema = z.coerce.number().int().min(1).max(1_000_000);

/** Counted from 1; the first page when it is not a number. */
export function paginaUit(velden: Velden): number {
  const gelezen = paginaSchema.safeParse(velden.een('pagina'));
  return gelezen.success ? gelezen.data : 1;
}

/** Several grounds may come as several fields or, from a list, as one with spaces. */
export const grondenUit = (velden: Velden): readonly string[] => [...new Set(velden.alle('grond').flatMap((waarde) => waarde.split(' ').filter((code) => code !== '')))];

export const woordenUit = (velden: Velden): readonly number[] => velden.alle('woord').filter((waarde) => /^\d{1,6}$/.test(waarde)).map(Number);

export const lakIdUit = (velden: Velden): LakId => velden.een('lak') as LakId;

const maat = z.string().regex(/^\d{1,5}([.,]\d{1,4})?$/).transform((tekst) => Number(tekst.replace(',', '.')));
const vlakSchema = z.object({ x: maat, y: maat, breedte: maat, hoogte: maat });

/** @throws ValidationFailed a measure is missing or is no number */
export function vlakUit(velden: Velden): z.infer<typeof vlakSchema> {
  const gelezen = vlakSchema.safeParse(velden.alsObject());
  if (gelezen.success) return gelezen.data;
  throw new ValidationFailed([{ veld: 'vlakken', uitleg: 'Vul vier maten in: vanaf links, vanaf boven, breedte en hoogte. Gebruik alleen cijfers.' }]);
}

const isVerwerpreden = (waarde: string): waarde is Verwerpreden => Object.hasOwn(VERWERPREDEN, waarde);
export const verwerpredenUit = (velden: Velden): Verwerpreden | null => {
  const reden = velden.een('reden');
  return isVerwerpreden(reden) ? reden : null;
};

export interface Voorstelkeuze {
  readonly wat: 'lak' | 'verwerp';
  readonly sleutels: readonly string[];
}

/** One suggestion by its own button, or those that were ticked. */
export function voorstelkeuzeUit(velden: Velden): Voorstelkeuze {
  const [wat, sleutel] = velden.een('een').split(' ', 2);
  if (sleutel !== undefined) return { wat: wat === 'verwerp' ? 'verwerp' : 'lak', sleutels: [sleutel] };
  return { wat: velden.een('wat') === 'verwerp' ? 'verwerp' : 'lak', sleutels: velden.alle('voorstel') };
}
