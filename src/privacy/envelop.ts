// The sealed envelope: version byte, iv, tag, ciphertext. AES-256-GCM; the AAD ties it to its place.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { LogCorrupt } from '../kern/errors.ts';

const VERSION = 1;
const IV = 12;
const TAG = 16;

export function seal(key: Uint8Array, aad: string, plain: Uint8Array): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(aad));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body]);
}

/** @throws LogCorrupt when the envelope was changed, or opened in another place than it was sealed for */
export function open(key: Uint8Array, aad: string, envelope: Uint8Array): Buffer {
  const bytes = Buffer.from(envelope);
  if (bytes[0] !== VERSION || bytes.length < 1 + IV + TAG) throw new LogCorrupt('onbekende verzegeling');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + IV));
  decipher.setAAD(Buffer.from(aad));
  decipher.setAuthTag(bytes.subarray(1 + IV, 1 + IV + TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + IV + TAG)), decipher.final()]);
  } catch (cause) {
    throw new LogCorrupt('een verzegeld gegeven is veranderd of hoort op een andere plaats', { cause });
  }
}
