// Ascending lists of numbers against what sets say of them, with lists of very different lengths among them.
import * as fc from '../support/eigenschap.ts';
import { inAll, inAny, marksOf, placeIn, those } from '../../src/zoeken/ingebed/lists.ts';

const HIGHEST = 400;
const list = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: HIGHEST }), { maxLength: 6 }),
  fc.uniqueArray(fc.integer({ min: 1, max: HIGHEST }), { minLength: 150, maxLength: HIGHEST }),
).map((numbers) => Uint32Array.from(numbers).sort());
const lists = fc.array(list, { minLength: 1, maxLength: 4 });
const all = Array.from({ length: HIGHEST }, (_, index) => index + 1);

test('what stands in all of them', () => {
  fc.assert(fc.property(lists, (given) => {
    expect([...inAll(given)]).toEqual(all.filter((number) => given.every((each) => each.includes(number))));
  }));
});

test('what stands in any of them', () => {
  fc.assert(fc.property(lists, (given) => {
    const expected = all.filter((number) => given.some((each) => each.includes(number)));
    expect([...inAny(given, HIGHEST)]).toEqual(expected);
    const marks = marksOf(given, HIGHEST);
    expect([...those(HIGHEST, (number) => marks[number] === 1)]).toEqual(expected);
  }));
});

test('where a number stands', () => {
  fc.assert(fc.property(list, fc.integer({ min: 0, max: HIGHEST + 1 }), (given, number) => {
    expect(placeIn(given, number)).toBe(given.indexOf(number));
  }));
});

test('of no lists at all, nothing', () => {
  expect([...inAll([]), ...inAny([], HIGHEST)]).toEqual([]);
});
