// The gate: what may become public, and above all what may not.
import * as fc from '../support/eigenschap.ts';
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import type { AangebodenStuk } from '../../src/publicatie/commands.ts';
import type { BlobHash } from '../../src/kern/ids.ts';
import type { Stuk } from '../../src/publicatie/events.ts';
import { given } from '../support/decider.ts';
import { bereidVoor, besluitstuk, bestand, dag, documentId, stuk, voorbereid } from './voorbeelden.ts';

const nieuw = given(publicatieDecider, []);
const GEEN_BESTAND = ['niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel'] as const;

describe('preparing a publication', () => {
  it('puts files and lines together', () => {
    const stukken = [besluitstuk, stuk(1, 'openbaar'), ...GEEN_BESTAND.map((oordeel, index) => stuk(index + 2, oordeel)), stuk(9, 'deels_openbaar')];
    nieuw.when(bereidVoor(stukken)).then([voorbereid(stukken)]);
  });

  it('is done once; another content needs a publication of its own', () => {
    const stukken = [besluitstuk, stuk(1, 'openbaar')];
    const klaar = given(publicatieDecider, [voorbereid(stukken)]);
    klaar.when(bereidVoor(stukken)).then([]);
    klaar.when(bereidVoor([besluitstuk])).refuses('publicatie_bestaat_al');
    klaar.when(bereidVoor(stukken, { titel: 'Anders' })).refuses('publicatie_bestaat_al');
  });

  it.each(GEEN_BESTAND)('never lets the file of a piece that is %s out', (oordeel) => {
    const [weigering] = nieuw.when(bereidVoor([besluitstuk, stuk(4, oordeel, { bestand })])).refuses('bestand_mag_niet_openbaar');
    expect(weigering?.uitleg).toContain('document 4');
  });

  it('lets a partly public file out only as the redacted version that was proven', () => {
    const versie = (soort: 'gelakt' | 'schoon') => ({ ...bestand, bewijs: { soort, rapport: 'd'.repeat(64) as BlobHash } });
    nieuw.when(bereidVoor([besluitstuk, stuk(4, 'deels_openbaar', { bestand })])).refuses('deels_openbaar_zonder_gelakte_versie');
    nieuw.when(bereidVoor([besluitstuk, stuk(4, 'deels_openbaar', { bestand: versie('schoon') })])).refuses('deels_openbaar_zonder_gelakte_versie');
    nieuw.when(bereidVoor([besluitstuk, stuk(4, 'deels_openbaar', { blokkades: ['Er is nog niets gelakt.'] })])).refuses('deels_openbaar_zonder_gelakte_versie');
    const gelakt = [besluitstuk, stuk(4, 'deels_openbaar', { bestand: versie('gelakt') }), stuk(5, 'openbaar', { bestand: versie('schoon') })];
    nieuw.when(bereidVoor(gelakt)).then([voorbereid(gelakt)]);
  });

  it('takes a file that was redacted elsewhere only where the decision was made elsewhere', () => {
    const elders = stuk(4, 'deels_openbaar', { bestand: { ...bestand, bewijs: { soort: 'elders_gelakt', rapport: 'd'.repeat(64) as BlobHash } } });
    nieuw.when(bereidVoor([elders], { bron: { soort: 'actief' } })).then([voorbereid([elders], { bron: { soort: 'actief' } })]);
    nieuw.when(bereidVoor([besluitstuk, elders])).refuses('elders_gelakt_bij_besluit');
  });

  it('stops a file that hides something, and says what', () => {
    const [weigering] = nieuw
      .when(bereidVoor([besluitstuk, stuk(4, 'openbaar', { blokkades: ['Onder een vlak staat tekst.'] })]))
      .refuses('stuk_geblokkeerd');
    expect(weigering?.uitleg).toBe('Document 4 kan niet openbaar worden. Onder een vlak staat tekst.');
  });

  it('lets a line without a file stand, whatever the file hides', () => {
    const lijn = stuk(4, 'niet_openbaar', { blokkades: ['Niet te lezen.'] });
    nieuw.when(bereidVoor([besluitstuk, lijn])).then([voorbereid([besluitstuk, lijn])]);
  });

  it('promises no file that is not there', () => {
    nieuw.when(bereidVoor([besluitstuk, stuk(4, 'openbaar', { bestand: null })])).refuses('bestand_ontbreekt');
  });

  it('says why something is secret, and where it is public already', () => {
    nieuw
      .when(bereidVoor([besluitstuk, stuk(1, 'niet_openbaar', { gronden: [] }), stuk(2, 'reeds_openbaar', { vindplaats: null })]))
      .refuses('gronden_ontbreken', 'vindplaats_ontbreekt');
  });

  it('publishes a decision with the decision itself', () => {
    nieuw.when(bereidVoor([stuk(1, 'openbaar')])).refuses('besluit_ontbreekt');
    expect(nieuw.when(bereidVoor([stuk(1, 'openbaar')], { bron: { soort: 'actief' }, categorie: '2j' })).events()).toHaveLength(1);
  });

  it('says everything that is wrong at once', () => {
    nieuw
      .when(bereidVoor([], { categorie: '9z', organisatie: '', titel: ' ', samenvatting: '', datum: dag('2026-12-02') }))
      .refuses('categorie_onbekend', 'tekst_ontbreekt', 'tekst_ontbreekt', 'tekst_ontbreekt', 'datum_in_de_toekomst', 'geen_stukken', 'besluit_ontbreekt');
    nieuw
      .when(bereidVoor([besluitstuk, stuk(1, 'openbaar'), { ...stuk(1, 'openbaar'), titel: ' ' }]))
      .refuses('stuk_staat_dubbel', 'titel_ontbreekt');
  });

  it('accepts every category of the law', () => {
    for (const categorie of ['1a', '1e', '2a', '2i', '2l', '3.1']) {
      expect(nieuw.when(bereidVoor([besluitstuk], { categorie })).events()).toHaveLength(1);
    }
  });

  it('whatever is offered: a file in the event is of a piece that is public and unhindered, and nothing else of the caller is in it', () => {
    const oordeel = fc.constantFrom<Stuk['oordeel']>('openbaar', 'deels_openbaar', ...GEEN_BESTAND);
    const aangeboden = fc.record({ oordeel, metBestand: fc.boolean(), blokkades: fc.subarray(['Verborgen tekst.'], { maxLength: 1 }), geheim: fc.boolean(), bewijs: fc.constantFrom(null, 'gelakt' as const, 'schoon' as const) });
    fc.assert(
      fc.property(fc.array(aangeboden, { maxLength: 6 }), (keuzes) => {
        const stukken: readonly AangebodenStuk[] = keuzes.map((keuze, index) => ({
          ...stuk(index + 1, keuze.oordeel, { bestand: keuze.metBestand ? { ...bestand, ...(keuze.bewijs === null ? {} : { bewijs: { soort: keuze.bewijs, rapport: bestand.blob } }), ...(keuze.geheim ? { naam: 'GEHEIM' } : {}) } : null, blokkades: keuze.blokkades }),
          ...(keuze.geheim ? { bestandsnaam: 'GEHEIM' } : {}),
        }));
        const uitkomst = publicatieDecider.decide(bereidVoor([besluitstuk, ...stukken]), publicatieDecider.initial, {});
        const schoon = keuzes.every((k) =>
          k.metBestand
            ? k.blokkades.length === 0 && (k.oordeel === 'openbaar' || (k.oordeel === 'deels_openbaar' && k.bewijs === 'gelakt'))
            : k.oordeel !== 'openbaar' && (k.oordeel !== 'deels_openbaar' || k.blokkades.length === 0),
        );
        expect(uitkomst.ok).toBe(schoon);
        expect(JSON.stringify(uitkomst)).not.toContain('GEHEIM');
      }),
      { numRuns: 500 },
    );
  });

  it('finds each document by its own id', () => {
    const na = nieuw.when(bereidVoor([besluitstuk, stuk(3, 'openbaar')])).state();
    expect(na).toMatchObject({ stukken: [{ documentId: besluitstuk.documentId }, { documentId: documentId(3) }] });
  });
});
