// Unpacks the data of a stream, and proves that nothing lies behind it: trailing bytes are where an editor leaves what it removed.
import { inflateSync } from 'node:zlib';
import { Ongrammaticaal } from './grammatica.ts';

/** A picture, whose size is known, is unpacked in one piece; what may be large, but mostly is not, in small ones. */
const IN_EENS = 8 * 1024 * 1024;
const STUK = 64 * 1024;
/** zlib takes no smaller ones. */
const KLEINSTE_STUK = 64;

/** @throws Ongrammaticaal when it is no whole zlib stream, is followed by something, or grows over `max` bytes */
export function pakUit(bytes: Uint8Array, max: number): Buffer {
  let uitkomst: { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
  try {
    uitkomst = inflateSync(bytes, { maxOutputLength: max, chunkSize: max <= IN_EENS ? Math.max(max, KLEINSTE_STUK) : STUK, info: true }) as never;
  } catch {
    throw new Ongrammaticaal('no zlib stream');
  }
  if (uitkomst.engine.bytesWritten !== bytes.length) throw new Ongrammaticaal('bytes after the zlib stream');
  return uitkomst.buffer;
}
