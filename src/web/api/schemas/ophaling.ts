// Files that we fetch for a client, and lists of publications, as the API shows them.
import { z } from 'zod';
import { documentvelden } from './document.ts';
import { link } from './gemeen.ts';
import { correctievelden } from './publicatie.ts';
import { benoemd } from './register.ts';

const documentUrl = z.string().trim().min(1).max(4000).describe('Adres van het bestand. Het begint met https:// en is te openen zonder in te loggen.');

export const nieuweOphaling = benoemd(
  'NieuweOphaling',
  z
    .strictObject({ ...documentvelden, documentUrl })
    .describe('Een document waarvan wij het bestand ophalen.'),
);

export const vervangendeOphaling = benoemd('VervangendeOphaling', z.strictObject({ documentUrl, ...correctievelden }).describe('Een ander bestand voor een document. Wij halen het op. De reden hoort erbij.'));

const voortgang = z.object({ bytes: z.int(), totaal: z.int().nullable().describe('Leeg als de andere kant het niet zegt.') }).nullable().describe('Hoeveel er nu binnen is. Leeg als het ophalen niet bezig is.');

export const ophaling = benoemd(
  'Ophaling',
  z
    .object({
      uuid: z.string(),
      status: z.enum(['wacht', 'gelukt', 'mislukt', 'gestopt']),
      reden: z.string().nullable().describe('Waarom het niet lukte.'),
      voortgang,
      document: z.string().nullable().describe('Kenmerk van het document, als het is gelukt.'),
      _links: z.object({ self: link, publicatie: link }),
    })
    .describe('Een bestand dat wij ophalen. Vraag dit adres nog eens om te zien hoe ver het is.'),
);

export const reeksvraag = z.object({ bestandsnaam: z.string().trim().min(1).max(200).default('lijst.csv').describe('Hoe de lijst heet. Wat het voor bestand is, zien wij aan de inhoud.') });

export const reeks = benoemd(
  'Publicatiereeks',
  z
    .object({
      uuid: z.string(),
      status: z.enum(['bezig', 'gestopt', 'klaar']),
      aantalRegels: z.int().describe('Regels in de lijst.'),
      aantalGedaan: z.int(),
      aantalGeweigerd: z.int(),
      voortgang,
      opmerkingen: z.array(z.string()),
      regels: z.array(
        z.object({
          regel: z.int().describe('Zoals een rekenblad telt.'),
          kenmerk: z.string(),
          uitkomst: z.enum(['gepubliceerd', 'gepland', 'concept', 'was_er_al', 'geweigerd']).nullable().describe('Leeg als deze regel nog niet is gedaan.'),
          uitleg: z.array(z.string()),
          publicatie: z.string().nullable().describe('Kenmerk van de publicatie.'),
        }),
      ),
      _links: z.object({ self: link }),
    })
    .describe('Een lijst met publicaties, en wat er met elke regel gebeurde.'),
);
