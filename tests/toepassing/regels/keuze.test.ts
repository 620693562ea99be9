// What may be asked of a comparison, and which law comes of it.
import { leesKeuze, isZoalsNu, rechtMet, type Gevraagd, type Grondslag } from '../../../src/toepassing/regels/keuze.ts';
import { feestdaggegevensVan, rechtVan } from '../../../src/recht.ts';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import { lezingen, lezingenSchema, type LezingCode } from '../../../src/wet/termijnen/lezingen.ts';
import { regelset } from '../../../src/wet/termijnen/regelset.ts';
import { naarDag } from '../../../src/wet/dagnummer.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const NIETS: Gevraagd = { lezingen: [], erbij: [], weg: [], regelset: null };
const config = leesConfiguratie({ WOOSTROOM_LEZINGEN: 'R9=precies' }, { feestdagbesluiten: [{ bron: 'Besluit 2029', jaren: [2029], dagen: ['2029-05-11'] }] });
const nu: Grondslag = { recht: rechtVan(config), feestdagen: feestdaggegevensVan(config) };
const vrij = (keuze: Partial<Gevraagd>, datum: string) => rechtMet(nu, leesKeuze({ ...NIETS, ...keuze }, nu).keuze).feestdagen!.vrij(naarDag(dag(datum)));

it('nothing asked is as it is now', () => {
  const { keuze, fouten } = leesKeuze(NIETS, nu);
  expect([fouten, isZoalsNu(keuze), rechtMet(nu, keuze)]).toEqual([[], true, nu.recht]);
});

it('keeps only the answers that are otherwise than what this body uses', () => {
  const { keuze } = leesKeuze({ ...NIETS, lezingen: [['R9', 'precies'], ['R1', 'inclusief']] }, nu);
  expect(keuze.lezingen).toEqual({ R1: 'inclusief' });
  expect(rechtMet(nu, keuze).lezingen).toMatchObject({ R1: 'inclusief', R9: 'precies', R2: 'laatste-dag' });
  expect(isZoalsNu(leesKeuze({ ...NIETS, lezingen: [['R9', 'precies']] }, nu).keuze)).toBe(true);
});

it('adds days, leaves out designated ones, also those of a decree of this body', () => {
  expect(vrij({}, '2026-12-24')).toBeNull();
  expect(vrij({ erbij: [dag('2026-12-24')] }, '2026-12-24')).toBe('aangewezen als vrije dag');
  expect(vrij({}, '2029-05-11')).toBe('aangewezen als vrije dag');
  expect(vrij({ weg: [dag('2029-05-11')] }, '2029-05-11')).toBeNull();
  const anders = rechtMet(nu, leesKeuze({ ...NIETS, erbij: [dag('2030-05-31')] }, nu).keuze).feestdagen!;
  expect([anders.besluitBekend(2030), anders.besluitBekend(2029), anders.versie]).toEqual([false, true, 'atw-2026-11-23+2029-05-11, met 2030-05-31']);
});

it('another rule set', () => {
  const later = { ...regelset, id: 'woo-verzonnen' };
  const grondslag = { ...nu, regelsets: [regelset, later] };
  expect(rechtMet(grondslag, leesKeuze({ ...NIETS, regelset: 'woo-verzonnen' }, grondslag).keuze).regelset).toBe(later);
});

it('tells every fault at once, by field', () => {
  const { fouten } = leesKeuze(
    {
      lezingen: [['R1', 'misschien'], ['R99', 'ja'], ['constructor', 'x'], ['R8', 'ja'], ['R8', 'nee']],
      erbij: [dag('2026-12-25'), dag('2026-12-26'), dag('2026-05-15'), dag('1999-01-04')],
      weg: [dag('2026-12-25')],
      regelset: 'woo-1848',
    },
    nu,
  );
  expect(fouten.map(({ veld }) => veld)).toEqual(['regelset', 'R1', '', '', 'R8', 'erbij', 'erbij', 'erbij', 'erbij', 'weg']);
  expect(fouten.map(({ uitleg }) => uitleg)).toEqual(
    expect.arrayContaining([
      'Het antwoord "misschien" bestaat niet bij R1. Kies uit: exclusief, inclusief.',
      'Voor R8 staan er twee antwoorden. Kies er één.',
      'vr 25 dec 2026 is al een vrije dag: Eerste Kerstdag. Kies een andere dag.',
      'vr 15 mei 2026 is al een vrije dag: aangewezen als vrije dag. Kies een andere dag.',
      'vr 25 dec 2026 is geen dag die bij besluit is aangewezen. Kies een dag uit de lijst.',
    ]),
  );
});

it('a long list of days is refused as a whole', () => {
  const veel = Array.from({ length: 61 }, (_, i) => dag('2031-01-01').add({ days: i }));
  expect(leesKeuze({ ...NIETS, erbij: veel }, nu).fouten[0]).toEqual({ veld: 'erbij', uitleg: 'Dit zijn 61 dagen. Noem er hoogstens 60.' });
});

it.each(Object.keys(lezingen) as LezingCode[])('%s has the same answers in the questions and in the schema', (code) => {
  expect(Object.keys(lezingen[code].keuzes)).toEqual([...lezingenSchema.shape[code].options]);
});
