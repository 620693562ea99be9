// Test of the tester: every known way in which a redaction fails must be refused, by the examination that is there for it.
import { appendFileSync, writeFileSync } from 'node:fs';
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import type { Lakopdracht } from '../../../src/documentverwerking/lakken/index.ts';
import { createLakpoort, type Lakpoort, type Lakrapport, type Proef } from '../../../src/documentverwerking/lakpoort/index.ts';
import type { PdfEngine } from '../../../src/documentverwerking/pdf.ts';
import { createPdfEngine } from '../../../src/documentverwerking/pdfium-engine.ts';
import { gedeeld, gedeeldeBestanden, itMetData } from '../../support/gedeelde-data.ts';
import { newFolder, type Folder } from '../../support/folder.ts';
import { schrijf, type Afwijkingen, type Testpagina, type Vak } from './schrijver.ts';
import { GEHEIM, HOOGTE, maakBron, maakPaginas, opdrachtVoor, opties, vakOm, type Bron } from './voorbeeld.ts';

let engine: PdfEngine;
let poort: Lakpoort;
let map: Folder;
let bron: Bron;
let vak: Vak;
let pagina: Testpagina;
let nummer = 0;

beforeAll(async () => {
  engine = createPdfEngine({ processes: 1 });
  poort = createLakpoort();
  map = await newFolder();
  bron = await maakBron();
  vak = vakOm(bron, GEHEIM);
  [pagina] = (await maakPaginas(engine, bron, [vak])) as readonly [Testpagina];
});
afterAll(async () => {
  await Promise.all([engine.close(), poort.close()]);
  await map.remove();
});

async function keur(bytes: Uint8Array, opdrachten: readonly Lakopdracht[] = [opdrachtVoor(vak)], origineel: Uint8Array = bron.bytes): Promise<Lakrapport> {
  const bestand = map.file(`${nummer++}.pdf`);
  writeFileSync(bestand, bytes);
  const keuring = await poort.keur({ bron: origineel, bestand, opdrachten, opties });
  expect(keuring.goed).toBe(keuring.rapport.goed);
  return keuring.rapport;
}
const proeven = ({ goed, fouten }: Lakrapport): readonly Proef[] => {
  if (goed) throw new Error('the gate gave its proof');
  return [...new Set(fouten.map((fout) => fout.proef))];
};
const maak = (anders: Afwijkingen = {}, paginas: readonly Testpagina[] = [pagina]): Buffer => schrijf(paginas, opties.titel, anders);
const hex = (tekst: string): string => Buffer.from(tekst, 'utf16le').swap16().toString('hex');
const woord = (tekst: string, x: number, y: number, breedte = 60) => ({ tekst, x, y, breedte, hoogte: 12 });
const metWoorden = (...erbij: readonly Testpagina['woorden'][number][]): Testpagina => ({ ...pagina, woorden: [...pagina.woorden, ...erbij] });

it('gives its proof to the same file without a defect', async () => {
  expect(await keur(maak())).toMatchObject({ goed: true, fouten: [], vlakken: 1, paginas: 1 });
});

