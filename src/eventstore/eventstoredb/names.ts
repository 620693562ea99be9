// Which streams of a server are ours: those that begin with our prefix. Everything else belongs to the server or to others.
import type { StreamName } from '../../kern/event.ts';
import { TECHNISCH } from '../technisch.ts';

/** The names of one log on a server that may hold more than one. */
export interface Names {
  /** As it is called on the server. */
  stored(stream: StreamName): string;
  /** As we call it; null when it is not ours. */
  ours(stored: string): StreamName | null;
  /** A regular expression (.NET and JavaScript alike) for the names of our streams that begin so. */
  pattern(begin: string | undefined): string;
  /** The same for every stream of ours, and for the settings that a server keeps of them. */
  patternWithSettings(): string;
}

/** `<letters>.`: the dot ends it, so that no prefix is the beginning of another. */
export const PREFIX = /^[a-z][a-z0-9_]{0,40}\.$/;

/** When the settings do not say otherwise. */
export const DEFAULT_PREFIX = 'woostroom.';

/** Makes the text of a regular expression that matches exactly this. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** @throws TypeError when the prefix is not letters, digits and underscores with a dot behind them */
export function createNames(prefix: string): Names {
  if (!PREFIX.test(prefix)) throw new TypeError(`not a prefix for streams: ${prefix}`);
  return {
    stored: (stream) => prefix + stream,
    ours: (stored) => (stored.startsWith(prefix) ? (stored.slice(prefix.length) as StreamName) : null),
    pattern: (begin) => (begin === undefined ? `^${literal(prefix)}(?!${TECHNISCH.map(literal).join('|')})` : `^${literal(prefix + begin)}`),
    patternWithSettings: () => `^(?:\\$\\$)?${literal(prefix)}`,
  };
}
