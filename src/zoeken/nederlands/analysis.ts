// What of a text goes into an index: its words, and beside them what the words alone do not say
// (forms written together, references to articles). Both engines store the outcome; changing it means a new build.
import { findReferences } from './references.ts';
import type { Reference } from './references.ts';
import { cleanText } from './text.ts';
import { joinedForms, tokenize } from './tokens.ts';

/** Raise when the same text would give other words: every index built with another number is rebuilt. */
export const ANALYSIS_VERSION = 'nl-2';

export interface AnalysedText {
  /** Folded words in order, so that phrases can be found. */
  readonly forms: readonly string[];
  /** Words written together with hyphens, slashes or dots, as one form. */
  readonly joined: readonly string[];
  /** Canonical references, narrow and wide; twice when written out by itself, which says more than standing in a list. */
  readonly references: readonly string[];
}

/** Analyses text that `cleanText` has been through. */
export function analyseClean(text: string): AnalysedText {
  const tokens = tokenize(text);
  const references = findReferences(text);
  return {
    forms: tokens.map((token) => token.form),
    joined: joinedForms(text, tokens).map((run) => run.form),
    references: [...named(references), ...new Set(references.filter(({ alone }) => alone).map(({ canonical }) => canonical))],
  };
}

/** An identifier is found whole, without its punctuation, and by its parts. */
export function analyseIdentifier(identifier: string): AnalysedText {
  const forms = tokenize(cleanText(identifier)).map((token) => token.form);
  return { forms, joined: forms.length > 1 ? [forms.join('')] : [], references: [] };
}

/** Each name once: a page that repeats an article is not more about it. */
const named = (references: readonly Reference[]): string[] => [...new Set(references.flatMap(({ canonical, wider }) => [canonical, ...wider]))];
