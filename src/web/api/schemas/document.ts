// A document of a publication as the API shows it: also the ones that are only a line on the list.
import { z } from 'zod';
import { labelVan } from '../../../diwoo/lijsten/index.ts';
import { link, lijst, tekst } from './gemeen.ts';
import { bestandsvelden } from './publicatie.ts';
import { benoemd } from './register.ts';

const oordeel = z.enum(['openbaar', 'deels_openbaar', 'niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel']);

const grond = benoemd(
  'Weigeringsgrond',
  z.object({ code: z.string(), artikel: z.string().nullable(), omschrijving: z.string() }).describe('Waarom iets niet openbaar is.'),
);

const relatiesoort = z.enum(['heeft_bijlage', 'is_reactie_op', 'is_uitwerking_van', 'verwijst_naar']);
const getoondeRelatie = benoemd(
  'Relatie',
  z.object({ soort: relatiesoort, document: z.string().nullable(), adres: z.string().nullable() }).describe('Wat dit document is voor een ander: een document van deze site, of een adres elders.'),
);
const relatie = benoemd(
  'NieuweRelatie',
  z
    .strictObject({ soort: relatiesoort, document: z.string().min(1).max(100).nullable().default(null).describe('Kenmerk van een document van deze site.'), adres: z.url({ protocol: /^https$/ }).nullable().default(null).describe('Adres elders, met https.') })
    .refine(({ document, adres }) => (document === null) !== (adres === null), { path: ['adres'], error: 'Vul een document van deze site in, of een adres elders. Niet allebei.' })
    .describe('Vul één van de twee in: document of adres.'),
);
export const relaties = benoemd('Relaties', z.strictObject({ relaties: z.array(relatie).max(100) }).describe('Alle relaties van een document. Wat er niet in staat, verdwijnt.'));

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
      redenVerwijderingVervanging: z.enum(['privacygevoelige_gegevens', 'procedurele_fout']).nullable().describe('Reden van de intrekking of van de laatste vervanging.'),
      redenIntrekking: z.string().nullable(),
      vervangenOp: z.iso.date().nullable().describe('Laatste keer dat er een ander bestand kwam.'),
      ontvangstdatum: z.iso.date().nullable(),
      datumOndertekend: z.iso.date().nullable(),
      vastgesteldOp: z.iso.date().nullable(),
      documentsoortTooi: z.string().nullable().describe('TOOI-identificatie van de soort; leeg als niemand die koos.'),
      taal: z.string().nullable().describe('Identificatie in de EU-lijst van talen; leeg is Nederlands.'),
      relaties: z.array(getoondeRelatie),
      bestandsnaam: z.string().nullable().describe('Leeg als er geen bestand te krijgen is.'),
      bestandsformaat: z.string().nullable().describe('Mediatype.'),
      bestandsomvang: z.int().nullable().describe('In bytes.'),
      aantalPaginas: z.int().nullable(),
      belemmeringen: z.array(z.string()).describe('Bij een concept: wat er nog in de weg staat om dit openbaar te maken.'),
      sha256: z.string().nullable().describe('SHA-256 van het bestand, in kleine letters.'),
      _links: z.object({ self: link, publicatie: link, portaal: link.describe('Pagina op deze site, zodra het openbaar is.'), download: link.optional().describe('Ontbreekt als er geen bestand te krijgen is, of nog niet.') }),
    })
    .describe('Een document van een publicatie. Ook wat niet openbaar is, staat op de lijst, met de reden.'),
);

export const documentlijst = lijst('DocumentLijst', document);

const blijft = 'Weggelaten: blijft zoals het was. Ligt vast als het geen concept meer is.';

export const DOCUMENTSOORTEN = ['brief', 'e-mail', 'notitie', 'rapport', 'verslag', 'besluit', 'overeenkomst', 'tekening', 'overig'] as const;
const dag = z.iso.date().nullable().default(null);
/** A value of an official list, by its URI: what the list does not have would never reach the national index. */
const uitLijst = (bron: 'documentsoortlijst' | 'taallijst') =>
  z.string().refine((uri) => labelVan(bron, uri) !== null, { error: 'Dit staat niet in de officiële lijst. Geef het adres (URI) uit die lijst.' }).nullable().default(null);

/** What a client says of a document, however its bytes come. */
const omschreven = {
  officieleTitel: tekst(255).min(1),
  documentsoort: z.enum(DOCUMENTSOORTEN).default('overig'),
  bijlageBij: z.int().min(1).nullable().default(null),
  creatiedatum: dag.describe('Datum van het document zelf.'),
  ontvangstdatum: dag,
  datumOndertekend: dag,
  vastgesteldOp: dag,
  documentsoortTooi: uitLijst('documentsoortlijst').describe('TOOI-identificatie van de soort.'),
  taal: uitLijst('taallijst').describe('Identificatie in de EU-lijst van talen; leeg is Nederlands.'),
};

export const documentvelden = {
  ...omschreven,
  rol: z.enum(['document', 'bijlage']).default('document'),
  volgnummer: z.int().min(1).nullable().default(null).describe('Plaats op de lijst. Leeg: achteraan.'),
  relaties: z.array(relatie).max(100).default([]),
};

export const documentgegevens = benoemd(
  'DocumentGegevens',
  z
    .strictObject({ ...omschreven, rol: z.enum(['document', 'bijlage']).optional().describe(blijft), volgnummer: z.int().min(1).optional().describe(blijft) })
    .describe('Wat een document over zichzelf zegt. Stuur alles, ook wat gelijk blijft. De relaties en het bestand blijven zoals ze zijn.'),
);

export const nieuwDocument = benoemd(
  'NieuwDocument',
  z
    .strictObject({ ...documentvelden, ...bestandsvelden })
    .describe('Een document dat u gaat aanleveren. Daarna stuurt u de bytes, in delen.'),
);

const deel = benoemd(
  'Bestandsdeel',
  z.object({ volgnummer: z.int(), omvang: z.int().describe('Hoeveel bytes dit deel precies is.'), ontvangen: z.boolean(), url: z.url().describe('Hierheen stuurt u dit deel, met PUT.') }).describe('Eén deel van een bestand.'),
);
export const upload = benoemd(
  'Upload',
  z
    .object({
      uuid: z.string(),
      uploadVoltooid: z.boolean(),
      bestandsomvang: z.int(),
      bestandsdelen: z.array(deel),
      document: z.string().nullable().describe('Kenmerk van het document; pas als alle delen er zijn en het bestand is goedgekeurd.'),
      _links: z.object({ self: link, publicatie: link }),
    })
    .describe('Een bestand dat onderweg is. Delen mogen in elke volgorde komen en nog een keer.'),
);
