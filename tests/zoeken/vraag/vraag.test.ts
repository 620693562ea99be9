// How a question is read and marked.
import * as fc from '../../support/eigenschap.ts';
import { createStemmer } from '../../../src/zoeken/nederlands/stem.ts';
import { typingDistance } from '../../../src/zoeken/vraag/distance.ts';
import { findHits, markAll, markBest, wantedOf } from '../../../src/zoeken/vraag/mark.ts';
import { parseQuestion } from '../../../src/zoeken/vraag/parse.ts';
import { planQuestion } from '../../../src/zoeken/vraag/plan.ts';
import type { PlannedClause } from '../../../src/zoeken/vraag/plan.ts';

const stem = createStemmer();
/** The question in a short notation: one string per clause. */
const read = (q: string): string[] =>
  parseQuestion(q).map(({ alternatives, negative }) => (negative ? '-' : '') + alternatives.map((atom) => {
    const title = atom.inTitle ? 'titel:' : '';
    switch (atom.kind) {
      case 'word': return `${title}${atom.parts.join('+')}${atom.prefix ? '*' : ''}`;
      case 'phrase': return `${title}"${atom.forms.join(' ')}"`;
      case 'reference': return `${title}${atom.canonical}`;
    }
  }).join('|'));

describe('reading a question', () => {
  it.each<[string, string[]]>([
    ['subsidie Sportclub', ['subsidie', 'sportclub']],
    ['"het Fietspad" -kosten', ['"het fietspad"', '-kosten']],
    ['“krom aanhaald” niet', ['"krom aanhaald"', 'niet']],
    ['NIET kosten wel', ['-kosten', 'wel']],
    ['a OF b c', ['a|b', 'c']],
    ['a OF "b c" OF d', ['a|"b c"|d']],
    ['OF a OF', ['a']],
    ['5.1.2e/5.1.2i', ['§5·1·2·e', '§5·1·2·i']],
    ['(5.1.2e)', ['§5·1·2·e']],
    ['("kap van bomen")', ['"kap van bomen"']],
    ['kosten 5.1 lid 2 e', ['kosten', '§5·1·2·e']],
    ['artikel 5.1 van de Woo, tweede lid, onder e, namen', ['§5·1·2·e', 'namen']],
    ['a EN b', ['a', 'b']],
    ['vergun*', ['vergun*']],
    ['titel:nota titel:"jeugd zorg"', ['titel:nota', 'titel:"jeugd zorg"']],
    ['woo-verzoek', ['woo+verzoek']],
    ['foo,bar', ['foo', 'bar']],
    ['artikel 5.1 lid 2 onder e kosten', ['§5·1·2·e', 'kosten']],
    ['-5.1.2e "artikel 3"', ['-§5·1·2·e', '"artikel 3"']],
    ['"niet gesloten', ['niet', 'gesloten']],
    ['   ', []],
  ])('%s', (q, expected) => expect(read(q)).toEqual(expected));

  it('never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (q) => void parseQuestion(q)));
  });
});

describe('typing distance', () => {
  it.each([['brief', 'brief', 0], ['brief', 'breif', 1], ['brief', 'brif', 1], ['brief', 'briefje', 2], ['subsidie', 'sibsudie', 2]])('%s to %s is %d', (a, b, distance) => {
    expect(typingDistance(a, b, 3)).toBe(distance);
  });
  it('is the same both ways, and says "too far" as max + 1', () => {
    fc.assert(fc.property(fc.stringMatching(/^[abc]{0,8}$/), fc.stringMatching(/^[abc]{0,8}$/), (a, b) => {
      expect(typingDistance(a, b, 9)).toBe(typingDistance(b, a, 9));
      expect(typingDistance(a, b, 1)).toBe(Math.min(2, typingDistance(a, b, 9)));
    }));
  });
});

describe('planning', () => {
  const documents = new Map([['luchthavenregeling', 3], ['luchthaven', 5], ['regeling', 9], ['subsidie', 4]]);
  const vocabulary = {
    stem,
    hasTerm: (wanted: string) => [...documents.keys()].some((form) => stem(form) === wanted),
    documents: (form: string) => documents.get(form) ?? 0,
    beginningWith: (prefix: string) => [...documents].filter(([form]) => form.startsWith(prefix)).map(([form, count]) => ({ form, documents: count })),
    near: (form: string) => [...documents].filter(([known]) => typingDistance(form, known, 2) <= 2).map(([known, count]) => ({ form: known, documents: count, distance: 1 })),
  };
  const plan = (q: string, spelling: 'auto' | 'off' = 'auto') => planQuestion(parseQuestion(q), vocabulary, { spelling, asYouType: false });

  it('lets a word written together stand in for both neighbours', () => {
    const together = { kind: 'stems', stems: [stem('luchthavenregeling')] };
    for (const clause of plan('luchthaven regeling').clauses) expect(clause.ways).toContainEqual(together);
  });
  it('drops stop words beside other words, never alone', () => {
    expect(plan('de subsidie van').clauses).toHaveLength(1);
    expect(plan('de van').clauses).toHaveLength(2);
  });
  it('guesses only for words the index does not know', () => {
    expect(plan('subsidei luchthaven').corrections).toEqual([{ from: 'subsidei', to: 'subsidie', applied: true }]);
    expect(plan('subsidies luchthaven').corrections).toEqual([]);
    expect(plan('subsidei luchthaven', 'off').corrections).toEqual([]);
  });
});

describe('marking', () => {
  const clauses: readonly PlannedClause[] = [
    { ways: [{ kind: 'stems', stems: [stem('subsidie')] }], negative: false, inTitle: false },
    { ways: [{ kind: 'phrase', forms: ['de', 'raad'], exact: true }], negative: false, inTitle: false },
  ];
  const hits = (text: string) => findHits(text, wantedOf(clauses, stem), stem);

  it('marks every form of a word, compounds with it, and whole phrases', () => {
    const text = 'Subsidies: de raad kent de sportsubsidie toe, raad.';
    expect(markAll(text, hits(text)).filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['Subsidies', 'de raad', 'sportsubsidie']);
  });
  it('shows the part with most different words, between whole words', () => {
    const filler = 'woorden zonder betekenis '.repeat(30);
    const text = `${filler}subsidie ${filler}de raad geeft subsidie ${filler}`;
    const shown = markBest(text, hits(text), 120).map((piece) => piece.text).join('');
    expect(shown).toContain('de raad geeft subsidie');
    expect(shown).toMatch(/^… \S.*\S …$/s);
    expect(shown.length).toBeLessThanOrEqual(124);
  });
  it('loses no text: the pieces joined are the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('de', 'raad', 'subsidie', '<b>', '&', 'é')), (words) => {
      const text = words.join(' ');
      expect(markAll(text, hits(text)).map((piece) => piece.text).join('')).toBe(text);
    }));
  });
});
