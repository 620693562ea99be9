// The id of what a form asks for: made when the form was shown, so that sending it twice does one thing.
import { z } from 'zod';
import { ValidationFailed } from '../../kern/errors.ts';
import type { Revision } from '../../kern/event.ts';
import type { CommandId } from '../../kern/ids.ts';
import type { Velden } from './velden.ts';

const uuid = z.uuid();

/** @throws ValidationFailed when the form has none: it was not made by us */
export function commandIdVan(velden: Velden): CommandId {
  const gelezen = uuid.safeParse(velden.een('opdracht'));
  if (gelezen.success) return gelezen.data as CommandId;
  throw new ValidationFailed([{ veld: '', uitleg: 'Dit formulier is niet volledig. Ga terug, laad de pagina opnieuw en probeer het nog eens.' }]);
}

/** What the person was looking at; absent when the form does not say. */
export function verwachtVan(velden: Velden): { readonly verwacht?: Revision } {
  const tekst = velden.een('verwacht');
  return /^\d{1,9}$/.test(tekst) ? { verwacht: Number(tekst) as Revision } : {};
}
