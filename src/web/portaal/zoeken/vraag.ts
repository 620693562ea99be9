// A search as its address: everything that decides the answer is in the URL, so that it can be shared and followed.
import { z } from 'zod';
import { toIsoDate } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { heeftVraag, type DateRange, type SearchRequest, type SearchSort } from '../../../zoeken/index.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';
import { metVraag, type Pad } from '../../ui/pad.ts';
import { ZOEKFACETTEN, ZOEKFILTERS, type Zoekfilter } from '../woorden.ts';

export const SORTERINGEN = { relevantie: 'relevance', nieuwste: 'newest', oudste: 'oldest', gepubliceerd: 'published' } as const satisfies Record<string, SearchSort>;
export type Sortering = keyof typeof SORTERINGEN;
export const isSortering = (text: string): text is Sortering => Object.hasOwn(SORTERINGEN, text);

export const PER_PAGINA = 10;
/** Every hit of a million can be reached; a number beyond that is no page. */
const HOOGSTE_PAGINA = 100_000;
export const LANGSTE_VRAAG = 400;
const MEESTE_WAARDEN = 50;

/** A search as somebody asked it. Dates stay as typed, so that a form can show them again. */
export interface Zoekvraag {
  readonly q: string;
  readonly filters: Readonly<Record<Zoekfilter, readonly string[]>>;
  readonly van: string;
  readonly tot: string;
  /** What to do with documents without a date once a period is given. */
  readonly zonderDatum: 'niet' | 'ook' | 'alleen';
  readonly sorteer: Sortering | null;
  /** Search to the letter: no correction of spelling. */
  readonly letterlijk: boolean;
  readonly pagina: number;
}

export const LEGE_ZOEKVRAAG: Zoekvraag = {
  q: '',
  filters: { soort: [], onderwerp: [], categorie: [], oordeel: [], grond: [], organisatie: [], jaar: [], dossier: [] },
  van: '',
  tot: '',
  zonderDatum: 'niet',
  sorteer: null,
  letterlijk: false,
  pagina: 1,
};

// Addresses are typed, cut and shared by people: what cannot be read falls back, it never refuses the page.
const adres = z.object({
  // A sign outside the first 65,536 is two code units: the cut leaves no half of it.
  q: z.string().default('').transform((text) => text.trim().slice(0, LANGSTE_VRAAG).replace(/[\ud800-\udbff]$/, '')),
  van: z.string().default('').transform((text) => text.trim().slice(0, 40)),
  tot: z.string().default('').transform((text) => text.trim().slice(0, 40)),
  'zonder-datum': z.enum(['ook', 'alleen']).optional().catch(undefined),
  sorteer: z.string().optional().transform((text) => (text !== undefined && isSortering(text) ? text : null)),
  letterlijk: z.literal('ja').optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(HOOGSTE_PAGINA).catch(1).default(1),
});

export function leesZoekvraag(search: URLSearchParams): Zoekvraag {
  const { 'zonder-datum': zonderDatum, letterlijk, ...rest } = adres.parse(Object.fromEntries(search));
  const values = (facet: Zoekfilter): readonly string[] =>
    [...new Set(search.getAll(facet))].filter((value) => value !== '' && value.length <= 200).slice(0, MEESTE_WAARDEN);
  return {
    ...rest,
    letterlijk: letterlijk === 'ja',
    zonderDatum: zonderDatum ?? 'niet',
    filters: {
      soort: values('soort'),
      onderwerp: values('onderwerp'),
      categorie: values('categorie'),
      oordeel: values('oordeel'),
      grond: values('grond'),
      organisatie: values('organisatie'),
      jaar: values('jaar'),
      dossier: values('dossier'),
    },
  };
}

/** Only the beginning of the question is searched for. */
export const isIngekort = (search: URLSearchParams): boolean => (search.getAll('q').at(-1) ?? '').trim().length > LANGSTE_VRAAG;

/** Something was typed, but no word, number or reference: every document answers. */
export const vraagtNiets = ({ q }: Zoekvraag): boolean => q !== '' && !heeftVraag(q);

/** The address of a search under `path`, with changes; the page number starts again unless it is what changes. */
export function zoekPad(vraag: Zoekvraag, change: Partial<Zoekvraag> = {}, path: `/${string}` = '/zoeken'): Pad {
  const { q, filters, van, tot, zonderDatum, sorteer, letterlijk, pagina } = { ...vraag, pagina: 1, ...change };
  return metVraag(path, {
    q,
    ...filters,
    van,
    tot,
    'zonder-datum': zonderDatum === 'niet' ? undefined : zonderDatum,
    sorteer: sorteer ?? undefined,
    letterlijk: letterlijk ? 'ja' : undefined,
    pagina: pagina === 1 ? undefined : pagina,
  });
}

