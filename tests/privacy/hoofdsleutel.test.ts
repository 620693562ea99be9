// The master key: made once, readable by nobody else, never overwritten.
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ValidationFailed } from '../../src/kern/errors.ts';
import { leesHoofdsleutel } from '../../src/privacy/hoofdsleutel.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'hoofdsleutel-'));
});
afterEach(() => rmSync(map, { recursive: true }));

test('the first start makes a file that only its owner can read; the next reads the same key', () => {
  const file = join(map, 'hoofdsleutel');
  const first = leesHoofdsleutel(undefined, file);
  expect(first).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(leesHoofdsleutel(undefined, file)).toEqual(first);
});

test('a key from the settings wins over the file', () => {
  const key = randomBytes(32);
  expect(Buffer.from(leesHoofdsleutel(key.toString('base64'), join(map, 'ongebruikt')))).toEqual(key);
});

test('a key of the wrong length is refused with the name of the setting', () => {
  expect(() => leesHoofdsleutel('a29ydA==', join(map, 'ongebruikt'))).toThrow(ValidationFailed);
  expect(() => leesHoofdsleutel('a29ydA==', join(map, 'ongebruikt'))).toThrow(/WOOSTROOM_SLEUTEL/);
});

test('where keys of persons are, no other master key is made: what there is would never open again', () => {
  const file = join(map, 'hoofdsleutel');
  writeFileSync(join(map, 'sleutels.db'), '');
  expect(() => leesHoofdsleutel(undefined, file)).toThrow(/De hoofdsleutel ontbreekt/);
  expect(existsSync(file)).toBe(false);
  expect(leesHoofdsleutel(randomBytes(32).toString('base64'), file)).toHaveLength(32);
});
