// V4 for a file of any make: every stream that can be unpacked, wherever it lies, and every string between the bytes.
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import type { Bestand } from '../lezer/bestand.ts';
import { vouw } from '../vouwen.ts';

const MAX_BESTAND = 256 * 1024 * 1024;
const MAX_UITGEPAKT = 64 * 1024 * 1024;
const STROOM = /stream\r?\n/g;
const REEKS = /\((?:[^()\\]|\\[^])*\)|<[0-9A-Fa-f\s]*>/g;

const soepel = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_UITGEPAKT } as const;

function pakSoepelUit(bytes: Buffer): Buffer | null {
  for (const pak of [inflateSync, inflateRawSync]) {
    try {
      const uit = pak(bytes, soepel);
      if (uit.length > 0) return uit;
    } catch {
      // Not packed this way.
    }
  }
  return null;
}

const octaal = /\\(?:([0-7]{1,3})|\r?\n|([^]))/g;
const ONTSNAPT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** All strings of a piece one after another: text that is written letter by letter comes together again. */
function* aaneen(tekst: string): Generator<string> {
  const bytes: string[] = [];
  for (const [reeks] of tekst.matchAll(REEKS)) {
    bytes.push(
      reeks.startsWith('(')
        ? reeks.slice(1, -1).replace(octaal, (_heel, cijfers: string | undefined, teken: string | undefined) => (cijfers === undefined ? (ONTSNAPT[teken ?? ''] ?? teken ?? '') : String.fromCharCode(Number.parseInt(cijfers, 8) & 255)))
        : Buffer.from(reeks.replace(/[\s<>]/g, ''), 'hex').toString('latin1'),
    );
  }
  const samen = Buffer.from(bytes.join(''), 'latin1');
  yield samen.toString('latin1');
  yield* inTweeBytes(samen);
}

function* inTweeBytes(bytes: Buffer): Generator<string> {
  for (const begin of [0, 1]) {
    const even = bytes.subarray(begin, begin + 2 * Math.floor((bytes.length - begin) / 2));
    yield even.toString('utf16le');
    yield Buffer.from(even).swap16().toString('utf16le');
  }
}

function* lezingen(bytes: Buffer): Generator<string> {
  const tekst = bytes.toString('latin1');
  yield tekst;
  yield bytes.toString('utf8');
  yield* inTweeBytes(bytes);
  yield* aaneen(tekst);
}

function* delen(bytes: Buffer): Generator<Buffer> {
  yield bytes;
  const tekst = bytes.toString('latin1');
  for (const hit of tekst.matchAll(STROOM)) {
    const uitgepakt = pakSoepelUit(bytes.subarray(hit.index + hit[0].length));
    if (uitgepakt !== null) yield uitgepakt;
  }
}

/** @returns which of these folded words are somewhere in the file; null when it is too large to look through */
export function gevondenInBytes(bestand: Bestand, woorden: readonly string[]): ReadonlySet<string> | null {
  if (bestand.grootte > MAX_BESTAND) return null;
  const gevonden = new Set<string>();
  for (const deel of delen(Buffer.from(bestand.lees(0, bestand.grootte)))) {
    for (const lezing of lezingen(deel)) {
      const gevouwen = vouw(lezing);
      for (const woord of woorden) if (gevouwen.includes(woord)) gevonden.add(woord);
    }
  }
  return gevonden;
}
