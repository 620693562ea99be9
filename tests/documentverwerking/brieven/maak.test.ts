// The PDF of a letter: everything on it can be read back, in order, tagged, and the same letter gives the same bytes.
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { maakDocument } from '../../../src/documentverwerking/brieven/document.ts';
import { maakBrief } from '../../../src/documentverwerking/brieven/maak.ts';
import { leesLogo } from '../../../src/documentverwerking/brieven/logo.ts';
import type { Blok, BriefInhoud } from '../../../src/documentverwerking/brieven/model.ts';
import { createPdfEngine } from '../../../src/documentverwerking/pdfium-engine.ts';
import type { PdfEngine } from '../../../src/documentverwerking/pdf.ts';
import { teksten } from './brieftekst.ts';
import { BRIEVEN } from './voorbeelden.ts';

let engine: PdfEngine;
beforeAll(() => {
  engine = createPdfEngine({ processes: 1 });
});
afterAll(() => engine.close());

const plat = (tekst: string): string => tekst.replace(/\s+/g, '');
const tekstVan = async (pdf: Uint8Array): Promise<string> => (await engine.lees(pdf)).paginas.map(({ tekst }) => tekst).join('\n');

interface Element {
  readonly rol: string;
  readonly kinderen: readonly Element[];
  readonly merken: number;
}

/** The structure tree as a reader program meets it. */
function boom(pdf: PDFDocument, dict: PDFDict): Element {
  const kids = dict.lookupMaybe(PDFName.of('K'), PDFArray);
  const all = kids === undefined ? [] : Array.from({ length: kids.size() }, (_, index) => kids.lookup(index));
  const dicts = all.filter((kid) => kid instanceof PDFDict);
  const elementen = dicts.filter((kid) => kid.has(PDFName.of('S')));
  return {
    rol: dict.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() ?? 'Root',
    kinderen: elementen.map((kid) => boom(pdf, kid)),
    merken: dicts.length - elementen.length + all.filter((kid) => kid instanceof PDFNumber).length,
  };
}
const open = async (bytes: Uint8Array): Promise<{ pdf: PDFDocument; wortel: Element }> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return { pdf, wortel: boom(pdf, pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)) };
};
const alle = (element: Element): readonly Element[] => [element, ...element.kinderen.flatMap(alle)];

const brief = (blokken: readonly Blok[], anders: Partial<BriefInhoud> = {}): BriefInhoud => ({ ...BRIEVEN['einde-opschorting']!, blokken, ...anders });

describe('a letter as PDF', () => {
  it.each(Object.keys(BRIEVEN))('holds every word of %s', async (naam) => {
    const gelezen = plat(await tekstVan(await maakBrief(BRIEVEN[naam]!)));
    for (const tekst of teksten(BRIEVEN[naam]!)) expect(gelezen).toContain(plat(tekst));
  });

  it('has the subject as title, the body as author, Dutch as language, and hides nothing', async () => {
    const bytes = await maakBrief(BRIEVEN['besluit']!);
    const { titel, taal, aangemaaktOp, verborgen } = await engine.lees(bytes);
    expect(titel).toBe('Besluit op uw Woo-verzoek: Kappen van bomen op het Stationsplein');
    expect(taal).toBe('nl-NL');
    expect(aangemaaktOp?.toString()).toBe('2026-10-06');
    expect(verborgen.filter(({ ernst }) => ernst === 'blokkeert')).toEqual([]);
    const { pdf } = await open(bytes);
    expect(pdf.getAuthor()).toBe('Gemeente Voorbeeldstad');
    expect(pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true');
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
  });

  it('is the same file every time', async () => {
    const [een, twee] = [await maakBrief(BRIEVEN['besluit']!), await maakBrief(BRIEVEN['besluit']!)];
    expect(Buffer.from(een).equals(twee)).toBe(true);
  });

  it('keeps diacritics, euro signs, dashes and quotes', async () => {
    const tekst = 'Zoë van der Één-Šimková betaalde € 12,50 – “vóór” … ĳs, çedille, Łódź, Ťažký, İzmir.';
    expect(await tekstVan(await maakBrief(brief([{ soort: 'alinea', tekst }])))).toContain(tekst);
  });

  it('numbers its pages, and takes no notice of markup or control characters', async () => {
    const lang = Array.from({ length: 40 }, (_, index): Blok => ({ soort: 'alinea', tekst: `Alinea ${index}. <b>(niet) \\vet</b>\u0000\u0007 ${'woord '.repeat(40)}` }));
    const tekst = await tekstVan(await maakBrief(brief(lang)));
    expect(tekst).toMatch(/Pagina 1 van (\d+)[\s\S]*Pagina 2 van \1/);
    expect(tekst).toContain('<b>(niet) \\vet</b>');
    for (let index = 0; index < 40; index++) expect(tekst).toContain(`Alinea ${index}.`);
  });

  it('carries a logo with its description in place of the drawn mark', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
    const huisstijl = { ...BRIEVEN['besluit']!.huisstijl, logo: leesLogo(png, 'Wapen van Voorbeeldstad') };
    const { wortel } = await open(await maakBrief(brief([], { huisstijl })));
    expect(alle(wortel).map(({ rol }) => rol)).toContain('Figure');
  });
});

