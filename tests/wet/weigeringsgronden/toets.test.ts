// What one assessment needs: a ground, reasons, an extra reason after five years, and never what the law excludes.
import { isOuderDanVijfJaar, toetsBeoordeling, type TeToetsen } from '../../../src/wet/weigeringsgronden/toets.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const ontvangstVerzoek = dag('2027-09-06');
const fouten = (b: Partial<TeToetsen> & Pick<TeToetsen, 'oordeel'>): readonly string[] =>
  toetsBeoordeling({ gronden: [], ontvangstVerzoek, ...b }).map(({ code, veld }) => `${code} bij ${veld}`);

describe('an assessment that is complete', () => {
  it.each<[string, Parameters<typeof fouten>[0]]>([
    ['open', { oordeel: 'openbaar' }],
    ['partly open for privacy, with reasons', { oordeel: 'deels_openbaar', gronden: ['5.1.2e'], motivering: 'Namen van bewoners.' }],
    ['not open, state secret: absolute, no weighing', { oordeel: 'niet_openbaar', gronden: ['5.1.1.b'] }],
    ['public already, with the place', { oordeel: 'reeds_openbaar', vindplaats: 'https://example.nl/stuk' }],
    ['outside the request, with a reason', { oordeel: 'buiten_verzoek', motivering: 'Gaat over een ander plein.' }],
    ['duplicate, with the number', { oordeel: 'dubbel', vindplaats: '12' }],
    ['temporary, with the day', { oordeel: 'niet_openbaar', gronden: ['5.1.4'], openbaarOp: dag('2027-10-20') }],
    [
      'two grounds on different passages of a partly open document',
      { oordeel: 'deels_openbaar', gronden: ['5.1.5', '5.1.2.e'], motivering: 'Zie per passage.' },
    ],
  ])('%s', (_wat, b) => expect(fouten(b)).toEqual([]));
});

describe('an assessment with a fault', () => {
  it.each<[string, Parameters<typeof fouten>[0], readonly string[]]>([
    ['no ground', { oordeel: 'niet_openbaar' }, ['grond_ontbreekt bij gronden']],
    ['a ground that is none', { oordeel: 'deels_openbaar', gronden: ['5.3'] }, ['grond_onbekend bij gronden']],
    ['a ground on an open document', { oordeel: 'openbaar', gronden: ['5.1.1.a'] }, ['grond_niet_nodig bij gronden']],
    ['no reasons for a relative ground', { oordeel: 'deels_openbaar', gronden: ['5.1.2.e'], motivering: '  ' }, ['motivering_ontbreekt bij motivering']],
    ['no place', { oordeel: 'reeds_openbaar' }, ['vindplaats_ontbreekt bij vindplaats']],
    ['no reason for outside the request', { oordeel: 'buiten_verzoek' }, ['reden_ontbreekt bij motivering']],
    ['no reference for a duplicate', { oordeel: 'dubbel' }, ['verwijzing_ontbreekt bij vindplaats']],
    ['no day for a temporary ground', { oordeel: 'niet_openbaar', gronden: ['5.1.4'] }, ['datum_ontbreekt bij openbaarOp']],
    [
      '5.1.5 together with lid 2 on the same information',
      { oordeel: 'niet_openbaar', gronden: ['5.1.5', '5.1.2.b'], motivering: 'x' },
      ['onevenredige_benadeling_niet_samen bij gronden'],
    ],
    [
      '5.1.5 for environmental information',
      { oordeel: 'deels_openbaar', gronden: ['5.1.5'], motivering: 'x', milieuInformatie: true },
      ['onevenredige_benadeling_bij_milieu bij gronden'],
    ],
    [
      'business data about the environment without weighing',
      { oordeel: 'deels_openbaar', gronden: ['5.1.1.c'], milieuInformatie: true },
      ['motivering_bij_milieu bij motivering'],
    ],
    [
      'emissions and privacy',
      { oordeel: 'deels_openbaar', gronden: ['5.1.2.e'], motivering: 'x', emissies: true },
      ['grond_bij_emissies bij gronden'],
    ],
    [
      'an old document without a word about the lapse of time',
      { oordeel: 'deels_openbaar', gronden: ['5.2.1'], documentdatum: dag('2022-09-05') },
      ['tijdsverloop_ontbreekt bij tijdsverloop'],
    ],
    [
      'everything at once',
      { oordeel: 'niet_openbaar', gronden: ['5.1.2.e', 'x'], documentdatum: dag('2001-01-01') },
      ['grond_onbekend bij gronden', 'motivering_ontbreekt bij motivering', 'tijdsverloop_ontbreekt bij tijdsverloop'],
    ],
  ])('%s', (_wat, b, verwacht) => expect(fouten(b)).toEqual(verwacht));

  it('says in plain words what is wrong, with the article and what to do', () => {
    const [fout] = toetsBeoordeling({ oordeel: 'deels_openbaar', gronden: ['5.1.2e'], ontvangstVerzoek });
    expect(fout).toEqual({
      code: 'motivering_ontbreekt',
      veld: 'motivering',
      artikel: 'Woo art. 5.1 lid 3',
      uitleg: 'Bij "Eerbiediging van de persoonlijke levenssfeer" (5.1.2.e) moet u opschrijven waarom dit zwaarder weegt dan openbaarheid.',
      watNu: 'Schrijf de afweging in enkele zinnen op.',
    });
  });
});

describe('older than five years (Woo 5.3)', () => {
  it('counts to the day: exactly five years is not older', () => {
    expect(['2022-09-05', '2022-09-06', '2022-09-07'].map((d) => isOuderDanVijfJaar(dag(d), ontvangstVerzoek))).toEqual([true, false, false]);
  });

  it('does not matter for absolute grounds of lid 1, and not without a request', () => {
    expect(fouten({ oordeel: 'niet_openbaar', gronden: ['5.1.1.d'], documentdatum: dag('2001-01-01') })).toEqual([]);
    expect(fouten({ oordeel: 'niet_openbaar', gronden: ['5.2.1'], documentdatum: dag('2001-01-01'), ontvangstVerzoek: null })).toEqual([]);
  });
});
