// Orders for a text, on pages where that text is hard to find: it goes everywhere, or the gate says where it did not.
import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { createLakmachine, type Lakmachine, type Lakopdracht, type Lakopties } from '../../../src/documentverwerking/lakken/index.ts';
import { createLakpoort, type Lakpoort, type Lakrapport } from '../../../src/documentverwerking/lakpoort/index.ts';
import { newFolder, type Folder } from '../../support/folder.ts';
import { tekstVan } from '../lakken/lezen.ts';

const GEHEIM = 'Kwispelaar';
const opties: Lakopties = { raster: 12, dpi: 150, titel: 'Gelakt document', taal: 'nl-NL', kenmerk: null };
const overal = (tekst: string): readonly Lakopdracht[] => [{ soort: 'tekst', tekst, gronden: ['5.1.2.e'] }];
const regel = (tekst: string, y = 700): string => `BT /F1 14 Tf 72 ${y} Td (${tekst}) Tj ET`;

interface Bouw {
  readonly document: PDFDocument;
  readonly font: ReturnType<PDFDocument['context']['register']>;
}
type Bladzijde = string | ((bouw: Bouw, page: ReturnType<PDFDocument['addPage']>) => string);

async function pdf(...bladzijden: readonly Bladzijde[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }));
  for (const bladzijde of bladzijden) {
    const page = document.addPage([595, 842]);
    page.node.setFontDictionary(PDFName.of('F1'), font);
    const inhoud = typeof bladzijde === 'string' ? bladzijde : bladzijde({ document, font }, page);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(inhoud)));
  }
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** Text in the cell of a pattern: no reader finds it, every person sees it. */
const inPatroon: Bladzijde = ({ document: { context }, font }, page) => {
  const cel = context.flateStream(`BT /F1 20 Tf 10 20 Td (Zie ${GEHEIM} na) Tj ET`, {
    Type: 'Pattern', PatternType: 1, PaintType: 1, TilingType: 1, BBox: [0, 0, 300, 60], XStep: 300, YStep: 60, Matrix: [1, 0, 0, 1, 60, 400], Resources: { Font: { F1: font } },
  });
  page.node.Resources()?.set(PDFName.of('Pattern'), context.obj({ P: context.register(cel) }));
  return `/Pattern cs /P scn 60 400 300 60 re f 0 g ${regel(`Links ${GEHEIM} Rechts`)}`;
};

/** A drawn font that does not tell which letters it draws. */
const getekend: Bladzijde = ({ document: { context }, font }, page) => {
  const letters = [...new Set(GEHEIM)];
  const breedtes: Readonly<Record<string, number>> = { K: 667, w: 722, i: 222, s: 500, l: 222, r: 333 };
  const breedte = (letter: string): number => breedtes[letter] ?? 556;
  const procs = Object.fromEntries(letters.map((letter, at) => [`g${at}`, context.register(context.flateStream(`${breedte(letter)} 0 d0 BT /H 1000 Tf (${letter}) Tj ET`))]));
  const drie = context.register(
    context.obj({
      Type: 'Font', Subtype: 'Type3', FontBBox: [0, -300, 1000, 1000], FontMatrix: [0.001, 0, 0, 0.001, 0, 0], FirstChar: 65, LastChar: 64 + letters.length,
      Widths: letters.map(breedte), CharProcs: procs, Encoding: { Type: 'Encoding', Differences: [65, ...letters.map((_, at) => `g${at}`)] }, Resources: { Font: { H: font } },
    }),
  );
  page.node.setFontDictionary(PDFName.of('F3'), drie);
  const codes = Array.from(GEHEIM).map((letter) => String.fromCharCode(65 + letters.indexOf(letter))).join('');
  return `BT /F3 20 Tf 72 400 Td (${codes}) Tj ET ${regel(`Links ${GEHEIM} Rechts`)}`;
};

/** A form field with a value and no appearance of its own. */
const inVeld: Bladzijde = ({ document: { context, catalog }, font }, page) => {
  const veld = context.register(context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Tx', T: PDFString.of('naam'), V: PDFString.of(`Naam ${GEHEIM}`), Rect: [72, 500, 372, 530], F: 4, DA: PDFString.of('/Helv 12 Tf 0 g') }));
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [veld], NeedAppearances: true, DA: PDFString.of('/Helv 12 Tf 0 g'), DR: { Font: { Helv: font } } }));
  page.node.set(PDFName.of('Annots'), context.obj([veld]));
  return regel('Links Woord Rechts');
};

/** A comment that is only printed, and not shown: nothing of it may come to light. */
const nietGetoond: Bladzijde = ({ document: { context }, font }, page) => {
  const vorm = context.register(context.flateStream(`BT /F1 12 Tf 4 10 Td (Bel ${GEHEIM} terug) Tj ET`, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 300, 30], Resources: { Font: { F1: font } } }));
  page.node.set(PDFName.of('Annots'), context.obj([{ Type: 'Annot', Subtype: 'FreeText', Rect: [72, 500, 372, 530], F: 36, Contents: PDFString.of(GEHEIM), AP: { N: vorm } }]));
  return regel('Links Woord Rechts');
};

/** Reading a picture takes seconds of processor time. */
jest.setTimeout(180_000);

let machine: Lakmachine;
let poort: Lakpoort;
let map: Folder;
beforeAll(async () => {
  [machine, poort, map] = [createLakmachine(), createLakpoort(), await newFolder()];
});
afterAll(async () => {
  await Promise.all([machine.close(), poort.close()]);
  await map.remove();
});

