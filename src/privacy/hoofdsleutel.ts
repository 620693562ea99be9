// The master key: from the settings, or a file that only the server's own account can read, made at first start.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ValidationFailed } from '../kern/errors.ts';

const BYTES = 32;

function ontcijfer(text: string, waar: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === BYTES) return key;
  throw new ValidationFailed([{ veld: waar, uitleg: `De hoofdsleutel moet 32 bytes zijn, geschreven als base64. Dit zijn er ${key.length}.` }]);
}

/**
 * @param sleutel base64 of 32 bytes (WOOSTROOM_SLEUTEL); absent: the file is used
 * @param file made with mode 0600 when it does not exist; null: the key must be given, because other nodes need the same one
 * @throws ValidationFailed when the key has the wrong length, or must be given and is not
 */
export function leesHoofdsleutel(sleutel: string | undefined, file: string | null): Uint8Array {
  if (sleutel !== undefined) return ontcijfer(sleutel, 'WOOSTROOM_SLEUTEL');
  if (file === null) {
    throw new ValidationFailed([
      {
        veld: 'WOOSTROOM_SLEUTEL',
        uitleg:
          'Met een event store of een gedeelde map kunnen er meer knooppunten zijn. Dan moet u zelf een hoofdsleutel geven, op elk knooppunt dezelfde. ' +
          'Maak er een met: openssl rand -base64 32. Had u al een installatie? Geef dan de sleutel die in haar map staat, in sleutels/hoofdsleutel.',
      },
    ]);
  }
  // `wx` never overwrites: losing this key is losing all personal data.
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return ontcijfer(readFileSync(file, 'utf8'), file);
}
