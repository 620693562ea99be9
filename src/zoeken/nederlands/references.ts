// Finds references to articles of law, however they are written, and gives each one name:
// "artikel 5.1, tweede lid, aanhef en onder e", "art. 5.1 lid 2 sub e" and "5.1.2e" are all §5·1·2·e.
import { fold } from './text.ts';

export interface Reference {
  /** `§` and the parts from article to letter, joined by `·`. Both signs are no ASCII, so that an ASCII tokenizer keeps them. */
  readonly canonical: string;
  /** The names of what it is part of: §5·1·2 and §5·1. A question for the article finds its every paragraph. */
  readonly wider: readonly string[];
  /** Not one of a list: this reference was written out by itself. */
  readonly alone: boolean;
  /** Place in the text it was found in; `end` is after the last character. */
  readonly start: number;
  readonly end: number;
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde'];
const ORDINAL = `(?:${ORDINALS.join('|')}|\\d{1,2}e?)`;
const AND = '\\s*(?:,|en|of|en\\/of)\\s*';

const START = /(?<![\w.,:/-])(?:(art(?:ikel(?:en)?|\.)?)\s{0,2})?(\d{1,4}(?:[.:]\d{1,3}){0,3}(?:\.?[a-z])?)(?![\w:/]|[.,]\d)/g;
/** A number that is a reference by itself: three parts, or two of which the last has a letter. */
const COMPACT = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?[a-z]$|^\d{1,2}\.\d{1,2}\.\d{1,2}$/;
/** What stands between two grounds in a redacted place: "5.1.2e/5.1.2i". */
const BETWEEN_CODES = /(?<=\d\.\d{1,2}\.?[a-z])\/(?=\d\.\d)/g;
const PARAGRAPHS = new RegExp(`(?:\\s*,)?\\s*(?:en\\s+|of\\s+)?(?:(${ORDINAL}(?:${AND}${ORDINAL})*)\\s+lid\\b|(?:lid|leden)\\s+(\\d{1,2}(?:${AND}\\d{1,2})*)([a-z])?\\b)`, 'y');
const LETTERS = new RegExp(`(?:\\s*,)?\\s*(?:de\\s+)?(?:aanhef\\s+en\\s+|en\\s+)?(?:onder(?:deel|delen)?|sub|letters?)\\s+['‘’]?([a-z0-9](?![\\w-])(?:${AND}[a-z](?![\\w-]))*)['’]?`, 'y');
/** A letter by itself, as people type it: "5.1 lid 2 e", "5.1, tweede lid, e". Further on in the alphabet it is a word ("u"). */
const BARE_LETTER = /(?:\s*,)?\s+([a-l])(?![\w-])/y;
const IN_BRACKETS = /\s?\((\d{1,2})\)\s?\(([a-z])\)/y;
const LAW = '(?:woo|wob|awb|avg|wet\\s+open\\s+overheid|wet\\s+openbaarheid\\s+van\\s+bestuur|algemene\\s+wet\\s+bestuursrecht|gemeentewet)\\b';
/** The law named before the paragraph: "artikel 5.1 van de Woo, tweede lid". */
const OF_LAW = new RegExp(`(?:\\s*,)?\\s*(?:van\\s+de\\s+)?${LAW}`, 'y');

const splitNumber = (number: string): string[] => number.match(/\d+|[a-z]/g) ?? [];
const splitList = (list: string): string[] => list.split(/\s*(?:,|\ben\/of\b|\ben\b|\bof\b)\s*/).filter((part) => part !== '');
function paragraphNumber(word: string): string {
  const ordinal = ORDINALS.indexOf(word);
  return ordinal >= 0 ? String(ordinal + 1) : word.replace(/e$/, '');
}

const nameOf = (parts: readonly string[]): string => `§${parts.join('·')}`;

/** All references in a text, in order. A list ("onder c en d") gives one reference for each of its members. */
export function findReferences(text: string): Reference[] {
  const folded = foldKeepingPlaces(text).replaceAll(BETWEEN_CODES, ' ');
  const found: Reference[] = [];
  let done = 0;
  for (const match of folded.matchAll(START)) {
    if (match.index < done) continue;
    const number = match[2] ?? '';
    const article = splitNumber(number);
    const afterNumber = match.index + match[0].length;
    const tail = readTail(folded, afterNumber, article);
    if (tail.paths.length === 0 && match[1] === undefined && !COMPACT.test(number) && !isOfLaw(folded, afterNumber)) continue;
    const end = tail.end;
    done = end;
    if (tail.paths.length === 0) {
      const fewest = COMPACT.test(number) ? Math.max(1, article.length - 2) : article.length;
      found.push({ canonical: nameOf(article), wider: widerThan(article, fewest), alone: true, start: match.index, end });
    }
    for (const path of tail.paths) {
      const parts = [...article, ...path];
      found.push({ canonical: nameOf(parts), wider: widerThan(parts, Math.min(article.length, Math.max(2, article.length - 1))), alone: tail.paths.length === 1, start: match.index, end });
    }
  }
  return found;
}

function widerThan(parts: readonly string[], fewest: number): string[] {
  const wider: string[] = [];
  for (let length = parts.length - 1; length >= fewest; length--) wider.push(nameOf(parts.slice(0, length)));
  return wider;
}

/** What follows the article: paragraphs and letters, several times ("eerste lid, onder c, en tweede lid, onder e"). */
function readTail(text: string, from: number, article: readonly string[]): { readonly paths: string[][]; readonly end: number } {
  const bracketed = matchAt(IN_BRACKETS, text, from);
  if (bracketed !== null) return { paths: [[bracketed[1] ?? '', bracketed[2] ?? '']], end: IN_BRACKETS.lastIndex };
  const paths: string[][] = [];
  let paragraphs: string[] = [];
  let open = false;
  const law = matchAt(OF_LAW, text, from);
  const afterLaw = law === null ? from : from + law[0].length;
  // The law is only passed over for what stands behind it.
  const start = law !== null && (matchAt(PARAGRAPHS, text, afterLaw) ?? matchAt(LETTERS, text, afterLaw)) !== null ? afterLaw : from;
  let end = start;
  const close = (): void => {
    if (open) for (const paragraph of paragraphs) paths.push([paragraph]);
    open = false;
  };
  for (;;) {
    const lid = matchAt(PARAGRAPHS, text, end);
    if (lid !== null) {
      close();
      paragraphs = splitList(lid[1] ?? lid[2] ?? '').map(paragraphNumber);
      open = true;
      end = PARAGRAPHS.lastIndex;
      if (lid[3] !== undefined) {
        const letter = lid[3];
        paths.push(...paragraphs.map((paragraph) => [paragraph, letter]));
        open = false;
      }
      continue;
    }
    const letters = matchAt(LETTERS, text, end);
    const bare = letters === null && (open || (end === start && isParagraph(article))) ? matchAt(BARE_LETTER, text, end) : null;
    if (bare !== null) {
      const letter = bare[1] ?? '';
      paths.push(...(open ? paragraphs.map((paragraph) => [paragraph, letter]) : [[letter]]));
      open = false;
      end = BARE_LETTER.lastIndex;
      break;
    }
    if (letters === null) break;
    for (const letter of splitList(letters[1] ?? '')) {
      if (paragraphs.length === 0) paths.push([letter]);
      for (const paragraph of paragraphs) paths.push([paragraph, letter]);
    }
    open = false;
    end = LETTERS.lastIndex;
  }
  close();
  return { paths, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isOfLaw = (text: string, at: number): boolean => matchAt(OF_LAW, text, at) !== null;

/** Written as 5.1.2: the last number is a paragraph, after which a letter may come. */
const isParagraph = (article: readonly string[]): boolean => article.length === 3 && article.every((part) => /^\d/.test(part));

/** Folds character by character: places in the folded text are places in the text. */
function foldKeepingPlaces(text: string): string {
  const folded = fold(text);
  if (folded.length === text.length) return folded;
  return Array.from({ length: text.length }, (_, index) => fold(text.charAt(index)).charAt(0) || ' ').join('');
}
