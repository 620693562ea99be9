// From a document to the records that Meilisearch keeps of it, and back from a record to what was stored.
import { z } from 'zod';
import type { IsoDate } from '../../kern/date.ts';
import { START } from '../../kern/event.ts';
import type { Position } from '../../kern/event.ts';
import { analyseClean, analyseIdentifier } from '../nederlands/analysis.ts';
import type { AnalysedText } from '../nederlands/analysis.ts';
import { splitCompound } from '../nederlands/compounds.ts';
import { STOPWORDS } from '../nederlands/stopwords.ts';
import { cleanText } from '../nederlands/text.ts';
import { FACETTEN } from '../port.ts';
import type { StoredDocument, ZoekDocument, ZoekKind } from '../port.ts';
import { dateNumber, termOf } from './filter.ts';

/** Stands in every document, so that ranking by words never leaves one out: which documents answer is the filter's affair. */
export const IN_EVERY = 'qqelkstuk';
/** Between two texts on one page record: a hard separator, over which no phrase runs. */
const SEAM = ' . ';
/** A longer string of letters is no word; the server refuses facet values over 468 bytes. */
const LONGEST_TERM = 100;

export type Stem = (form: string) => string;
/** The parts of a compound; empty when the form is none. */
export type PartsOf = (form: string) => readonly string[];

export interface DocumentRecord {
  readonly id: string;
  readonly versie: Position;
  readonly document: StoredDocument;
  /** Stems to rank by, field by field in order of weight; in `woorden` those that occur most come first. */
  readonly titel: string;
  readonly nummers: string;
  readonly samenvatting: string;
  readonly woorden: string;
  readonly delen: string;
  readonly elk: string;
  /** Every stem, part of a compound and reference, once: what filters look at. */
  readonly termen: readonly string[];
  readonly titeltermen: readonly string[];
  /** Every word as written, once: the vocabulary, which the server counts by itself. */
  readonly vormen: readonly string[];
  readonly datum?: number;
  readonly gepubliceerd: number;
  readonly jaar?: readonly string[];
}

export interface PageRecord {
  readonly id: string;
  readonly documentId: string;
  readonly versie: Position;
  readonly pagina: number;
  readonly tekst: string;
  readonly vormen: string;
  readonly stammen: string;
  readonly extra: string;
}

export interface DocumentRecords {
  readonly document: DocumentRecord;
  readonly pages: readonly PageRecord[];
}

export const pageId = (documentId: string, page: number): string => `${documentId}_${String(page)}`;

/**
 * Splits compounds by the building blocks of Dutch and by the words this process has seen, most of which a full build sees.
 * What a page was split into is stored with it: seeing more words later changes nothing that is there.
 */
export function createSplitter(): { readonly partsOf: PartsOf; readonly see: (forms: Iterable<string>) => void } {
  const seen = new Map<string, number>();
  const partsOf: PartsOf = (form) => splitCompound(form, (part) => seen.get(part) ?? 0) ?? [];
  return {
    partsOf,
    see(forms) {
      for (const form of forms) if (form.length >= 4 && form.length <= 24 && (seen.size < 500_000 || seen.has(form))) seen.set(form, (seen.get(form) ?? 0) + 1);
    },
  };
}

const unique = (terms: Iterable<string>): string[] => [...new Set(terms)].filter((term) => term !== '' && term.length <= LONGEST_TERM);

/** The words of a text, most frequent first: Meilisearch takes a word near the beginning of a field for more important. */
function byFrequency(stems: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([stem]) => stem);
}

