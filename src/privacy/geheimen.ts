// Secrets that can be made again from the master key, so that they need not be kept: follow codes, and marks that say only "the same".
import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { DerdeId, VerzoekId } from '../kern/ids.ts';

export interface Geheimen {
  /**
   * The code with which a requester opens this request: 20 characters in five groups, 100 bits.
   * The same request and generation give the same code, so a form sent twice shows one code.
   */
  volgcode(verzoekId: VerzoekId, generatie: number): string;
  /** The code with which a third party opens the page of its own view; as long, and never the code of a request. */
  derdecode(derdeId: DerdeId): string;
  /**
   * A mark of a text: the same text for the same purpose gives the same mark, and nobody reads the text from it (HMAC, 128 bits).
   * @param doel what the mark is for, as "mail/<case>": marks of different purposes cannot be compared
   */
  kenmerk(doel: string, tekst: string): string;
  /** A key of 32 bytes for one purpose: the same on every node that has the master key. */
  sleutel(doel: string): Buffer;
}

/** Crockford's base 32: no I, L, O and U; what people read for them is put right in `normaliseerVolgcode`. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function createGeheimen(masterKey: Uint8Array): Geheimen {
  const key = Buffer.from(hkdfSync('sha256', masterKey, 'woostroom', 'volgcode', 32));
  const merkkey = Buffer.from(hkdfSync('sha256', masterKey, 'woostroom', 'kenmerk', 32));
  const code = (waarvan: string): string => {
    const mac = createHmac('sha256', key).update(waarvan).digest();
    const letters = Array.from({ length: 20 }, (_, index) => ALPHABET.charAt((mac[index] ?? 0) & 31)).join('');
    return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
  };
  return {
    volgcode: (verzoekId, generatie) => code(`${verzoekId}/${generatie}`),
    derdecode: (derdeId) => code(`derde/${derdeId}`),
    sleutel: (doel) => Buffer.from(hkdfSync('sha256', masterKey, 'woostroom', `sleutel/${doel}`, 32)),
    kenmerk: (doel, tekst) => createHmac('sha256', merkkey).update(doel).update('\u0000').update(tekst).digest().subarray(0, 16).toString('base64url'),
  };
}

/** What the event keeps of a follow code: SHA-256 of its letters, however they were typed. */
export const hashVolgcode = (volgcode: string): string =>
  createHash('sha256').update(normaliseerVolgcode(volgcode)).digest('hex');

/** Upper case, without spaces and dashes, with O, I and L read as the digits they look like. */
export const normaliseerVolgcode = (volgcode: string): string =>
  volgcode.toUpperCase().replaceAll(/[^A-Z0-9]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** Are these two secrets the same? Takes as long for a wrong one as for a right one, so that nobody can feel the way to it. */
export function zelfdeGeheim(een: string, ander: string): boolean {
  const [a, b] = [Buffer.from(een), Buffer.from(ander)];
  return a.length === b.length && timingSafeEqual(a, b);
}
