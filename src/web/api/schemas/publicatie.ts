// A publication as the API shows it. Names are those of GPP-publicatiebank where the thing is the same (docs/reference/api-gpp.md).
import { z } from 'zod';
import { labelVan } from '../../../diwoo/lijsten/index.ts';
import { categorieVan, categorieVanUri } from '../../../wet/informatiecategorieen/categorieen.ts';
import { grondVan } from '../../../wet/weigeringsgronden/gronden.ts';
import { link, lijst, paginavelden, tekst } from './gemeen.ts';
import { benoemd } from './register.ts';

export const publicatiestatus = z.enum(['concept', 'gepland', 'gepubliceerd', 'ingetrokken']);
export type Publicatiestatus = z.infer<typeof publicatiestatus>;

export const nietOpenbaar = benoemd(
  'NietOpenbaar',
  z
    .strictObject({
      omvang: z.enum(['geheel', 'deels']),
      weigeringsgronden: z
        .array(z.string().refine((code) => grondVan(code) !== null, { error: ({ input }) => `De grond ‘${String(input)}’ staat niet in de wet.` }))
        .min(1)
        .describe('Codes van gronden, zoals `5.1.2.e`.'),
      motivering: tekst(10_000).min(1).describe('Iedereen leest dit.'),
    })
    .describe('Wat niet openbaar wordt, op welke gronden en waarom.'),
);

