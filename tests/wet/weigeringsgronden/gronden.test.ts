// The table of grounds, and the many ways in which people write a code.
import { artikelVan, grondCodeSchema, grondVan, normaliseerGrond, weigeringsgronden } from '../../../src/wet/weigeringsgronden/gronden.ts';
import { oordeelSchema, oordelen } from '../../../src/wet/weigeringsgronden/oordelen.ts';
import { grondtekst, grondUitleg, oordeeltekst } from '../../../src/wet/weigeringsgronden/teksten.ts';

describe('the table of grounds', () => {
  it('has every code of the law once, in order, with a label and a plain sentence', () => {
    expect(weigeringsgronden.map(({ code }) => code)).toEqual(grondCodeSchema.options);
    for (const { label, uitleg } of weigeringsgronden) {
      expect(label).not.toBe('');
      expect(uitleg).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('asks reasons for every ground that weighs', () => {
    const zonder = weigeringsgronden.filter(({ soort, motiveringNodig }) => soort === 'relatief' && !motiveringNodig).map(({ code }) => code);
    expect(zonder).toEqual(['5.2.2']);
  });

  it('asks what the law asks: opinion or fact, formal decision, environment, formation, which law', () => {
    expect(weigeringsgronden.filter(({ vragen }) => vragen.length > 0).map(({ code }) => code)).toEqual([
      '5.1.1.c', '5.1.1.d', '5.1.1.e', '5.1.2.b', '5.1.5', '5.2.1', '5.2.2', '5.2.3', '5.2.4', '5.4', '8.8',
    ]);
    for (const { vragen } of weigeringsgronden) for (const vraag of vragen) expect(vraag).toMatch(/^[A-Z].*[?.]$/);
  });

  it('knows the article', () => {
    expect([artikelVan('5.1.2.e'), artikelVan('5.1.5'), artikelVan('5.4a'), artikelVan('8.8')]).toEqual([
      'Woo art. 5.1 lid 2 onder e',
      'Woo art. 5.1 lid 5',
      'Woo art. 5.4a',
      'Woo art. 8.8',
    ]);
  });
});

describe('reading a code', () => {
  it.each([
    ['5.1.2e', '5.1.2.e'],
    ['5.1.2.e', '5.1.2.e'],
    [' 5.1.2.E ', '5.1.2.e'],
    ['art. 5.1 lid 2 sub e', '5.1.2.e'],
    ['artikel 5.1, lid 2, onder e, Woo', '5.1.2.e'],
    ['5.1 lid 5', '5.1.5'],
    ['5.2.1', '5.2.1'],
    ['5.4a', '5.4a'],
    ['5.1.1c', '5.1.1.c'],
  ])('%s is %s', (tekst, code) => expect(normaliseerGrond(tekst)).toBe(code));

  it.each(['', '5.1.2', '5.1.2.j', '5.3', '10.2.e', 'dubbel', '5.1.2.ee'])('%s is no ground', (tekst) => expect(normaliseerGrond(tekst)).toBeNull());

  it('reads every code of the table, with and without the last dot', () => {
    for (const { code } of weigeringsgronden) {
      expect(grondVan(code)?.code).toBe(code);
      expect(normaliseerGrond(code.replace(/\.([a-z])$/, '$1'))).toBe(code);
    }
  });
});

describe('words', () => {
  it('for grounds and assessments', () => {
    expect(grondtekst('5.1.2e')).toBe('Eerbiediging van de persoonlijke levenssfeer');
    expect(grondUitleg('5.1.2.e')).toMatch(/personen/);
    expect(grondtekst('9.9')).toBe('9.9');
    expect(oordeelSchema.options.map(oordeeltekst)).toEqual(['Openbaar', 'Deels openbaar', 'Niet openbaar', 'Al openbaar', 'Buiten het verzoek', 'Dubbel']);
  });

  it('only what is open or blacked out lets a file go', () => {
    expect(oordeelSchema.options.filter((oordeel) => oordelen[oordeel].bestand !== 'geen')).toEqual(['openbaar', 'deels_openbaar']);
  });
});