describe('files that were not made anew', () => {
  const rechthoek = async (bytes: Uint8Array, vlak: Vak): Promise<Uint8Array> => {
    const document = await PDFDocument.load(bytes);
    document.getPage(0).drawRectangle({ x: vlak.x, y: HOOGTE - vlak.y - vlak.hoogte, width: vlak.breedte, height: vlak.hoogte, color: rgb(0, 0, 0) });
    return document.save();
  };

  it('the upload itself: everything is still there', async () => {
    expect(proeven(await keur(bron.bytes))).toEqual(expect.arrayContaining(['V1', 'V2', 'V3', 'V4', 'V5']));
  });

  it('a black rectangle on top: the text is under it', async () => {
    expect(proeven(await keur(await rechthoek(bron.bytes, vak)))).toEqual(expect.arrayContaining(['V1', 'V2', 'V3', 'V4']));
  });

  it('a later revision that covers an earlier one', async () => {
    const eerder = Buffer.from(bron.bytes);
    const later = Buffer.concat([eerder, Buffer.from(`\n99 0 obj\n<< /Nieuw true >>\nendobj\nstartxref\n0\n%%EOF\n`)]);
    expect(proeven(await keur(later))).toContain('V1');
  });

  it('a file that no engine can read', async () => {
    expect(proeven(await keur(Buffer.from('%PDF-1.7\nniets')))).toContain('V1');
    expect(proeven(await keur(new Uint8Array()))).toContain('V1');
  });

  it('a file that is not there', async () => {
    const { goed, rapport } = await poort.keur({ bron: bron.bytes, bestand: map.file('nergens.pdf'), opdrachten: [opdrachtVoor(vak)], opties });
    expect([goed, rapport.fouten[0]!.uitleg]).toEqual([false, 'Het gelakte bestand is er niet, of wij kunnen het niet lezen.']);
  });

  it('a source that nobody can read proves nothing', async () => {
    expect(proeven(await keur(maak(), [opdrachtVoor(vak)], Buffer.from('%PDF-1.7\nniets')))).toContain('V5');
  });

  itMetData.each(gedeeldeBestanden('pdf/attacks', '.pdf').filter((naam) => /^(?:01|03|13|18|26|32|34|38|44)/.test(naam)))('rectangles on %s', async (naam) => {
    const gevallen: readonly { file: string; boxes: readonly { page: number; x: number; y: number; w: number; h: number; ground: string }[] }[] = JSON.parse(gedeeld('pdf/attacks/manifest.json').toString('utf8'));
    const { boxes } = gevallen.find(({ file }) => file === naam)!;
    const origineel = gedeeld(`pdf/attacks/${naam}`);
    const document = await PDFDocument.load(origineel, { updateMetadata: false });
    for (const { page, x, y, w, h } of boxes) document.getPage(page - 1).drawRectangle({ x, y: document.getPage(page - 1).getHeight() - y - h, width: w, height: h, color: rgb(0, 0, 0) });
    const opdrachten = boxes.map(({ page, x, y, w, h, ground }): Lakopdracht => ({ soort: 'vlak', pagina: page, vlak: { x, y, breedte: w, hoogte: h }, gronden: [ground] }));
    expect(proeven(await keur(await document.save(), opdrachten, origineel))).toContain('V1');
  });
});

describe('something beside the pages (V1, V4, V6, V7)', () => {
  it.each<[string, Afwijkingen, Proef]>([
    ['an object that nothing refers to', { extra: [`(${GEHEIM})`] }, 'V1'],
    ['a key that a rebuilt file does not need', { catalogus: ' /PageMode /UseOutlines' }, 'V1'],
    ['a hidden annotation', { pagina: ` /Annots [<< /Type /Annot /Subtype /Text /F 2 /Rect [0 0 1 1] /Contents (${GEHEIM}) >>]` }, 'V1'],
    ['an open action', { catalogus: ' /OpenAction << /S /JavaScript /JS (x) >>' }, 'V1'],
    ['a property of its author', { info: ' /Author (J. Pietersen)' }, 'V1'],
    ['another producer', { info: ` /Creator (${GEHEIM})` }, 'V6'],
    ['a word more in the XMP', { xmp: `<dc:format>${GEHEIM}</dc:format>` }, 'V6'],
    ['an XMP property of another kind', { xmp: '<dc:creator>iemand</dc:creator>' }, 'V6'],
    ['a comment in the XMP', { xmp: `<!-- ${GEHEIM} -->` }, 'V6'],
    ['a description that tells', { omschrijving: (label) => `[gelakt op grond van ${label}: ${GEHEIM}]` }, 'V4'],
  ])('%s', async (_wat, anders, proef) => {
    expect(proeven(await keur(maak(anders)))).toContain(proef);
  });

  it.each([
    ['behind the end', (goed: Buffer) => Buffer.concat([goed, Buffer.from(GEHEIM)])],
    ['before the header', (goed: Buffer) => Buffer.concat([Buffer.from(`% ${GEHEIM}\n`), goed])],
    ['behind the picture', () => maak({ beelddata: (data) => Buffer.concat([data, Buffer.from(GEHEIM)]) })],
    ['as a comment between two objects', (goed: Buffer) => Buffer.from(goed.toString('latin1').replace('endobj\n2 0 obj', `endobj\n%${GEHEIM}\n2 0 obj`), 'latin1')],
  ])('bytes %s', async (_waar, bederf) => {
    expect(proeven(await keur(bederf(maak())))).toContain('V1');
  });

  it('a second end of file after a good one', async () => {
    const bestand = map.file('twee-keer.pdf');
    writeFileSync(bestand, maak());
    appendFileSync(bestand, '%%EOF\n');
    const { goed } = await poort.keur({ bron: bron.bytes, bestand, opdrachten: [opdrachtVoor(vak)], opties });
    expect(goed).toBe(false);
  });

  it('another title than was asked', async () => {
    expect(proeven(await keur(schrijf([pagina], `Brief aan ${GEHEIM}`)))).toContain('V6');
  });
});

