// Makes as many pages of Dutch as wanted out of few: runs of 45 real words from the judged texts (../shared/data/search), shuffled,
// with a made compound, a name and a case number on every page, so that the vocabulary grows with the corpus as real text does.
// Harsher than life: every page is about everything, so a common word stands in most documents.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position } from '../../src/kern/event.ts';
import { STOPWORDS } from '../../src/zoeken/nederlands/stopwords.ts';
import { fold } from '../../src/zoeken/nederlands/text.ts';
import { ZOEKFACETTEN } from '../../src/web/portaal/woorden.ts';
import type { SearchRequest, ZoekDocument } from '../../src/zoeken/port.ts';
import { seededRandom } from './corpus.ts';

const SOURCE = new URL('../../../shared/data/search/docs.ndjson.gz', import.meta.url);
const RUN = 45;
const RUNS_PER_PAGE = 6;
/** Pages of the longest document, unless told: ten on average. */
export const LONGEST = 19;

interface SourceDocument {
  readonly title: string;
  readonly pages: readonly string[];
}

export interface Source {
  /** Pages in words. */
  readonly pages: readonly (readonly string[])[];
  readonly titles: readonly string[];
  /** Plain words, those in most pages first. */
  readonly words: readonly string[];
}

/** The texts to recombine; null when they are not there. */
export function readSource(): Source | null {
  if (!existsSync(SOURCE)) return null;
  const documents = gunzipSync(readFileSync(SOURCE)).toString().trim().split('\n').map((line) => JSON.parse(line) as SourceDocument);
  const pages = documents.flatMap((document) => document.pages.map((page) => page.split(/\s+/))).filter((words) => words.length > RUN);
  const seen = new Map<string, number>();
  for (const words of pages) {
    for (const word of new Set(words.map(fold))) if (/^[a-z]{4,24}$/.test(word) && !STOPWORDS.has(word)) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const words = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  return { pages, titles: documents.map(({ title }) => title), words };
}

/** Documents of 1 to `longest` pages, `pages` in all, the same for the same seed. */
export function* recombine({ pages: source, titles, words }: Source, pages: number, longest = LONGEST, seed = 2026): Generator<ZoekDocument> {
  const random = seededRandom(seed);
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(list.length * random())];
  /** The first of a list are drawn far more often than the last. */
  const skewed = (size: number): number => Math.floor(size * random() ** 2);
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = (): IsoDate => `${String(2015 + Math.floor(random() * 11))}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}` as IsoDate;
  const word = (): string => words[skewed(words.length)] ?? '';
  const run = (): string => {
    const page = one(source) ?? [];
    const from = Math.floor(random() * (page.length - RUN));
    return page.slice(from, from + RUN).join(' ');
  };
  const page = (): string => {
    const name = word().slice(0, 6) + word().slice(-5);
    const invented = `De ${word()}${random() < 0.4 ? 's' : ''}${word()} van ${(name[0] ?? '').toUpperCase()}${name.slice(1)} in zaak Z/${String(2015 + Math.floor(random() * 11))}/${String(Math.floor(random() * 1e6))}.`;
    return [...Array.from({ length: RUNS_PER_PAGE }, run), invented].join(' ');
  };
  // Of their own, so that the texts and all else stay as they were before documents had grounds.
  const groundsBy = seededRandom(seed + 1);
  const grounds = (): string[] => Array.from({ length: 1 + Math.floor(3 * groundsBy()) }, () => `grond-${String(Math.floor(17 * groundsBy() ** 2))}`);
  for (let made = 0, number = 1; made < pages; number++) {
    const length = Math.min(pages - made, 1 + Math.floor(random() * longest));
    made += length;
    yield {
      documentId: `doc-${String(number)}`,
      version: number as Position,
      kind: 'document',
      title: `${(one(titles) ?? '').split(' ').slice(0, 9).join(' ')} ${word()} ${word()}`,
      identifiers: [`WOO-${String(number).padStart(7, '0')}`],
      facets: {
        soort: [`soort-${String(skewed(20))}`],
        categorie: [`categorie-${String(skewed(17))}`],
        oordeel: [['openbaar', 'deels', 'reeds-openbaar'][skewed(3)] ?? ''],
        organisatie: [`organisatie-${String(skewed(60))}`],
        grond: groundsBy() < 0.5 ? [...new Set(grounds())] : [],
        onderwerp: [...new Set([`onderwerp-${String(skewed(200))}`, `onderwerp-${String(skewed(200))}`])],
      },
      ...(random() < 0.9 ? { date: date() } : {}),
      publishedOn: date(),
      url: `/documenten/doc-${String(number)}`,
      pages: Array.from({ length }, (_, index) => ({ page: index + 1, text: page() })),
    };
  }
}

