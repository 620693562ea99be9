// Cuts clean text into words and remembers where each stood.
import { fold } from './text.ts';

export interface Token {
  /** Folded form. */
  readonly form: string;
  /** Place in the text, in UTF-16 units; `end` is after the last. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; a final 's is dropped ("foto's" is found by "foto"), other punctuation divides. */
const WORD = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** All words of a clean text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const form = fold(match[1] ?? '');
    if (form !== '') tokens.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Only the folded words. */
export const formsOf = (text: string): string[] => tokenize(text).map((token) => token.form);

const JOINER = /^[-‐/_&.]$/;
const DIGIT = /\p{N}/u;
/** Longest written-together form that is kept as one: a longer run of hyphens is no word. */
const MAX_JOINED = 60;

/** Two or more words written together with hyphens, slashes or (between digits) dots. */
export interface JoinedForm {
  /** The words without what joined them: `woo-verzoek` is `wooverzoek`, `2023/0123` is `20230123`. */
  readonly form: string;
  /** First and last token of the run. */
  readonly first: number;
  readonly last: number;
}

/** Runs of words with a joiner and no space between them. A dot joins only when digits are near: "eind.Begin" is two sentences. */
export function joinedForms(text: string, tokens: readonly Token[]): JoinedForm[] {
  const joined: JoinedForm[] = [];
  let first = 0;
  for (let index = 1; index <= tokens.length; index++) {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (before !== undefined && token !== undefined && areJoined(text, before, token)) continue;
    if (index - 1 > first) {
      const form = tokens.slice(first, index).map((part) => part.form).join('');
      if (form.length <= MAX_JOINED) joined.push({ form, first, last: index - 1 });
    }
    first = index;
  }
  return joined;
}

function areJoined(text: string, before: Token, after: Token): boolean {
  if (after.start - before.end !== 1) return false;
  const between = text.slice(before.end, after.start);
  if (!JOINER.test(between)) return false;
  return between !== '.' || (DIGIT.test(before.form) && DIGIT.test(after.form)) || (before.form.length === 1 && DIGIT.test(after.form));
}
