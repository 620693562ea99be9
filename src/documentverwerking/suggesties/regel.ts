// A rule: a pattern with bounded quantifiers that finds, and a function that weighs what was found in its surroundings.
import type { Suggestiesoort } from './model.ts';

/** What a pattern found in a piece of text, with what stands around it on the same line. */
export interface Treffer {
  readonly match: RegExpExecArray;
  readonly voor: string;
  readonly na: string;
}

/** Which part of the match it is about, and how sure. */
export interface Weging {
  readonly van: number;
  readonly tot: number;
  readonly score: number;
}

export interface Regel {
  readonly naam: string;
  readonly versie: string;
  readonly soort: Suggestiesoort;
  readonly grond: string;
  /** Global, and every quantifier bounded: the work per position has a ceiling, whatever the text. */
  readonly patroon: RegExp;
  /** How two lines are joined to find what is broken over their end: with a space, without, or not at all. */
  readonly overRegels: 'spatie' | 'aaneen' | 'nooit';
  readonly weeg: (treffer: Treffer) => Weging | null;
}

/** The whole match counts. */
export const geheel = ({ match }: Treffer, score: number): Weging | null =>
  score > 0 ? { van: match.index, tot: match.index + match[0].length, score } : null;

/** Only a named group of the match counts. */
export function groep({ match }: Treffer, naam: string, score: number): Weging | null {
  const deel = match.groups?.[naam];
  if (deel === undefined || score <= 0) return null;
  const van = match.index + match[0].lastIndexOf(deel);
  return { van, tot: van + deel.length, score };
}
