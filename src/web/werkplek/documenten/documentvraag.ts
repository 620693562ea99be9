// What the address of the list of documents asks for.
import type { Request } from 'express';
import { z } from 'zod';
import type { Inventarisfilter, Inventarissortering } from '../../../../projections/inventarislijst/model.ts';
import { vraagVan } from '../../http/velden.ts';
import { BEVINDING, INNAMESTAND } from './bestandswoorden.ts';
import { DOCUMENTSOORT, OORDEEL } from '../teksten.ts';

const keuze = <T extends string>(...van: readonly T[]) => z.enum(van as [T, ...T[]]).optional().catch(undefined);
const sleutels = <T extends string>(van: Readonly<Record<T, string>>): readonly T[] => Object.keys(van) as T[];

export const SORTERING: Readonly<Record<Inventarissortering, string>> = { familie: 'Familie', volgnummer: 'Nummer', datum: 'Datum', titel: 'Titel', oordeel: 'Oordeel' };

const schema = z.object({
  oordeel: keuze(...sleutels(OORDEEL), 'geen'),
  soort: keuze(...sleutels(DOCUMENTSOORT)),
  bestand: z.string().max(40).optional().catch(undefined),
  familie: z.coerce.number().int().min(1).optional().catch(undefined),
  bevinding: keuze(...sleutels(BEVINDING)),
  stand: keuze(...sleutels(INNAMESTAND)),
  zoek: z.string().max(100).optional().catch(undefined),
  volgorde: z.enum(sleutels(SORTERING) as [Inventarissortering, ...Inventarissortering[]]).catch('familie'),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export interface Documentvraag {
  readonly filter: Inventarisfilter;
  readonly sortering: Inventarissortering;
  readonly pagina: number;
}

/** What makes no sense is left out, so that an old link still shows a list. */
export function documentvraagVan(request: Request): Documentvraag {
  const gegeven = Object.fromEntries(Object.entries(vraagVan(request).alsObject()).filter(([, waarde]) => waarde !== ''));
  const { oordeel, soort, bestand, familie, bevinding, stand, zoek, volgorde, pagina } = schema.parse(gegeven);
  return {
    filter: {
      ...(oordeel === undefined ? {} : { oordeel }),
      ...(soort === undefined ? {} : { soort }),
      ...(bestand === undefined ? {} : { bestandssoort: bestand }),
      ...(familie === undefined ? {} : { familie }),
      ...(bevinding === undefined ? {} : { bevinding }),
      ...(stand === undefined ? {} : { stand }),
      ...(zoek === undefined ? {} : { zoek }),
    },
    sortering: volgorde,
    pagina,
  };
}

/** The same question as an address. */
export const alsVraag = ({ filter, sortering, pagina }: Documentvraag): Readonly<Record<string, string | number | undefined>> => ({
  oordeel: filter.oordeel,
  soort: filter.soort,
  bestand: filter.bestandssoort,
  familie: filter.familie,
  bevinding: filter.bevinding,
  stand: filter.stand,
  zoek: filter.zoek,
  volgorde: sortering === 'familie' ? undefined : sortering,
  pagina: pagina === 1 ? undefined : pagina,
});
