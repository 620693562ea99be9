// UUIDs: random time-ordered ones for new things (v7), derived ones for idempotency (v5, RFC 9562).
import { createHash, randomUUIDv7 } from 'node:crypto';

/** A new time-ordered id; the caller names what it identifies: `newId<VerzoekId>()`. */
export const newId = <Id extends string>(): Id => randomUUIDv7() as Id;

const NAMESPACE = Buffer.from('6f0d6a3e2c1b4b7f9a5e77006f737472', 'hex');

/** The same name always gives the same id (RFC 9562 §5.5): derived command ids, event ids, aggregate ids. */
export function derivedId<Id extends string>(...name: readonly (string | number)[]): Id {
  const bytes = createHash('sha1').update(NAMESPACE).update(name.join('\u0000')).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-') as Id;
}
