// A document of a publication as the API shows it: also the ones that are only a line on the list.
import { z } from 'zod';
import { link, lijst } from './gemeen.ts';
import { benoemd } from './register.ts';

const oordeel = z.enum(['openbaar', 'deels_openbaar', 'niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel']);

const grond = benoemd(
  'Weigeringsgrond',
  z.object({ code: z.string(), artikel: z.string().nullable(), omschrijving: z.string() }).describe('Waarom iets niet openbaar is.'),
);

export const document = benoemd(
  'Document',
  z
    .object({
      uuid: z.string().describe('Vast kenmerk van het document.'),
      publicatie: z.string().describe('Kenmerk van de publicatie waar dit bij hoort.'),
      officieleTitel: z.string(),
      documentsoort: z.string(),
      rol: z.enum(['besluit', 'verzoek', 'document', 'bijlage']).describe('Wat dit is binnen de publicatie.'),
      volgnummer: z.int().describe('Nummer op de inventarislijst; 0 voor het besluit.'),
      bijlageBij: z.int().nullable().describe('Volgnummer van het document waar dit een bijlage bij is.'),
      gesprek: z.int().nullable().describe('Volgnummer van het eerste bericht van hetzelfde gesprek.'),
      creatiedatum: z.iso.date().nullable().describe('Datum van het document zelf, als die bekend is.'),
      oordeel: oordeel.describe('Of het document openbaar is.'),
      weigeringsgronden: z.array(grond),
      motivering: z.string().nullable(),
      vindplaats: z.string().nullable().describe('Waar het al openbaar was.'),
      publicatiestatus: z.enum(['concept', 'gepland', 'gepubliceerd', 'ingetrokken']),
      ingetrokkenOp: z.iso.date().nullable(),
      redenIntrekking: z.string().nullable(),
      bestandsnaam: z.string().nullable().describe('Leeg als er geen bestand te krijgen is.'),
      bestandsformaat: z.string().nullable().describe('Mediatype.'),
      bestandsomvang: z.int().nullable().describe('In bytes.'),
      aantalPaginas: z.int().nullable(),
      sha256: z.string().nullable().describe('SHA-256 van het bestand, in kleine letters.'),
      _links: z.object({ self: link, publicatie: link, portaal: link, download: link.optional().describe('Ontbreekt als er geen bestand te krijgen is.') }),
    })
    .describe('Een document van een publicatie. Ook wat niet openbaar is, staat op de lijst, met de reden.'),
);

export const documentlijst = lijst('DocumentLijst', document);
