// Shapes that many answers share: links, pages of a list, problems.
import { z } from 'zod';
import { benoemd } from './register.ts';

export const link = benoemd('Link', z.object({ href: z.url().describe('Volledig adres.') }).describe('Een verwijzing naar iets anders in deze API of op deze site.'));

export const probleem = benoemd(
  'Probleem',
  z
    .object({
      type: z.string().describe('Soort probleem; `about:blank` als de status genoeg zegt.'),
      title: z.string().describe('Wat er mis is, in een paar woorden.'),
      status: z.int().describe('De HTTP-status.'),
      detail: z.string().describe('Wat er gebeurde en wat u nu kunt doen.'),
      instance: z.string().describe('Nummer van deze aanvraag, voor als u ons iets vraagt.'),
      errors: z
        .array(
          z.object({
            field: z.string().optional().describe('Naam van het veld, als het om een veld gaat.'),
            pointer: z.string().optional().describe('Waar het staat in de JSON die u stuurde: een JSON Pointer, zoals `#/kenmerken/0/bron`.'),
            code: z.string().optional().describe('Vaste naam van de reden.'),
            detail: z.string().describe('Wat er mis is.'),
            article: z.string().optional().describe('Wetsartikel waar de reden uit komt.'),
          }),
        )
        .optional()
        .describe('Alle fouten tegelijk.'),
    })
    .describe('Waarom het niet lukte (RFC 9457).'),
);

// eslint-disable-next-line no-control-regex -- that is what is refused
const ONZICHTBAAR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** Text that can be shown, kept and exchanged: XML has no place for most control characters, and half a character is none. */
export const tekst = (meest: number) =>
  z
    .string()
    .trim()
    .max(meest)
    .refine((waarde) => waarde.isWellFormed() && !ONZICHTBAAR.test(waarde), { error: 'Hierin staat een teken dat geen tekst is. Haal het weg.' });

/** A page of a list. */
export const lijst = <S extends z.ZodType>(naam: string, soort: S) =>
  benoemd(
    naam,
    z.object({
      results: z.array(soort),
      _links: z.object({ self: link, next: link.optional().describe('Volgende pagina; ontbreekt op de laatste.') }),
    }),
  );

export const geenParams = z.object({});
export const geenVraag = z.object({});
export const uuidParam = z.object({ uuid: z.string().describe('Vast kenmerk.') });
export const stukParams = z.object({ uuid: z.string().describe('Vast kenmerk van de publicatie.'), document: z.string().describe('Vast kenmerk van het document.') });

/** Paging of every list. */
export const paginavelden = {
  cursor: z.string().max(500).optional().describe('Waar de pagina begint: neem deze over uit `_links.next`.'),
  pageSize: z.coerce.number().int().min(1).max(100).default(20).describe('Hoeveel regels op een pagina, ten hoogste 100.'),
};
