// What a search finds, page by page.
import { z } from 'zod';
import { link, paginavelden } from './gemeen.ts';
import { benoemd } from './register.ts';

const gemarkeerd = z.array(z.object({ tekst: z.string(), treffer: z.boolean() })).describe('Tekst in stukjes; `treffer` is waar uw woorden staan.');

const treffer = benoemd(
  'Treffer',
  z.object({
    uuid: z.string(),
    soort: z.enum(['document', 'besluit', 'inventarislijst', 'publicatie', 'dossier']),
    officieleTitel: z.string(),
    titel: gemarkeerd,
    omschrijving: z.string().nullable(),
    paginas: z.array(z.object({ pagina: z.int(), fragment: gemarkeerd, portaal: link })).describe('Pagina’s waar het staat, beste eerst.'),
    kenmerk: z.string().nullable().describe('Nummer van het dossier.'),
    datum: z.iso.date().nullable(),
    gepubliceerdOp: z.iso.date(),
    _links: z.object({ portaal: link }),
  }),
);

export const zoekresultaat = benoemd(
  'Zoekresultaat',
  z.object({
    results: z.array(treffer),
    count: z.int().describe('Hoeveel documenten er zijn.'),
    telling: z.enum(['precies', 'minstens']),
    facetten: z.array(z.object({ naam: z.string(), waarden: z.array(z.object({ waarde: z.string(), aantal: z.int() })) })).describe('Aantallen per eigenschap; het eigen filter telt daarbij niet mee.'),
    verbeteringen: z.array(z.object({ van: z.string(), naar: z.string(), toegepast: z.boolean() })).describe('“Bedoelde u …?”'),
    _links: z.object({ self: link, next: link.optional() }),
  }),
);

const waarden = (uitleg: string) => z.array(z.string().max(400)).max(50).optional().describe(uitleg);

export const zoekvraag = z.object({
  q: z.string().max(400).default('').describe('Woorden, "een zin", -niet, begin*, OF. Leeg vindt alles.'),
  documentsoort: waarden('Mag vaker: een van deze.'),
  onderwerpen: waarden('Mag vaker: een van deze.'),
  informatieCategorieen: waarden('TOOI-identificatie of letter van de categorie, zoals `2i`.'),
  publisher: waarden('Identificatie van de organisatie.'),
  oordeel: waarden('Zoals `openbaar` of `deels_openbaar`.'),
  gronden: waarden('Grond waarom iets niet openbaar is, zoals `5.1.2.e`.'),
  kenmerk: waarden('Nummer van het dossier: zoek alleen daarin.'),
  jaar: waarden('Jaar van het document.'),
  datumVanaf: z.iso.date().optional(),
  datumTotEnMet: z.iso.date().optional(),
  zonderDatum: z.enum(['niet', 'ook', 'alleen']).default('niet').describe('Wat te doen met documenten zonder datum, als u een periode vraagt.'),
  sorteer: z.enum(['relevantie', '-datum', 'datum', '-gepubliceerdOp']).default('relevantie'),
  letterlijk: z.enum(['true', 'false']).default('false').describe('Niet verbeteren wat verkeerd gespeld lijkt.'),
  ...paginavelden,
});