let nummer = 0;
async function lak(bron: Uint8Array, opdrachten: readonly Lakopdracht[], leesBeeld = false): Promise<{ readonly rapport: Lakrapport; readonly tekst: string; readonly bytes: Buffer }> {
  const gemaakt = await machine.lak(bron, opdrachten, opties, map.file(`${nummer++}.pdf`));
  const { rapport } = await poort.keur({ bron, bestand: gemaakt.bestand, opdrachten, opties, plan: gemaakt.plan }, { leesBeeld });
  const bytes = readFileSync(gemaakt.bestand);
  return { rapport, tekst: await tekstVan(bytes), bytes };
}

describe('is redacted, with a proof', () => {
  it.each<readonly [string, readonly Bladzijde[], string, string]>([
    ['text that runs up', [`BT /F1 14 Tf 0 1 -1 0 300 400 Tm (Zie ${GEHEIM} na) Tj ET ${regel('Links')}`], GEHEIM, 'Links'],
    ['text that runs down', [`BT /F1 14 Tf 0 -1 1 0 300 400 Tm (Zie ${GEHEIM} na) Tj ET ${regel('Links')}`], GEHEIM, 'Links'],
    ['a form field', [inVeld], GEHEIM, 'Rechts'],
    ['an order with a joiner without width in it', [regel(`Links ${GEHEIM} Rechts`)], `Kwis\u200dpelaar`, 'Rechts'],
    ['a word that is in the title of every file', [regel('Dit document Rechts')], 'document', 'Rechts'],
    ['text as large as a poster', [`BT /F1 110 Tf 5 400 Td (${GEHEIM}) Tj ET BT /F1 80 Tf 5 600 Td (Blijft) Tj ET`], GEHEIM, 'Blijft'],
    ['text painted twice to look bold, beside a text that is like it', [`${regel('Kwispel')} BT /F1 14 Tf 72.3 700 Td (Kwispel) Tj ET ${regel(GEHEIM, 600)}`], GEHEIM, 'Kwispel'],
  ])('%s', async (_wat, bladzijden, tekst, blijft) => {
    const { rapport, tekst: over } = await lak(await pdf(...bladzijden), overal(tekst));
    expect(rapport.fouten).toEqual([]);
    expect(over).not.toContain(tekst.replace('\u200d', ''));
    expect(over).toContain(blijft);
  });

  it('a file that was redacted before, and a scan: their words lie over a picture', async () => {
    const eerste = await lak(await pdf(`${regel(`Links ${GEHEIM} Rechts`)} ${regel('Brugwachter', 600)}`), overal(GEHEIM));
    const { rapport, tekst } = await lak(eerste.bytes, overal('Brugwachter'));
    expect(rapport.fouten).toEqual([]);
    expect(tekst).not.toContain('wachter');
    expect(rapport.proeven.find(({ proef }) => proef === 'V8')?.uitleg).toContain('pagina 1');
  });

  it('a comment that is not shown does not come to light', async () => {
    const { rapport, tekst } = await lak(await pdf(nietGetoond), []);
    expect(rapport.fouten).toEqual([]);
    expect(tekst).not.toContain(GEHEIM);
  });
});

describe('is refused, and not left without a word', () => {
  it.each<readonly [string, readonly Bladzijde[], string]>([
    ['a text that begins on one page and ends on the next', [`${regel(GEHEIM)} ${regel('Zie Kwispel-', 50)}`, `${regel('aar na', 800)} ${regel('Rechts')}`], 'V3'],
    ['the same text in a pattern', [inPatroon], 'V8'],
    ['the same text in a font that draws letters without saying which', [getekend], 'V8'],
  ])('%s', async (_wat, bladzijden, proef) => {
    const { rapport } = await lak(await pdf(...bladzijden), overal(GEHEIM));
    expect(rapport.goed).toBe(false);
    expect(rapport.fouten.map((fout) => fout.proef)).toEqual([proef]);
  });
});

describe('reading the picture', () => {
  it('is done when asked, of every page', async () => {
    const { rapport } = await lak(await pdf(regel(`Links ${GEHEIM} Rechts`), regel('Rechts')), overal(GEHEIM), true);
    expect(rapport.fouten).toEqual([]);
    expect(rapport.proeven.find(({ proef }) => proef === 'V8')).toMatchObject({ uitkomst: 'goed' });
  });

  it('finds a removed word that stands elsewhere in a pattern, also upside down', async () => {
    const vlak: Lakopdracht = { soort: 'vlak', pagina: 1, vlak: { x: 107, y: 128, breedte: 71, hoogte: 18 }, gronden: ['5.1.2.e'] };
    const bron = await pdf((bouw, page) => {
      page.node.set(PDFName.of('Rotate'), bouw.document.context.obj(180));
      return typeof inPatroon === 'string' ? inPatroon : inPatroon(bouw, page);
    });
    const opKop: Lakopdracht = { ...vlak, vlak: { x: 595 - 178, y: 842 - 146, breedte: 71, hoogte: 18 } };
    expect((await lak(bron, [opKop])).rapport.fouten).toEqual([]);
    expect((await lak(bron, [opKop], true)).rapport.fouten.map(({ proef }) => proef)).toEqual(['V8']);
  });

  it('lets a word stand that may stay elsewhere on the page', async () => {
    const vlak: Lakopdracht = { soort: 'vlak', pagina: 1, vlak: { x: 107, y: 128, breedte: 71, hoogte: 18 }, gronden: ['5.1.2.e'] };
    const { rapport, tekst } = await lak(await pdf(`${regel(`Links ${GEHEIM} Rechts`)} ${regel(`Ook ${GEHEIM} hier`, 600)}`), [vlak], true);
    expect(rapport.fouten).toEqual([]);
    expect(tekst).toContain(`Ook ${GEHEIM} hier`);
  });
});
