// Small PDFs that hide a secret in one way each, made here, so that a clean clone has the traps too (redaction.md §2.6).
import { PDFDocument, PDFHexString, PDFName, PDFString, type PDFContext, type PDFPage } from 'pdf-lib';
import type { Lakopdracht } from '../../../src/documentverwerking/lakken/index.ts';

export interface Aanval {
  readonly naam: string;
  readonly maak: (geheim: string) => Promise<Uint8Array>;
  readonly opdrachten: readonly Lakopdracht[];
  /** Words that must stay. */
  readonly blijft: readonly string[];
}

export const GEHEIM = 'Kwispelaar';

const BREEDTE = 595;
const HOOGTE = 842;
/** Helvetica at 14 points, baseline 700: the box of the secret behind "Links ". */
const VAK: Lakopdracht = { soort: 'vlak', pagina: 1, vlak: { x: 107.5, y: 130, breedte: 70.5, hoogte: 16 }, gronden: ['5.1.2.e'] };
const OVERAL: Lakopdracht = { soort: 'tekst', tekst: GEHEIM, gronden: ['5.1.2.e'] };

interface Bouw {
  readonly context: PDFContext;
  readonly page: PDFPage;
  readonly geheim: string;
}

const ONDER = 'BT /F1 14 Tf 72 600 Td (Onderste regel blijft) Tj ET';
const regel = (geheim: string): string => `BT /F1 14 Tf 72 700 Td (Links ${geheim} Rechts) Tj ET ${ONDER}`;

function pdf(inhoud: (geheim: string) => string, extra: (bouw: Bouw) => void = () => undefined) {
  return async (geheim: string): Promise<Uint8Array> => {
    const document = await PDFDocument.create({ updateMetadata: false });
    const { context } = document;
    const page = document.addPage([BREEDTE, HOOGTE]);
    const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }));
    page.node.setFontDictionary(PDFName.of('F1'), font);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(inhoud(geheim))));
    extra({ context, page, geheim });
    return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  };
}

/** Every glyph a text object of its own, painted from the last to the first. */
function los(geheim: string): string {
  const breedtes: Readonly<Record<string, number>> = { K: 667, w: 722, i: 222, s: 500, p: 556, e: 556, l: 222, a: 556, r: 333 };
  let x = 107.57;
  const delen = [...geheim].map((teken) => {
    const deel = `BT /F1 14 Tf ${x.toFixed(3)} 700 Td (${teken}) Tj ET`;
    x += ((breedtes[teken] ?? 556) * 14) / 1000;
    return deel;
  });
  return `BT /F1 14 Tf 72 700 Td (Links) Tj ET BT /F1 14 Tf 181.9 700 Td (Rechts) Tj ET ${delen.toReversed().join(' ')} ${ONDER}`;
}

function metFormulier({ context, page, geheim }: Bouw): void {
  const binnen = context.register(
    context.flateStream(`BT /F1 14 Tf 72 700 Td (Links ${geheim} Rechts) Tj ET`, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, BREEDTE, HOOGTE], Resources: page.node.Resources() }),
  );
  page.node.setXObject(PDFName.of('X1'), binnen);
}

function metVervangendFormulier({ context, page, geheim }: Bouw): void {
  const inhoud = `/Span <</ActualText (${geheim})>> BDC BT /F1 14 Tf 72 700 Td (Links Woord Rechts) Tj ET EMC`;
  const binnen = context.register(context.flateStream(inhoud, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, BREEDTE, HOOGTE], Resources: page.node.Resources() }));
  page.node.setXObject(PDFName.of('X1'), binnen);
}

function metEigenschappenlijst({ context, page, geheim }: Bouw): void {
  const lijst = context.register(context.obj({ ActualText: context.register(PDFHexString.fromText(geheim)) }));
  page.node.Resources()?.set(PDFName.of('Properties'), context.obj({ P0: lijst }));
}

function metAantekening({ context, page, geheim }: Bouw): void {
  const noot = context.register(
    context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [300, 300, 320, 320], Contents: PDFHexString.fromText(`Vraag ${geheim} na`), T: PDFString.of(geheim) }),
  );
  page.node.set(PDFName.of('Annots'), context.obj([noot]));
}

function metEigenschappen({ context, geheim }: Bouw): void {
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(`Dossier ${geheim}`), Author: PDFString.of(geheim), Eigen: PDFString.of(geheim) }));
}

function draai({ page, context }: Bouw): void {
  page.node.set(PDFName.of('Rotate'), context.obj(90));
}

