// Lines fit, and no letter gets lost on the way from a text to a page.
import * as fc from '../../support/eigenschap.ts';
import { laadLetters, zetbaar } from '../../../src/documentverwerking/brieven/lettertype.ts';
import { breekAf } from '../../../src/documentverwerking/brieven/regels.ts';

const { gewoon } = laadLetters();
const breek = (tekst: string, breedte: number): readonly string[] => breekAf(tekst, gewoon, 10, breedte);
const zonderSpaties = (tekst: string): string => tekst.replace(/\s/g, '');

describe('breaking a text into lines', () => {
  it('breaks at spaces, and after a hyphen or slash', () => {
    expect(breek('een twee drie', gewoon.breedte('een twee', 10) + 1)).toEqual(['een twee', 'drie']);
    expect(breek('Noord-Hollands', gewoon.breedte('Hollands', 10) + 1)).toEqual(['Noord-', 'Hollands']);
  });

  it('keeps a sign with its number', () => {
    expect(breek('dat is (Artikel 6:7 Awb)', gewoon.breedte('dat is (Artikel', 10) + 1)).toEqual(['dat is', '(Artikel 6:7', 'Awb)']);
  });

  it('keeps the lines a writer made', () => {
    expect(breek('een\ntwee', 500)).toEqual(['een', 'twee']);
  });

  it('cuts a word that is wider than the line', () => {
    expect(breek('W'.repeat(40), 60).length).toBeGreaterThan(3);
  });

  it('makes lines that fit and lose nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 200 }), fc.integer({ min: 40, max: 400 }), (tekst, breedte) => {
        const regels = breek(tekst, breedte);
        expect(zonderSpaties(regels.join(''))).toBe(zonderSpaties(tekst.split('\n').map(zetbaar).join('')));
        for (const regel of regels) {
          if (Array.from(regel).length > 1) expect(gewoon.breedte(regel, 10)).toBeLessThanOrEqual(breedte + 0.001);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the font', () => {
  it('has every letter of Dutch and of the names of its neighbours', () => {
    const tekens = 'áàäâéèëêíïîóòöôúùüûçñĲĳÉËÖÜŠšžćđłőşţğı€–—“”‘’…•§°½';
    for (const teken of Array.from(tekens)) expect({ teken, id: gewoon.glyph(teken.codePointAt(0)!).id }).not.toEqual({ teken, id: 0 });
  });

  it('never prints an empty box: what is missing becomes a bare letter or a question mark', () => {
    expect(gewoon.glyph('漢'.codePointAt(0)!).id).toBe(gewoon.glyph('?'.codePointAt(0)!).id);
  });
});
