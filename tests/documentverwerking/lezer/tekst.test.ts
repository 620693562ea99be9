// Text from a PDF becomes text that people search.
import * as fc from '../../support/eigenschap.ts';
import { normaliseerTekst } from '../../../src/documentverwerking/lezer/tekst.ts';
import { datumUitPdf } from '../../../src/documentverwerking/pdfdatum.ts';

describe('text of a page', () => {
  it.each([
    ['joins a word broken at a line end', 'bestuurs\u0002\r\norgaan', 'bestuursorgaan'],
    ['keeps the hyphen of a name', 'Noord\u0002\r\nHolland', 'Noord-Holland'],
    ['keeps the hyphen of a number', 'COVID\u000219', 'COVID-19'],
    ['unfolds ligatures', 'o\ufb03cieel \ufb01nancieel', 'officieel financieel'],
    ['composes accents', 'bee\u0308digd', 'beëdigd'],
    ['drops soft hyphens', 'wet\u00adgever', 'wetgever'],
    ['makes one space of many', 'a \t\u00a0 b  \r\n  c', 'a b\nc'],
    ['drops what is not text', 'a\u0000\u0007b\ufeff', 'ab'],
  ])('%s', (_, raw, text) => {
    expect(normaliseerTekst(raw)).toBe(text);
  });

  it('is stable, and safe to store and to put in XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = normaliseerTekst(raw);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[^\P{Cc}\n]/u);
        expect(normaliseerTekst(text)).toBe(text);
      }),
    );
  });
});

describe('a date in the properties of a PDF', () => {
  it.each([
    ["D:20261005093000+02'00'", '2026-10-05'],
    ['D:20261005233000Z', '2026-10-06'],
    ["D:20261231233000-05'00'", '2027-01-01'],
    ['D:20261005', '2026-10-05'],
    ['20261005', '2026-10-05'],
  ])('%s is %s in Amsterdam', (raw, datum) => {
    expect(datumUitPdf(raw)?.toString()).toBe(datum);
  });

  it.each(['', 'gisteren', 'D:2026', 'D:20261332', "D:20261005999999Z"])('%j is no date', (raw) => {
    expect(datumUitPdf(raw)).toBeNull();
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), (raw) => datumUitPdf(raw) === null || datumUitPdf(raw) instanceof Temporal.PlainDate));
  });
});
