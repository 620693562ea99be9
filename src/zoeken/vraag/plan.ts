// From what was asked to what is looked up: stems, words written together or apart, beginnings, synonyms, typing errors.
// Engine-independent: an engine renders the plan in its own query language.
import { splitCompound, LINKS } from '../nederlands/compounds.ts';
import { STOPWORDS } from '../nederlands/stopwords.ts';
import { LONGEST_SYNONYM, synonymsOf } from '../nederlands/synonyms.ts';
import type { Correction } from '../port.ts';
import type { Atom, Clause } from './parse.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way in which a clause can hold. */
export type Way =
  /** All these stems, anywhere in the document. */
  | { readonly kind: 'stems'; readonly stems: readonly string[] }
  /** These words next to each other; `exact`: in these very forms, on one page or in the title. */
  | { readonly kind: 'phrase'; readonly forms: readonly string[]; readonly exact: boolean }
  | { readonly kind: 'reference'; readonly canonical: string }
  /** Any word that begins so; `stems` are those of the most frequent ones. */
  | { readonly kind: 'prefix'; readonly prefix: string; readonly stems: readonly string[] };

export interface PlannedClause {
  readonly ways: readonly Way[];
  readonly negative: boolean;
  readonly inTitle: boolean;
  /** The folded word as typed, when the clause is one word: documents with that very form may rank higher. */
  readonly form?: string;
}

export interface Plan {
  readonly clauses: readonly PlannedClause[];
  readonly corrections: readonly Correction[];
}

export interface PlanOptions {
  readonly spelling: 'auto' | 'suggest' | 'off';
  readonly asYouType: boolean;
}

/** More beginnings than this say nothing any more. */
const MAX_BEGINNINGS = 100;
const BEGINNINGS_OF_LAST = 30;
const MAX_CORRECTIONS = 6;
/** A rare word is suggested away when a word one error off is so much more frequent. */
const FAR_MORE_FREQUENT = 100;
const SHORTEST_PREFIX = 3;
/** Written with punctuation and digits it is a number: its parts only mean something together. */
const DIGIT = /\p{N}/u;

interface Draft {
  readonly clause: Clause;
  readonly ways: Way[];
  /** The clause is one plain word: it may join its neighbour, be a stop word, be mistyped. */
  readonly word: Extract<Atom, { kind: 'word' }> | null;
}

export function planQuestion(clauses: readonly Clause[], vocabulary: Vocabulary, options: PlanOptions): Plan {
  const drafts = clauses.map((clause): Draft => {
    const [only, ...others] = clause.alternatives;
    const plain = only?.kind === 'word' && others.length === 0 && !only.prefix && !clause.negative;
    return { clause, ways: clause.alternatives.flatMap((atom) => waysOf(atom, vocabulary)), word: plain ? only : null };
  });
  addNeighbours(drafts, vocabulary);
  addSynonyms(drafts, vocabulary);
  const corrections = drafts.flatMap((draft, index) => addGuesses(draft, index === drafts.length - 1, vocabulary, options));
  const telling = drafts.filter((draft) => !isStopword(draft) && !draft.clause.negative);
  const kept = telling.length === 0 ? drafts : drafts.filter((draft) => draft.clause.negative || !isStopword(draft));
  return {
    clauses: kept.map(({ clause, ways, word }) => ({
      ways,
      negative: clause.negative,
      inTitle: clause.alternatives.every((atom) => atom.inTitle),
      ...(word === null ? {} : { form: word.form }),
    })),
    corrections,
  };
}

const isStopword = (draft: Draft): boolean => draft.word !== null && STOPWORDS.has(draft.word.form);

function waysOf(atom: Atom, vocabulary: Vocabulary): Way[] {
  switch (atom.kind) {
    case 'phrase':
      return [{ kind: 'phrase', forms: atom.forms, exact: true }];
    case 'reference':
      return vocabulary.hasTerm(atom.canonical)
        ? [{ kind: 'reference', canonical: atom.canonical }]
        : [{ kind: 'stems', stems: atom.forms.map((form) => vocabulary.stem(form)) }];
    case 'word': {
      if (atom.prefix) return [prefixWay(atom.form, MAX_BEGINNINGS, vocabulary)];
      const whole: Way = { kind: 'stems', stems: [vocabulary.stem(atom.form)] };
      if (atom.parts.length === 1) return [whole];
      if (DIGIT.test(atom.form)) return [whole, { kind: 'phrase', forms: atom.parts, exact: false }];
      return [whole, { kind: 'stems', stems: atom.parts.map((part) => vocabulary.stem(part)) }, ...linked(atom.parts, vocabulary)];
    }
  }
}

