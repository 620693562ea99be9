// A Woo-verzoek as its requester sees it, and what is needed to file one.
import { z } from 'zod';
import { LANGSTE_ONDERWERP, LANGSTE_TEKST } from '../../loket/aanvraagformulier.ts';
import { link, lijst, paginavelden, tekst } from './gemeen.ts';
import { benoemd } from './register.ts';

const datumMetReden = benoemd(
  'DatumMetReden',
  z
    .object({
      datum: z.iso.date(),
      betekenis: z.string().describe('Wat er op deze dag moet of kan.'),
      stappen: z.array(z.object({ datum: z.iso.date().nullable(), tekst: z.string(), artikel: z.string().nullable() })).describe('Waarom deze datum: elke stap, met het artikel.'),
    })
    .describe('Een wettelijke datum, met hoe wij eraan komen.'),
);

export const verzoek = benoemd(
  'Verzoek',
  z
    .object({
      nummer: z.string(),
      onderwerp: z.string(),
      stand: z.object({ kop: z.string(), uitleg: z.string() }).describe('Hoe het er nu voor staat, in gewone woorden.'),
      afgehandeld: z.boolean(),
      ontvangenOp: z.iso.date(),
      beslissenUiterlijk: datumMetReden.nullable().describe('Leeg als er niets meer te beslissen is.'),
      openVraag: z.object({ tekst: z.string(), antwoordVoor: z.iso.date() }).nullable().describe('Wat wij u vroegen en waar wij op wachten.'),
      besluiten: z.array(
        z.object({
          titel: z.string(),
          bekendgemaaktOp: z.iso.date(),
          verstrektOp: z.iso.date().nullable(),
          openbaarmaking: z.string().describe('Wanneer de documenten komen, en waarom dan.'),
          bezwaarTotEnMet: datumMetReden,
        }),
      ),
      tijdlijn: z.array(z.object({ datum: z.iso.date().nullable(), tekst: z.string(), artikel: z.string().nullable() })),
      _links: z.object({ self: link, portaal: link }),
    })
    .describe('Een Woo-verzoek, zoals de verzoeker het ziet.'),
);

const kort = z.object({ nummer: z.string(), ontvangenOp: z.iso.date(), afgehandeld: z.boolean(), _links: z.object({ self: link }) });
export const verzoekenlijst = lijst('VerzoekLijst', benoemd('VerzoekKort', kort));
export const verzoekenvraag = z.object(paginavelden);

export const nieuwVerzoek = benoemd(
  'NieuwVerzoek',
  z
    .strictObject({
      onderwerp: tekst(LANGSTE_ONDERWERP).min(1).describe('Waar het verzoek over gaat.'),
      tekst: tekst(LANGSTE_TEKST).min(1).describe('Welke informatie iemand wil hebben.'),
      verzoeker: z
        .strictObject({
          naam: tekst(200).nullable().default(null).describe('Mag leeg blijven.'),
          email: z.email().max(254).nullable().default(null),
          postadres: tekst(500).nullable().default(null),
        })
        .refine(({ email, postadres }) => email !== null || (postadres ?? '') !== '', { path: ['email'], error: 'Vul een e-mailadres of een postadres in, anders kunnen wij niet antwoorden.' })
        .describe('Wie het vraagt. Een e-mailadres of een postadres is nodig om te kunnen antwoorden.'),
    })
    .describe('Een Woo-verzoek dat u indient namens iemand.'),
);

export const ingediend = benoemd(
  'IngediendVerzoek',
  z
    .object({
      nummer: z.string(),
      volgcode: z.string().describe('Geef deze aan de verzoeker: daarmee volgt die het verzoek zelf.'),
      ontvangenOp: z.iso.date(),
      beslissenUiterlijk: datumMetReden,
      _links: z.object({ self: link, portaal: link }),
    })
    .describe('Het verzoek is binnen. De ontvangstbevestiging is verstuurd.'),
);
