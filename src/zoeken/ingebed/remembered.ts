// Answers of FTS5 that are kept until the index changes: the next page, another filter and another order ask the same again,
// and ranking is the dearest part of a search.
import type { Matches } from './match.ts';

export interface Remembered {
  /** From here on the index is in this state: what belonged to another is forgotten. */
  at(change: number): void;
  /** The answer to this question, found now or earlier in the same state. */
  get(question: string, find: () => Matches): Matches;
}

/** @param most documents in all answers together; 16 bytes each. The answers that were not asked for the longest time go first. */
export function createRemembered(most: number): Remembered {
  const answers = new Map<string, Matches>();
  let size = 0;
  let state = -1;

  return {
    at(change) {
      if (change === state) return;
      state = change;
      answers.clear();
      size = 0;
    },
    get(question, find) {
      const known = answers.get(question);
      if (known !== undefined) {
        answers.delete(question);
        answers.set(question, known);
        return known;
      }
      const found = find();
      const weight = found.numbers.length + ENTRY;
      if (weight > most) return found;
      answers.set(question, found);
      size += weight;
      for (const [oldest, { numbers }] of answers) {
        if (size <= most) break;
        answers.delete(oldest);
        size -= numbers.length + ENTRY;
      }
      return found;
    },
  };
}

/** What an answer weighs by itself, so that a million empty ones are not kept. */
const ENTRY = 20;
