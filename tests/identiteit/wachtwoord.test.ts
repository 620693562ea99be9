// Passwords: Argon2id with its cost beside it, and rules that look at length and guessability only.
import * as fc from '../support/eigenschap.ts';
import { bezwaarTegen, controleer, eenmaligWachtwoord, hashWachtwoord, KOSTEN } from '../../src/identiteit/wachtwoord.ts';
import { LICHT } from './licht.ts';

test('the right password matches, another does not, and no two hashes are alike', async () => {
  const [a, b] = await Promise.all([hashWachtwoord('paard batterij nietje', LICHT), hashWachtwoord('paard batterij nietje', LICHT)]);
  expect(a).not.toBe(b);
  expect(await controleer('paard batterij nietje', a, LICHT)).toEqual({ klopt: true, verouderd: false });
  expect(await controleer('paard batterij nietj', a, LICHT)).toEqual({ klopt: false, verouderd: false });
});

test('a hash with yesterday’s cost still opens, and asks to be made anew', async () => {
  const old = await hashWachtwoord('paard batterij nietje', LICHT);
  expect(old).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/);
  expect(await controleer('paard batterij nietje', old, { ...LICHT, passes: 2 })).toEqual({ klopt: true, verouderd: true });
});

test('the same letters typed in another way are the same password', async () => {
  const hash = await hashWachtwoord('caf\u00e9 op het plein', LICHT);
  expect((await controleer('cafe\u0301 op het plein', hash, LICHT)).klopt).toBe(true);
});

test('what is no hash matches nothing', async () => {
  for (const stored of ['', 'geheim', '$argon2id$v=19$m=64,t=1,p=1$$']) expect((await controleer('geheim', stored, LICHT)).klopt).toBe(false);
});

test('the cost in use is at least what OWASP asks of Argon2id', () => {
  expect(KOSTEN.memory).toBeGreaterThanOrEqual(19_456);
  expect(KOSTEN.passes).toBeGreaterThanOrEqual(2);
});

test.each([
  ['kort', /minstens 12/],
  ['aaaaaaaaaaaaaa', /te weinig verschillende/],
  ['wachtwoord123', /makkelijk te raden/],
  ['Welkom2026!!', /makkelijk te raden/],
  ['pietersen2026', /eigen naam/],
  ['x'.repeat(300), /hoogstens/],
])('"%s" is refused', (password, uitleg) => {
  expect(bezwaarTegen(password, ['Jan Pietersen', 'jan@voorbeeld.nl'])).toMatch(uitleg);
});

test.each(['paard batterij nietje', 'de kat van pietersen slaapt op het dak', 'zeven fietsen zonder bel', 'Ωμέγα και άλφα'])('"%s" is good: no digits or signs needed', (password) => {
  expect(bezwaarTegen(password, ['Jan Pietersen', 'jan@voorbeeld.nl'])).toBeNull();
});

test('a one-time password is always good enough, never the same, and has no letters that look alike', () => {
  const made = Array.from({ length: 200 }, eenmaligWachtwoord);
  expect(new Set(made).size).toBe(200);
  for (const password of made) {
    expect(password).toMatch(/^[a-hj-km-np-z2-9]{5}(-[a-hj-km-np-z2-9]{5}){3}$/);
    expect(bezwaarTegen(password, [])).toBeNull();
  }
});

test('no text makes the rules throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => ['string', 'object'].includes(typeof bezwaarTegen(text, [text]))));
});
