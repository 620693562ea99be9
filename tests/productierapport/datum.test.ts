// Dates of a report: every way of the format, never a day that does not exist, and no silent choice between day and month.
import * as fc from '../support/eigenschap.ts';
import type { Cel } from '../../src/documentverwerking/rooster/model.ts';
import { bekijkDatums, leesDatum } from '../../src/productierapport/datum.ts';
import { VANDAAG } from './voorbeelden.ts';

/** Reads a column; the first row of it is row 2. */
function kolom(cellen: readonly (Cel | undefined)[], vanaf1904 = false) {
  const bekeken = bekijkDatums(cellen.map((cel, at) => ({ rij: at + 2, cel })), vanaf1904);
  return cellen.map((cel) => {
    const { waarde, opmerkingen } = leesDatum(cel, bekeken, vanaf1904, VANDAAG);
    return [waarde?.toString() ?? null, ...opmerkingen.map(({ ernst, code }) => `${ernst} ${code}`)];
  });
}
const een = (cel: Cel): unknown => kolom([cel])[0];

it.each([
  ['2025-04-14', '2025-04-14'],
  ['14-04-2025', '2025-04-14'],
  ['2025/04/14', '2025-04-14'],
  ['14/04/2025', '2025-04-14'],
  ['14/04/2025 13:45', '2025-04-14'],
  ['14/04/2025 12:00 AM UTC', '2025-04-14'],
  ['03/26/2020', '2020-03-26'],
  ['09-22-2025', '2025-09-22'],
  ['2/19/2021 8:46 AM UTC', '2021-02-19'],
  ['2021-02-19T08:46:00Z', '2021-02-19'],
  ['3/3/2020', '2020-03-03'],
])('%s is %s, without a doubt', (geschreven, dag) => {
  expect(een(geschreven)).toEqual([dag]);
});

it.each(['2021-02-30', '30/02/2021', '2/30/2021', '31-04-2025', '00-01-2025', '2021-13-01', '1/1/2021 25:00', '1/1/2021 13:00 PM'])('%s is on no calendar: a fault, not another day', (geschreven) => {
  expect(een(geschreven)).toEqual([null, 'fout datum_onleesbaar']);
});

it.each(['14-04-25', 'april 2025', '2025', '14 april', 'n.v.t.', 2021, 1001])('%s is no date', (geschreven) => {
  expect(een(geschreven)).toEqual([null, 'fout datum_onleesbaar']);
});

describe('which number is the month', () => {
  it('is told by one row for the whole column', () => {
    expect(kolom(['3/4/2020', '14/4/2020'])).toEqual([['2020-04-03'], ['2020-04-14']]);
    expect(kolom(['3/4/2020', '4/14/2020'])).toEqual([['2020-03-04'], ['2020-04-14']]);
  });

  it('is a fault for a date that fits both, when rows prove both', () => {
    expect(kolom(['14/4/2020', '4/14/2020', '3/4/2020'])).toEqual([['2020-04-14'], ['2020-04-14'], [null, 'fout datum_dubbelzinnig']]);
  });

  it('is the second one when nothing tells, with a warning', () => {
    expect(een('3/4/2020')).toEqual(['2020-04-03', 'waarschuwing datum_dubbelzinnig']);
  });

  it('is the first one when the time is written the American way, with a warning', () => {
    expect(een('6/2/2025 12:00 PM UTC')).toEqual(['2025-06-02', 'waarschuwing datum_dubbelzinnig']);
  });
});

describe('numbers', () => {
  it('are days since 1900 or 1904, with a warning', () => {
    expect(kolom([43915])).toEqual([['2020-03-25', 'waarschuwing datum_uit_getal']]);
    expect(kolom([43915 - 1462], true)).toEqual([['2020-03-25', 'waarschuwing datum_uit_getal']]);
    expect(kolom(['43915.5'])).toEqual([['2020-03-25', 'waarschuwing datum_uit_getal']]);
  });

  it('that a spreadsheet shows as a date are one', () => {
    expect(een({ dag: '2020-03-25' })).toEqual(['2020-03-25']);
  });
});

it('warns about a day that is still to come', () => {
  expect(een('2027-01-01')).toEqual(['2027-01-01', 'waarschuwing datum_in_toekomst']);
});

it('leaves an empty cell empty', () => {
  expect(kolom([undefined, '', '  '])).toEqual([[null], [null], [null]]);
});

it('never makes another day than the one that is written, in any order', () => {
  const getal = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(getal, getal, fc.integer({ min: 1000, max: 2999 }), fc.constantFrom('-', '/', '.'), fc.boolean(), (a, b, jaar, streep, jaarEerst) => {
      const tekst = jaarEerst ? [jaar, a, b].join(streep) : [a, b, jaar].join(streep);
      const [[dag = null] = []] = kolom([tekst]);
      if (dag === null) return;
      const { year, month, day } = Temporal.PlainDate.from(dag);
      expect(year).toBe(jaar);
      expect([[month, day], [day, month]]).toContainEqual([a, b]);
    }),
    { numRuns: 1000 },
  );
});

it('reads every real day back from every notation, when the column is clear', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (dagen) => {
      const dag = Temporal.PlainDate.from('1950-01-01').add({ days: dagen });
      const [j, m, d] = [dag.year, dag.month, dag.day].map(String);
      const iso = dag.toString();
      for (const [tekst, bewijs] of [[iso, iso], [`${d}-${m}-${j}`, '31-1-2020'], [`${m}/${d}/${j} 1:00 PM UTC`, '1/31/2020'], [`${d}/${m}/${j} 09:30`, '31/1/2020']] as const) {
        expect(kolom([tekst, bewijs])[0]?.[0]).toBe(iso);
      }
    }),
  );
});
