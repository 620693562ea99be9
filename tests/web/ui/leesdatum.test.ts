// Dates as people write them.
import * as fc from '../../support/eigenschap.ts';
import { datumtekst, restdagen, type Datumvorm } from '../../../src/web/ui/datumtekst.ts';
import { leesDatum } from '../../../src/web/ui/formulier/leesdatum.ts';

const gelezen = (text: string): string => {
  const result = leesDatum(text);
  return result.ok ? result.datum.toString() : result.uitleg;
};

test.each([
  ['01-02-2026', '2026-02-01'],
  ['1-2-26', '2026-02-01'],
  ['1/2/2026', '2026-02-01'],
  ['1.2.2026', '2026-02-01'],
  ['1 2 2026', '2026-02-01'],
  ['01022026', '2026-02-01'],
  ['2026-02-01', '2026-02-01'],
  ['1 februari 2026', '2026-02-01'],
  ['  1  FEB.  2026 ', '2026-02-01'],
  ['zo 1 feb 2026', '2026-02-01'],
  ['zondag 1 februari 2026', '2026-02-01'],
  ['1e maart 2026', '2026-03-01'],
  ['29-2-2028', '2028-02-29'],
  ['31-12-99', '1999-12-31'],
])('%s is %s', (text, expected) => {
  expect(gelezen(text)).toBe(expected);
});

test.each([
  ['', /dag, maand en jaar/],
  ['gisteren', /dag, maand en jaar/],
  ['30-02-2026', /februari 2026 is geen dag 30. De laatste dag is 28/],
  ['29-02-2027', /laatste dag is 28/],
  ['31-04-2026', /april 2026 is geen dag 31/],
  ['0-1-2026', /geen dag 0/],
  ['1-13-2026', /Maand 13 bestaat niet/],
  ['1-1-0026', /jaar 26 kan niet/],
  ['1-1-9999', /jaar 9999 kan niet/],
  ['1 foo 2026', /dag, maand en jaar/],
])('"%s" is refused in words', (text, uitleg) => {
  expect(gelezen(text)).toMatch(uitleg);
});

test('every date that we write can be read back', () => {
  const forms: readonly Datumvorm[] = ['lang', 'dag', 'kort', 'cijfers'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(...forms), (days, form) => {
      const date = Temporal.PlainDate.from('1900-01-01').add({ days });
      expect(gelezen(datumtekst(date, form))).toBe(date.toString());
    }),
  );
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const result = leesDatum(text);
      expect(result.ok || result.uitleg.length > 10).toBe(true);
    }),
  );
});

test.each([
  ['2026-11-23', 'vandaag'],
  ['2026-11-24', 'nog 1 dag'],
  ['2026-12-07', 'nog 14 dagen'],
  ['2026-11-22', '1 dag te laat'],
  ['2026-11-18', '5 dagen te laat'],
])('on 23 November, %s is: %s', (uiterste, tekst) => {
  expect(restdagen(Temporal.PlainDate.from(uiterste), Temporal.PlainDate.from('2026-11-23'))).toBe(tekst);
});
