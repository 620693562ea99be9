// Whose data is sealed in something: found without a key, because an envelope says for whom it is.
import type { PersoonId, Verzegeld } from '../kern/ids.ts';
import { lees, vanTekst, ZegelVerbroken } from './envelop.ts';

/** Shorter than this is no envelope; and its first byte is 1, which as text begins with `A`. */
const VERZEGELD = /^A[\w-]{60,}$/;

/** All persons whose sealed data stands anywhere in these data. */
export function* personenIn(data: unknown): Generator<PersoonId> {
  if (typeof data === 'string') {
    if (!VERZEGELD.test(data)) return;
    try {
      yield lees(vanTekst(data as Verzegeld)).persoonId;
    } catch (error) {
      if (!(error instanceof ZegelVerbroken)) throw error;
    }
  } else if (Array.isArray(data)) for (const each of data) yield* personenIn(each);
  else if (typeof data === 'object' && data !== null) for (const each of Object.values(data)) yield* personenIn(each);
}
