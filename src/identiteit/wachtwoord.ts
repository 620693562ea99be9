// Passwords: Argon2id with its cost stored beside each hash, so that the cost can rise; rules without composition nonsense.
import { argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** Cost of one hash. `memory` in KiB. */
export interface Kosten {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** 64 MiB, two passes: well above the OWASP minimum (19 MiB, two passes), about a tenth of a second. */
export const KOSTEN: Kosten = { memory: 65_536, passes: 2, parallelism: 1 };
const TAG = 32;
export const MINIMUM_LENGTE = 12;
const MAXIMUM_LENGTE = 256;

const reken = (password: string, nonce: Uint8Array, { memory, passes, parallelism }: Kosten): Promise<Buffer> =>
  // NFKC: the same letters typed on two keyboards are the same password.
  derive('argon2id', { message: Buffer.from(password.normalize('NFKC')), nonce, parallelism, tagLength: TAG, memory, passes });

/** In PHC form: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashWachtwoord(password: string, kosten: Kosten = KOSTEN): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await reken(password, nonce, kosten);
  const parameters = `m=${kosten.memory},t=${kosten.passes},p=${kosten.parallelism}`;
  return ['', 'argon2id', 'v=19', parameters, nonce.toString('base64url'), hash.toString('base64url')].join('$');
}

export interface Oordeel {
  readonly klopt: boolean;
  /** The hash was made with other costs than today's: make it anew while the password is known. */
  readonly verouderd: boolean;
}

/** Compares in constant time. A stored text that is no hash matches nothing. */
export async function controleer(password: string, stored: string, kosten: Kosten = KOSTEN): Promise<Oordeel> {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(stored);
  if (!match) return { klopt: false, verouderd: false };
  const [, memory, passes, parallelism, nonce = '', hash = ''] = match;
  const own: Kosten = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const expected = Buffer.from(hash, 'base64url');
  const actual = await reken(password, Buffer.from(nonce, 'base64url'), own);
  return {
    klopt: actual.length === expected.length && timingSafeEqual(actual, expected),
    verouderd: own.memory !== kosten.memory || own.passes !== kosten.passes || own.parallelism !== kosten.parallelism,
  };
}

/** Most used beginnings and whole passwords that are long enough, in Dutch and English. */
const TE_BEKEND = /^(wachtwoord|welkom|password|qwerty|azerty|geheim|gemeente|voorjaar|zomer|herfst|winter|letmein|iloveyou|12345|admin|woostroom)/i;

/**
 * What is wrong with a new password, as a sentence; null when it is good.
 * Length counts, composition does not (NIST SP 800-63B §5.1.1.2): no digits or signs are demanded.
 * @param eigen the person's own name and address, which others can guess
 */
export function bezwaarTegen(password: string, eigen: readonly string[]): string | null {
  const letters = Array.from(password.normalize('NFKC'));
  if (letters.length < MINIMUM_LENGTE) return `Kies een wachtwoord van minstens ${MINIMUM_LENGTE} tekens. Een zin mag ook.`;
  if (letters.length > MAXIMUM_LENGTE) return `Kies een wachtwoord van hoogstens ${MAXIMUM_LENGTE} tekens.`;
  if (new Set(letters).size < 5) return 'Dit wachtwoord heeft te weinig verschillende tekens.';
  const lower = password.toLowerCase();
  const personal = eigen.flatMap((text) => text.toLowerCase().split(/[\s@.]+/)).filter((part) => part.length >= 4);
  // A known word is no harm inside a long sentence.
  const rest = Math.max(0, ...personal.filter((part) => lower.includes(part)).map((part) => part.length));
  if (rest > 0 && letters.length - rest < 8) return 'Gebruik niet uw eigen naam of e-mailadres.';
  if (TE_BEKEND.test(password) && letters.length < 20) return 'Dit wachtwoord is te makkelijk te raden. Kies iets anders.';
  return null;
}

/** Without letters and digits that look alike, because it is read from a screen or a letter. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password for one login: four groups of five, 98 bits. */
export const eenmaligWachtwoord = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')).join('-');
