// An event that came from another log keeps the time and the link it had there: behind its metadata, where a server lets us write.

export interface Moved {
  /** When it was recorded first, in milliseconds since 1970, UTC. */
  readonly recordedAt: number;
  /** Its link of the chain: 64 hexadecimal digits. */
  readonly link: string;
}

const TAIL = /,?"woostroom\.opgenomen":"(\d+)","woostroom\.schakel":"([0-9a-f]{64})"\}$/;

/** Metadata (JSON text of an object) with both behind it. Values are strings, as everywhere in metadata. */
export const packMoved = (metadata: string, { recordedAt, link }: Moved): string =>
  `${metadata.slice(0, -1)}${metadata === '{}' ? '' : ','}"woostroom.opgenomen":"${recordedAt}","woostroom.schakel":"${link}"}`;

/** The metadata exactly as it was before; `moved` is null for an event that was written here. */
export function unpackMoved(stored: string): { readonly metadata: string; readonly moved: Moved | null } {
  const found = TAIL.exec(stored);
  if (found === null) return { metadata: stored, moved: null };
  return { metadata: `${stored.slice(0, found.index)}}`, moved: { recordedAt: Number(found[1]), link: found[2] ?? '' } };
}
