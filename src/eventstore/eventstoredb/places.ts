// From a place as this program knows it to a place on the server. They are the same, but for what was moved here from another log:
// those events keep the place they had there. Where such a place is on the server is written down every so many events.
import { z } from 'zod';
import { StoreUnavailable } from '../../kern/errors.ts';
import { START, type Position, type StreamName } from '../../kern/event.ts';

/** Where the moving keeps its book. */
export const VERHUISBOEK = 'staat-verhuizing' as StreamName;

/** `VerhuizingBegonnen`, then `VerhuisdTot` every so many events, and at the end `VerhuizingAfgerond`. */
export type Verhuisregel = 'VerhuizingBegonnen' | 'VerhuisdTot' | 'VerhuizingAfgerond';

/** An event of ours in both counts. */
export interface Place {
  readonly position: Position;
  /** Its commit position on the server; 0 before everything. */
  readonly commit: number;
}

/** Stored for ever: the data of every rule. `positie` is 0 where the moving began. */
const regelSchema = z.object({ positie: z.number().int().min(0), commit: z.number().int().min(0), schakel: z.string() });

export interface Places {
  /** From here on the server everything after `position` is found; earlier events may come along. */
  readonly from: (position: Position) => Place;
  /** Was what stands here moved? Then the place on the server is not the place that we know. */
  readonly isMoved: (commit: number) => boolean;
}

/** Nothing was moved here. */
export const NOTHING_MOVED: Places = { from: (position) => ({ position, commit: position }), isMoved: () => false };

/**
 * @param book the stream `VERHUISBOEK`, in order
 * @throws StoreUnavailable when the moving was not finished: nothing may be written on half a log
 */
export function createPlaces(book: readonly { readonly type: string; readonly data: string }[]): Places {
  if (book.length === 0) return NOTHING_MOVED;
  if (book.at(-1)?.type !== 'VerhuizingAfgerond') {
    throw new StoreUnavailable('De verhuizing naar deze event store is niet af. Geef de opdracht woostroom verhuis opnieuw.');
  }
  const known = book.flatMap(({ data }): readonly Place[] => {
    const { positie, commit } = regelSchema.parse(JSON.parse(data));
    return positie === 0 ? [] : [{ position: positie as Position, commit }];
  });
  const last = known.at(-1) ?? { position: START, commit: 0 };
  return {
    from(position) {
      if (position >= last.position) return { position, commit: position === last.position ? last.commit : position };
      const commit = known.findLast((place) => place.position <= position)?.commit ?? 0;
      return { position, commit };
    },
    isMoved: (commit) => commit <= last.commit,
  };
}
