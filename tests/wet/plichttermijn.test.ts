// By when something must be public without a request (Woo 3.3 lid 4 and 5), with the reason for each day.
import * as fc from '../support/eigenschap.ts';
import { informatiecategorieen, vanKrachtSinds } from '../../src/wet/informatiecategorieen/categorieen.ts';
import { berekenPlicht, BIJZONDER, termijnenVan, type Plichtfeiten } from '../../src/wet/openbaarmaking/plichttermijn.ts';

const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const feiten = (anders: Partial<Plichtfeiten> = {}): Plichtfeiten => ({ categorie: '2i', aanleiding: 'vastgesteld', op: dag('2026-11-30'), bijzonder: 'gewoon', zienswijzenGevraagdOp: null, bezwaarVerwachtOp: null, ...anders });
const uiterlijk = (anders: Partial<Plichtfeiten> = {}): string | undefined => berekenPlicht(feiten(anders)).uiterlijk?.toString();

it('is two weeks after adoption, moved to a working day (lid 4; Atw art. 1)', () => {
  expect(uiterlijk()).toBe('2026-12-14');
  expect(uiterlijk({ op: dag('2026-12-11') })).toBe('2026-12-28');
});

it('is four weeks after receipt for research by others (lid 5 onder f)', () => {
  const { uiterlijk: laatste, stappen } = berekenPlicht(feiten({ categorie: '2j', aanleiding: 'ontvangen', op: dag('2026-11-27'), bijzonder: 'extern-onderzoek' }));
  expect(laatste?.toString()).toBe('2026-12-28');
  expect(stappen.map(({ artikel }) => artikel)).toContain('Woo art. 3.3 lid 5 onder f');
});

it('is the day itself for what is spread or decided, and for an agenda', () => {
  expect(uiterlijk({ bijzonder: 'tegelijk', op: dag('2026-12-05') })).toBe('2026-12-05');
  expect(uiterlijk({ categorie: '2d', bijzonder: 'agenda', op: dag('2026-12-08') })).toBe('2026-12-08');
});

it('is no day for art. 3.1 and for laws with rules of their own', () => {
  for (const categorie of ['3.1', '1a', '1b']) expect(berekenPlicht(feiten({ categorie })).uiterlijk).toBeNull();
});

it('says what the days count from, and of which rule they are', () => {
  const begin = (anders: Partial<Plichtfeiten>) => berekenPlicht(feiten(anders)).stappen[0];
  expect(begin({ categorie: '2k', bijzonder: 'herstelsanctie' })?.zin).toBe('Herstelsanctie onherroepelijk: ma 30 nov 2026 (dag 0).');
  expect(begin({ categorie: '2j', aanleiding: 'ontvangen', bijzonder: 'extern-onderzoek' })?.zin).toBe('Onderzoek van een ander ontvangen: ma 30 nov 2026 (dag 0).');
  expect(begin({ categorie: '2a', aanleiding: 'ontvangen' })?.zin).toBe('Ontvangen: ma 30 nov 2026 (dag 0).');
  expect(begin({ categorie: '2e' })?.zin).toBe('Vastgesteld: ma 30 nov 2026 (dag 0).');
  expect(begin({ categorie: '2i', bijzonder: 'tegelijk' })).toMatchObject({ zin: 'Het besluit op het verzoek is genomen.', artikel: 'Woo art. 3.3 lid 5 onder e' });
  expect(begin({ categorie: '2c', bijzonder: 'tegelijk' })).toMatchObject({ zin: 'Verspreid onder de deelnemers.', artikel: 'Woo art. 3.3 lid 5 onder c' });
});

it('knows for each category which terms the law has for it', () => {
  expect(Object.fromEntries(informatiecategorieen.map(({ code }) => [code, termijnenVan(code, 'ontvangen').join(' ')]))).toMatchObject({
    '1a': 'gewoon', '2a': 'gewoon', '2b': 'tegelijk', '2c': 'tegelijk', '2d': 'gewoon agenda', '2e': 'gewoon', '2i': 'gewoon tegelijk', '2j': 'gewoon extern-onderzoek', '2k': 'gewoon herstelsanctie', '3.1': 'gewoon',
  });
  expect(termijnenVan('2j', 'vastgesteld')).toEqual(['gewoon']);
});

it('waits two weeks for interested parties, and the last day moves along (lid 5 onder h and i)', () => {
  const gevraagd = berekenPlicht(feiten({ zienswijzenGevraagdOp: dag('2026-12-01') }));
  expect([gevraagd.vroegst?.toString(), gevraagd.uiterlijk?.toString()]).toEqual(['2026-12-16', '2026-12-16']);
  const beide = berekenPlicht(feiten({ zienswijzenGevraagdOp: dag('2026-12-01'), bezwaarVerwachtOp: dag('2026-12-16') }));
  expect([beide.vroegst?.toString(), beide.uiterlijk?.toString()]).toEqual(['2026-12-31', '2026-12-31']);
  expect(beide.stappen.map(({ artikel }) => artikel)).toEqual(expect.arrayContaining(['Woo art. 3.3 lid 5 onder h', 'Woo art. 3.3 lid 5 onder i']));
});

it('never ends before it may begin, and says why', () => {
  const datum = fc.integer({ min: 0, max: 3000 }).map((n) => dag('2024-11-01').add({ days: n }));
  const willekeurig = fc.record({
    categorie: fc.constantFrom(...informatiecategorieen.map(({ code }) => code)), aanleiding: fc.constantFrom('vastgesteld', 'ontvangen'), op: datum, bijzonder: fc.constantFrom(...BIJZONDER),
    zienswijzenGevraagdOp: fc.option(datum), bezwaarVerwachtOp: fc.option(datum),
  });
  fc.assert(
    fc.property(willekeurig, (plicht) => {
      const { uiterlijk: laatste, vroegst, stappen } = berekenPlicht(plicht);
      expect(stappen.length).toBeGreaterThan(0);
      for (const { zin, artikel } of stappen) expect([zin, artikel]).toEqual([expect.stringMatching(/[.]$/), expect.stringMatching(/^(Woo|Atw) art\./)]);
      if (laatste !== null) expect(Temporal.PlainDate.compare(laatste, plicht.op)).toBeGreaterThanOrEqual(0);
      if (laatste !== null && vroegst !== null) expect(Temporal.PlainDate.compare(laatste, vroegst)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('takes later royal decrees as data', () => {
  const [soort] = informatiecategorieen.filter(({ code }) => code === '2i');
  expect(vanKrachtSinds(soort!)).toBeNull();
  expect(vanKrachtSinds(soort!, [{ bron: 'Stb. 2027, 1', categorieen: ['2i'], vanaf: '2027-07-01' }])?.toString()).toBe('2027-07-01');
});
