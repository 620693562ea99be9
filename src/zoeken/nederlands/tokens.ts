// Cuts clean text into words and remembers where each stood.
import { fold } from './text.ts';

export interface Token {
  /** Folded form. */
  readonly form: string;
  /** Place in the text, in UTF-16 units; `end` is after the last. */
  readonly start: number;
  readonly end: number;
}

/** What a UTF-16 unit is for a word: nothing, its beginning, or only a continuation. 0: not looked up yet. */
const [OUTSIDE, LETTER, MARK] = [1, 2, 3];
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const COMBINING = /\p{M}/u;
const kinds = new Uint8Array(0x10000);

const kindOf = (character: string): number => (LETTER_OR_DIGIT.test(character) ? LETTER : COMBINING.test(character) ? MARK : OUTSIDE);
const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Half a character is looked up as the whole one, each time: such letters are rare.
  if (isSurrogate(unit)) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return (kinds[unit] ||= kindOf(String.fromCharCode(unit)));
}
const lengthAt = (text: string, at: number): number => (isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Length of a final 's that is dropped ("foto's" is found by "foto"); 0 when there is none. */
function possessive(text: string, end: number): number {
  const mark = text[end];
  if ((mark !== "'" && mark !== '’') || text[end + 1] !== 's') return 0;
  return end + 2 < text.length && kindAt(text, end + 2) === LETTER ? 0 : 2;
}

/** All words of a clean text, in order: letters and digits; other punctuation divides. By hand: a pattern takes three times as long. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) !== LETTER) {
      at += lengthAt(text, at);
      continue;
    }
    const start = at;
    while (at < text.length && kindAt(text, at) !== OUTSIDE) at += lengthAt(text, at);
    const form = fold(text.slice(start, at));
    at += possessive(text, at);
    if (form !== '') tokens.push({ form, start, end: at });
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
