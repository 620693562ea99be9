// A small daily check of what veraPDF judges nightly (`npm run nacht:pdfa`): what a file claims, and what that claim stands on.
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { maakBrief } from '../../../src/documentverwerking/brieven/maak.ts';
import { maakLijst } from '../../../src/documentverwerking/inventarislijst/document.ts';
import { BRIEVEN, huisstijl } from './voorbeelden.ts';

const BESTANDEN: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  ...Object.fromEntries(Object.entries(BRIEVEN).map(([naam, brief]) => [naam, () => maakBrief(brief)])),
  inventarislijst: () => maakLijst({ voor: 'iedereen', huisstijl, nummer: 'WOO-2026-0012', onderwerp: null, datum: Temporal.PlainDate.from('2026-10-06'), regels: [] }),
};
const naam = (tekst: string): PDFName => PDFName.of(tekst);
const stroom = (pdf: PDFDocument, dict: PDFDict, sleutel: string): PDFRawStream => {
  const gevonden = pdf.context.lookup(dict.get(naam(sleutel)));
  if (!(gevonden instanceof PDFRawStream)) throw new TypeError(`${sleutel} is no stream`);
  return gevonden;
};
/** Keys that PDF/A-2 forbids, or that we have no use for. */
const VERBODEN = ['AcroForm', 'JavaScript', 'EmbeddedFiles', 'OpenAction', 'AA', 'OCProperties', 'Requirements', 'NeedsRendering', 'Encrypt', 'Alternates', 'OPI', 'TR', 'PresSteps'];

describe.each(Object.keys(BESTANDEN))('%s', (welk) => {
  let bytes: Uint8Array;
  let pdf: PDFDocument;
  beforeAll(async () => {
    bytes = await BESTANDEN[welk]!();
    pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  });

  it('claims PDF/A-2a and PDF/UA-1, and describes the one in the terms of the other', () => {
    const xmp = Buffer.from(stroom(pdf, pdf.catalog, 'Metadata').contents).toString('utf8');
    for (const deel of ['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>', '<pdfuaid:part>1</pdfuaid:part>', '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>']) expect(xmp).toContain(deel);
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${pdf.getTitle() ?? '?'}</rdf:li>`);
  });

  it('says what its colours mean', () => {
    const intent = pdf.catalog.lookup(naam('OutputIntents'), PDFArray).lookup(0, PDFDict);
    expect(intent.get(naam('S'))?.toString()).toBe('/GTS_PDFA1');
    const profiel = inflateSync(stroom(pdf, intent, 'DestOutputProfile').contents);
    expect(profiel.readUInt32BE(0)).toBe(profiel.byteLength);
    expect(profiel.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(profiel.toString('latin1', 36, 40)).toBe('acsp');
  });

  it('is tagged, in Dutch, with a title to show', () => {
    expect(pdf.catalog.lookup(naam('MarkInfo'), PDFDict).get(naam('Marked'))?.toString()).toBe('true');
    expect(pdf.catalog.lookup(naam('Lang'), PDFString).decodeText()).toBe('nl-NL');
    expect(pdf.catalog.has(naam('StructTreeRoot'))).toBe(true);
    for (const page of pdf.getPages()) expect(page.node.get(naam('Tabs'))?.toString()).toBe('/S');
  });

  it('holds every font it uses, with what its letters mean', () => {
    const fonts = pdf.context.enumerateIndirectObjects().map(([, object]) => object).filter((object): object is PDFDict => object instanceof PDFDict && object.get(naam('Type')) === naam('Font'));
    const samengesteld = fonts.filter((font) => font.get(naam('Subtype')) === naam('Type0'));
    expect(samengesteld).toHaveLength(2);
    for (const font of samengesteld) {
      expect(font.has(naam('ToUnicode'))).toBe(true);
      const afstammeling = font.lookup(naam('DescendantFonts'), PDFArray).lookup(0, PDFDict);
      const beschrijving = afstammeling.lookup(naam('FontDescriptor'), PDFDict);
      expect(beschrijving.has(naam('FontFile2')) || beschrijving.has(naam('FontFile3'))).toBe(true);
      expect(beschrijving.lookup(naam('FontName'), PDFName).decodeText()).toMatch(/^[A-Z]{6}\+/);
    }
  });

  it('has one revision and nothing that may not be in an archive', () => {
    const ruw = Buffer.from(bytes).toString('latin1');
    expect(ruw.match(/%%EOF/g)).toHaveLength(1);
    expect(ruw.endsWith('%%EOF\n')).toBe(true);
    const sleutels = new Set(pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? object.keys() : object instanceof PDFRawStream ? object.dict.keys() : [])).map((key) => key.decodeText()));
    expect(VERBODEN.filter((key) => sleutels.has(key))).toEqual([]);
  });

  it('has every mark in the structure or as an artifact', () => {
    for (const page of pdf.getPages()) {
      const inhoud = inflateSync(stroom(pdf, page.node, 'Contents').contents).toString('latin1');
      let diepte = 0;
      for (const regel of inhoud.split('\n')) {
        if (/ B(DC|MC)$/.test(regel)) diepte++;
        else if (regel === 'EMC') diepte--;
        else if (/ (Tj ET|re f|l S|Do Q)$/.test(regel)) expect(diepte).toBe(1);
      }
      expect(diepte).toBe(0);
    }
  });
});
