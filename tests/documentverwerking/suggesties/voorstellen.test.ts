// Suggestions in their context: people of the case, phrases redacted before, what is public already; and always the right place.
import * as fc from '../../support/eigenschap.ts';
import { stelVoor, type Suggestiecontext } from '../../../src/documentverwerking/suggesties/index.ts';
import { isBsn, isIban } from '../../../src/documentverwerking/suggesties/regels/nummers.ts';

const kort = (tekst: string, context?: Suggestiecontext): readonly string[] =>
  stelVoor([{ nummer: 1, tekst }], context).map((suggestie) => `${suggestie.soort}: ${suggestie.tekst}`);

describe('somebody from the case', () => {
  const jan = { naam: 'Jan van der Linden', adres: 'jan.vander.linden@voorbeeld.nl', bron: 'mailkop' } as const;

  it.each([
    ['Jan van der Linden belde.', 'Jan van der Linden'],
    ['Gisteren zei J. van der Linden dat het kan.', 'J. van der Linden'],
    ['Graag Van der Linden vragen.', 'Van der Linden'],
    ['Zie de mail van Linden, J. van der over de haven.', 'Linden, J. van der'],
    ['Op het net heet hij jvanderlinden, zei men.', 'jvanderlinden'],
    ['Vraag het Jan even.', 'Jan'],
  ])('is found as %j', (tekst, naam) => {
    expect(kort(tekst, { personen: [jan] })).toEqual([`naam: ${naam}`]);
  });

  it('is found on every page once one page names them', () => {
    const paginas = [
      { nummer: 1, tekst: 'Van: Fatima el Amrani\nAan: Kees Visser' },
      { nummer: 2, tekst: 'Mevrouw noemt El Amrani en Visser.' },
    ];
    expect(stelVoor(paginas).filter(({ pagina }) => pagina === 2).map(({ tekst, regel }) => [tekst, regel])).toEqual([
      ['El Amrani', 'naam-achternaam'],
      ['Visser', 'naam-achternaam'],
    ]);
  });

  it('is offered by initials only after a handler confirmed the name', () => {
    const tekst = 'Akkoord JVDL, verder niets.';
    expect(kort(tekst, { personen: [jan] })).toEqual([]);
    expect(kort('Akkoord JvdL, verder niets.', { personen: [{ ...jan, bron: 'bevestigd' }] })).toEqual(['naam: JvdL']);
  });

  it('with a surname that is a word is not seen in every sentence', () => {
    expect(kort('Bos en hei. Het bos is mooi.', { personen: [{ naam: 'Anna Bos', bron: 'mailkop' }] })).toEqual([]);
    expect(kort('Ik sprak gisteren Bos daarover.', { personen: [{ naam: 'Anna Bos', bron: 'mailkop' }] })).toEqual(['naam: Bos']);
  });

  it('is left alone when the body made the name public itself', () => {
    const tekst = 'De heer J. van der Linden en mevrouw Bakker tekenen.';
    expect(kort(tekst, { personen: [jan], openbaar: ['Jan van der Linden'] })).toEqual(['naam: Bakker']);
    expect(kort('Bel 070-3456789 of 070-3456788.', { openbaar: ['070 345 67 89'] })).toEqual(['telefoon: 070-3456788']);
  });
});

describe('words that were redacted before', () => {
  const context: Suggestiecontext = {
    eerderGelakt: [{ tekst: 'het perceel achter de molen', gronden: ['5.1.2.e', '5.1.2.f'] }, { tekst: 'de', gronden: ['5.1.2.e'] }],
  };

  it('are offered again with their grounds, whatever the case and the line ends; one little word is not', () => {
    const [suggestie, ...rest] = stelVoor([{ nummer: 3, tekst: 'De koper wil Het Perceel\nachter de mo-\nlen kopen.' }], context);
    expect(suggestie).toMatchObject({ soort: 'eerder-gelakt', pagina: 3, tekst: 'Het Perceel\nachter de mo-\nlen', gronden: ['5.1.2.e', '5.1.2.f'] });
    expect(rest).toEqual([]);
  });

  it('swallow what stands within them', () => {
    expect(kort('Bel de eigenaar 06-12345678 thuis.', { eerderGelakt: [{ tekst: 'de eigenaar 06-12345678 thuis', gronden: ['5.1.2.e'] }] })).toEqual([
      'eerder-gelakt: de eigenaar 06-12345678 thuis',
    ]);
  });
});

