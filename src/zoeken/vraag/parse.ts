// Reads what somebody typed: words, "exact phrase", -not (or NIET), begin*, OF between alternatives, titel:word,
// references to articles. Nothing is an error: what makes no sense as syntax is read as words.
import { findReferences } from '../nederlands/references.ts';
import type { Reference } from '../nederlands/references.ts';
import { cleanText } from '../nederlands/text.ts';
import { joinedForms, tokenize } from '../nederlands/tokens.ts';

/** One thing asked for. `typed` is how it was written; `inTitle` restricts it to titles. */
export type Atom = (
  | { readonly kind: 'word'; readonly form: string; /** More than one when written together with a hyphen. */ readonly parts: readonly string[]; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly forms: readonly string[] }
  | { readonly kind: 'reference'; readonly canonical: string; readonly forms: readonly string[] }
) & { readonly typed: string; readonly inTitle: boolean };

/** Alternatives of which one must hold, or none when `negative`. All clauses hold together. */
export interface Clause {
  readonly alternatives: readonly Atom[];
  readonly negative: boolean;
}

/** Longer questions are cut: nobody types them, and they cost. */
const MAX_CHARACTERS = 2000;
const MAX_ATOMS = 64;
const QUOTES = /[“”„‟«»]/g;
const ITEM = /(-|\+)?(titel:)?(?:"([^"]*)"|(\S+))/gy;
/** Between two things asked for; brackets group nothing. */
const SPACE = /[\s/([]*/y;

/** The clauses of a question, in the order typed. */
export function parseQuestion(typed: string): readonly Clause[] {
  const text = cleanText(typed.slice(0, MAX_CHARACTERS)).replace(QUOTES, '"').replace(/\s/g, ' ');
  const references = findReferences(blankForReferences(text));
  const clauses: Clause[] = [];
  let joinNext = false;
  let negateNext = false;
  let atoms = 0;
  for (let at = 0; at < text.length && atoms < MAX_ATOMS; ) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    ITEM.lastIndex = at;
    const item = ITEM.exec(text);
    if (item === null) break;
    const [whole, sign = '', field = '', phrase, word = ''] = item;
    const inTitle = field !== '';
    const start = at + sign.length + field.length;
    const here = references.filter((reference) => reference.start === start);
    at += whole.length;
    if (here.length === 0 && phrase === undefined) {
      if (word === 'OF' || word === 'OR' || word === '|') { joinNext = clauses.length > 0; continue; }
      if (word === 'EN' || word === 'AND') continue;
      if (word === 'NIET' || word === 'NOT') { negateNext = true; continue; }
    }
    at = here[0]?.end ?? at;
    const found = here.length > 0 ? referenceAtoms(here, text, inTitle) : phrase === undefined ? wordAtoms(word, inTitle) : phraseAtoms(phrase, inTitle);
    atoms += found.length;
    add(clauses, found, sign === '-' || negateNext, joinNext);
    if (found.length > 0) { joinNext = false; negateNext = false; }
  }
  return clauses;
}

/** Whether there is anything to look for in it; a question of signs only has nothing, and finds everything. */
export const heeftVraag = (typed: string): boolean => parseQuestion(typed).length > 0;

function add(clauses: Clause[], atoms: readonly Atom[], negative: boolean, join: boolean): void {
  const [first, ...rest] = atoms;
  if (first === undefined) return;
  const last = clauses.at(-1);
  if (join && last !== undefined && !last.negative && !negative) clauses[clauses.length - 1] = { ...last, alternatives: [...last.alternatives, first] };
  else clauses.push({ alternatives: [first], negative });
  for (const atom of rest) clauses.push({ alternatives: [atom], negative });
}

const referenceAtoms = (references: readonly Reference[], text: string, inTitle: boolean): Atom[] =>
  references.map(({ canonical, start, end }) => {
    const typed = text.slice(start, end);
    return { kind: 'reference', canonical, forms: tokenize(typed).map((token) => token.form), typed, inTitle };
  });

function phraseAtoms(phrase: string, inTitle: boolean): Atom[] {
  const forms = tokenize(phrase).map((token) => token.form);
  return forms.length === 0 ? [] : [{ kind: 'phrase', forms, typed: phrase, inTitle }];
}

function wordAtoms(chunk: string, inTitle: boolean): Atom[] {
  const tokens = tokenize(chunk);
  const runs = joinedForms(chunk, tokens);
  const prefix = chunk.endsWith('*');
  const atoms: Atom[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const run = runs.find((candidate) => candidate.first === index);
    const last = run?.last ?? index;
    const parts = tokens.slice(index, last + 1).map((token) => token.form);
    const typed = chunk.slice(tokens[index]?.start, tokens[last]?.end);
    atoms.push({ kind: 'word', form: parts.join(''), parts, prefix: prefix && last === tokens.length - 1, typed, inTitle });
    index = last;
  }
  return atoms;
}

/** Leaves only what may hold a reference, at the same places: no phrases, no signs. */
const blankForReferences = (text: string): string =>
  text.replace(/"[^"]*"/g, (phrase) => ' '.repeat(phrase.length)).replace(/(^| )[-+]/g, '$1 ').replaceAll('titel:', '      ');
