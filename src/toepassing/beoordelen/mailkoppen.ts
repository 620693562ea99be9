// The sealed heads of a mail, opened: who wrote to whom about what. Personal data, for the moment of use only.
import { z } from 'zod';
import type { BekendePersoon } from '../../documentverwerking/suggesties/index.ts';
import type { DocumentId, Verzegeld } from '../../kern/ids.ts';
import type { Vault } from '../../privacy/vault.ts';
import { mailkoppenVeld } from '../innemen/innemen.ts';

const adressen = z.array(z.object({ naam: z.string(), adres: z.string() }));
const koppenSchema = z.object({ onderwerp: z.string(), van: adressen, aan: adressen, cc: adressen });

export type Mailkoptekst = z.infer<typeof koppenSchema>;

/** Null when the case was erased. */
export function openMailkoppen(vault: Vault, documentId: DocumentId, koppen: Verzegeld): Mailkoptekst | null {
  const tekst = vault.unseal(koppen, mailkoppenVeld(documentId));
  return tekst === null ? null : koppenSchema.parse(JSON.parse(tekst));
}

export const adressenVan = ({ van, aan, cc }: Mailkoptekst): readonly string[] => [...van, ...aan, ...cc].map(({ adres }) => adres).filter((adres) => adres !== '');

/** Everybody in the heads, for suggestions of what may have to be redacted. */
export const personenVan = ({ van, aan, cc }: Mailkoptekst): readonly BekendePersoon[] =>
  [...van, ...aan, ...cc].map(({ naam, adres }) => ({ naam, adres, bron: 'mailkop' }));
