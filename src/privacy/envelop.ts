// The form of sealed data: version, whose key, nonce, ciphertext, tag. The first byte says which form, for ever.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PersoonId, Verzegeld } from '../kern/ids.ts';

/** Version 1: 0x01 · length of id (1 byte) · id (UTF-8) · nonce (12) · ciphertext · tag (16). AES-256-GCM. */
const VERSIE = 1;
const NONCE = 12;
const TAG = 16;

/** Sealed data that is not what it was, or is opened in another place than it was sealed for. A bug or an attack: never shown. */
export class ZegelVerbroken extends Error {
  override readonly name = 'ZegelVerbroken';
}

export interface Envelop {
  readonly persoonId: PersoonId;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
  readonly tag: Buffer;
}

/** What is authenticated but not hidden: the place, the version and the person, so that no part can be swapped. */
const gebonden = (persoonId: PersoonId, aad: string): Buffer => Buffer.from(`${VERSIE}\u0000${persoonId}\u0000${aad}`, 'utf8');

/** Seals `plain` with `key` (32 bytes) for the place named by `aad`. */
export function sluit(persoonId: PersoonId, key: Uint8Array, aad: string, plain: Uint8Array): Buffer {
  const id = Buffer.from(persoonId, 'utf8');
  if (id.length === 0 || id.length > 255) throw new ZegelVerbroken('het id van een persoon telt 1 tot 255 bytes');
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(gebonden(persoonId, aad));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSIE, id.length]), id, nonce, ciphertext, cipher.getAuthTag()]);
}

/** @throws ZegelVerbroken when the bytes are not an envelope */
export function lees(bytes: Uint8Array): Envelop {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const idEnd = 2 + (buffer[1] ?? 0);
  if (buffer[0] !== VERSIE || idEnd === 2 || buffer.length < idEnd + NONCE + TAG) throw new ZegelVerbroken('dit is geen verzegelde tekst');
  return {
    persoonId: buffer.toString('utf8', 2, idEnd) as PersoonId,
    nonce: buffer.subarray(idEnd, idEnd + NONCE),
    ciphertext: buffer.subarray(idEnd + NONCE, buffer.length - TAG),
    tag: buffer.subarray(buffer.length - TAG),
  };
}

/** @throws ZegelVerbroken when key, place or bytes do not belong together */
export function open({ persoonId, nonce, ciphertext, tag }: Envelop, key: Uint8Array, aad: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAAD(gebonden(persoonId, aad));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch (cause) {
    throw new ZegelVerbroken('het zegel klopt niet', { cause });
  }
}

/** As it stands in an event. */
export const alsTekst = (bytes: Buffer): Verzegeld => bytes.toString('base64url') as Verzegeld;
export const vanTekst = (verzegeld: Verzegeld): Buffer => Buffer.from(verzegeld, 'base64url');
