// Getting in as a requester: the link by mail works once and for a quarter of an hour; a code that differs in one place opens nothing.
import { createLokaal } from '../../src/gedeeld/lokaal.ts';
import type { Gedeeld } from '../../src/gedeeld/port.ts';
import { createGeheimen, hashVolgcode } from '../../src/privacy/geheimen.ts';
import type { VerzoekId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { createInloglinks, volgcodeKlopt, type Inloglinks } from '../../src/toepassing/verzoek/toegang.ts';

let tijd = Temporal.Instant.from('2026-03-10T09:00:00Z');
let gedeeld: Gedeeld;
let links: Inloglinks;
beforeEach(() => {
  tijd = Temporal.Instant.from('2026-03-10T09:00:00Z');
  gedeeld = createLokaal(':memory:');
  links = createInloglinks({ gedeeld, clock: { now: () => tijd } });
});
afterEach(() => gedeeld.close());

test('a link opens its request once', async () => {
  const verzoekId = newId<VerzoekId>();
  const geheim = await links.maak(verzoekId);
  expect(await links.gebruik(geheim)).toEqual({ geldig: true, verzoekId });
  expect(await links.gebruik(geheim)).toEqual({ geldig: false, reden: 'gebruikt' });
});

test('a link is dead after fifteen minutes, and says so', async () => {
  const geheim = await links.maak(newId<VerzoekId>());
  tijd = tijd.add({ minutes: 15, seconds: 1 });
  expect(await links.gebruik(geheim)).toEqual({ geldig: false, reden: 'verlopen' });
});

test('a made-up link is unknown', async () => {
  expect(await links.gebruik('verzonnen')).toEqual({ geldig: false, reden: 'onbekend' });
});

test('the same request has one follow code, which may be typed with or without dashes, and no other opens it', async () => {
  const geheimen = createGeheimen(new Uint8Array(32).fill(7));
  const verzoekId = newId<VerzoekId>();
  const code = geheimen.volgcode(verzoekId, 0);
  expect(geheimen.volgcode(verzoekId, 0)).toBe(code);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  const hash = hashVolgcode(code);
  expect(volgcodeKlopt(code.toLowerCase().replaceAll('-', ' '), hash)).toBe(true);
  for (let plaats = 0; plaats < code.length; plaats += 1) {
    if (code[plaats] === '-') continue;
    const anders = code[plaats] === 'X' ? 'Y' : 'X';
    expect(volgcodeKlopt(code.slice(0, plaats) + anders + code.slice(plaats + 1), hash)).toBe(false);
  }
  expect(volgcodeKlopt(geheimen.volgcode(newId<VerzoekId>(), 0), hash)).toBe(false);
});
