// Reads objects as PDFium writes them, and knows which dictionary hides something.
import type { Bevindingsoort } from '../../../src/documentverwerking/lezer/bevindingen.ts';
import { objectenVan } from '../../../src/documentverwerking/lezer/objecten.ts';
import { bevindingenInBytes } from '../../../src/documentverwerking/lezer/omhulsel.ts';
import { bevindingenIn } from '../../../src/documentverwerking/lezer/woordenboeken.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const file = (...objects: readonly string[]): Uint8Array =>
  latin1(`%PDF-1.7\r\n%\u00a1\u00b3\r\n${objects.map((object, index) => `${index + 1} 0 obj\r\n${object}\r\nendobj\r\n`).join('')}xref\r\n`);
const gevonden = (...objects: readonly string[]): readonly Bevindingsoort[] => [
  ...new Set([...objectenVan(file(...objects))].flatMap(({ waarde }) => [...bevindingenIn(waarde)])),
];

describe('objects', () => {
  it('are read with everything the grammar allows', () => {
    const [object] = objectenVan(file('<</A[1 -2.5 true null 3 0 R /Naam]/B<</C(haakjes \\) (binnen))/D<48>/E()>>>>'));
    expect(object?.waarde).toEqual(
      new Map<string, unknown>([
        ['A', [1, -2.5, true, null, { soort: 'verwijzing', object: 3 }, '/Naam']],
        ['B', new Map<string, unknown>([['C', { soort: 'tekst', leeg: false }], ['D', { soort: 'tekst', leeg: false }], ['E', { soort: 'tekst', leeg: true }]])],
      ]),
    );
  });

  it('skips the content of streams, also when it looks like objects', () => {
    const inhoud = 'endstream endobj 9 0 obj <</JS(x)>>';
    expect(gevonden(`<</Length ${inhoud.length}>>stream\r\n${inhoud}\r\nendstream`, '<</Type/Page>>')).toEqual([]);
  });

  it.each(['<</A', '<</A(open>>', '[1 2', '<<1 2>>', 'onzin', `${'['.repeat(300)}${']'.repeat(300)}`])('refuses %s, so that the caller blocks', (object) => {
    expect(() => [...objectenVan(file(object))]).toThrow(SyntaxError);
  });
});

describe('a dictionary hides', () => {
  it.each<[Bevindingsoort, string]>([
    ['javascript', '<</S/JavaScript/JS(app.alert)>>'],
    ['acties', '<</S/Launch/F(x)>>'],
    ['acties', '<</Type/Page/AA<</O 4 0 R>>>>'],
    ['bijlagen', '<</Type/Filespec/EF<</F 4 0 R>>>>'],
    ['bijlagen', '<</Subtype/FileAttachment/Rect[0 0 1 1]>>'],
    ['lagen', '<</OCProperties 4 0 R>>'],
    ['formulier', '<</FT/Tx/T(naam)/V(Jansen)>>'],
    ['formulier', '<</T(naam)/Parent 3 0 R/V(Jansen)>>'],
    ['formulier', '<</Fields[]/XFA 4 0 R>>'],
    ['handtekening', '<</FT/Sig/V 4 0 R>>'],
    ['opmerkingen', '<</Subtype/Highlight/Rect[0 0 1 1]/Contents(let op)>>'],
    ['opmerkingen', '<</Annots[<</Subtype/Text/Rect[0 0 1 1]>>]>>'],
    ['tekeningen', '<</Subtype/Square/Rect[0 0 1 1]>>'],
    ['tekeningen', '<</Subtype/Redact/Rect[0 0 1 1]>>'],
    ['markeringen', '<</Subtype/Underline/Rect[0 0 1 1]/Contents()>>'],
    ['multimedia', '<</Subtype/RichMedia/Rect[0 0 1 1]>>'],
    ['toepassingsgegevens', '<</Type/Page/PieceInfo 4 0 R>>'],
    ['miniaturen', '<</Type/Page/Thumb 4 0 R>>'],
    ['vervangende-tekst', '<</S/Span/ActualText(geheim)>>'],
  ])('%s: %s', (soort, object) => {
    expect(gevonden(object)).toContain(soort);
  });

  it.each([
    '<</Type/Page/MediaBox[0 0 595 842]/Contents 2 0 R>>',
    '<</FT/Tx/T(naam)/V()>>',
    '<</FT/Btn/T(vakje)/V/Off>>',
    '<</Type/Catalog/OpenAction[3 0 R/XYZ null null 0]/PageLabels<</Nums[0<</S/D>>]>>>>',
    '<</P 3 0 R/R 4/V 4>>',
    '<</S/P/K[<</Type/MCR/MCID 0>>]/Alt()>>',
  ])('nothing: %s', (object) => {
    expect(gevonden(object)).toEqual([]);
  });
});

describe('the bytes around a document', () => {
  const slot = (offset: number): string => `startxref\n${offset}\n%%EOF\n`;
  const soorten = (text: string): readonly string[] => [...bevindingenInBytes(latin1(text))];

  it('are fine for one saved state, and for a linearized file', () => {
    expect(soorten(`%PDF-1.7\nx\n${slot(9)}`)).toEqual([]);
    expect(soorten(`%PDF-1.7\n1 0 obj\n<</Linearized 1>>\n${slot(0)}x\n${slot(116)}`)).toEqual([]);
  });

  it('show an earlier version', () => {
    expect(soorten(`%PDF-1.7\nx\n${slot(9)}y\n${slot(50)}`)).toEqual(['eerdere-versies']);
    expect(soorten(`%PDF-1.7\n<</Linearized 1>>\n${slot(0)}x\n${slot(116)}y${slot(200)}`)).toEqual(['eerdere-versies']);
  });

  it('show data before and after', () => {
    expect(soorten(`geheim %PDF-1.7\nx\n${slot(9)}`)).toEqual(['buiten-document']);
    expect(soorten(`%PDF-1.7\nx\n${slot(9)}geheim`)).toEqual(['buiten-document']);
    expect(soorten(`\u00ef\u00bb\u00bf%PDF-1.7\nx\n${slot(9)}\n\0\0`)).toEqual([]);
  });
});
