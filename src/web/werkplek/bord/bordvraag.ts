// What the address of the board asks for, and the same rows as a file.
import type { Request } from 'express';
import { z } from 'zod';
import type { Bordfilter, Bordrij } from '../../../../projections/termijnenbord/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Recht } from '../../../kern/decider.ts';
import type { MedewerkerId } from '../../../kern/ids.ts';
import type { Tabel } from '../../../uitvoer/tabel.ts';
import { berekenTermijnen } from '../../../wet/termijnen/bereken.ts';
import { samenvatting } from '../../../wet/termijnen/uitleg.ts';
import { vraagVan } from '../../http/velden.ts';
import { AANZET, URGENTIE, WERKSTAP } from '../teksten.ts';

const keuze = <T extends string>(van: Readonly<Record<T, string>>) => z.enum(Object.keys(van) as [T, ...T[]]).optional().catch(undefined);
const filterSchema = z.object({
  behandelaar: z.string().max(60).optional().catch(undefined),
  stap: keuze(WERKSTAP),
  urgentie: keuze(URGENTIE),
  zoek: z.string().max(100).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What the address asks for; what makes no sense is left out, so that an old link still shows a list. */
export function filterVan(request: Request): { readonly filter: Bordfilter; readonly pagina: number } {
  const gegeven = Object.fromEntries(Object.entries(vraagVan(request).alsObject()).filter(([, waarde]) => waarde !== ''));
  const { behandelaar, stap, urgentie, zoek, pagina } = filterSchema.parse(gegeven);
  return {
    filter: {
      ...(behandelaar === undefined ? {} : { behandelaar: behandelaar as MedewerkerId | 'niemand' }),
      ...(stap === undefined ? {} : { werkstap: stap }),
      ...(urgentie === undefined ? {} : { urgentie }),
      ...(zoek === undefined ? {} : { zoek }),
    },
    pagina,
  };
}

/** The board as a file: the rows of the same filter. */
export const tabelVan = (rijen: readonly Bordrij[], naamVan: (id: string | null) => string, recht: Recht): Tabel<Bordrij> => ({
  naam: 'termijnen',
  rijen,
  kolommen: [
    { titel: 'Nummer', soort: 'tekst', waarde: ({ nummer }) => nummer },
    { titel: 'Werktitel', soort: 'tekst', waarde: ({ werktitel }) => werktitel, breedte: 40 },
    { titel: 'Ontvangen', soort: 'datum', waarde: ({ ontvangenOp }) => fromIsoDate(ontvangenOp) },
    { titel: 'Uiterste beslisdatum', soort: 'datum', waarde: ({ uitersteDatum }) => fromIsoDate(uitersteDatum) },
    { titel: 'Dagen over', soort: 'getal', waarde: ({ rest }) => rest },
    { titel: 'Urgentie', soort: 'tekst', waarde: ({ urgentie }) => URGENTIE[urgentie] },
    { titel: 'Waarom deze datum', soort: 'tekst', waarde: ({ feiten }) => samenvatting(berekenTermijnen(feiten, recht)), breedte: 40 },
    { titel: 'Stap', soort: 'tekst', waarde: ({ werkstap }) => WERKSTAP[werkstap] },
    { titel: 'Aan zet', soort: 'tekst', waarde: ({ aanZet }) => AANZET[aanZet] },
    { titel: 'Behandelaar', soort: 'tekst', waarde: ({ behandelaar }) => naamVan(behandelaar) },
    { titel: 'Documenten', soort: 'getal', waarde: ({ documenten }) => documenten.totaal },
    { titel: 'Beoordeeld', soort: 'getal', waarde: ({ documenten }) => documenten.beoordeeld },
  ],
});