describe('text that should not be there (V2, V3, V9)', () => {
  it('the removed word under its box', async () => {
    expect(proeven(await keur(maak({}, [metWoorden(woord(GEHEIM, vak.x + 1, vak.y + 2))])))).toEqual(expect.arrayContaining(['V2', 'V3']));
  });

  it('the removed word moved off the page', async () => {
    expect(proeven(await keur(maak({}, [metWoorden(woord(GEHEIM, 60, HOOGTE + 400))])))).toContain('V3');
  });

  it('half of it, elsewhere on the page', async () => {
    expect(proeven(await keur(maak({}, [metWoorden(woord('Kwispelaa', 40, 200))])))).toContain('V3');
    expect(proeven(await keur(maak({}, [metWoorden(woord('ispel', 40, 200, 30))])))).toContain('V3');
  });

  it('the removed word over another word that can be seen', async () => {
    const ander = bron.woorden.find(({ tekst }) => tekst === 'vriendelijke')!;
    expect(proeven(await keur(maak({}, [metWoorden({ ...ander, tekst: GEHEIM })])))).toContain('V3');
  });

  it('letters in shuffled order', async () => {
    const letters = Array.from(GEHEIM, (letter, index) => woord(letter, vak.x + 2 + index * 5, vak.y + 2, 5)).reverse();
    expect(proeven(await keur(maak({}, [metWoorden(...letters)])))).toContain('V2');
  });

  it('a word that nobody can see', async () => {
    expect(proeven(await keur(maak({}, [metWoorden(woord('verzinsel', 300, 250))])))).toContain('V9');
  });

  it('another word than the source shows at that place', async () => {
    const anders = pagina.woorden.map((each) => (each.tekst === 'voorjaar' ? { ...each, tekst: 'najaar' } : each));
    expect(proeven(await keur(maak({}, [{ ...pagina, woorden: anders }])))).toContain('V9');
  });

  it('a readable word that got lost', async () => {
    const minder = pagina.woorden.filter(({ tekst }) => tekst !== 'gemeente');
    expect(proeven(await keur(maak({}, [{ ...pagina, woorden: minder }])))).toContain('V9');
  });

  it('printed text that is no label', async () => {
    const inhoud = (goed: string): string => goed.replace('ET\nEMC\n', `0 Tr /G 12 Tf 100 Tz 1 0 0 1 40 40 Tm <${hex(GEHEIM)}> Tj\nET\nEMC\n`);
    expect(proeven(await keur(maak({ inhoud })))).toContain('V10');
  });

  it.each<[string, (goed: string) => string]>([
    ['a text array', (goed) => goed.replace('> Tj', '>] TJ').replace(/<([0-9a-f]+)>\] TJ/, '[<$1>] TJ')],
    ['a drawn path', (goed) => `${goed}0 0 m 10 10 l S\n`],
    ['a comment in the content', (goed) => `${goed}% ${GEHEIM}\n`],
    ['a picture scaled beyond the page', (goed) => goed.replace(/q [\d.]+ 0 0/, 'q 999 0 0')],
    ['text under the picture', (goed) => goed.replace('/Artifact BMC', `/P << /MCID 9 >> BDC\nBT 3 Tr /G 9 Tf 1 0 0 1 9 9 Tm <${hex('x')}> Tj ET\nEMC\n/Artifact BMC`)],
  ])('%s', async (_wat, inhoud) => {
    expect(proeven(await keur(maak({ inhoud })))).toContain('V1');
  });

  it('a font whose codes mean something else to each reader', async () => {
    expect(proeven(await keur(maak({ naarUnicode: (cmap) => cmap.replace(/<6100> <61ff> <6100>/, '<6100> <61ff> <6200>').replace(/<00(?:01)> <00ff> <0001>/, '<0001> <00ff> <0002>') })))).not.toEqual([]);
  });

  it('a font that does not tell what its codes mean', async () => {
    expect(proeven(await keur(maak({ naarUnicode: (cmap) => cmap.replace(/\d+ beginbfrange[^]*endbfrange/, '') })))).toContain('V1');
    expect(proeven(await keur(maak({ lettertype: (velden) => velden.replace(/ \/ToUnicode \d+ 0 R/, '') })))).toContain('V1');
  });
});

