// What we write is valid, whatever the text in it: for the official schemas and for our own judgement.
import * as fc from '../support/eigenschap.ts';
import type { DiwooDocument } from '../../src/diwoo/model.ts';
import { beginVanDag, schrijfIndex } from '../../src/diwoo/schrijver.ts';
import type { IsoDate, IsoInstant } from '../../src/kern/date.ts';
import { codes, keurTekst } from '../support/diwoo.ts';
import { xsdFouten, xsdIndexfouten } from '../support/xsd.ts';
import { alsSitemap, volledig } from './voorbeelden.ts';

/** Any text at all: controls, half characters, markup, entities, and a letter so that it says something. */
const tekst = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\u0000', '\ud800', '\udfff', '\ufffe', '\u2028', '&#0;', '<!--', '\r\n')), maxLength: 40 });
const document: fc.Arbitrary<DiwooDocument> = fc
  .record({ titel: tekst, label: tekst, kenmerk: tekst, delen: fc.array(tekst, { maxLength: 4 }), dag: fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }) })
  .map(({ titel, label, kenmerk, delen, dag }) => ({
    ...volledig,
    officieleTitel: `A${titel}`,
    publisher: { label: `B${label}`, uri: null },
    naamOpsteller: label,
    identifiers: delen,
    omschrijvingen: delen,
    verkorteTitels: delen,
    alternatieveTitels: delen,
    trefwoorden: delen,
    aggregatiekenmerk: kenmerk,
    isPartOf: { label, loc: 'https://open.voorbeeldstad.example/documenten/a/bestand/b.pdf' },
    hasParts: delen.map((deel) => ({ label: deel, loc: 'https://open.voorbeeldstad.example/documenten/c/bestand/d.pdf' })),
    documenthandelingen: [{ soort: 'ontvangst', op: dag.toISOString().slice(0, 10) as IsoDate, door: null }],
    geldigheid: { begin: null, einde: dag.toISOString().slice(0, 10) as IsoDate },
  }));

describe('writing a document of the standard', () => {
  test('with everything in it, it has no fault and nothing to improve but the part without a code', async () => {
    const xml = alsSitemap(volledig);
    expect(await xsdFouten([xml])).toEqual([[]]);
    const fouten = await keurTekst(xml);
    expect([codes(fouten), codes(fouten, 'let_op')]).toEqual([[], ['resource_ontbreekt']]);
  });

  test('with as little as possible in it, it has no fault', async () => {
    const kaal = { verantwoordelijke: null, opsteller: null, naamOpsteller: null, creatiedatum: null, geldigheid: null, isPartOf: null, redenVerwijderingVervanging: null, identifiers: [], medeverantwoordelijken: [], verkorteTitels: [], alternatieveTitels: [], omschrijvingen: [], documentsoorten: [], themas: [], trefwoorden: [], hasParts: [], documentrelaties: [] } as const;
    const xml = alsSitemap({ ...volledig, ...kaal });
    expect(xml).not.toMatch(/<diwoo:(identifiers|omschrijvingen|themas|hasParts|geldigheid|isPartOf)/);
    expect(await xsdFouten([xml])).toEqual([[]]);
    expect(await keurTekst(xml)).toEqual([]);
  });

  test('any text becomes XML that the official schemas and we ourselves accept', async () => {
    const alles = fc.sample(document, 120).map((doc) => alsSitemap(doc));
    expect(alles.some((xml) => xml.includes('&lt;'))).toBe(true);
    expect((await xsdFouten(alles)).flat()).toEqual([]);
  });

  test('any text is read back as it was, without what XML cannot say', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.integer({ min: 1, max: 500 }), async (doc, maat) => {
        expect(codes(await keurTekst(alsSitemap(doc), 'sitemap', maat))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a day is its start in the Netherlands, in summer and in winter', () => {
    expect([beginVanDag('2026-07-02' as IsoDate), beginVanDag('2026-12-02' as IsoDate)]).toEqual(['2026-07-02T00:00:00+02:00', '2026-12-02T00:00:00+01:00']);
  });

  test('an index is valid too', async () => {
    const xml = schrijfIndex([{ loc: 'https://open.voorbeeldstad.example/sitemaps/sitemap-diwoo-infocat014-1.xml?a=1&b=2', lastmod: '2026-11-03T09:15:00.25Z' as IsoInstant }]);
    expect(await xsdIndexfouten([xml])).toEqual([[]]);
    expect(await keurTekst(xml, 'index')).toEqual([]);
  });
});