function prefixWay(prefix: string, limit: number, vocabulary: Vocabulary): Way {
  const forms = prefix.length < SHORTEST_PREFIX ? [] : vocabulary.beginningWith(prefix, limit);
  return { kind: 'prefix', prefix, stems: [...new Set([vocabulary.stem(prefix), ...forms.map(({ form }) => vocabulary.stem(form))])] };
}

/** Two words written together as Dutch does, with a linking letter or without: those that the index knows. */
function linked(parts: readonly string[], vocabulary: Vocabulary): Way[] {
  const [first, second, ...more] = parts;
  if (first === undefined || second === undefined || more.length > 0) return [];
  return LINKS.map((link) => first + link + second)
    .filter((form) => vocabulary.documents(form) > 0)
    .map((form) => ({ kind: 'stems', stems: [vocabulary.stem(form)] }));
}

/** "luchthaven regeling" also finds luchthavenregeling: the word together stands in for both. */
function addNeighbours(drafts: readonly Draft[], vocabulary: Vocabulary): void {
  for (let index = 0; index + 1 < drafts.length; index++) {
    const left = drafts[index];
    const right = drafts[index + 1];
    if (left?.word == null || right?.word == null || left.word.inTitle !== right.word.inTitle) continue;
    const together = linked([left.word.form, right.word.form], vocabulary);
    left.ways.push(...together);
    right.ways.push(...together);
  }
}

function addSynonyms(drafts: readonly Draft[], vocabulary: Vocabulary): void {
  for (let length = 1; length <= LONGEST_SYNONYM; length++) {
    for (let start = 0; start + length <= drafts.length; start++) {
      const run = drafts.slice(start, start + length);
      const words = run.flatMap((draft) => draft.word?.parts ?? ['\u0000']);
      const ways = synonymsOf(words.join(' ')).map((synonym): Way => {
        const forms = synonym.split(' ');
        return forms.length === 1 ? { kind: 'stems', stems: [vocabulary.stem(synonym)] } : { kind: 'phrase', forms, exact: false };
      });
      for (const draft of run) draft.ways.push(...ways);
    }
  }
}

/** For a word the index does not know: its beginning when it comes last, its parts, and the nearest known words. */
function addGuesses(draft: Draft, isLast: boolean, vocabulary: Vocabulary, options: PlanOptions): Correction[] {
  const { word, ways } = draft;
  if (word === null) return [];
  const known = ways.some((way) => isKnown(way, vocabulary));
  if (isLast && (options.asYouType || !known) && word.form.length >= SHORTEST_PREFIX && options.spelling !== 'off') {
    const beginnings = prefixWay(word.form, BEGINNINGS_OF_LAST, vocabulary);
    if (beginnings.kind === 'prefix' && beginnings.stems.length > 1) {
      ways.push(beginnings);
      return [];
    }
  }
  if (known) return suggestion(word, vocabulary, options);
  const parts = splitCompound(word.form, (form) => vocabulary.documents(form));
  if (parts !== null) ways.push({ kind: 'stems', stems: parts.map((part) => vocabulary.stem(part)) });
  if (options.spelling === 'off') return [];
  const near = vocabulary.near(word.form, MAX_CORRECTIONS);
  const [best] = near;
  if (best === undefined) return [];
  if (options.spelling === 'suggest') return [{ from: word.typed, to: best.form, applied: false }];
  for (const stem of new Set(near.map(({ form }) => vocabulary.stem(form)))) ways.push({ kind: 'stems', stems: [stem] });
  return [{ from: word.typed, to: best.form, applied: true }];
}

const isKnown = (way: Way, vocabulary: Vocabulary): boolean => {
  switch (way.kind) {
    case 'stems':
      return way.stems.every((stem) => vocabulary.hasTerm(stem));
    case 'reference':
      return vocabulary.hasTerm(way.canonical);
    case 'prefix':
      return way.stems.length > 1;
    case 'phrase':
      return true;
  }
};

function suggestion(word: Extract<Atom, { kind: 'word' }>, vocabulary: Vocabulary, options: PlanOptions): Correction[] {
  if (options.spelling === 'off' || word.parts.length > 1 || STOPWORDS.has(word.form)) return [];
  const documents = vocabulary.documents(word.form);
  if (documents === 0 || documents > 2) return [];
  const far = vocabulary.near(word.form, 1)[0];
  if (far === undefined || far.documents < documents * FAR_MORE_FREQUENT) return [];
  return [{ from: word.typed, to: far.form, applied: false }];
}
