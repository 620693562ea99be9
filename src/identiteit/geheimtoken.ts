// Secrets that are handed out once and kept as a hash: sessions, feed addresses, API keys.
import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes, safe in an address. */
export const nieuwToken = (): string => randomBytes(32).toString('base64url');

/** What is kept. A plain hash is enough for 256 random bits: there is nothing to guess. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
