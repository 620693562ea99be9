// Redacted files: nothing of what went is left, what may stay is there, and the same work gives the same bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from '../../support/eigenschap.ts';
import { createLakmachine, type Lakmachine, type Lakopdracht, type Lakopties } from '../../../src/documentverwerking/lakken/index.ts';
import { PdfGeweigerd } from '../../../src/documentverwerking/pdf.ts';
import { ValidationFailed } from '../../../src/kern/errors.ts';
import { gedeeld, gedeeldeBestanden, itMetData } from '../../support/gedeelde-data.ts';
import { newFolder, type Folder } from '../../support/folder.ts';
import { AANVALLEN, GEHEIM } from './aanvallen.ts';
import { allesIn, tekstVan, vormenVan } from './lezen.ts';

const OPTIES: Lakopties = { raster: 12, dpi: 150, titel: 'Gelakt document', taal: 'nl-NL', kenmerk: null };

let machine: Lakmachine;
let folder: Folder;
let map: string;
let teller = 0;
beforeAll(async () => {
  machine = createLakmachine({ maxMemoryMb: 512 });
  folder = await newFolder();
  map = folder.file('.');
});
afterAll(async () => {
  await machine.close();
  await folder.remove();
});

async function lak(bron: Uint8Array, opdrachten: readonly Lakopdracht[], opties: Partial<Lakopties> = {}) {
  const doel = join(map, `${teller++}.pdf`);
  const kandidaat = await machine.lak(bron, opdrachten, { ...OPTIES, ...opties }, doel);
  return { kandidaat, bytes: readFileSync(doel) };
}

async function verwachtWeg(bytes: Uint8Array, geheimen: readonly string[], blijft: readonly string[]): Promise<void> {
  const tekst = await tekstVan(bytes);
  for (const woord of blijft) expect(tekst).toContain(woord);
  for (const geheim of geheimen) {
    expect(tekst).not.toContain(geheim);
    for (const vorm of vormenVan(geheim)) for (const deel of allesIn(bytes)) expect(deel.includes(vorm)).toBe(false);
  }
}

describe('a secret is gone from every place where it can be', () => {
  it.each(AANVALLEN.map((aanval) => [aanval.naam, aanval] as const))('%s', async (_, { maak, opdrachten, blijft }) => {
    const { bytes, kandidaat } = await lak(await maak(GEHEIM), opdrachten);
    await verwachtWeg(bytes, [GEHEIM], blijft);
    expect(kandidaat.tekst.join(' ')).not.toContain(GEHEIM);
  });

  interface Geval {
    readonly id: string;
    readonly boxes: readonly { readonly page: number; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly ground: string }[];
    readonly secrets: readonly string[];
    readonly keep: readonly string[];
    readonly pageScoped?: readonly number[];
    readonly warnOnly?: boolean;
  }
  const gevallen = gedeeldeBestanden('pdf/attacks', 'manifest.json').length === 0 ? [] : (JSON.parse(gedeeld('pdf/attacks/manifest.json').toString('utf8')) as readonly Geval[]);
  itMetData.each(gevallen.map((geval) => [geval.id, geval] as const))('of the shared attack %s', async (id, { boxes, secrets, keep, pageScoped, warnOnly }) => {
    const opdrachten = boxes.map(({ page, x, y, w, h, ground }) => ({ soort: 'vlak', pagina: page, vlak: { x, y, breedte: w, hoogte: h }, gronden: [ground] }) as const);
    const { bytes } = await lak(gedeeld(`pdf/attacks/${id}.pdf`), opdrachten);
    // Two of them keep the word elsewhere on purpose.
    await verwachtWeg(bytes, pageScoped === undefined && warnOnly === undefined ? secrets : [], keep);
  });
});

