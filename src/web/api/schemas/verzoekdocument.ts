// What belongs to a request and its requester may have: the decision, what was handed over, and attachments of messages.
import { z } from 'zod';
import { link, lijst } from './gemeen.ts';
import { benoemd } from './register.ts';

export const verzoekdocument = benoemd(
  'VerzoekDocument',
  z
    .object({
      uuid: z.string().describe('Vast kenmerk binnen dit verzoek.'),
      soort: z.enum(['besluit', 'document', 'bijlage']).describe('Het besluit zelf, een document op de lijst bij het besluit, of een bijlage bij een bericht.'),
      officieleTitel: z.string(),
      datum: z.iso.date().describe('Dag van het besluit, of van het bericht waar dit bij zat.'),
      volgnummer: z.int().nullable().describe('Nummer op de inventarislijst; leeg bij wat daar niet op staat.'),
      oordeel: z.string().nullable().describe('Of het document openbaar is; leeg bij wat niet is beoordeeld.'),
      bestandsformaat: z.string().nullable().describe('Mediatype. Leeg als u het bestand niet kunt krijgen.'),
      _links: z.object({ download: link.optional().describe('Ontbreekt zolang het niet is verstrekt, en bij wat geheim blijft.') }),
    })
    .describe('Iets wat bij een verzoek hoort, voor wie het verzoek deed.'),
);
export const verzoekdocumentlijst = lijst('VerzoekDocumentLijst', verzoekdocument);
