// The holiday table: computed days, designated days, King's Day on Saturday, and years for which no decree is known.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dagnummer, naarDag, naarDatum, weekdagNummer } from '../../../src/wet/dagnummer.ts';
import { feestdaggegevens, feestdaggegevensSchema } from '../../../src/wet/feestdagen/gegevens.ts';
import { feestdagtabel, maakFeestdagtabel, pasen } from '../../../src/wet/feestdagen/tabel.ts';

const vrij = (datum: string) => feestdagtabel.vrij(naarDag(Temporal.PlainDate.from(datum)));

describe('day numbers', () => {
  it('are days since 1970-01-01, with Monday as day one of the week', () => {
    expect(dagnummer(1970, 1, 1)).toBe(0);
    for (let nummer = -30_000; nummer < 60_000; nummer += 17) {
      const datum = naarDatum(nummer);
      expect(Temporal.PlainDate.from('1970-01-01').until(datum).days).toBe(nummer);
      expect(naarDag(datum)).toBe(nummer);
      expect(weekdagNummer(nummer)).toBe(datum.dayOfWeek);
    }
  });
});

describe('the holiday table', () => {
  it('is valid data', () => expect(feestdaggegevensSchema.parse(feestdaggegevens)).toEqual(feestdaggegevens));

  it.each([
    ['2024-03-31', 2024],
    ['2035-03-25', 2035],
    ['2038-04-25', 2038],
    ['2076-04-19', 2076],
  ])('has Easter on %s', (datum, jaar) => expect(naarDatum(pasen(jaar)).toString()).toBe(datum));

  it.each([
    ['2027-03-26', 'Goede Vrijdag'],
    ['2027-05-07', 'aangewezen als vrije dag'],
    ['2026-05-04', null],
    ['2026-12-24', null],
    ['2027-05-01', 'zaterdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2025-04-27', 'zondag'],
    ['2031-04-26', 'Koningsdag'],
    ['2029-05-11', null],
  ])('%s: %s', (datum, reden) => expect(vrij(datum)).toBe(reden));

  it('knows which years a decree settles', () => {
    expect([2022, 2023, 2028, 2029].map((jaar) => feestdagtabel.besluitBekend(jaar))).toEqual([false, true, true, false]);
    expect(feestdagtabel.bron(2027)).toMatch(/7 mei 2027/);
    expect(feestdagtabel.bron(2030)).toBeNull();
  });

  it('takes a new decree as data', () => {
    const nieuw = maakFeestdagtabel({
      ...feestdaggegevens,
      versie: 'proef',
      besluiten: [...feestdaggegevens.besluiten, { bron: 'proefbesluit', jaren: [2029], dagen: ['2029-05-11'] }],
    });
    expect(nieuw.vrij(naarDag(Temporal.PlainDate.from('2029-05-11')))).toBe('aangewezen als vrije dag');
    expect(nieuw.besluitBekend(2029)).toBe(true);
  });

  it('lists a year in order', () => {
    expect(feestdagtabel.vanJaar(2028).map(({ datum, naam }) => `${datum.toString()} ${naam}`)).toEqual([
      '2028-01-01 Nieuwjaarsdag',
      '2028-04-14 Goede Vrijdag',
      '2028-04-17 Tweede Paasdag',
      '2028-04-27 Koningsdag',
      '2028-04-28 aangewezen als vrije dag',
      '2028-05-05 Bevrijdingsdag',
      '2028-05-25 Hemelvaartsdag',
      '2028-05-26 aangewezen als vrije dag',
      '2028-06-05 Tweede Pinksterdag',
      '2028-12-25 Eerste Kerstdag',
      '2028-12-26 Tweede Kerstdag',
    ]);
  });
});

describe('against the list of the domain specification', () => {
  const bestand = join(process.cwd(), '..', 'shared', 'domain', 'holidays.json');
  if (!existsSync(bestand)) {
    console.warn(`OVERGESLAGEN: ${bestand} is er niet; de feestdagentabel is daar niet mee vergeleken.`);
    it.skip('SKIPPED: ../shared/domain/holidays.json is absent', () => undefined);
    return;
  }
  const lijst: { recognised: Record<string, Record<string, string>>; designated: readonly string[] } = JSON.parse(readFileSync(bestand, 'utf8'));

  it.each(Object.keys(lijst.recognised))('%s holds exactly the same days', (jaar) => {
    const verwacht = [...Object.keys(lijst.recognised[jaar]!), ...lijst.designated.filter((dag) => dag.startsWith(jaar))].sort();
    expect(feestdagtabel.vanJaar(Number(jaar)).map(({ datum }) => datum.toString())).toEqual(verwacht);
  });
});
