// The policy as one table, and its page in the docs.
import { readFileSync } from 'node:fs';
import { HANDELINGEN, mag, type Handeling, type Rol } from '../../src/identiteit/rollen.ts';
import { rollentabel } from '../../src/identiteit/rollentabel.ts';

test('without a role nothing is allowed', () => {
  for (const handeling of Object.keys(HANDELINGEN) as Handeling[]) expect(mag([], handeling)).toBe(false);
});

test('an administrator by that role alone sees no case, and an auditor changes nothing', () => {
  const allowed = (rol: Rol) => (Object.keys(HANDELINGEN) as Handeling[]).filter((handeling) => mag([rol], handeling)).sort();
  expect(allowed('beheerder')).toEqual(['gebruikers.beheren', 'koppelingen.beheren', 'logboek.lezen', 'oogst.bekijken', 'oogst.controleren', 'regels.bekijken', 'sjablonen.beheren']);
  expect(allowed('auditor')).toEqual(['logboek.lezen', 'oogst.bekijken', 'zaak.lezen']);
});

test('two roles together allow what either allows', () => {
  expect(mag(['auditor', 'beslisser'], 'besluit.ondertekenen')).toBe(true);
  expect(mag(['auditor', 'behandelaar'], 'besluit.ondertekenen')).toBe(false);
});

test('docs/reference/rollen.md is what the table says (make it anew with: node --import tsx src/identiteit/rollentabel.ts)', () => {
  expect(readFileSync(new URL('../../docs/reference/rollen.md', import.meta.url), 'utf8')).toBe(rollentabel());
});
