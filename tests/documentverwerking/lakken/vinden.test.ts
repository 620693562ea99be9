// Every occurrence of a text is found, however it is written; what only looks like it is left alone.
import * as fc from '../../support/eigenschap.ts';
import { vindTekst } from '../../../src/documentverwerking/lakken/index.ts';
import { blad, bladVan, plek, tekensVan } from './bladzijde.ts';

const gevonden = (regels: readonly string[], tekst: string): readonly string[] => vindTekst(blad(...regels), tekst).map((vondst) => vondst.tekst);

describe('looking for a text on a page', () => {
  it.each([
    ['other capitals', 'Brief van JAN PIETERSEN aan', 'Jan Pietersen', 'JAN PIETERSEN'],
    ['accents on the page', 'Brief van Réné Müller', 'rene muller', 'Réné Müller'],
    ['accents in the question', 'Brief van Rene Muller', 'Réné Müller', 'Rene Muller'],
    ['a hyphen on the page', 'Anne-Marie schreef', 'Anne Marie', 'Anne-Marie'],
    ['a hyphen in the question', 'Anne Marie schreef', 'Anne-Marie', 'Anne Marie'],
    ['a number written otherwise', 'Bel 06 - 1234 5678 of', '06-12345678', '06 - 1234 5678'],
    ['punctuation behind it', 'van Pietersen, die', 'Pietersen', 'Pietersen'],
    ['a part of a longer word', 'Pietersens brief', 'Pietersen', 'Pietersen'],
    ['a ligature', 'de oﬃcier', 'officier', 'oﬃcier'],
    ['the Dutch ĳ', 'mevrouw Ĳsbrand', 'IJsbrand', 'Ĳsbrand'],
  ])('finds it with %s', (_, regel, tekst, verwacht) => {
    expect(gevonden([regel], tekst)).toEqual([verwacht]);
  });

  it('finds it over the end of a line, hyphenated or not, with a place on each line', () => {
    const [afgebroken] = vindTekst(blad('de heer Pieter-', 'sen schreef'), 'Pietersen');
    expect(afgebroken?.vlakken).toEqual([plek(0, 8, 7), plek(1, 0, 3)]);
    expect(gevonden(['de heer Jan', 'Pietersen schreef'], 'Jan Pietersen')).toEqual(['Jan Pietersen']);
  });

  it('finds it down a column when the page is read across', () => {
    const regels = ['de heer Pieter-                    andere kolom', 'sen schreef                        loopt door'];
    expect(vindTekst(blad(...regels), 'Pietersen').map(({ vlakken }) => vlakken)).toEqual([[plek(0, 8, 7), plek(1, 0, 3)]]);
  });

  it('finds it whatever the order in which its letters were painted', () => {
    const tekens = tekensVan(['Links Pietersen Rechts', 'Onderste regel staat hier']);
    fc.assert(
      fc.property(fc.shuffledSubarray([...tekens.keys()], { minLength: tekens.length }), (volgorde) => {
        const geschud = bladVan(volgorde.map((at) => tekens[at]!));
        expect(vindTekst(geschud, 'Pietersen').map(({ vlakken }) => vlakken)).toEqual([[plek(0, 6, 9)]]);
      }),
    );
  });

  it('finds every occurrence', () => {
    expect(gevonden(['Bos en Bos', 'en nog eens Bos.'], 'Bos')).toHaveLength(3);
  });

  it('does not find a short name in a longer word, nor across two words', () => {
    expect(gevonden(['in januari', 'heb os gezien'], 'Jan')).toEqual([]);
    expect(gevonden(['heb ossen gezien'], 'Bossen')).toEqual([]);
    expect(gevonden(['Jan zag januari'], 'Jan')).toEqual(['Jan']);
  });

  it('finds nothing for a text without letters or digits', () => {
    for (const leeg of ['', ' ', '-', '\u00ad \t']) expect(gevonden(['Een regel - met streep'], leeg)).toEqual([]);
  });

  it('never fails, and only finds what folds to the question', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 8 }), (regels, tekst) => {
        for (const vondst of vindTekst(blad(...regels), tekst)) expect(vondst.vlakken.length).toBeGreaterThan(0);
      }),
    );
  });
});
