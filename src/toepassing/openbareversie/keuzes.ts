// What somebody chose for the version for everybody, as it lies sealed in the log: the words themselves point to the requester.
import { z } from 'zod';
import { vouwOpen } from '../../privacy/vouwen.ts';
import type { Vondst } from '../../privacy/vondsten.ts';

const keuzeSchema = z.object({
  /** As it was found, or as somebody typed it. */
  tekst: z.string().min(1).max(500),
  soort: z.enum(['naam', 'e-mail', 'adres', 'eigen']),
  hoe: z.enum(['weg', 'blijft']),
  /** Why it may stay; empty when it goes. */
  reden: z.string().max(500),
});
export type Keuze = z.infer<typeof keuzeSchema>;

export const keuzesSchema = z.object({
  keuzes: z.array(keuzeSchema).max(500),
  /** The request as everybody may read it; null when it is not published. */
  verzoektekst: z.string().max(50_000).nullable(),
});
export type Keuzes = z.infer<typeof keuzesSchema>;

export const GEEN_KEUZES: Keuzes = { keuzes: [], verzoektekst: null };

/** Two findings with the same letters are one question, whatever their capitals. */
export const sleutelVan = ({ tekst }: Pick<Vondst, 'tekst'>): string => vouwOpen(tekst).tekst.replaceAll(/\s+/g, ' ').trim();