describe('what is under a box does not matter to the file', () => {
  const anagram = fc.shuffledSubarray(Array.from(GEHEIM), { minLength: GEHEIM.length }).map((letters) => letters.join(''));
  const [enkel] = AANVALLEN;

  it('another secret of the same letters gives the same bytes', async () => {
    const vast = (await lak(await enkel!.maak(GEHEIM), enkel!.opdrachten)).bytes;
    await fc.assert(
      fc.asyncProperty(anagram, async (geheim) => {
        expect((await lak(await enkel!.maak(geheim), enkel!.opdrachten)).bytes.equals(vast)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('moving a box by a point lets no letter of it come back', async () => {
    const bron = await enkel!.maak(GEHEIM);
    for (const [dx, dy] of [[-1, -1], [0, -1], [1, -1], [-1, 0], [1, 0], [-1, 1], [0, 1], [1, 1]] as const) {
      const opdracht = { soort: 'vlak', pagina: 1, vlak: { x: 107.5 + dx, y: 130 + dy, breedte: 70.5, hoogte: 16 }, gronden: ['5.1.2.e'] } as const;
      const tekst = (await tekstVan((await lak(bron, [opdracht])).bytes)).replaceAll(' ', '');
      expect(tekst).toContain('Links5.1.2.eRechts');
    }
  });

  itMetData('a photo in blocks neither', async () => {
    const opdracht = { soort: 'vlak', pagina: 1, vlak: { x: 130.2, y: 133.5, breedte: 50.7, hoogte: 14 }, gronden: ['5.1.2.e'] } as const;
    const [een, ander] = await Promise.all(['a', 'b'].map((letter) => lak(gedeeld(`pdf/attacks/48${letter}-jpeg-residue.pdf`), [opdracht])));
    expect(een!.bytes.equals(ander!.bytes)).toBe(true);
  });
});

describe('a file', () => {
  const [enkel] = AANVALLEN;

  it('is the same each time, also when others are made meanwhile', async () => {
    const anders = AANVALLEN.find(({ naam }) => naam === 'a form');
    const [eerste] = [await lak(await enkel!.maak(GEHEIM), enkel!.opdrachten)];
    const samen = createLakmachine({ maxMemoryMb: 512, processes: 2 });
    try {
      const werk = [enkel!, anders!, enkel!, anders!].map(async ({ maak, opdrachten }, at) => {
        const doel = join(map, `samen-${at}.pdf`);
        await samen.lak(await maak(GEHEIM), opdrachten, OPTIES, doel);
        return readFileSync(doel);
      });
      const [a, b, c, d] = await Promise.all(werk);
      expect(a!.equals(eerste.bytes)).toBe(true);
      expect(c!.equals(a!)).toBe(true);
      expect(d!.equals(b!)).toBe(true);
      expect(a!.equals(b!)).toBe(false);
    } finally {
      await samen.close();
    }
  });

  it('says which ground hides what, and which standards it keeps', async () => {
    const { bytes, kandidaat } = await lak(await enkel!.maak(GEHEIM), [{ ...enkel!.opdrachten[0]!, gronden: ['5.1.2e', '5.1.1.c'] }]);
    expect(await tekstVan(bytes)).toContain('5.1.1.c, 5.1.2.e');
    expect(kandidaat.plan.vlakken).toMatchObject([{ pagina: 1, gronden: ['5.1.1.c', '5.1.2.e'], label: '5.1.1.c, 5.1.2.e' }]);
    const [file] = allesIn(bytes);
    expect(file).toContain(`/ActualText<feff${Buffer.from('[gelakt op grond van 5.1.1.c, 5.1.2.e]', 'utf16le').swap16().toString('hex')}>`);
    for (const teken of ['/Lang(nl-NL)', '/MarkInfo<</Marked true>>', '<pdfaid:part>2</pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part>', '/S/GTS_PDFA1']) expect(file).toContain(teken);
    expect(file!.match(/%%EOF/g)).toHaveLength(1);
    expect(file).not.toMatch(/CreationDate|ModDate|\/Annots|\/AcroForm|\/JavaScript|\/EmbeddedFiles/);
  });

  it('has its number and page in a strip below the page, over nothing', async () => {
    const { bytes } = await lak(await enkel!.maak(GEHEIM), enkel!.opdrachten, { kenmerk: 'WOO-2026-0001 · document 12' });
    expect(await tekstVan(bytes)).toContain('WOO-2026-0001 · document 12 · pagina 1 van 1');
    expect(allesIn(bytes)[0]).toContain('/MediaBox[0 0 595 862]');
  });

  it('tells what stays readable, page by page, and each page when it is done', async () => {
    const gemeld: string[] = [];
    const doel = join(map, 'voortgang.pdf');
    const { tekst } = await machine.lak(await enkel!.maak(GEHEIM), enkel!.opdrachten, OPTIES, doel, { bijPagina: (pagina, van) => gemeld.push(`${pagina}/${van}`) });
    expect(gemeld).toEqual(['1/1']);
    expect(tekst).toEqual(['Links [5.1.2.e] Rechts\n\nOnderste regel blijft']);
  });
});

describe('when it cannot be made', () => {
  const [enkel] = AANVALLEN;
  const opdracht = (breedte: number): Lakopdracht => ({ soort: 'vlak', pagina: 1, vlak: { x: 0, y: 0, breedte, hoogte: 10 }, gronden: ['5.1.2.e'] });

  it('every fault in the orders is told at once, and no file is left', async () => {
    const opdrachten: readonly Lakopdracht[] = [opdracht(Number.NaN), opdracht(0), { soort: 'tekst', tekst: 'Nergensman', gronden: ['5.1.2.e'] }, { soort: 'tekst', tekst: GEHEIM, gronden: [] }];
    const voor = readdirSync(map).length;
    const fout: unknown = await lak(await enkel!.maak(GEHEIM), opdrachten).catch((error: unknown) => error);
    expect(fout).toBeInstanceOf(ValidationFailed);
    expect((fout as ValidationFailed).fouten.map(({ veld }) => veld)).toEqual(['opdrachten.0.vlak', 'opdrachten.1.vlak', 'opdrachten.3.gronden', 'opdrachten.2.tekst']);
    expect(readdirSync(map)).toHaveLength(voor);
  });

  it('a text that is nowhere is only known at the end, and still leaves nothing', async () => {
    const voor = readdirSync(map).length;
    await expect(lak(await enkel!.maak(GEHEIM), [{ soort: 'tekst', tekst: 'Nergensman', gronden: ['5.1.2.e'] }])).rejects.toBeInstanceOf(ValidationFailed);
    expect(readdirSync(map)).toHaveLength(voor);
  });

  it('a source that is no PDF, or a page that is not there, is refused', async () => {
    await expect(lak(Buffer.from('geen pdf'), [])).rejects.toMatchObject({ reden: 'geen-pdf' });
    await expect(machine.zicht(await enkel!.maak(GEHEIM), 2)).rejects.toBeInstanceOf(PdfGeweigerd);
  });

  it('an older file at the target stays what it was', async () => {
    const doel = join(map, 'bestaat.pdf');
    await machine.lak(await enkel!.maak(GEHEIM), enkel!.opdrachten, OPTIES, doel);
    const eerste = readFileSync(doel);
    await expect(machine.lak(await enkel!.maak(GEHEIM), [], OPTIES, doel)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(doel).equals(eerste)).toBe(true);
    expect(readdirSync(map).filter((naam) => naam.endsWith('.deel'))).toEqual([]);
  });

  it('stopping halfway leaves nothing', async () => {
    const doel = join(map, 'gestopt.pdf');
    const stop = new AbortController();
    const werk = machine.lak(await enkel!.maak(GEHEIM), enkel!.opdrachten, OPTIES, doel, { signal: stop.signal, bijPagina: () => stop.abort() });
    await expect(werk).rejects.toMatchObject({ name: 'AbortError' });
    expect(existsSync(doel)).toBe(false);
  });
});