export const publicatie = benoemd(
  'Publicatie',
  z
    .object({
      uuid: z.string().describe('Vast kenmerk van de publicatie.'),
      urlPublicatieExtern: z.url().describe('Pagina op deze site voor mensen.'),
      publicatiestatus: publicatiestatus.describe('Waar de publicatie is in haar leven. Wie geen sleutel heeft, ziet alleen wat gepubliceerd of ingetrokken is.'),
      officieleTitel: z.string(),
      verkorteTitel: z.string().nullable(),
      omschrijving: z.string().describe('Samenvatting. Leeg als de publicatie is ingetrokken.'),
      informatieCategorieen: z.array(z.url()).describe('TOOI-identificaties van de informatiecategorieën.'),
      publisher: z.url().describe('Identificatie van de organisatie die openbaar maakt.'),
      kenmerken: z.array(z.object({ kenmerk: z.string(), bron: z.string() })).describe('Nummers waaronder dit bekend is, zoals dat van het Woo-verzoek.'),
      verantwoordelijke: z.string().nullable().describe('Organisatie die er inhoudelijk over gaat, als dat een andere is.'),
      opsteller: z.string().nullable().describe('Organisatie die het schreef, als dat een andere is.'),
      onderwerpen: z.array(z.string()).describe('Kenmerken van onderwerpen.'),
      medeverantwoordelijken: z.array(z.string()).describe('Organisaties die samen met de publisher verantwoordelijk zijn.'),
      naamOpsteller: z.string().nullable().describe('Afdeling of bureau dat het schreef en in geen register staat. Nooit een persoon.'),
      alternatieveTitels: z.array(z.string()),
      ontvangstdatum: z.iso.date().nullable().describe('Geldt voor elk document dat zelf niets zegt. Ook de volgende twee.'),
      datumOndertekend: z.iso.date().nullable(),
      vastgesteldOp: z.iso.date().nullable(),
      nietOpenbaar: nietOpenbaar.nullable().describe('Melding dat iets niet openbaar wordt (Woo art. 3.3 lid 8).'),
      trefwoorden: z.array(z.string()),
      themas: z.array(z.string()).describe('TOOI-identificaties uit de toplijst van thema’s.'),
      datumBeginGeldigheid: z.iso.date().nullable(),
      datumEindeGeldigheid: z.iso.date().nullable(),
      informatieDatum: z.iso.date().nullable().describe('Dag van het besluit of van de vaststelling van de informatie zelf. Alleen in een concept leeg.'),
      geplandOp: z.iso.date().nullable().describe('Dag waarop dit openbaar wordt.'),
      gepubliceerdOp: z.iso.date().nullable(),
      ingetrokkenOp: z.iso.date().nullable(),
      redenVerwijderingVervanging: z.enum(['privacygevoelige_gegevens', 'procedurele_fout']).nullable(),
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
  publicatiestatus: z.array(publicatiestatus).default(['gepubliceerd']).describe('Mag vaker. Voor `concept` en `gepland` is het recht publicaties:lezen nodig. Concepten vraagt u apart, zonder andere filters.'),
  gepubliceerdVanaf: dag('Openbaar op deze dag of later.'),
  gepubliceerdTotEnMet: dag('Openbaar op deze dag of eerder.'),
  gewijzigdVanaf: z.iso.datetime({ offset: true }).optional().describe('Gewijzigd op dit moment of later. Samen met `sorteer=laatstGewijzigdOp` om bij te blijven.'),
  sorteer: z.enum(['-gepubliceerdOp', 'laatstGewijzigdOp', 'registratie']).default('-gepubliceerdOp').describe('Nieuwste eerst, op volgorde van wijziging, of op volgorde van vastleggen.'),
  ...paginavelden,
});

const iso = z.iso.date().nullable().default(null);
const categorie = z.string().refine((waarde) => (categorieVan(waarde) ?? categorieVanUri(waarde)) !== null, { error: ({ input }) => `Wij kennen de categorie ‘${String(input)}’ niet.` });

/** What a client says of a publication. Only the title must be there while it is a concept. */
export const publicatiegegevens = benoemd(
  'PublicatieGegevens',
  z
    .strictObject({
      officieleTitel: tekst(255).min(1),
      verkorteTitel: tekst(255).nullable().default(null),
      omschrijving: tekst(10_000).default(''),
      informatieCategorieen: z.array(categorie).max(1).default([]).describe('Eén categorie: TOOI-identificatie of letter, zoals `2i`. Mag in een concept nog leeg zijn.'),
      publisher: z.url().optional().describe('Zonder waarde: de organisatie van deze site.'),
      kenmerken: z.array(z.strictObject({ kenmerk: tekst(40).min(1), bron: tekst(40).min(1) })).max(50).default([]),
      verantwoordelijke: tekst(255).nullable().default(null),
      opsteller: tekst(255).nullable().default(null),
      onderwerpen: z.array(tekst(100)).max(50).default([]),
      trefwoorden: z.array(tekst(100)).max(50).default([]),
      themas: z.array(tekst(255).refine((uri) => labelVan('themalijst', uri) !== null, { error: 'Dit thema staat niet in de toplijst. Geef het adres (URI) uit die lijst.' })).max(50).default([]),
      datumBeginGeldigheid: iso,
      datumEindeGeldigheid: iso,
      medeverantwoordelijken: z.array(tekst(255)).max(50).optional().describe('Weggelaten: blijft zoals het was. Zo ook de volgende velden tot en met nietOpenbaar.'),
      naamOpsteller: tekst(255).nullable().optional().describe('Nooit de naam van een persoon.'),
      alternatieveTitels: z.array(tekst(255)).max(50).optional(),
      ontvangstdatum: z.iso.date().nullable().optional().describe('Geldt voor elk document dat zelf niets zegt.'),
      datumOndertekend: z.iso.date().nullable().optional(),
      vastgesteldOp: z.iso.date().nullable().optional(),
      nietOpenbaar: nietOpenbaar.nullable().optional().describe('Melding dat iets niet openbaar wordt (Woo art. 3.3 lid 8). Leeg haalt de melding weg.'),
      informatieDatum: iso.describe('Dag van het besluit of van de vaststelling. Mag in een concept nog leeg zijn.'),
    })
    .describe('Wat u van een publicatie opgeeft. Bij wijzigen stuurt u alles.'),
);

export const planning = benoemd('Planning', z.strictObject({ gepubliceerdOp: z.iso.date().nullable().default(null).describe('Dag waarop dit openbaar wordt. Leeg: vandaag. Een dag die voorbij is, telt als vandaag.') }).describe('Wanneer een publicatie openbaar wordt.'));

const redenvelden = {
  reden: tekst(1_000).min(1).describe('Iedereen leest dit op de plek waar het stond. Noem geen namen.'),
  interneReden: tekst(2_000).default('').describe('Alleen voor de organisatie zelf; wordt versleuteld bewaard.'),
};
const redenVerwijderingVervanging = z.enum(['privacygevoelige_gegevens', 'procedurele_fout']).describe('De reden uit de lijst van DiWoo.');

/** Why a file goes or another one comes in its place. */
export const correctievelden = { ...redenvelden, redenVerwijderingVervanging };

export const intrekking = benoemd('Intrekking', z.strictObject(correctievelden).describe('Waarom iets wordt ingetrokken.'));
export const herpublicatie = benoemd(
  'Herpublicatie',
  z.strictObject({ ...redenvelden, zonderDocumenten: z.array(z.string()).default([]).describe('Documenten die niet terugkomen.') }).describe('Waarom iets opnieuw openbaar wordt.'),
);
export const documentherpublicatie = benoemd('DocumentHerpublicatie', z.strictObject(redenvelden).describe('Waarom een document opnieuw openbaar wordt.'));
export const bestandsvelden = {
  bestandsnaam: tekst(200).min(1),
  bestandsomvang: z.int().min(1).describe('In bytes.'),
  sha256: z
    .string()
    .toLowerCase()
    .regex(/^[\da-f]{64}$/, { error: 'Een SHA-256 heeft 64 tekens: cijfers en de letters a tot en met f.' })
    .nullable()
    .default(null)
    .describe('SHA-256 van het bestand. Noemt u die, dan nemen wij alleen precies dat bestand aan.'),
};
export const vervanging = benoemd('Vervanging', z.strictObject({ ...bestandsvelden, ...correctievelden }).describe('Een ander bestand voor een document, met de reden.'));

export const controle = benoemd(
  'Controle',
  z
    .object({
      kan: z.boolean(),
      gepubliceerdOp: z.iso.date(),
      belemmeringen: z.array(z.object({ code: z.string(), uitleg: z.string(), watNu: z.string(), artikel: z.string().nullable(), veld: z.string().nullable() })),
    })
    .describe('Wat er zou gebeuren als u dit op die dag openbaar maakt. Er verandert niets.'),
);
export const controlevraag = z.object({ gepubliceerdOp: z.iso.date().optional().describe('Zonder waarde: vandaag.') });
