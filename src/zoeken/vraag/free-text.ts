// A plan for free text, as when somebody describes in sentences what they want to know: the words that tell most, any of them.
import { ASKING_WORDS, STOPWORDS } from '../nederlands/stopwords.ts';
import { formsOf } from '../nederlands/tokens.ts';
import { cleanText } from '../nederlands/text.ts';
import type { PlannedClause } from './plan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More words make it slower, not better. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 5000;
const SHORTEST = 3;

/** The rarest known words of the text, each a clause of its own; rarest first. */
export function planFreeText(text: string, vocabulary: Vocabulary): readonly PlannedClause[] {
  const forms = [...new Set(formsOf(cleanText(text.slice(0, MOST_CHARACTERS))))];
  const telling = forms.filter((form) => form.length >= SHORTEST && !STOPWORDS.has(form) && !ASKING_WORDS.has(form));
  const stems = new Map<string, number>();
  for (const form of telling) {
    const stem = vocabulary.stem(form);
    if (vocabulary.hasTerm(stem)) stems.set(stem, Math.max(stems.get(stem) ?? 0, vocabulary.documents(form)));
  }
  return [...stems]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST_WORDS)
    .map(([stem]) => ({ ways: [{ kind: 'stems', stems: [stem] }], negative: false, inTitle: false }));
}
