// What an event refers to outside the log: files by their hash. (For persons: privacy/personen.ts.)
import type { BlobHash } from '../kern/ids.ts';

/** Under which names events, of every version, speak of a file. A test looks for others. */
export const BESTANDSVELDEN: ReadonlySet<string> = new Set(['blob', 'tekst', 'rapport', 'set', 'plan', 'uitkomst', 'inhoud', 'bestand']);

const HASH = /^[0-9a-f]{64}$/;

/** All files that these data speak of, at any depth. */
export function* bestandenIn(data: unknown, veld = ''): Generator<BlobHash> {
  if (typeof data === 'string') {
    if (BESTANDSVELDEN.has(veld) && HASH.test(data)) yield data as BlobHash;
  } else if (Array.isArray(data)) for (const each of data) yield* bestandenIn(each, veld);
  else if (typeof data === 'object' && data !== null) for (const [naam, each] of Object.entries(data)) yield* bestandenIn(each, naam);
}