describe('the picture (V5)', () => {
  it('a box one pixel short', async () => {
    const kort: Afwijkingen['schilder'] = (grijs, breedte, { x, y, breedte: b, hoogte: h }, schaal) => {
      for (let rij = Math.floor(y * schaal); rij < Math.ceil((y + h) * schaal); rij++) grijs.fill(0, rij * breedte + Math.floor(x * schaal), rij * breedte + Math.ceil((x + b) * schaal) - 1);
    };
    expect(proeven(await keur(maak({ schilder: kort })))).toContain('V10');
  });

  it('a box that lets something through', async () => {
    const doorzichtig: Afwijkingen['schilder'] = (grijs, breedte, { x, y, breedte: b, hoogte: h }, schaal) => {
      for (let rij = Math.floor(y * schaal); rij < Math.ceil((y + h) * schaal); rij++) {
        for (let kolom = Math.floor(x * schaal); kolom < Math.ceil((x + b) * schaal); kolom++) grijs[rij * breedte + kolom] = grijs[rij * breedte + kolom]! * 0.2;
      }
    };
    expect(proeven(await keur(maak({ schilder: doorzichtig })))).toContain('V10');
  });

  it('no box at all', async () => {
    expect(proeven(await keur(maak({ schilder: () => undefined })))).toContain('V10');
  });

  it.each([
    ['something painted that the source does not have', (grijs: Uint8Array, breedte: number) => { for (let y = 400; y < 412; y++) grijs.fill(0, y * breedte + 100, y * breedte + 106); }],
    ['something wiped out', (grijs: Uint8Array, breedte: number) => { for (let y = 205; y < 240; y++) grijs.fill(255, y * breedte + 80, y * breedte + 120); }],
  ])('%s', async (_wat, bederf) => {
    const grijs = Uint8Array.from(pagina.grijs);
    bederf(grijs, pagina.beeldBreedte);
    expect(proeven(await keur(maak({}, [{ ...pagina, grijs }])))).toContain('V5');
  });
});

