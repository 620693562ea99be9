// Unpacks the data of a stream, and proves that nothing lies behind it: trailing bytes are where an editor leaves what it removed.
import { inflateSync } from 'node:zlib';
import { Ongrammaticaal } from './grammatica.ts';

/** @throws Ongrammaticaal when it is no whole zlib stream, is followed by something, or grows over `max` bytes */
export function pakUit(bytes: Uint8Array, max: number): Buffer {
  let uitkomst: { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
  try {
    uitkomst = inflateSync(bytes, { maxOutputLength: max, info: true }) as never;
  } catch {
    throw new Ongrammaticaal('no zlib stream');
  }
  if (uitkomst.engine.bytesWritten !== bytes.length) throw new Ongrammaticaal('bytes after the zlib stream');
  return uitkomst.buffer;
}
