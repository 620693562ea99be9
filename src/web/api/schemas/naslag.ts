// The lists that other resources refer to.
import { z } from 'zod';
import { link, lijst } from './gemeen.ts';
import { benoemd } from './register.ts';

export const informatiecategorie = benoemd(
  'Informatiecategorie',
  z
    .object({
      identifier: z.url().describe('TOOI-identificatie.'),
      code: z.string().describe('Lid en letter van Woo art. 3.3, of `3.1`.'),
      naam: z.string(),
      naamMeervoud: z.string(),
      omschrijving: z.string(),
      artikel: z.string(),
      vanKracht: z.iso.date().nullable().describe('Eerste dag waarop openbaar maken verplicht is; leeg als dat nog niet zo is.'),
      termijnWeken: z.int().nullable(),
      bijzonderheid: z.string().nullable(),
      aantalPublicaties: z.int().describe('Nu openbaar op deze site.'),
      _links: z.object({ publicaties: link }),
    })
    .describe('Een soort informatie die de overheid uit zichzelf openbaar maakt (Woo art. 3.3 en 3.1).'),
);
export const informatiecategorielijst = lijst('InformatiecategorieLijst', informatiecategorie);

export const organisatie = benoemd(
  'Organisatie',
  z
    .object({
      identifier: z.url().describe('TOOI-identificatie, of een eigen vast adres.'),
      naam: z.string(),
      isActief: z.boolean().describe('Of hier nog voor deze organisatie openbaar wordt gemaakt.'),
      aantalPublicaties: z.int(),
      _links: z.object({ publicaties: link }),
    })
    .describe('Een organisatie die op deze site openbaar maakt.'),
);
export const organisatielijst = lijst('OrganisatieLijst', organisatie);

export const onderwerp = benoemd(
  'Onderwerp',
  z
    .object({
      uuid: z.string().describe('Het vaste deel van het adres; verandert niet als de naam verandert.'),
      officieleTitel: z.string(),
      omschrijving: z.string(),
      soort: z.enum(['onderwerp', 'dossier']).describe('Een dossier is een maatschappelijk dossier (Woo art. 3.1).'),
      promoot: z.boolean().describe('Of het op de voorpagina staat.'),
      isActief: z.boolean().describe('Of er nog iets bij komt.'),
      aantalPublicaties: z.int().describe('Nu openbaar op deze site.'),
      laatstGewijzigdOp: z.iso.datetime(),
      _links: z.object({ portaal: link, zoeken: link }),
    })
    .describe('Waar publicaties over gaan.'),
);
export const onderwerplijst = lijst('OnderwerpLijst', onderwerp);