describe('the orders (V10)', () => {
  const label = (tekst: string): Testpagina => ({ ...pagina, vakken: [{ ...vak, label: tekst }] });

  it('a box without its label', async () => expect(proeven(await keur(maak({}, [label('')])))).toContain('V10'));
  it('a box with another ground', async () => expect(proeven(await keur(maak({}, [label('5.1.2.i')])))).toContain('V10'));
  it('a label twice', async () => {
    expect(proeven(await keur(maak({}, [{ ...pagina, vakken: [{ ...vak, label: '5.1.2.e' }, { ...vak, label: '5.1.2.e' }] }])))).toContain('V10');
  });

  it('a box that nobody asked for', async () => {
    const extra = vakOm(bron, 'voorjaar');
    const [met] = await maakPaginas(engine, bron, [vak, extra]);
    expect(proeven(await keur(maak({}, [met!])))).toContain('V10');
  });

  it('an order that was not carried out', async () => {
    expect(proeven(await keur(maak(), [opdrachtVoor(vak), opdrachtVoor(vakOm(bron, 'voorjaar'))]))).toContain('V10');
  });

  it('an order for a page that is not there, or beside the page', async () => {
    expect(proeven(await keur(maak(), [opdrachtVoor(vak), opdrachtVoor(vak, 2)]))).toContain('V10');
    expect(proeven(await keur(maak(), [opdrachtVoor(vak), opdrachtVoor({ ...vak, x: 5000 })]))).toContain('V10');
  });

  it('a text that had to go everywhere and is still somewhere', async () => {
    const tweemaal = await maakBron(['Beste Kwispelaar, wij spraken', 'met mevrouw KWISPELAAR over u.']);
    const eerste = vakOm(tweemaal, 'Kwispelaar');
    const paginas = await maakPaginas(engine, tweemaal, [eerste]);
    const overal: readonly Lakopdracht[] = [{ soort: 'tekst', tekst: 'kwispelaar', gronden: ['5.1.2.e'] }];
    expect(proeven(await keur(maak({}, paginas), overal, tweemaal.bytes))).toEqual(expect.arrayContaining(['V3', 'V10']));
    const beide = await maakPaginas(engine, tweemaal, [eerste, vakOm(tweemaal, 'KWISPELAAR')]);
    expect(await keur(maak({}, beide), overal, tweemaal.bytes)).toMatchObject({ goed: true });
  });

  it('the redaction of another document (P4)', async () => {
    const ander = await maakBron(['Geachte heer Kwispelstaart, tot ziens.', 'De brug gaat in het najaar weer dicht.', 'Hoogachtend, de provincie']);
    expect(proeven(await keur(maak(), [opdrachtVoor(vak)], ander.bytes))).toEqual(expect.arrayContaining(['V5', 'V9']));
  });

  it('another number of pages', async () => {
    const twee = await maakBron(undefined, 2);
    expect(proeven(await keur(maak(), [opdrachtVoor(vak)], twee.bytes))).toContain('V5');
  });
});

it('a page of another size is no page of this document', async () => {
  const groot = await PDFDocument.create();
  groot.addPage([500, 500]).drawText('Kwispelaar', { x: 50, y: 400, size: 12, font: await groot.embedFont(StandardFonts.Helvetica) });
  expect(proeven(await keur(maak(), [opdrachtVoor(vak)], await groot.save()))).toContain('V5');
});

it('tells what is wrong without telling the removed word', async () => {
  const rapport = await keur(bron.bytes);
  expect(JSON.stringify(rapport).toLowerCase()).not.toContain(GEHEIM.toLowerCase());
});

/** Reading takes seconds of processor time. Milliseconds. */
const RUIM = 180_000;

it('reads the picture when that is asked, and tells that it did', async () => {
  const bestand = map.file('beeld.pdf');
  writeFileSync(bestand, maak());
  const { goed, rapport } = await poort.keur({ bron: bron.bytes, bestand, opdrachten: [opdrachtVoor(vak)], opties }, { leesBeeld: true });
  expect([goed, rapport.fouten]).toEqual([true, []]);
  expect(rapport.proeven.find(({ proef }) => proef === 'V8')).toMatchObject({ uitkomst: 'goed' });
}, RUIM);

it('stops when it is told to', async () => {
  const bestand = map.file('stop.pdf');
  writeFileSync(bestand, maak());
  const stop = new AbortController();
  const werk = poort.keur({ bron: bron.bytes, bestand, opdrachten: [opdrachtVoor(vak)], opties }, { signal: stop.signal });
  stop.abort();
  await expect(werk).rejects.toThrow('aborted');
});