/** @throws nothing: what can be indexed was asked before */
export function recordsOf(source: ZoekDocument, stem: Stem, { partsOf, see }: ReturnType<typeof createSplitter>): DocumentRecords {
  const { pages: sourcePages, ...stored } = source;
  const { documentId, version, title, summary = '', identifiers, facets, date, publishedOn } = stored;
  const titleText = analyseClean(cleanText(title));
  const summaryText = analyseClean(cleanText(summary));
  const numbers = identifiers.map(analyseIdentifier);
  const pages = sourcePages.map(({ page, text }) => ({ page, tekst: cleanText(text) })).map((page) => ({ ...page, ...analyseClean(page.tekst) }));
  const front = [titleText, summaryText, ...numbers];
  const everything = [...front, ...pages];
  const forms = unique(everything.flatMap((text) => [...text.forms, ...text.joined]));
  see(forms);
  const parts = new Map(forms.map((form) => [form, partsOf(form).map(stem)] as const).filter(([, found]) => found.length > 0));
  const partsIn = (texts: readonly AnalysedText[]): string[] => unique(texts.flatMap((text) => text.forms)).flatMap((form) => parts.get(form) ?? []);
  const stems = ({ forms: words }: AnalysedText): string[] => words.map(stem);
  const beside = ({ joined, references }: AnalysedText): string[] => [...joined.map(stem), ...references.map(termOf)];
  const termsIn = (texts: readonly AnalysedText[]): string[] => unique([...texts.flatMap((text) => [...stems(text), ...beside(text)]), ...partsIn(texts)]);
  const telling = (words: readonly string[]): string => words.filter((word) => !STOPWORDS.has(word) && word.length <= LONGEST_TERM).join(' ');
  const pageRecord = (page: number, tekst: string, texts: readonly AnalysedText[]): PageRecord => ({
    id: pageId(documentId, page),
    documentId,
    versie: version,
    pagina: page,
    tekst,
    vormen: texts.map((text) => text.forms.join(' ')).join(SEAM),
    stammen: texts.map((text) => stems(text).join(' ')).join(SEAM),
    extra: unique([...texts.flatMap(beside), ...partsIn(texts)]).join(SEAM),
  });
  return {
    document: {
      id: documentId,
      versie: version,
      document: stored,
      titel: telling([...stems(titleText), ...beside(titleText)]),
      nummers: telling(numbers.flatMap((number) => [...beside(number), ...stems(number)])),
      samenvatting: telling([...stems(summaryText), ...beside(summaryText)]),
      woorden: telling(byFrequency(pages.flatMap((page) => [...stems(page), ...beside(page)]))),
      delen: telling(partsIn(everything)),
      elk: IN_EVERY,
      termen: termsIn(everything),
      titeltermen: termsIn([titleText]),
      vormen: forms,
      gepubliceerd: dateNumber(publishedOn),
      ...(date === undefined ? {} : { datum: dateNumber(date), jaar: [date.slice(0, 4)] }),
      ...Object.fromEntries(FACETTEN.flatMap((facet) => (facet === 'jaar' || facets[facet] === undefined ? [] : [[facet, facets[facet]]]))),
    },
    pages: [pageRecord(0, '', front), ...pages.map((page) => pageRecord(page.page, page.tekst, [page]))],
  };
}

/** Phrases on page 0 run within the title, the summary or one number. */
export const textsOn = (vormen: string): readonly string[] => vormen.split(SEAM);

const date = z.string().transform((value) => value as IsoDate);
const position = z.number().transform((value) => value as Position);
const values = z.array(z.string());
const KINDS = ['document', 'besluit', 'inventarislijst', 'publicatie', 'dossier'] as const satisfies readonly ZoekKind[];
const storedSchema = z.object({
  documentId: z.string(),
  version: position,
  kind: z.enum(KINDS),
  dossierId: z.string().exactOptional(),
  title: z.string(),
  summary: z.string().exactOptional(),
  identifiers: values,
  facets: z.object({ soort: values, categorie: values, oordeel: values, organisatie: values, onderwerp: values, grond: values, dossier: values }).partial().transform((facets): StoredDocument['facets'] => facets as StoredDocument['facets']),
  date: date.exactOptional(),
  publishedOn: date,
  url: z.string(),
});
const hitSchema = z.object({ document: storedSchema, _rankingScore: z.number().default(0) });
const pageSchema = z.object({ documentId: z.string(), pagina: z.number() });
const phraseSchema = pageSchema.extend({ vormen: z.string() });
const textSchema = pageSchema.extend({ tekst: z.string() });
const stateSchema = z.object({ positie: position, vingerafdruk: z.string() });
const versionSchema = z.object({ id: z.string(), versie: position });
const removedSchema = z.object({ documentId: z.string(), versie: position });

export const readHit = (hit: unknown) => hitSchema.parse(hit);
export const readPage = (hit: unknown) => pageSchema.parse(hit);
export const readPhrasePage = (hit: unknown) => phraseSchema.parse(hit);
export const readText = (hit: unknown) => textSchema.parse(hit);
export const readVersion = (record: unknown) => versionSchema.parse(record);
export const readRemoved = (record: unknown) => removedSchema.parse(record);

/** How far a build is; a build without this record has not begun. */
export interface BuildState {
  readonly positie: Position;
  readonly vingerafdruk: string | null;
}
export const NOT_BEGUN: BuildState = { positie: START, vingerafdruk: null };
export const readState = (record: unknown): BuildState => (record === undefined ? NOT_BEGUN : stateSchema.parse(record));
