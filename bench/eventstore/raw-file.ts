// The limit: the same bytes in a file that was made large beforehand, made durable by fdatasync, with nothing in between.
import { closeSync, fdatasyncSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { NewEvent } from '../../src/kern/event.ts';

export interface RawFile {
  /** Writes the events as lines of JSON and returns when they are on disk. */
  write(events: readonly NewEvent[]): void;
  close(): void;
}

const SIZE = 64 * 1024 * 1024;

export function createRawFile(file: string): RawFile {
  const descriptor = openSync(file, 'w');
  const zeros = Buffer.alloc(1024 * 1024);
  for (let at = 0; at < SIZE; at += zeros.length) writeSync(descriptor, zeros, 0, zeros.length, at);
  fsyncSync(descriptor);
  let at = 0;
  return {
    write(events) {
      const bytes = Buffer.from(events.map((event) => JSON.stringify(event)).join('\n'));
      if (at + bytes.length > SIZE) at = 0;
      writeSync(descriptor, bytes, 0, bytes.length, at);
      at += bytes.length;
      fdatasyncSync(descriptor);
    },
    close: () => closeSync(descriptor),
  };
}
