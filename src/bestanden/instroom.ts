// What every adapter does with incoming bytes: count, limit, hash, stop when told to.
import { createHash } from 'node:crypto';
import { ValidationFailed } from '../kern/errors.ts';
import type { BlobHash } from '../kern/ids.ts';
import { MB } from '../kern/omvang.ts';
import type { OpgeslagenBlob, PutOptions } from './port.ts';

const teGroot = (maxBytes: number): ValidationFailed => {
  const grens = maxBytes >= MB ? `${Math.floor(maxBytes / MB)} MB` : `${maxBytes} bytes`;
  return new ValidationFailed([{ veld: 'bestand', uitleg: `Dit bestand is te groot. Een bestand mag niet groter zijn dan ${grens}.` }]);
};

/** Hands each piece to `write` in order and tells the name and size of the whole. */
export async function neemOp(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  { maxBytes, signal }: PutOptions,
  write: (chunk: Uint8Array) => Promise<void> | void,
): Promise<OpgeslagenBlob> {
  const digest = createHash('sha256');
  let bytes = 0;
  const take = async (chunk: Uint8Array): Promise<void> => {
    signal?.throwIfAborted();
    bytes += chunk.byteLength;
    if (maxBytes !== undefined && bytes > maxBytes) throw teGroot(maxBytes);
    digest.update(chunk);
    await write(chunk);
  };
  if (Symbol.asyncIterator in source) for await (const chunk of source) await take(chunk);
  else await take(source);
  signal?.throwIfAborted();
  return { hash: digest.digest('hex') as BlobHash, bytes };
}
