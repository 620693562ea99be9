// Numbers in words of the reader: the shared formatter writes what the language itself would.
import * as fc from '../../support/eigenschap.ts';
import { decimaaltekst, getaltekst } from '../../../src/web/ui/getal.ts';

test('whole numbers have a dot between thousands, sizes at most one decimal after a comma', () => {
  expect([0, 999, 1234, 1_000_000].map(getaltekst)).toEqual(['0', '999', '1.234', '1.000.000']);
  expect([4.06, 84, 1234.5].map(decimaaltekst)).toEqual(['4,1', '84', '1.234,5']);
});

test('it is what toLocaleString writes', () => {
  fc.assert(fc.property(fc.integer({ min: 0 }), (getal) => {
    expect(getaltekst(getal)).toBe(getal.toLocaleString('nl-NL'));
  }));
});
