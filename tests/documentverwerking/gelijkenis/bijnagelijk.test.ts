// Which documents are the same or nearly the same: by their words, not by their looks.
import * as fc from '../../support/eigenschap.ts';
import { DREMPEL, gelijkenis, plaats, tekstafdrukVan, type Plaatsing } from '../../../src/documentverwerking/gelijkenis/index.ts';
import { bandenkast } from './bandenkast.ts';
import { gewijzigd, tekst } from './teksten.ts';

const signatuur = (text: string): Uint32Array => {
  const { signatuur: gevonden } = tekstafdrukVan([text]);
  if (gevonden === null) throw new Error('te weinig tekst');
  return gevonden;
};
/** Signatures of many texts, each made once. */
const signaturen = (teksten: readonly string[]): readonly Uint32Array[] => teksten.map(signatuur);
const lijken = (a: string, b: string): number => gelijkenis(signatuur(a), signatuur(b));

/** Documents as they come in, one after the other. */
function groepen<Id>(): { plaats(document: Id, eigen: Uint32Array): Plaatsing<Id> } {
  const kast = bandenkast<Id>();
  return { plaats: (document, eigen) => plaats({ document, signatuur: eigen }, kast) };
}

/** The share of four-word runs in common, counted. */
function jaccard(a: string, b: string): number {
  const runs = (text: string): Set<string> => {
    const woorden = text.split(' ');
    return new Set(woorden.slice(3).map((_, i) => woorden.slice(i, i + 4).join(' ')));
  };
  const [x, y] = [runs(a), runs(b)];
  const samen = [...x].filter((run) => y.has(run)).length;
  return samen / (x.size + y.size - samen);
}

describe('the fingerprint of a text', () => {
  it('is the same whatever the case, accents, punctuation, line ends and pages', () => {
    const net = tekstafdrukVan(['Het college heeft op 3 maart een beëdigd tolk ingeschakeld voor het gesprek.']);
    const ruw = tekstafdrukVan(['HET  COLLEGE heeft op 3 maart,\neen beedigd tolk inge-\nschakeld', 'voor het «gesprek»']);
    expect(ruw).toEqual(net);
    expect(net.tekst).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says nothing about a document with hardly any text, so that scans are not all the same', () => {
    expect(tekstafdrukVan(['Pagina 1 van 3'])).toMatchObject({ tekst: null, signatuur: null });
    expect(tekstafdrukVan([])).toMatchObject({ woorden: 0, tekst: null, signatuur: null });
  });

  it('estimates the share in common to within a tenth', () => {
    const fouten = Array.from({ length: 40 }, (_, i) => {
      const [a, b] = [tekst(i, 500), gewijzigd(i, 500, i / 100)];
      return Math.abs(lijken(a, b) - jaccard(a, b));
    });
    expect(Math.max(...fouten)).toBeLessThan(0.13);
    expect(fouten.reduce((sum, fout) => sum + fout, 0) / fouten.length).toBeLessThan(0.04);
  });

  it('is symmetric, and 1 for a text with itself', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 10, max: 80 }), (a, b, lengte) => {
        expect(lijken(tekst(a, lengte), tekst(b, lengte))).toBe(lijken(tekst(b, lengte), tekst(a, lengte)));
        expect(lijken(tekst(a, lengte), tekst(a, lengte))).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it('stays what it was: signatures are stored', () => {
    expect([...signatuur('een twee drie vier vijf zes zeven acht negen tien elf twaalf')].slice(0, 4)).toMatchInlineSnapshot(`
[
  377677584,
  76652449,
  110058058,
  1253427228,
]
`);
  });
});

describe('nearly the same documents', () => {
  it('come together when a few words differ, and stay apart when it is another text', () => {
    const rij = groepen<string>();
    expect(rij.plaats('brief', signatuur(tekst(1, 400)))).toEqual({ eerste: 'brief', gelijkenis: 1 });
    expect(rij.plaats('concept', signatuur(gewijzigd(1, 400, 0.02))).eerste).toBe('brief');
    expect(rij.plaats('andere brief', signatuur(tekst(2, 400))).eerste).toBe('andere brief');
    expect(rij.plaats('half zo', signatuur(`${tekst(1, 200)} ${tekst(3, 200)}`)).eerste).toBe('half zo');
  });

  it('are each like the first of their group, never only like one another', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 15 }), (keuzes) => {
        const rij = groepen<number>();
        const alle = signaturen(keuzes.map(([zaad, procent]) => gewijzigd(zaad, 60, procent / 100)));
        const plekken = alle.map((eigen, i) => rij.plaats(i, eigen));
        plekken.forEach(({ eerste, gelijkenis: gemeld }, i) => {
          expect(plekken[eerste]?.eerste).toBe(eerste);
          expect(gemeld).toBe(gelijkenis(alle[i] ?? new Uint32Array(), alle[eerste] ?? new Uint32Array()));
          expect(gemeld).toBeGreaterThanOrEqual(eerste === i ? 1 : DREMPEL);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('are found by their bands as by comparing each with all', () => {
    const alle = signaturen(Array.from({ length: 80 }, (_, i) => gewijzigd(i % 20, 120, (i % 4) / 50)));
    const rij = groepen<number>();
    const gevonden = alle.map((eigen, i) => rij.plaats(i, eigen));
    const eersten: number[] = [];
    const beste = alle.map((eigen, i) => {
      const hoogste = Math.max(0, ...eersten.map((eerste) => gelijkenis(eigen, alle[eerste] ?? eigen)));
      if (hoogste >= DREMPEL) return hoogste;
      eersten.push(i);
      return 1;
    });
    expect(gevonden.map((plek) => plek.gelijkenis)).toEqual(beste);
    expect(eersten.length).toBeLessThan(60);
  });
});
