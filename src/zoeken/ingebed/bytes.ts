// Whole numbers as few bytes as they need: seven bits in each, the highest bit says that more follow.

/** Bytes that grow while numbers are written behind each other. */
export interface ByteWriter {
  /** @param value from 0 up to 2 ** 32 - 1 */
  number(value: number): void;
  byte(value: number): void;
  copy(source: Uint8Array, from: number, to: number): void;
  readonly length: number;
  /** What was written, in memory of its own; the writer is empty after it. */
  take(): Uint8Array<ArrayBuffer>;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(4096);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  return {
    number(value) {
      room(5);
      let rest = value;
      while (rest > 127) {
        bytes[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    byte(value) {
      room(1);
      bytes[length++] = value;
    },
    copy(source, from, to) {
      room(to - from);
      bytes.set(source.subarray(from, to), length);
      length += to - from;
    },
    get length() { return length; },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** Reads numbers one after another from where it stands. */
export interface ByteReader {
  at: number;
  readonly bytes: Uint8Array;
}

export const readerOf = (bytes: Uint8Array, at = 0): ByteReader => ({ bytes, at });

export function readNumber(reader: ByteReader): number {
  const { bytes } = reader;
  let byte = bytes[reader.at++] ?? 0;
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[reader.at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  return value >>> 0;
}
