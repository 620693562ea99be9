// A publication as the API shows it. Names are those of GPP-publicatiebank where the thing is the same (docs/reference/api-gpp.md).
import { z } from 'zod';
import { link, lijst, paginavelden } from './gemeen.ts';
import { benoemd } from './register.ts';

export const publicatiestatus = z.enum(['concept', 'gepland', 'gepubliceerd', 'ingetrokken']);
export type Publicatiestatus = z.infer<typeof publicatiestatus>;

export const publicatie = benoemd(
  'Publicatie',
  z
    .object({
      uuid: z.string().describe('Vast kenmerk van de publicatie.'),
      urlPublicatieExtern: z.url().describe('Pagina op deze site voor mensen.'),
      publicatiestatus: publicatiestatus.describe('Waar de publicatie is in haar leven. Wie geen sleutel heeft, ziet alleen wat gepubliceerd of ingetrokken is.'),
      officieleTitel: z.string(),
      omschrijving: z.string().describe('Samenvatting. Leeg als de publicatie is ingetrokken.'),
      informatieCategorieen: z.array(z.url()).describe('TOOI-identificaties van de informatiecategorieën.'),
      publisher: z.url().describe('Identificatie van de organisatie die openbaar maakt.'),
      kenmerken: z.array(z.object({ kenmerk: z.string(), bron: z.string() })).describe('Nummers waaronder dit bekend is, zoals dat van het Woo-verzoek.'),
      informatieDatum: z.iso.date().describe('Dag van het besluit of van de vaststelling van de informatie zelf.'),
      geplandOp: z.iso.date().nullable().describe('Dag waarop dit openbaar wordt.'),
      gepubliceerdOp: z.iso.date().nullable(),
      ingetrokkenOp: z.iso.date().nullable(),
      redenIntrekking: z.string().nullable().describe('Waarom dit niet meer te lezen is.'),
      laatstGewijzigdOp: z.iso.datetime().describe('Laatste wijziging, in UTC.'),
      aantalDocumenten: z.int().min(0),
      aantalPaginas: z.int().min(0),
      _links: z.object({ self: link, documenten: link, portaal: link }),
    })
    .describe('Iets dat openbaar is gemaakt: een Woo-besluit met documenten, of informatie uit eigen beweging.'),
);

export const publicatielijst = lijst('PublicatieLijst', publicatie);

const dag = (uitleg: string) => z.iso.date().optional().describe(uitleg);

export const publicatievraag = z.object({
  informatieCategorieen: z.array(z.string()).optional().describe('TOOI-identificatie of letter van de categorie, zoals `2i`. Mag vaker: een van deze.'),
  publisher: z.string().optional().describe('Identificatie van de organisatie.'),
  kenmerk: z.string().optional().describe('Nummer van het Woo-verzoek.'),
  publicatiestatus: z.array(publicatiestatus).default(['gepubliceerd']).describe('Mag vaker. Voor `concept` en `gepland` is het recht publicaties:lezen nodig.'),
  gepubliceerdVanaf: dag('Openbaar op deze dag of later.'),
  gepubliceerdTotEnMet: dag('Openbaar op deze dag of eerder.'),
  gewijzigdVanaf: z.iso.datetime({ offset: true }).optional().describe('Gewijzigd op dit moment of later. Samen met `sorteer=laatstGewijzigdOp` om bij te blijven.'),
  sorteer: z.enum(['-gepubliceerdOp', 'laatstGewijzigdOp', 'registratie']).default('-gepubliceerdOp').describe('Nieuwste eerst, op volgorde van wijziging, of op volgorde van vastleggen.'),
  ...paginavelden,
});
