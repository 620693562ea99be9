// Law as data has a name, a source and days between which it holds. New law stands next to the old; nothing is overwritten.

export interface Wetsversie {
  /** Stored with every date that goes into a letter. */
  readonly id: string;
  readonly bron: string;
  /** First day on which this holds (yyyy-mm-dd). */
  readonly geldigVanaf: string;
  /** Last day; null while it is in force. */
  readonly geldigTotEnMet: string | null;
}

/**
 * The version in force on a day. A day before the first version gets the first one: the Woo had direct effect on pending
 * requests. A day in a hole between two versions gets the older one, which is the law that was known then.
 */
export function geldendOp<V extends Wetsversie>(versies: readonly [V, ...V[]], datum: Temporal.PlainDate): V {
  const dag = datum.toString();
  return versies.findLast(({ geldigVanaf }) => geldigVanaf <= dag) ?? versies[0];
}
