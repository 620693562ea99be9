// What the address of a report that is read in asks for: a part of its rows.
import type { Request } from 'express';
import { z } from 'zod';
import { grondnotatie } from '../../../productierapport/index.ts';
import { vraagVan } from '../../http/velden.ts';
import type { Beeldrij } from './beeld.ts';

export const TOON = { fouten: 'Met fouten', waarschuwingen: 'Met waarschuwingen', 'zonder-bestand': 'Bestand ontbreekt', 'niet-mee': 'Komt niet in deze publicatie' } as const;
export type Toon = keyof typeof TOON;

const schema = z.object({
  toon: z.enum(Object.keys(TOON) as [Toon, ...Toon[]]).optional().catch(undefined),
  oordeel: z.enum(['openbaar', 'deels_openbaar', 'reeds_openbaar', 'niet_openbaar']).optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  /** Goes to the page on which this row stands. */
  rij: z.coerce.number().int().min(1).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type Inleesvraag = z.infer<typeof schema>;

/** What makes no sense is left out, so that an old link still shows a list. */
export const inleesvraagVan = (request: Request): Inleesvraag => schema.parse(Object.fromEntries(Object.entries(vraagVan(request).alsObject()).filter(([, waarde]) => waarde !== '')));

export const alsVraag = ({ toon, oordeel, zoek }: Inleesvraag): Readonly<Record<string, string | undefined>> => ({ toon, oordeel, zoek });

function past(toon: Toon, { fouten, waarschuwingen, bestand, bestandNodig, mee }: Beeldrij): boolean {
  switch (toon) {
    case 'fouten':
      return fouten.length > 0;
    case 'waarschuwingen':
      return waarschuwingen.length > 0;
    case 'zonder-bestand':
      return bestandNodig && bestand === null;
    case 'niet-mee':
      return !mee;
  }
}

const woordenVan = ({ rij, bestand }: Beeldrij): string => [rij.documentnummer, rij.titel, bestand?.naam, ...rij.gronden.map(grondnotatie)].join(' ').toLowerCase();

export const gefilterd = (rijen: readonly Beeldrij[], { toon, oordeel, zoek }: Inleesvraag): readonly Beeldrij[] => {
  const gezocht = zoek?.trim().toLowerCase() ?? '';
  return rijen.filter((each) => (toon === undefined || past(toon, each)) && (oordeel === undefined || each.rij.oordeel === oordeel) && (gezocht === '' || woordenVan(each).includes(gezocht)));
};
