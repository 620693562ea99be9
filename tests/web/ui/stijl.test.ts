// The stylesheet: every token resolves, nothing comes from elsewhere, and it stays small.
import { gzipSync } from 'node:zlib';
import { bouwStijl } from '../../../src/web/ui/stijl/bouw.ts';
import { gebruikt, onopgelost, snoei, vereenvoudig } from '../../../src/web/ui/stijl/tokens.ts';

const css = await bouwStijl('/assets/letter.woff2');

test('every var() without fallback is set somewhere', () => {
  expect(onopgelost(css)).toEqual([]);
});

test('a token that nobody sets is noticed', () => {
  expect(onopgelost(':root{--a:1}p{color:var(--a);top:var(--b)}')).toEqual(['--b']);
});

test('nothing is loaded from another host or as data, so the strict CSP holds', () => {
  expect(/@import|https?:\/\/|url\(["']?data:/.exec(css)).toBeNull();
  expect([...css.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1])).toEqual(['/assets/letter.woff2']);
});

test('text and headings are in our font, not in the theme’s serif', () => {
  const last = (token: string) => [...css.matchAll(new RegExp(`${token}:\\s*([^;}]+)`, 'g'))].at(-1)?.[1];
  expect(last('--basis-text-font-family-default')).toMatch(/^"?Source Sans 3 Variable/);
  expect(last('--basis-heading-font-family')).toBe('var(--basis-text-font-family-default)');
  expect(last('--utrecht-document-font-family')).toBe('var(--basis-text-font-family-default)');
});

test('the whole is under 25 kB compressed', () => {
  expect(gzipSync(css).length).toBeLessThan(25_000);
});

describe('pruning', () => {
  const bekend = new Set(['--a']);
  test.each([
    ['var(--a)', 'var(--a)'],
    ['var(--weg, 1px)', '1px'],
    ['var(--weg, var(--weg2, var(--a)))', 'var(--a)'],
    ['var(--a, var(--weg))', null],
    ['calc(var(--weg, 2px) + var(--a))', 'calc(2px + var(--a))'],
    ['var(--weg)', null],
  ])('%s comes to %s', (value, expected) => {
    // A known token with an impossible fallback keeps the token: the fallback can never be needed.
    expect(vereenvoudig(value, bekend)).toBe(expected === null && value.startsWith('var(--a,') ? 'var(--a)' : expected);
  });

  test('a declaration that cannot be computed goes, and what leaned on it goes too', () => {
    expect(snoei('p{--x:var(--weg);color:var(--x);top:0}', new Set())).toBe('p{top:0}');
  });

  test('only the tokens that are used are kept, with those they lean on', () => {
    expect([...gebruikt('--a: var(--b);\n--b: 1;\n--c: 2;', 'p{top:var(--a)}').keys()]).toEqual(['--a', '--b']);
  });
});
