// The difference between two texts in words: nothing invented, nothing lost.
import * as fc from '../../support/eigenschap.ts';
import { verschil, type Verschildeel } from '../../../src/documentverwerking/gelijkenis/index.ts';
import { MEESTE_VERSCHILWOORDEN } from '../../../src/documentverwerking/gelijkenis/verschil.ts';
import { tekst } from './teksten.ts';

const kaal = (text: string): string => text.split(/\s+/).filter((woord) => woord !== '').join(' ');
const kant = (delen: readonly Verschildeel[], soort: 'weg' | 'erbij'): string =>
  kaal(delen.filter((deel) => deel.soort === 'gelijk' || deel.soort === soort).map((deel) => deel.tekst).join(''));
const kort = (delen: readonly Verschildeel[]): string =>
  delen.map(({ soort, tekst: deel }) => ({ gelijk: deel.trim(), weg: `[-${deel.trim()}-]`, erbij: `[+${deel.trim()}+]` })[soort]).join(' ');

/** Length of the longest common row of words, by the book: for small texts. */
function langsteSamen(a: readonly string[], b: readonly string[]): number {
  let rij = new Array<number>(b.length + 1).fill(0);
  for (const woord of a) {
    const nieuw = [0];
    b.forEach((ander, j) => nieuw.push(woord === ander ? (rij[j] ?? 0) + 1 : Math.max(rij[j + 1] ?? 0, nieuw[j] ?? 0)));
    rij = nieuw;
  }
  return rij.at(-1) ?? 0;
}

describe('the difference between two texts', () => {
  it('is told in words', () => {
    const { delen } = verschil('Wij wijzen uw verzoek af op grond van artikel 5.1.', 'Wij wijzen uw verzoek gedeeltelijk af op grond van artikel 5.2.');
    expect(kort(delen)).toBe('Wij wijzen uw verzoek [+gedeeltelijk+] af op grond van artikel [-5.1.-] [+5.2.+]');
  });

  it('does not see how lines are broken', () => {
    expect(verschil('een twee\ndrie', 'een\n\ntwee drie').delen).toEqual([{ soort: 'gelijk', tekst: 'een\n\ntwee drie' }]);
  });

  it('gives both texts back, whatever they are', () => {
    const zin = fc.array(fc.constantFrom('de', 'het', 'een', 'haven', 'brug', 'is', 'open', 'dicht', '\n', '  '), { maxLength: 40 }).map((lijst) => lijst.join(' '));
    fc.assert(
      fc.property(fc.oneof(zin, fc.string()), fc.oneof(zin, fc.string()), (a, b) => {
        const { delen } = verschil(a, b);
        expect(kant(delen, 'weg')).toBe(kaal(a));
        expect(kant(delen, 'erbij')).toBe(kaal(b));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps as many words as can be kept when no word is an anchor', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b'), { maxLength: 14 }), fc.array(fc.constantFrom('a', 'b'), { maxLength: 14 }), (a, b) => {
        // Twice each at the front of both: nothing occurs once, so only the smallest edit is left.
        const [x, y] = [['b', 'a', 'b', 'a', ...a], ['a', 'b', 'a', 'b', ...b]];
        const gelijk = verschil(x.join(' '), y.join(' ')).delen.filter(({ soort }) => soort === 'gelijk').map((deel) => kaal(deel.tekst)).join(' ');
        expect(gelijk.split(' ').filter((woord) => woord !== '')).toHaveLength(langsteSamen(x, y));
      }),
      { numRuns: 300 },
    );
  });

  it('says so when a text is too long to compare in full', () => {
    const lang = 'woord '.repeat(MEESTE_VERSCHILWOORDEN + 1);
    expect(verschil(lang, 'woord').afgekapt).toBe(true);
    expect(verschil(tekst(1, 5000), tekst(2, 5000)).afgekapt).toBe(false);
  });

  it('ends for long texts that have nothing in common but a few words a thousand times', () => {
    const [a, b] = [['een', 'twee', 'drie'], ['twee', 'vier', 'een', 'een']].map((lijst) => Array.from({ length: 20_000 }, (_, i) => lijst[(i * i) % lijst.length]).join(' '));
    const { delen } = verschil(a ?? '', b ?? '');
    expect(kant(delen, 'weg')).toBe(a);
    expect(kant(delen, 'erbij')).toBe(b);
  });
});
