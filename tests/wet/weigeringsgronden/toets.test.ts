// What one assessment needs: a ground, reasons, an extra reason after five years, and never what the law excludes.
import { weigeringsgronden } from '../../../src/wet/weigeringsgronden/gronden.ts';
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
    ['business data in confidence: absolute, no weighing', { oordeel: 'deels_openbaar', gronden: ['5.1.1.c'] }],
    ['business data about the environment, seriously harmed and weighed', { oordeel: 'deels_openbaar', gronden: ['5.1.1.c'], milieuInformatie: true, ernstigGeschaad: true, motivering: 'Zie.' }],
    ['an opinion: no weighing asked', { oordeel: 'deels_openbaar', gronden: ['5.2.1'] }],
    ['an opinion about emissions, weighed', { oordeel: 'deels_openbaar', gronden: ['5.2.4'], motivering: 'Zie.', emissies: true }],
    ['papers of the formation', { oordeel: 'niet_openbaar', gronden: ['5.4'] }],
    ['another law that goes before, named', { oordeel: 'niet_openbaar', gronden: ['8.8'], motivering: 'Wet op de inlichtingen- en veiligheidsdiensten, artikel 2.' }],
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
      { oordeel: 'deels_openbaar', gronden: ['5.1.1.c'], milieuInformatie: true, ernstigGeschaad: true },
      ['motivering_bij_milieu bij motivering'],
    ],
    [
      'business data about the environment without serious harm',
      { oordeel: 'deels_openbaar', gronden: ['5.1.1.c'], milieuInformatie: true, motivering: 'x' },
      ['ernstige_schade_ontbreekt bij ernstigGeschaad'],
    ],
    [
      'an opinion in environmental information without weighing',
      { oordeel: 'deels_openbaar', gronden: ['5.2.1'], milieuInformatie: true },
      ['opvatting_bij_milieu bij motivering'],
    ],
    ['the ground for environmental opinions elsewhere', { oordeel: 'deels_openbaar', gronden: ['5.2.4'], motivering: 'x', milieuInformatie: false }, ['opvatting_zonder_milieu bij gronden']],
    ['emissions and state security', { oordeel: 'niet_openbaar', gronden: ['5.1.1.b'], emissies: true }, ['grond_bij_emissies bij gronden']],
    ['emissions and the residual ground', { oordeel: 'deels_openbaar', gronden: ['5.1.5'], motivering: 'x', emissies: true }, ['onevenredige_benadeling_bij_milieu bij gronden']],
    ['another law, not named', { oordeel: 'niet_openbaar', gronden: ['8.8'] }, ['motivering_ontbreekt bij motivering']],
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

describe('every ground by its kind', () => {
  const metAlles = (code: string, soort: TeToetsen['oordeel'] = 'niet_openbaar'): TeToetsen => ({ oordeel: soort, gronden: [code], ontvangstVerzoek, openbaarOp: dag('2027-12-01') });

  it.each(weigeringsgronden.filter(({ motiveringNodig }) => motiveringNodig).map(({ code }) => code))('%s is refused without reasons', (code) => {
    expect(toetsBeoordeling(metAlles(code)).map((fout) => fout.code)).toEqual(['motivering_ontbreekt']);
    expect(toetsBeoordeling({ ...metAlles(code), motivering: 'Zie.' })).toEqual([]);
  });

  it.each(weigeringsgronden.filter(({ soort }) => soort === 'absoluut').map(({ code }) => code))('%s weighs nothing', (code) => {
    expect(toetsBeoordeling(metAlles(code))).toEqual([]);
  });

  it.each(weigeringsgronden.map(({ code, tijdsverloopNodig }) => [code, tijdsverloopNodig] as const))('%s after five years: an extra reason is needed: %p', (code, nodig) => {
    const fouten = toetsBeoordeling({ ...metAlles(code), motivering: 'Zie.', documentdatum: dag('2001-01-01') }).map((fout) => fout.code);
    expect(fouten).toEqual(nodig ? ['tijdsverloop_ontbreekt'] : []);
    expect(nodig).toBe(/^5\.1\.2|^5\.1\.5|^5\.2/.test(code));
  });
});

describe('older than five years (Woo 5.3)', () => {
  it('counts to the day: exactly five years is not older', () => {
    expect(['2022-09-05', '2022-09-06', '2022-09-07'].map((d) => isOuderDanVijfJaar(dag(d), ontvangstVerzoek))).toEqual([true, false, false]);
  });

  it('counts from the receipt, or under the other reading of R16 from the decision', () => {
    const b = { oordeel: 'deels_openbaar', gronden: ['5.2.1'], documentdatum: dag('2022-09-10') } as const;
    expect(fouten(b)).toEqual([]);
    expect(fouten({ ...b, lezingen: { R16: 'besluit' }, besluitOp: dag('2027-10-04') })).toEqual(['tijdsverloop_ontbreekt bij tijdsverloop']);
    expect(fouten({ ...b, besluitOp: dag('2027-10-04') })).toEqual([]);
  });

  it('does not matter for absolute grounds of lid 1, and not without a request', () => {
    expect(fouten({ oordeel: 'niet_openbaar', gronden: ['5.1.1.d'], documentdatum: dag('2001-01-01') })).toEqual([]);
    expect(fouten({ oordeel: 'niet_openbaar', gronden: ['5.2.1'], documentdatum: dag('2001-01-01'), ontvangstVerzoek: null })).toEqual([]);
  });
});
