import * as fc from '../support/eigenschap.ts';
import { zelfde } from '../../src/kern/gelijk.ts';
import { nummers } from '../../src/kern/weigeringen.ts';

describe('zelfde', () => {
  it('takes JSON data that reads back the same for the same', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => expect(zelfde(data, JSON.parse(JSON.stringify(data)))).toBe(true)));
  });

  it('does not mind the order of keys, and minds the order of a list', () => {
    expect(zelfde({ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 })).toBe(true);
    expect(zelfde([1, 2], [2, 1])).toBe(false);
  });

  it.each([
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: 1, b: 1 }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [[], {}],
    [null, {}],
    [1, '1'],
    [{ a: [1] }, { a: [1, 1] }],
  ])('%j is not %j', (een, ander) => {
    expect(zelfde(een, ander)).toBe(false);
  });
});

describe('nummers', () => {
  it('names lines of the list in order', () => {
    expect([[], [3], [4, 1], [9, 10, 2]].map(nummers)).toEqual(['geen document', 'document 3', 'documenten 1 en 4', 'documenten 2, 9 en 10']);
  });
});
