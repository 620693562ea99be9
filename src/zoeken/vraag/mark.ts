// Shows where a text answers a question: the words that count as hits, and the piece of text around most of them.
import { findReferences } from '../nederlands/references.ts';
import { joinedForms, tokenize } from '../nederlands/tokens.ts';
import type { Token } from '../nederlands/tokens.ts';
import type { Marked } from '../port.ts';
import type { PlannedClause } from './plan.ts';

/** What to mark, taken from a plan; values are numbers of clauses. */
export interface Wanted {
  readonly stems: ReadonlyMap<string, number>;
  readonly references: ReadonlyMap<string, number>;
  readonly prefixes: readonly { readonly prefix: string; readonly clause: number }[];
  readonly phrases: readonly { readonly forms: readonly string[]; readonly clause: number }[];
}

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

type Stem = (form: string) => string;

export function wantedOf(clauses: readonly PlannedClause[], stem: Stem): Wanted {
  const stems = new Map<string, number>();
  const references = new Map<string, number>();
  const prefixes: { prefix: string; clause: number }[] = [];
  const phrases: { forms: readonly string[]; clause: number }[] = [];
  clauses.forEach((clause, index) => {
    if (clause.negative) return;
    for (const way of clause.ways) {
      switch (way.kind) {
        case 'stems':
          for (const wanted of way.stems) if (!stems.has(wanted)) stems.set(wanted, index);
          break;
        case 'prefix':
          prefixes.push({ prefix: way.prefix, clause: index });
          break;
        case 'reference':
          references.set(way.canonical, index);
          break;
        case 'phrase':
          phrases.push({ forms: way.exact ? way.forms : way.forms.map(stem), clause: index });
          break;
      }
    }
  });
  return { stems, references, prefixes, phrases };
}

/** A stem of fewer letters inside a longer word is chance, not a compound. */
const SHORTEST_INSIDE = 5;

/** All hits in a clean text, in order, not overlapping. */
export function findHits(text: string, wanted: Wanted, stem: Stem): readonly Hit[] {
  const tokens = tokenize(text);
  const hits: Hit[] = [];
  const inside = [...wanted.stems].filter(([part]) => part.length >= SHORTEST_INSIDE);
  const beginnings = new Set([...wanted.stems.keys()].map((wantedStem) => wantedStem.charCodeAt(0)));
  tokens.forEach((token, index) => {
    const clause = clauseOfWord(token.form, wanted, beginnings, inside, stem);
    if (clause !== undefined) hits.push({ start: token.start, end: token.end, clause });
    for (const phrase of wanted.phrases) {
      const last = tokens[index + phrase.forms.length - 1];
      if (last !== undefined && startsPhrase(tokens, index, phrase.forms, stem)) hits.push({ start: token.start, end: last.end, clause: phrase.clause });
    }
  });
  for (const run of joinedForms(text, tokens)) {
    const clause = wanted.stems.get(stem(run.form));
    const [first, last] = [tokens[run.first], tokens[run.last]];
    if (clause !== undefined && first !== undefined && last !== undefined) hits.push({ start: first.start, end: last.end, clause });
  }
  if (wanted.references.size > 0) {
    for (const { canonical, wider, start, end } of findReferences(text)) {
      const named = [canonical, ...wider].find((name) => wanted.references.has(name));
      if (named !== undefined) hits.push({ start, end, clause: wanted.references.get(named) ?? 0 });
    }
  }
  return withoutOverlap(hits);
}

/** A stem begins with the letter its word begins with, so most words need no stem to know that they are not wanted. */
function clauseOfWord(form: string, wanted: Wanted, beginnings: ReadonlySet<number>, inside: readonly (readonly [string, number])[], stem: Stem): number | undefined {
  const whole = beginnings.has(form.charCodeAt(0)) ? wanted.stems.get(stem(form)) : undefined;
  if (whole !== undefined) return whole;
  const begun = wanted.prefixes.find(({ prefix }) => form.startsWith(prefix));
  if (begun !== undefined) return begun.clause;
  return inside.find(([part]) => form.length > part.length + 2 && form.includes(part))?.[1];
}

const startsPhrase = (tokens: readonly Token[], index: number, forms: readonly string[], stem: Stem): boolean =>
  forms.every((form, offset) => {
    const there = tokens[index + offset]?.form ?? '';
    return there === form || (there.charCodeAt(0) === form.charCodeAt(0) && stem(there) === form);
  });

function withoutOverlap(hits: readonly Hit[]): Hit[] {
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of ordered) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

/** The whole text with its hits marked. */
export const markAll = (text: string, hits: readonly Hit[]): Marked => pieces(text, hits, 0, text.length);

/** About `length` characters of the text, where most different clauses and then most hits are; cut between words. */
export function markBest(text: string, hits: readonly Hit[], length: number): Marked {
  if (text.length <= length) return markAll(text, hits);
  const start = bestStart(hits, length);
  const from = start === 0 ? 0 : nextSpace(text, start);
  const to = from + length >= text.length ? text.length : lastSpace(text, from + length);
  const marked = pieces(text, hits, from, to);
  return [...(from > 0 ? [{ text: '… ', hit: false }] : []), ...marked, ...(to < text.length ? [{ text: ' …', hit: false }] : [])];
}

function bestStart(hits: readonly Hit[], length: number): number {
  const lead = Math.floor(length / 5);
  let best = 0;
  let bestScore = -1;
  hits.forEach((hit, index) => {
    const clauses = new Set<number>();
    let inWindow = 0;
    for (let next = index; (hits[next]?.end ?? Infinity) <= hit.start + length - lead; next++) {
      clauses.add(hits[next]?.clause ?? 0);
      inWindow++;
    }
    const score = clauses.size * 100 + Math.min(inWindow, 99);
    if (score > bestScore) {
      bestScore = score;
      best = Math.max(0, hit.start - lead);
    }
  });
  return best;
}

const nextSpace = (text: string, from: number): number => {
  const space = text.slice(from, from + 40).search(/\s/);
  return space < 0 ? from : from + space + 1;
};
const lastSpace = (text: string, to: number): number => {
  const tail = /\s\S*$/.exec(text.slice(Math.max(0, to - 40), to));
  return tail === null ? to : to - tail[0].length;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function pieces(text: string, hits: readonly Hit[], from: number, to: number): Marked {
  const marked: { text: string; hit: boolean }[] = [];
  const add = (piece: string, hit: boolean): void => { if (piece !== '') marked.push({ text: oneLine(piece), hit }); };
  let at = from;
  for (const hit of hits) {
    if (hit.start < from || hit.end > to) continue;
    add(text.slice(at, hit.start), false);
    add(text.slice(hit.start, hit.end), true);
    at = hit.end;
  }
  add(text.slice(at, to), false);
  return marked;
}
