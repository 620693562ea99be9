// The Dutch analyser: which words are the same word.
import * as fc from '../../support/eigenschap.ts';
import { splitCompound } from '../../../src/zoeken/nederlands/compounds.ts';
import { findReferences } from '../../../src/zoeken/nederlands/references.ts';
import { createStemmer } from '../../../src/zoeken/nederlands/stem.ts';
import { STOPWORDS } from '../../../src/zoeken/nederlands/stopwords.ts';
import { synonymsOf } from '../../../src/zoeken/nederlands/synonyms.ts';
import { cleanText, fold } from '../../../src/zoeken/nederlands/text.ts';
import { formsOf, joinedForms, tokenize } from '../../../src/zoeken/nederlands/tokens.ts';

const stem = createStemmer();

describe('stemming', () => {
  it.each([
    ['vergunning', 'vergunningen'], ['brief', 'brieven'], ['huis', 'huizen'], ['subsidie', 'subsidies'], ['bedrijf', 'bedrijven'],
    ['mogelijkheid', 'mogelijkheden'], ['besluit', 'besluiten'], ['maan', 'manen'], ['programma', 'programmas'], ['foto', 'fotos'],
    ['gemeente', 'gemeentes'], ['klas', 'klassen'], ['proces', 'processen'], ['gesprek', 'gesprekken'], ['openbaar', 'openbare'], ['wethouder', 'wethouders'], ['ministerie', 'ministeries'], ['politie', 'polities'],
  ])('%s and %s are one word', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([['minister', 'ministerie'], ['gemeente', 'gemeen'], ['2023', '2024'], ['5a', '5b']])('%s and %s are not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('leaves short words and words with digits alone', () => {
    expect(['des', 'een', 'x2en', 'wet'].map(stem)).toEqual(['des', 'een', 'x2en', 'wet']);
  });

  it('gives every word a stem that is not empty and not longer', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,25}$/), (word) => {
      const stemmed = stem(word);
      expect(stemmed.length).toBeGreaterThan(0);
      expect(stemmed.length).toBeLessThanOrEqual(word.length);
    }));
  });
});

describe('stems and words', () => {
  const dutch = fc.stringMatching(/^[a-z]{1,14}$/);
  it('keep the first letter of the word (marking hits relies on it)', () => {
    const stem = createStemmer();
    fc.assert(fc.property(fc.oneof(dutch, fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map(fold).filter((form) => form !== '')), (form) => {
      expect(stem(form).charCodeAt(0)).toBe(form.charCodeAt(0));
    }), { numRuns: 500 });
  });
  it('are cut as the pattern says that the hand-made cutting replaces', () => {
    const pattern = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)(?:['’]s(?![\p{L}\p{N}]))?/gu;
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom("foto's", 'Anna’s', "'s", 'e\u0301', '\u{1d400}', '\ud800', 'é', '5.1', ' '));
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const expected = [...text.matchAll(pattern)]
        .map((match) => ({ form: fold(match[1] ?? ''), start: match.index, end: match.index + match[0].length }))
        .filter(({ form }) => form !== '');
      expect(tokenize(text)).toEqual(expected);
    }), { numRuns: 500 });
  });
});

describe('text', () => {
  it('joins words broken over lines, but not a hyphen that stands for a word', () => {
    expect(cleanText('omgevings-\nvergunning en reis-\nen verblijfkosten')).toBe('omgevingsvergunning en reis-\nen verblijfkosten');
  });
  it('takes ligatures, soft hyphens and control characters out', () => {
    expect(cleanText('o\ufb03cieel be\u00adsluit\u0000 ĳs')).toBe('officieel besluit  ijs');
  });
  it('folds case and diacritics', () => expect(['Één', 'CATEGORIEËN', 'façade', 'Straße'].map(fold)).toEqual(['een', 'categorieen', 'facade', 'strasse']));
  it('keeps the place of every word', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
      const text = cleanText(raw);
      for (const token of tokenize(text)) {
        expect(token.end).toBeGreaterThan(token.start);
        expect(fold(text.slice(token.start, token.end)).startsWith(token.form)).toBe(true);
      }
    }));
  });
  it("drops the 's of a plural or possessive", () => expect(formsOf("foto's van Anna’s 's-Gravenhage")).toEqual(['foto', 'van', 'anna', 's', 'gravenhage']));
  it('joins what is written together, and not two sentences', () => {
    const text = 'Woo-verzoek Z/2023.118 af.Begin 5.1.2e';
    expect(joinedForms(text, tokenize(text)).map((run) => run.form)).toEqual(['wooverzoek', 'z2023118', '512e']);
  });
});