/** What the search page of the portal asks with each question. */
const PORTAL = { facets: ZOEKFACETTEN, pageSize: 10 } as const;

/** Questions as a portal gets them, by kind; the same for the same seed. */
export function portalMix({ pages, words }: Source, perKind: number, seed = 7): ReadonlyMap<string, readonly SearchRequest[]> {
  const random = seededRandom(seed);
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const common = (): string => words[between(0, 300)] ?? '';
  const usual = (): string => words[between(300, 6000)] ?? '';
  const rare = (): string => words[between(6000, words.length)] ?? '';
  const long = (): string => {
    for (;;) {
      const word = usual();
      if (word.length >= 8) return word;
    }
  };
  /** Plain words that stand near each other somewhere. */
  const near = (count: number, least: number): readonly string[] => {
    for (;;) {
      const page = pages[between(0, pages.length)] ?? [];
      const from = between(0, page.length - RUN);
      const plain = page.slice(from, from + RUN).filter((word) => /^[a-z]+$/.test(word) && word.length >= least && !STOPWORDS.has(word));
      if (plain.length >= count) return plain.slice(0, count);
    }
  };
  const phrase = (): string => {
    for (;;) {
      const page = pages[between(0, pages.length)] ?? [];
      const from = between(0, page.length - 4);
      const found = page.slice(from, from + between(2, 5));
      if (found.every((word) => /^[a-z]+$/.test(word))) return `"${found.join(' ')}"`;
    }
  };
  const typo = (word: string): string => {
    const at = between(1, word.length - 1);
    return word.slice(0, at) + 'abdeiklnorst'.charAt(between(0, 12)) + word.slice(at + 1);
  };
  const year = (): string => String(between(2016, 2025));
  const kinds: Readonly<Record<string, () => Omit<SearchRequest, 'facets'>>> = {
    'common word': () => ({ q: common() }),
    'usual word': () => ({ q: usual() }),
    'rare word': () => ({ q: rare() }),
    'two words': () => ({ q: near(2, 5).join(' ') }),
    'four words': () => ({ q: near(4, 4).join(' ') }),
    phrase: () => ({ q: phrase() }),
    prefix: () => ({ q: `${long().slice(0, 5)}*` }),
    'cut off': () => { const [first, last] = near(2, 8); return { q: `${first ?? ''} ${(last ?? '').slice(0, -3)}` }; },
    typo: () => ({ q: `${common()} ${typo(long())}` }),
    minus: () => ({ q: `${usual()} -${common()}` }),
    either: () => ({ q: `${usual()} OF ${usual()}` }),
    article: () => ({ q: `artikel ${String(between(1, 30))} lid ${String(between(1, 4))}` }),
    filtered: () => ({ q: common(), filters: { organisatie: [`organisatie-${String(between(0, 60))}`], jaar: [year()] } }),
    period: () => ({ q: usual(), period: { from: `${year()}-03-01` as IsoDate, to: '2025-06-30' as IsoDate } }),
    'by date': () => ({ q: common(), sort: 'newest' }),
    'page 40': () => ({ q: common(), page: 40 }),
    empty: () => ({ q: '' }),
    'empty, filtered': () => ({ q: '', filters: { categorie: [`categorie-${String(between(0, 17))}`] } }),
    'free text': () => ({ q: near(12, 4).join(' '), match: 'any', spelling: 'off' }),
  };
  return new Map(Object.entries(kinds).map(([name, make]) => [name, Array.from({ length: perKind }, () => ({ ...PORTAL, ...make() }))]));
}
