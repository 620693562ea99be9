// The master key: from the settings, or a file that only the server's own account can read, made at first start.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ValidationFailed } from '../kern/errors.ts';

const BYTES = 32;

const bytesVan = (tekst: string): Uint8Array => Buffer.from(tekst.trim(), 'base64');

/** Why this cannot be a master key; null when it can. */
export function sleutelBezwaar(tekst: string): string | null {
  const { length } = bytesVan(tekst);
  return length === BYTES ? null : `De hoofdsleutel moet 32 bytes zijn, geschreven als base64. Dit zijn er ${length}.`;
}

function ontcijfer(text: string, waar: string): Uint8Array {
  const bezwaar = sleutelBezwaar(text);
  if (bezwaar !== null) throw new ValidationFailed([{ veld: waar, uitleg: bezwaar }]);
  return bytesVan(text);
}

/** On disk before anything is sealed with it: after a power cut a log without its key is a log without names. */
function maak(file: string): void {
  // `wx` never overwrites: losing this key is losing all personal data.
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(descriptor, `${randomBytes(BYTES).toString('base64')}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

const kwijt = (file: string): string =>
  `De hoofdsleutel ontbreekt, en er zijn al sleutels van personen. Zet ${file} terug, of geef de hoofdsleutel met WOOSTROOM_SLEUTEL. Met een andere hoofdsleutel is geen naam en geen brief te lezen.`;

/**
 * @param sleutel base64 of 32 bytes (WOOSTROOM_SLEUTEL); absent: the file is used
 * @param file made with mode 0600 when it does not exist; null: the key must be given, because other nodes need the same one
 * @throws ValidationFailed when the key has the wrong length, or must be given and is not, or is gone while keys of persons are there
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
  if (!existsSync(file)) {
    // A new one would open nothing of what there is, and what comes now would not open with the old one.
    if (existsSync(join(dirname(file), 'sleutels.db'))) throw new ValidationFailed([{ veld: 'WOOSTROOM_SLEUTEL', uitleg: kwijt(file) }]);
    maak(file);
  }
  return ontcijfer(readFileSync(file, 'utf8'), file);
}
