// A log that came from elsewhere keeps its places, times and links: they stand behind the metadata of each event, where a server
// lets us write. So every place that was ever written down (a checkpoint, `tot` in an event) still means the same.

export interface Moved {
  /** Its place in the log it came from, which counted events. */
  readonly position: number;
  /** When it was recorded first, in milliseconds since 1970, UTC. */
  readonly recordedAt: number;
  /** Its link of the chain: 64 hexadecimal digits. */
  readonly link: string;
}

const TAIL = /,?"woostroom\.positie":"(\d+)","woostroom\.opgenomen":"(\d+)","woostroom\.schakel":"([0-9a-f]{64})"\}$/;

/** Metadata (JSON text of an object) with these behind it. Values are strings, as everywhere in metadata. */
export const packMoved = (metadata: string, { position, recordedAt, link }: Moved): string =>
  `${metadata.slice(0, -1)}${metadata === '{}' ? '' : ','}"woostroom.positie":"${position}","woostroom.opgenomen":"${recordedAt}","woostroom.schakel":"${link}"}`;

/** The metadata exactly as it was before; `moved` is null for an event that was written here. */
export function unpackMoved(stored: string): { readonly metadata: string; readonly moved: Moved | null } {
  const found = TAIL.exec(stored);
  if (found === null) return { metadata: stored, moved: null };
  return { metadata: `${stored.slice(0, found.index)}}`, moved: { position: Number(found[1]), recordedAt: Number(found[2]), link: found[3] ?? '' } };
}
