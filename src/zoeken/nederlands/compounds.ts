// Splits Dutch compounds into the words they are made of, with what the index itself has learned.
// Method: Koehn & Knight, "Empirical Methods for Compound Splitting" (EACL 2003): the split whose parts have the highest
// geometric mean of frequencies wins, if that beats the word as a whole.
import { BUILDING_BLOCKS } from './building-blocks.ts';

/** In how many documents a folded word stands. */
export type Frequency = (form: string) => number;

const SHORTEST_WORD = 8;
const SHORTEST_PART = 4;
const LONGEST_WORD = 50;
/** What Dutch puts between two parts. */
export const LINKS: readonly string[] = ['', 's', 'en', 'n', 'e'];
/** Endings that look like words but only bend the word before them. */
const NO_TAIL = new Set('heid heden lijk lijke lijken baar bare atie aties ingen schap loos loze ende eren erij isme tiek iteit iteiten'.split(' '));
/** Beginnings that belong to a verb: "onderzoek" is no "zoek" under something. */
const NO_HEAD = new Set('onder over voor door tegen tussen mede niet weder achter afge toege inge uitge aange opge voorge'.split(' '));
const DIGIT = /\d/;
/** A building block counts as if the index had it so often: enough for a small index, little in a large one. */
const BLOCK_WEIGHT = 3;
/** Both parts must be seen more often than chance strings are. */
const FEWEST = 2;
/** How much better than the whole word a split must be. */
const WHOLE_WEIGHT = 0.5;

/**
 * The parts of a compound, two or more, or null when it is none: `omgevingsvergunning` → `omgeving`, `vergunning`.
 * Links between parts are dropped.
 */
export function splitCompound(word: string, frequency: Frequency): readonly string[] | null {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || DIGIT.test(word)) return null;
  if (BUILDING_BLOCKS.has(word)) return null;
  const known = (part: string): number => frequency(part) + (BUILDING_BLOCKS.has(part) ? BLOCK_WEIGHT : 0);
  let best: readonly [string, string] | null = null;
  let bestScore = Math.max(FEWEST, known(word) * WHOLE_WEIGHT);
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const tail = word.slice(at);
    if (NO_TAIL.has(tail)) continue;
    const tailSeen = known(tail);
    if (tailSeen < FEWEST) continue;
    for (const link of LINKS) {
      const head = word.slice(0, at - link.length);
      if (!word.startsWith(link, at - link.length) || head.length < SHORTEST_PART || NO_HEAD.has(head)) continue;
      const headSeen = known(head);
      if (headSeen < FEWEST) continue;
      const score = Math.sqrt(headSeen * tailSeen);
      if (score > bestScore) {
        bestScore = score;
        best = [head, tail];
      }
    }
  }
  return best === null ? null : best.flatMap((part) => splitCompound(part, frequency) ?? [part]);
}
