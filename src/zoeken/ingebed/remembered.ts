// What was looked up and is kept until the index changes: the next page, another filter and another question ask for the same words again.

/** Something about a list of documents. */
interface Listed { readonly documents: { readonly length: number } }

export interface Remembered<T extends Listed> {
  /** From here on the index is in this state: what belonged to another is forgotten. */
  at(change: number): void;
  /** The answer to this question, found now or earlier in the same state. */
  get(question: string, find: () => T): T;
}

/** @param most documents in all answers together. The answers that were not asked for the longest time go first. */
export function createRemembered<T extends Listed>(most: number): Remembered<T> {
  const answers = new Map<string, T>();
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
      const weight = found.documents.length + ENTRY;
      if (weight > most) return found;
      answers.set(question, found);
      size += weight;
      for (const [oldest, { documents }] of answers) {
        if (size <= most) break;
        answers.delete(oldest);
        size -= documents.length + ENTRY;
      }
      return found;
    },
  };
}

/** What an answer weighs by itself, so that a million empty ones are not kept. */
const ENTRY = 20;
