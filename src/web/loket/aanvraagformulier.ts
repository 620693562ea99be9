// The request form as it is typed: three steps whose answers travel in the form itself, so nothing is kept before it is filed.
import { z } from 'zod';
import type { Invoerfout } from '../../kern/errors.ts';
import type { CommandId } from '../../kern/ids.ts';
import { newId } from '../../kern/uuid.ts';

/** Everything that is asked, as typed. `indienId` makes sending twice harmless. */
export interface Ingevuld {
  readonly indienId: CommandId;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly naam: string;
  readonly contact: string;
  readonly email: string;
  readonly postadres: string;
}

/** However long: a text that is too long comes back to be made shorter, it is never emptied or cut off. */
const tekstveld = z.string().catch('').default('');

const ingevuldSchema = z.object({
  indienId: z.uuid().catch(() => newId<CommandId>()).transform((id) => id as CommandId),
  onderwerp: tekstveld,
  tekst: tekstveld,
  naam: tekstveld,
  contact: tekstveld,
  email: tekstveld,
  postadres: tekstveld,
});

/** Reads whatever came; a field that is missing is empty. */
export const leesIngevuld = (body: unknown): Ingevuld => ingevuldSchema.parse(typeof body === 'object' && body !== null ? body : {});

export const LANGSTE_ONDERWERP = 200;
export const LANGSTE_TEKST = 20_000;

/** Step 1: the matter or the document must be named (Woo 4.1 lid 4). */
export function keurVraag({ onderwerp, tekst }: Ingevuld): readonly Invoerfout[] {
  const fouten: Invoerfout[] = [];
  if (onderwerp.trim() === '') fouten.push({ veld: 'onderwerp', uitleg: 'Vul in waar uw verzoek over gaat.' });
  if (onderwerp.length > LANGSTE_ONDERWERP) fouten.push({ veld: 'onderwerp', uitleg: `Maak het onderwerp korter: ten hoogste ${LANGSTE_ONDERWERP} tekens.` });
  if (tekst.trim() === '') fouten.push({ veld: 'tekst', uitleg: 'Schrijf op welke informatie u wilt hebben.' });
  if (tekst.length > LANGSTE_TEKST) fouten.push({ veld: 'tekst', uitleg: `Maak de tekst korter: ten hoogste ${LANGSTE_TEKST} tekens. De rest kunt u als bijlage meesturen.` });
  return fouten;
}

const emailSchema = z.email();

/** Step 2: a way to reach the requester; a name may be left out (law.md §8). */
export function keurContact({ naam, contact, email, postadres }: Ingevuld): readonly Invoerfout[] {
  const fouten: Invoerfout[] = [];
  if (naam.length > 200) fouten.push({ veld: 'naam', uitleg: 'Maak de naam korter: ten hoogste 200 tekens.' });
  if (contact === 'e-mail') {
    if (!emailSchema.safeParse(email.trim()).success || email.length > 254) {
      fouten.push({ veld: 'email', uitleg: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' });
    }
  } else if (contact === 'post') {
    if (postadres.trim() === '') fouten.push({ veld: 'postadres', uitleg: 'Vul uw adres in: straat en huisnummer, postcode en plaats.' });
    if (postadres.length > 500) fouten.push({ veld: 'postadres', uitleg: 'Maak het adres korter: ten hoogste 500 tekens.' });
  } else {
    fouten.push({ veld: 'contact', uitleg: 'Kies hoe wij u mogen bereiken.' });
  }
  return fouten;
}

/** How the answers stand on the check page and go into the request. */
export const verzoekerVan = ({ naam, contact, email, postadres }: Ingevuld) => ({
  naam: naam.trim() === '' ? null : naam.trim(),
  email: contact === 'e-mail' ? email.trim() : null,
  postadres: contact === 'post' ? postadres.trim().replaceAll('\r\n', '\n') : null,
});