describe('references to articles', () => {
  it.each([
    'artikel 5.1 lid 2 onder e', 'art. 5.1, tweede lid, aanhef en onder e', '5.1.2e', '5.1, lid 2, sub e', '5.1.2.e', 'Artikel 5.1, 2e lid, onderdeel e',
    'art. 5.1 lid 2e', 'artikel 5.1, tweede lid, letter e', 'ARTIKEL 5.1.2E',
    '5.1.2 e',
    '5.1 lid 2 e',
    '5.1, lid 2, e',
    '5.1 tweede lid, e',
    '5.1, 2e lid, e',
    '5.1(2)(e)',
    '5.1 (2) (e)',
    'artikel 5.1 lid 2 en onder e',
    '5.1 lid 2 onder ‘e’',
    '5.1.2 onder e',
    'artikel 5.1 van de Woo, tweede lid, onder e,',
    'artikel 5.1 Woo lid 2 onder e',
  ])('"%s" is §5·1·2·e', (text) => {
    expect(findReferences(`Op grond van ${text} van de Woo.`)).toMatchObject([{ canonical: '§5·1·2·e', wider: ['§5·1·2', '§5·1'], alone: true }]);
  });

  it.each([
    ['artikel 10.2.e Wob', ['§10·2·e']],
    ['artikel 5.1, eerste lid, onder c en d, en tweede lid, onder e', ['§5·1·1·c', '§5·1·1·d', '§5·1·2·e']],
    ['artikel 1, eerste en derde lid', ['§1·1', '§1·3']],
    ['artikel 2:15 en artikel 4b', ['§2·15', '§4·b']],
    ['op 12.3.2024 om 10.30 uur voor 3.500 euro', []],
    ['1. Inleiding', []],
    ['versie 1.2.3', ['§1·2·3']],
    ['5.1.2e/5.1.2i', ['§5·1·2·e', '§5·1·2·i']],
    ['artikel 6:7 Awb', ['§6·7']],
    ['6:7 Awb', ['§6·7']],
    ['10.2 van de Wob', ['§10·2']],
    ['artikel 5.1 van de Woo en artikel 5.2', ['§5·1', '§5·2']],
    ['artikel 5.1 lid 2 u krijgt', ['§5·1·2']],
    ['5.1 lid 2 e-mail', ['§5·1·2']],
    ['12.30 (2) personen', []],
    ['Z/26/0042', []],
    ['van 5.1 tot 6.2 procent', []],
  ])('in "%s" finds %j', (text, names) => expect(findReferences(text).map((reference) => reference.canonical)).toEqual(names));

  it('tells where each stood', () => {
    const text = 'Zie één artikel 3, lid 1, hierna.';
    const [reference] = findReferences(text);
    expect(text.slice(reference?.start, reference?.end)).toBe('artikel 3, lid 1');
  });
});

describe('compounds', () => {
  const nothing = (): number => 0;
  it.each([
    ['omgevingsvergunning', ['omgeving', 'vergunning']], ['gemeenteraadsvergadering', ['gemeenteraad', 'vergadering']],
    ['subsidieverordening', ['subsidie', 'verordening']],
  ])('%s is %j, without having seen any text', (word, parts) => expect(splitCompound(word, nothing)).toEqual(parts));
  it.each(['onderzoek', 'verantwoordelijkheid', 'gezondheid', 'raad', 'vergunning2023'])('%s is one word', (word) => expect(splitCompound(word, nothing)).toBeNull());
  it('learns from what the index has', () => {
    const seen = new Map([['kade', 8], ['muur', 9], ['kademuur', 1]]);
    expect(splitCompound('kademuur', (form) => seen.get(form) ?? 0)).toEqual(['kade', 'muur']);
    expect(splitCompound('kademuur', nothing)).toBeNull();
  });
});

describe('word lists', () => {
  it('are folded, so that they can be found', () => {
    for (const word of STOPWORDS) expect(fold(word)).toBe(word);
    expect(synonymsOf('wob')).toContain('woo');
  });
});