/** The filters with one value put in or taken out. */
export const wisselFilter = (vraag: Zoekvraag, facet: Zoekfilter, waarde: string): Zoekvraag['filters'] => ({
  ...vraag.filters,
  [facet]: vraag.filters[facet].includes(waarde) ? vraag.filters[facet].filter((one) => one !== waarde) : [...vraag.filters[facet], waarde],
});

export const heeftFilters = (vraag: Zoekvraag): boolean =>
  ZOEKFILTERS.some((facet) => vraag.filters[facet].length > 0) || vraag.van !== '' || vraag.tot !== '' || vraag.zonderDatum !== 'niet';

/** The period with what is wrong with it. A date that cannot be read does not count, and the form says so. */
export function leesPeriode({ van, tot, zonderDatum }: Zoekvraag): { readonly period: DateRange; readonly fouten: readonly Invoerfout[] } {
  const from = van === '' ? null : leesDatum(van);
  const to = tot === '' ? null : leesDatum(tot);
  const fouten: Invoerfout[] = [];
  if (from?.ok === false) fouten.push({ veld: 'van', uitleg: from.uitleg });
  if (to?.ok === false) fouten.push({ veld: 'tot', uitleg: to.uitleg });
  if (from?.ok === true && to?.ok === true && Temporal.PlainDate.compare(from.datum, to.datum) > 0) {
    fouten.push({ veld: 'tot', uitleg: 'De laatste dag ligt vóór de eerste dag. Draai de data om, of pas er een aan.' });
  }
  const undated = { niet: undefined, ook: 'include', alleen: 'only' } as const;
  return {
    fouten,
    period: {
      ...(from?.ok === true ? { from: toIsoDate(from.datum) } : {}),
      ...(to?.ok === true ? { to: toIsoDate(to.datum) } : {}),
      ...(undated[zonderDatum] === undefined ? {} : { undated: undated[zonderDatum] }),
    },
  };
}

/** Without the dates that do not count, so that it is in words and in the address what it finds. */
export function zonderFouteData(vraag: Zoekvraag): Zoekvraag {
  const { fouten } = leesPeriode(vraag);
  const telt = (veld: 'van' | 'tot'): string => (vraag[veld] === '' || leesDatum(vraag[veld]).ok ? vraag[veld] : '');
  return fouten.length === 0 ? vraag : { ...vraag, van: telt('van'), tot: telt('tot') };
}

/** The period in words: "vanaf 1 maart 2025", "ook zonder datum". A date that cannot be read is left out. */
export function periodewoorden({ van, tot, zonderDatum }: Zoekvraag): readonly { readonly tekst: string; readonly deel: 'van' | 'tot' | 'zonderDatum' }[] {
  const dag = (deel: 'van' | 'tot', woord: string, typed: string) => {
    const gelezen = typed === '' ? null : leesDatum(typed);
    return gelezen?.ok === true ? [{ tekst: `${woord} ${datumtekst(gelezen.datum)}`, deel }] : [];
  };
  const ongedateerd = zonderDatum === 'niet' ? [] : [{ tekst: zonderDatum === 'ook' ? 'ook zonder datum' : 'alleen zonder datum', deel: 'zonderDatum' as const }];
  return [...dag('van', 'vanaf', van), ...dag('tot', 'tot en met', tot), ...ongedateerd];
}

/** Last published first: asked for, or because there are no words to rank by. */
export const opPublicatie = ({ q, sorteer }: Zoekvraag): boolean => sorteer === 'gepubliceerd' || (sorteer === null && q === '');

/** The question for the search engine. */
export const zoekopdracht = (vraag: Zoekvraag, size: { readonly page: number; readonly pageSize: number } = { page: vraag.pagina, pageSize: PER_PAGINA }): SearchRequest => ({
  q: vraag.q,
  filters: vraag.filters,
  period: leesPeriode(vraag).period,
  ...(vraag.sorteer === null ? {} : { sort: SORTERINGEN[vraag.sorteer] }),
  spelling: vraag.letterlijk ? 'off' : 'auto',
  facets: ZOEKFACETTEN,
  ...size,
});
