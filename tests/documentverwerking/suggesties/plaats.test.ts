// From a place in the text to boxes on the page: whole words, line by line, the right one of several.
import * as fc from '../../support/eigenschap.ts';
import type { Paginawoord } from '../../../src/documentverwerking/suggesties/plaats.ts';
import { plaatser, stelVoor } from '../../../src/documentverwerking/suggesties/index.ts';

/** Words as an engine gives them: ten points high, six per sign, one line under the other. */
function woordenVan(regels: readonly string[]): readonly Paginawoord[] {
  return regels.flatMap((regel, y) =>
    [...regel.matchAll(/\S+/g)].map((match) => ({
      tekst: match[0],
      vlak: { x: match.index * 6, y: y * 14, breedte: match[0].length * 6, hoogte: 10 },
      zichtbaar: true,
      verticaal: false,
    })),
  );
}

const gelakt = (tekst: string, stuk: string, woorden: readonly Paginawoord[], vanaf = 0): readonly string[] => {
  const van = tekst.indexOf(stuk, vanaf);
  return plaatser(tekst, woorden)({ van, tot: van + stuk.length }).map((regel) => regel.woorden.map((i) => woorden[i]?.tekst).join(' '));
};

describe('the boxes of a suggestion', () => {
  it('are one per line, around whole words', () => {
    const regels = ['Bel de heer J.', 'van der Linden, graag.'];
    const woorden = woordenVan(regels);
    const tekst = regels.join('\n');
    expect(plaatser(tekst, woorden)({ van: tekst.indexOf('J.'), tot: tekst.indexOf(',') })).toEqual([
      { woorden: [3], vlak: { x: 72, y: 0, breedte: 12, hoogte: 10 } },
      { woorden: [4, 5, 6], vlak: { x: 0, y: 14, breedte: 90, hoogte: 10 } },
    ]);
  });

  it('are found when the text joined what the page broke off', () => {
    expect(gelakt('Wij spraken Janssen gisteren.', 'Janssen', woordenVan(['Wij spraken Jans-', 'sen gisteren.']))).toEqual(['Jans-', 'sen']);
  });

  it('are found when accents, ligatures and blanks are written in another way', () => {
    expect(gelakt('Bij café Ĳsbrand', 'café', woordenVan(['Bij cafe\u0301 IJsbrand']))).toEqual(['cafe\u0301']);
    expect(gelakt('De officier sprak', 'officier', woordenVan(['De o\ufb03cier sprak']))).toEqual(['o\ufb03cier']);
    expect(gelakt('IBAN NL91ABNA0417164300.', 'NL91ABNA0417164300', woordenVan(['IBAN NL91 ABNA 0417 1643 00.']))).toEqual(['NL91 ABNA 0417 1643 00.']);
  });

  it('are of the right one when the same name stands there more than once', () => {
    const regels = ['Janssen belt Pietersen.', 'Pietersen mailt Janssen.', 'Dan komt Janssen.'];
    const tekst = regels.join('\n');
    const woorden = woordenVan(regels);
    const plekken = [...tekst.matchAll(/Janssen/g)].map(({ index }) => plaatser(tekst, woorden)({ van: index, tot: index + 7 })[0]?.vlak.y);
    expect(plekken).toEqual([0, 14, 28]);
  });

  it('do not run through the gap between two columns', () => {
    const woorden: readonly Paginawoord[] = [
      { tekst: 'Piet', vlak: { x: 0, y: 0, breedte: 24, hoogte: 10 }, verticaal: false },
      { tekst: 'Smit', vlak: { x: 300, y: 0, breedte: 24, hoogte: 10 }, verticaal: false },
    ];
    expect(gelakt('Piet Smit', 'Piet Smit', woorden)).toEqual(['Piet', 'Smit']);
  });

  it('are none when the page does not hold the words: nothing is boxed on a guess', () => {
    expect(gelakt('Wij spraken Janssen.', 'Janssen', woordenVan(['Wij spraken Pietersen.']))).toEqual([]);
    expect(gelakt('Wij spraken ... niets', '...', woordenVan(['Wij spraken ... niets']))).toEqual([]);
  });

  it('hold every letter of every suggestion, on any page', () => {
    const brok = fc.constantFrom('de heer Jansen', 'Jansen', 'j.jansen@voorbeeld.nl', '06-12345678', 'gewoon', 'woord', 'Dorpsstraat 12', 'BSN 123456782');
    const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
    fc.assert(
      fc.property(fc.array(fc.tuple(brok, fc.constantFrom(' ', '\n', ', ')), { maxLength: 20 }), (brokken) => {
        const tekst = brokken.flat().join('');
        const woorden = woordenVan(tekst.split('\n'));
        const plaats = plaatser(tekst, woorden);
        for (const suggestie of stelVoor([{ nummer: 1, tekst }])) {
          const geraakt = plaats(suggestie).flatMap((regel) => regel.woorden);
          expect(letters(geraakt.map((i) => woorden[i]?.tekst).join(''))).toContain(letters(suggestie.tekst));
        }
      }),
    );
  });
});
