// Numbers as a column: little-endian, four bytes each, whatever machine wrote them.
import type { SQLOutputValue } from 'node:sqlite';
import { LogCorrupt } from '../../src/kern/errors.ts';

export function naarBytes(getallen: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(getallen.length * 4);
  const view = new DataView(bytes.buffer);
  getallen.forEach((getal, i) => view.setUint32(i * 4, getal, true));
  return bytes;
}

export function naarGetallen(waarde: SQLOutputValue | undefined): Uint32Array {
  if (!(waarde instanceof Uint8Array) || waarde.byteLength % 4 !== 0) {
    throw new LogCorrupt('Het overzicht van gelijke documenten is beschadigd. Bouw het opnieuw op.');
  }
  const view = new DataView(waarde.buffer, waarde.byteOffset, waarde.byteLength);
  return Uint32Array.from({ length: waarde.byteLength / 4 }, (_, i) => view.getUint32(i * 4, true));
}