describe('numbers that prove themselves', () => {
  it('are refused with any one digit changed', () => {
    const anders = (text: string, plek: number, erbij: number): string =>
      Array.from(text).map((teken, i) => (i === plek ? String((Number(teken) + erbij) % 10) : teken)).join('');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (plek, erbij) => !isBsn(anders('123456782', plek, erbij))),
    );
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (plek, erbij) => !isIban(anders('NL91ABNA0417164300', plek, erbij))),
    );
  });

  it('have the length of their country', () => {
    expect(isIban('BE68 5390 0754 7034')).toBe(true);
    expect(isIban('NL91ABNA04171643')).toBe(false);
    expect(isIban('ZZ68539007547034')).toBe(false);
  });

  it('of a citizen are a national number, the rest are personal', () => {
    const gronden = stelVoor([{ nummer: 1, tekst: 'BSN 123456782, mail j.smit@voorbeeld.nl' }]).map((suggestie) => suggestie.gronden);
    expect(gronden).toEqual([['5.1.1.e'], ['5.1.2.e']]);
  });
});

describe('a suggestion', () => {
  const stukken = fc.constantFrom('Van: ', 'Jan Jansen', 'de heer ', 'J. ', 'Bos', '\n', ' ', '-\n', '06-12345678', 'a@b.nl', '1234 AB 5', 'NL91ABNA0417164300', 'Met vriendelijke groet,\n', 'é', 'ĳ', '\u0301', '😀', '\r\n', ';', '<');

  it('stands in the text where it says, in order, without overlap, with a kind, rule and version', () => {
    fc.assert(
      fc.property(fc.array(stukken, { maxLength: 30 }), (delen) => {
        const tekst = delen.join('');
        let einde = 0;
        for (const suggestie of stelVoor([{ nummer: 1, tekst }], { personen: [{ naam: 'Piet Bos', bron: 'bevestigd' }] })) {
          expect(suggestie.van).toBeGreaterThanOrEqual(einde);
          expect(suggestie.tot).toBeGreaterThan(suggestie.van);
          expect(suggestie.tot).toBeLessThanOrEqual(tekst.length);
          expect(tekst.slice(suggestie.van, suggestie.tot)).toBe(suggestie.tekst);
          expect(suggestie.versie).toMatch(/^\d+$/);
          einde = suggestie.tot;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same each time, and is found with a page around it as well', () => {
    const tekst = 'Bel J. Jansen op 06-12345678.';
    const los = stelVoor([{ nummer: 1, tekst }]);
    const ruimte = 'Een gewone zin zonder iets.\n'.repeat(100);
    const om = stelVoor([{ nummer: 1, tekst: ruimte + tekst + ruimte }]).map((suggestie) => ({ ...suggestie, van: suggestie.van - ruimte.length, tot: suggestie.tot - ruimte.length }));
    expect(stelVoor([{ nummer: 1, tekst }])).toEqual(los);
    expect(om).toEqual(los);
    expect(los).toHaveLength(2);
  });

  it('is found at the cut of a very long line', () => {
    const vooraf = fc.integer({ min: 1750, max: 2050 });
    fc.assert(fc.property(vooraf, (lengte) => kort(`${'x'.repeat(lengte)} NL91 ABNA 0417 1643 00 ${'y'.repeat(3000)}`).includes('iban: NL91 ABNA 0417 1643 00')));
  });
});
