// The master key: from the settings, or a file of its own that is made at the first start.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ValidationFailed } from '../kern/errors.ts';

const BYTES = 32;

/**
 * @param sleutel base64 of 32 bytes from the settings, when given
 * @param file where it is kept otherwise; readable by the owner only
 * @throws ValidationFailed when the key is not 32 bytes long
 */
export function leesHoofdsleutel(sleutel: string | undefined, file: string): Uint8Array {
  if (sleutel !== undefined) return gecontroleerd(Buffer.from(sleutel, 'base64'), 'WOOSTROOM_SLEUTEL');
  if (existsSync(file)) return gecontroleerd(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'), file);
  const nieuw = randomBytes(BYTES);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${nieuw.toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return nieuw;
}

function gecontroleerd(sleutel: Buffer, waar: string): Uint8Array {
  if (sleutel.length === BYTES) return sleutel;
  throw new ValidationFailed([{ veld: waar, uitleg: `De hoofdsleutel is ${sleutel.length} bytes lang. Hij moet 32 bytes zijn, in base64.` }]);
}