describe('the structure of a letter', () => {
  it('has one main heading, headings in order, lists and a table with header cells', async () => {
    const { wortel } = await open(await maakBrief(BRIEVEN['besluit']!));
    const rollen = alle(wortel).map(({ rol }) => rol);
    expect(wortel.kinderen.map(({ rol }) => rol)).toEqual(['Document']);
    expect(rollen.filter((rol) => rol === 'H1')).toHaveLength(2);
    expect(rollen.indexOf('H1')).toBeLessThan(rollen.indexOf('H2'));
    const [bijlagen, tabel] = alle(wortel).filter(({ rol }) => rol === 'Table') as [Element, Element];
    expect(bijlagen.kinderen[1]!.kinderen[0]!.kinderen.map(({ rol, merken }) => [rol, merken])).toEqual([['TH', 1], ['TD', 1], ['TD', 1]]);
    expect(tabel.kinderen.map(({ rol }) => rol)).toEqual(['THead', 'TBody']);
    expect(tabel.kinderen[0]!.kinderen[0]!.kinderen.map(({ rol }) => rol)).toEqual(Array.from({ length: 8 }, () => 'TH'));
    expect(tabel.kinderen[1]!.kinderen).toHaveLength(4);
    expect(tabel.kinderen[1]!.kinderen[0]!.kinderen.map(({ rol }) => rol)).toEqual(['TH', ...Array.from({ length: 7 }, () => 'TD')]);
    for (const item of alle(wortel).filter(({ rol }) => rol === 'LI')) expect(item.kinderen.map(({ rol }) => rol)).toEqual(['Lbl', 'LBody']);
  });

  it('ties every marked piece of every page to one element', async () => {
    const bytes = await maakBrief(BRIEVEN['besluit']!);
    const { pdf, wortel } = await open(bytes);
    const nums = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
    const waarden = Array.from({ length: nums.size() / 2 }, (_, index) => nums.lookup(index * 2 + 1));
    const perPagina = waarden.filter((waarde) => waarde instanceof PDFArray).map((waarde) => waarde.size());
    expect(perPagina).toHaveLength(pdf.getPageCount());
    // What is no list of marks is the element of a link, once per line: here the place where a document can be found already.
    const links = waarden.filter((waarde) => waarde instanceof PDFDict);
    expect(new Set(links.map((waarde) => waarde.get(PDFName.of('S'))?.toString()))).toEqual(new Set(['/Link']));
    expect(perPagina.reduce((som, aantal) => som + aantal, 0) + links.length).toBe(alle(wortel).reduce((som, { merken }) => som + merken, 0));
  });
});

describe('a long table', () => {
  it('repeats its header on every page and keeps every row, also one higher than a page', async () => {
    const rijen = Array.from({ length: 120 }, (_, index) => [`rij ${index}`, index === 60 ? `${'veel tekst '.repeat(900)}slot` : 'kort']);
    const pdf = await maakBrief(brief([{ soort: 'tabel', kolommen: [{ titel: 'Kolomkop', breedte: 1 }, { titel: 'Tweede', breedte: 2 }], rijen }]));
    const { paginas } = await engine.lees(pdf);
    const tekst = paginas.map((pagina) => pagina.tekst).join('\n');
    for (let index = 0; index < 120; index++) expect(tekst).toContain(`rij ${index}`);
    expect(tekst).toContain('slot');
    expect(tekst.match(/Kolomkop/g)!.length).toBeGreaterThanOrEqual(paginas.length - 1);
  });
});

describe('a document as PDF', () => {
  it('holds title, facts and text over several pages', async () => {
    const pdf = await maakDocument({
      titel: 'Verslag van het overleg',
      auteur: 'Gemeente Voorbeeldstad',
      datum: Temporal.PlainDate.from('2025-03-14'),
      gegevens: [['Kenmerk', 'Z-2025-001']],
      blokken: Array.from({ length: 40 }, (_, index) => ({ soort: 'alinea', tekst: `Punt ${index}. ${'De platanen zijn in slechte staat. '.repeat(6)}` }) as const),
    });
    const { paginas, titel } = await engine.lees(pdf);
    expect(titel).toBe('Verslag van het overleg');
    expect(paginas.length).toBeGreaterThan(2);
    expect(paginas[0]!.tekst).toContain('Kenmerk: Z-2025-001');
    expect(paginas.at(-1)!.tekst).toContain('Punt 39.');
  });
});