function bijgesneden({ page, context }: Bouw): void {
  page.node.set(PDFName.of('MediaBox'), context.obj([-20, -30, BREEDTE, HOOGTE]));
  page.node.set(PDFName.of('CropBox'), context.obj([20, 30, BREEDTE - 20, HOOGTE - 30]));
}

const HIER = ['Links', 'Rechts', 'Onderste'];
const vlak = (x: number, y: number, breedte: number, hoogte: number): Lakopdracht => ({ soort: 'vlak', pagina: 1, vlak: { x, y, breedte, hoogte }, gronden: ['5.1.2.e'] });

export const AANVALLEN: readonly Aanval[] = [
  { naam: 'one Tj', maak: pdf(regel), opdrachten: [VAK], blijft: HIER },
  { naam: 'every occurrence', maak: pdf(regel), opdrachten: [OVERAL], blijft: HIER },
  { naam: 'one text object per glyph, painted backwards', maak: pdf(los), opdrachten: [OVERAL], blijft: HIER },
  { naam: 'the operators that move to the next line', maak: pdf((geheim) => `BT /F1 14 Tf 20 TL 72 720 Td (Links ${geheim} Rechts) ' ET ${ONDER}`), opdrachten: [OVERAL], blijft: HIER },
  { naam: 'hyphenated over two lines', maak: pdf((geheim) => `BT /F1 14 Tf 72 700 Td (Links ${geheim.slice(0, 6)}-) Tj 0 -20 Td (${geheim.slice(6)} Rechts) Tj ET ${ONDER}`), opdrachten: [OVERAL], blijft: HIER },
  { naam: 'a form', maak: pdf(() => `/X1 Do ${ONDER}`, metFormulier), opdrachten: [OVERAL], blijft: HIER },
  { naam: 'a turned page', maak: pdf(regel, draai), opdrachten: [OVERAL], blijft: HIER },
  { naam: 'a cropped page with a negative origin', maak: pdf(regel, bijgesneden), opdrachten: [vlak(87.5, 100, 70.5, 16)], blijft: HIER },
  { naam: 'slanted text', maak: pdf((geheim) => `BT /F1 14 Tf .866 .5 -.5 .866 100 300 Tm (Links ${geheim} Rechts) Tj ET ${ONDER}`), opdrachten: [OVERAL], blijft: ['Onderste'] },
  { naam: 'white text', maak: pdf((geheim) => `1 g BT /F1 14 Tf 72 500 Td (${geheim}) Tj ET 0 g ${regel('Woord')}`), opdrachten: [], blijft: HIER },
  { naam: 'text that is not painted', maak: pdf((geheim) => `BT 3 Tr /F1 14 Tf 72 500 Td (${geheim}) Tj 0 Tr ET ${regel('Woord')}`), opdrachten: [], blijft: HIER },
  { naam: 'white text under other text', maak: pdf((geheim) => `1 g BT /F1 14 Tf 72 700 Td (${geheim}) Tj ET 0 g ${regel('Woord')}`), opdrachten: [], blijft: HIER },
  { naam: 'text under a black bar', maak: pdf((geheim) => `${regel(geheim)} 0 g 107 696 71 16 re f`), opdrachten: [], blijft: HIER },
  { naam: 'text outside the page', maak: pdf((geheim) => `BT /F1 14 Tf 72 1440 Td (${geheim}) Tj ET ${regel('Woord')}`), opdrachten: [], blijft: HIER },
  { naam: 'a comment', maak: pdf(() => regel('Woord'), metAantekening), opdrachten: [], blijft: HIER },
  { naam: 'properties of the file', maak: pdf(() => regel('Woord'), metEigenschappen), opdrachten: [], blijft: HIER },
  { naam: 'replacement text', maak: pdf((geheim) => `/Span <</ActualText (${geheim})>> BDC ${regel('Woord')} EMC`), opdrachten: [], blijft: HIER },
  { naam: 'replacement text in a list of properties', maak: pdf(() => `/Span /P0 BDC ${regel('Woord')} EMC`, metEigenschappenlijst), opdrachten: [], blijft: HIER },
  { naam: 'replacement text within a form', maak: pdf(() => `/X1 Do ${ONDER}`, metVervangendFormulier), opdrachten: [], blijft: HIER },
  { naam: 'a box too short', maak: pdf(regel), opdrachten: [vlak(112.6, 134, 60.4, 7)], blijft: HIER },
];
