// What the address of the assessment grid asks for, the address of such a question, and its rows as a file.
import { z } from 'zod';
import { BEOORDELINGSSORTERINGEN, type Beoordelingsfilter, type Beoordelingsrij, type Beoordelingssortering } from '../../../../projections/beoordeling/model.ts';
import { fromIsoDate, toIsoDate, type IsoDate } from '../../../kern/date.ts';
import type { MedewerkerId } from '../../../kern/ids.ts';
import type { Tabel } from '../../../uitvoer/index.ts';
import { grondVan } from '../../../wet/weigeringsgronden/gronden.ts';
import { grondtekst } from '../../../wet/weigeringsgronden/teksten.ts';
import type { Velden } from '../../http/velden.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';
import { metVraag, type Pad } from '../../ui/link.tsx';
import { DOCUMENTSOORT, OORDEEL } from '../teksten.ts';

export const BIJZONDER = {
  dubbel: 'Zelfde bestand als een ander',
  blokkade: 'Met verborgen gegevens',
  onleesbaar: 'Niet te lezen',
  zonder_datum: 'Zonder datum',
} as const;

export interface Roostervraag {
  readonly filter: Beoordelingsfilter;
  readonly sortering: Beoordelingssortering;
  readonly aflopend: boolean;
  readonly pagina: number;
  /** The document whose page is shown beside the grid. */
  readonly bekijk: string | null;
  /** Which page of it. */
  readonly blad: number;
}

/** The whole list, in the order of its numbers. */
export const LEGE_ROOSTERVRAAG: Roostervraag = { filter: {}, sortering: 'volgnummer', aflopend: false, pagina: 1, bekijk: null, blad: 1 };

const sleutels = <T extends string>(van: Readonly<Record<T, string>>) => z.enum(Object.keys(van) as [T, ...T[]]).optional().catch(undefined);
/** Typed in the filter as elsewhere, `31-12-2025`; what is no date does not filter. */
const datum = z
  .string()
  .optional()
  .transform((getypt): IsoDate | undefined => {
    const gelezen = getypt === undefined ? undefined : leesDatum(getypt);
    return gelezen?.ok === true ? toIsoDate(gelezen.datum) : undefined;
  });
const alsGetypt = (dag: IsoDate | undefined): string | undefined => (dag === undefined ? undefined : datumtekst(fromIsoDate(dag), 'cijfers'));

const getal = z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined);

const schema = z.object({
  oordeel: z.enum(['geen', ...(Object.keys(OORDEEL) as (keyof typeof OORDEEL)[])]).optional().catch(undefined),
  soort: sleutels(DOCUMENTSOORT),
  grond: z.string().max(10).optional().catch(undefined),
  beoordelaar: z.string().max(60).optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  van: datum,
  tot: datum,
  bijzonder: sleutels(BIJZONDER),
  familie: getal,
  paginasVan: getal,
  paginasTot: getal,
  sorteer: z.enum(BEOORDELINGSSORTERINGEN).catch('volgnummer'),
  richting: z.literal('af').optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
  bekijk: z.string().max(60).optional().catch(undefined),
  blad: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What makes no sense is left out, so that an old link still shows a list. */
export function leesRoostervraag(velden: Velden): Roostervraag {
  const gegeven = Object.fromEntries(Object.entries(velden.alsObject()).filter(([, waarde]) => waarde !== ''));
  const { oordeel, soort, grond, beoordelaar, zoek, van, tot, bijzonder, familie, paginasVan, paginasTot, sorteer, richting, pagina, bekijk, blad } = schema.parse(gegeven);
  const code = grond === undefined ? undefined : grondVan(grond)?.code;
  return {
    filter: {
      ...(oordeel === undefined ? {} : { oordeel }),
      ...(soort === undefined ? {} : { soort }),
      ...(code === undefined ? {} : { grond: code }),
      ...(beoordelaar === undefined ? {} : { beoordelaar: beoordelaar as MedewerkerId }),
      ...(zoek === undefined ? {} : { zoek }),
      ...(van === undefined ? {} : { van }),
      ...(tot === undefined ? {} : { totEnMet: tot }),
      ...(familie === undefined ? {} : { familie }),
      ...(paginasVan === undefined ? {} : { paginasVan }),
      ...(paginasTot === undefined ? {} : { paginasTot }),
      ...(bijzonder === undefined ? {} : { bijzonder }),
    },
    sortering: sorteer,
    aflopend: richting === 'af',
    pagina,
    bekijk: bekijk ?? null,
    blad,
  };
}

/** The address of a question; the page is left out when it is the first. */
export const roosterpad = (basis: `/${string}`, { filter, sortering, aflopend, pagina, bekijk, blad }: Roostervraag): Pad =>
  metVraag(basis, {
    oordeel: filter.oordeel,
    soort: filter.soort,
    grond: filter.grond,
    beoordelaar: filter.beoordelaar,
    zoek: filter.zoek,
    van: alsGetypt(filter.van),
    tot: alsGetypt(filter.totEnMet),
    bijzonder: filter.bijzonder,
    familie: filter.familie,
    paginasVan: filter.paginasVan,
    paginasTot: filter.paginasTot,
    sorteer: sortering === 'volgnummer' ? undefined : sortering,
    richting: aflopend ? 'af' : undefined,
    pagina: pagina === 1 ? undefined : pagina,
    bekijk: bekijk ?? undefined,
    blad: bekijk === null || blad === 1 ? undefined : blad,
  });

export const roostertabel = (nummer: string, rijen: readonly Beoordelingsrij[], naamVan: (id: string | null) => string): Tabel<Beoordelingsrij> => ({
  naam: `Beoordeling ${nummer}`,
  rijen,
  kolommen: [
    { titel: 'Nr.', soort: 'getal', breedte: 6, waarde: ({ volgnummer }) => volgnummer },
    { titel: 'Document', soort: 'tekst', breedte: 50, waarde: ({ titel }) => titel },
    { titel: 'Familie', soort: 'getal', breedte: 9, waarde: ({ familie }) => familie },
    { titel: 'Soort', soort: 'tekst', waarde: ({ soort }) => DOCUMENTSOORT[soort] },
    { titel: 'Datum', soort: 'datum', breedte: 12, waarde: ({ datum: dag }) => (dag === null ? null : fromIsoDate(dag)) },
    { titel: 'Pagina’s', soort: 'getal', breedte: 9, waarde: ({ paginas }) => paginas },
    { titel: 'Oordeel', soort: 'tekst', waarde: ({ oordeel }) => (oordeel === null ? null : OORDEEL[oordeel]) },
    { titel: 'Gronden', soort: 'tekst', breedte: 40, waarde: ({ gronden }) => gronden.map((code) => `${code} ${grondtekst(code)}`).join('; ') },
    { titel: 'Motivering', soort: 'tekst', breedte: 50, waarde: ({ motivering }) => motivering },
    { titel: 'Zelfde bestanden', soort: 'getal', waarde: ({ exemplaren }) => exemplaren },
    { titel: 'Blokkades', soort: 'getal', waarde: ({ blokkades }) => blokkades },
    { titel: 'Beoordelaar', soort: 'tekst', waarde: ({ beoordelaar }) => (beoordelaar === null ? null : naamVan(beoordelaar)) },
    { titel: 'Beoordeeld op', soort: 'datum', waarde: ({ beoordeeldOp }) => (beoordeeldOp === null ? null : fromIsoDate(beoordeeldOp)) },
  ],
});
