// The PDF engine reads real files, refuses bad ones with a reason, and outlives every one of them.
import { decode } from 'fast-png';
import { createPdfEngine } from '../../src/documentverwerking/pdfium-engine.ts';
import { PdfGeweigerd, type PdfEngine, type PdfFout } from '../../src/documentverwerking/pdf.ts';
import { maakDocument } from '../../src/documentverwerking/brieven/document.ts';
import { StoreUnavailable } from '../../src/kern/errors.ts';
import { gedeeld, itMetData } from '../support/gedeelde-data.ts';

let engine: PdfEngine;
let voorbeeld: Uint8Array;
beforeAll(async () => {
  engine = createPdfEngine({ timeoutMs: 20_000, maxMemoryMb: 512, processes: 1 });
  voorbeeld = await maakDocument({
    titel: 'Verslag van de beëdiging',
    auteur: 'Gemeente Voorbeeldstad',
    datum: Temporal.PlainDate.from('2026-10-05'),
    blokken: [
      { soort: 'alinea', tekst: 'De coördinator ontving € 12,50 – “één crème brûlée” …' },
      ...Array.from({ length: 60 }, (_, index) => ({ soort: 'alinea', tekst: `Alinea ${index} over het Stationsplein. `.repeat(6) }) as const),
    ],
  });
});
afterAll(() => engine.close());

const soorten = async (bytes: Uint8Array, ernst: 'blokkeert' | 'let-op' = 'blokkeert'): Promise<readonly string[]> =>
  (await engine.lees(bytes)).verborgen.filter((each) => each.ernst === ernst).map((each) => each.soort);

const reden = async (work: Promise<unknown>): Promise<PdfFout | 'geen fout'> =>
  work.then(
    () => 'geen fout',
    (error: unknown) => {
      if (error instanceof PdfGeweigerd) return error.reden;
      throw error;
    },
  );

describe('reading a PDF', () => {
  it('gives text per page, size and properties', async () => {
    const gelezen = await engine.lees(voorbeeld);
    expect(gelezen.paginas.length).toBeGreaterThan(2);
    expect(gelezen.paginas[0]).toMatchObject({ nummer: 1 });
    expect(gelezen.paginas[0]!.breedte).toBeCloseTo(595.28, 1);
    expect(gelezen.paginas[0]!.tekst).toContain('De coördinator ontving € 12,50 – “één crème brûlée” …');
    expect(gelezen.titel).toBe('Verslag van de beëdiging');
    expect(gelezen.taal).toBe('nl-NL');
    expect(gelezen.aangemaaktOp?.toString()).toBe('2026-10-05');
    expect(engine.naam).toMatch(/^@embedpdf\/pdfium \d/);
  });

  itMetData('finds a word of page 3 of a parliamentary paper', async () => {
    const { paginas } = await engine.lees(gedeeld('pdf/example.pdf'));
    expect(paginas).toHaveLength(4);
    expect(paginas[2]!.tekst).toContain('Luftfahrzeuge');
    expect(paginas[2]!.tekst).toContain('unkontrollierten');
  });

  itMetData.each([
    ['lo74-letter-tagged.pdf', 2],
    ['typst-pdfa2a.pdf', 2],
    ['objstm-linearized.pdf', 2],
    ['encrypted-empty-user-pw.pdf', 2],
    ['scan-tesseract-ocr.pdf', 1],
  ])('reads what other programs make: %s', async (name, paginas) => {
    const gelezen = await engine.lees(gedeeld(`pdf/tools/${name}`));
    expect(gelezen.paginas).toHaveLength(paginas);
    expect(gelezen.paginas[0]!.tekst.length).toBeGreaterThan(500);
  });
});

describe('a page as a picture', () => {
  it('has the width asked for and shows something', async () => {
    const beeld = decode(await engine.paginabeeld(voorbeeld, 2, 600));
    expect(beeld.width).toBe(600);
    expect(beeld.height).toBe(849);
    expect(new Set(beeld.data).size).toBeGreaterThan(2);
  });

  it('is kept within bounds', async () => {
    expect(decode(await engine.paginabeeld(voorbeeld, 1, 1)).width).toBe(16);
    expect(decode(await engine.paginabeeld(voorbeeld, 1, 999_999)).width).toBe(4000);
  });

  it.each([0, 999, 1.5, Number.NaN])('does not exist for page %d', async (pagina) => {
    expect(await reden(engine.paginabeeld(voorbeeld, pagina, 600))).toBe('geen-pagina');
  });
});

describe('what a PDF hides', () => {
  it('is nothing in a document of our own', async () => {
    expect(await soorten(voorbeeld)).toEqual([]);
  });

  itMetData.each([
    ['24-thumb-and-metadata-streams.pdf', ['toepassingsgegevens', 'miniaturen']],
    ['26-annotations.pdf', ['tekeningen', 'opmerkingen']],
    ['27-acroform.pdf', ['formulier']],
    ['31-attachments.pdf', ['bijlagen']],
    ['33-javascript-actions.pdf', ['javascript', 'acties']],
    ['34-incremental-history.pdf', ['eerdere-versies']],
    ['36-ocg-hidden-layer.pdf', ['lagen']],
    ['37-existing-fake-box.pdf', ['afgedekte-tekst']],
  ])('blocks publication of %s', async (name, verwacht) => {
    expect(await soorten(gedeeld(`pdf/attacks/${name}`))).toEqual(expect.arrayContaining([...verwacht]));
  });

  itMetData('is told without blocking when it is usual', async () => {
    expect(await soorten(gedeeld('pdf/attacks/28-struct-actualtext.pdf'), 'let-op')).toContain('vervangende-tekst');
    expect(await soorten(gedeeld('pdf/tools/scan-tesseract-ocr.pdf'), 'let-op')).toContain('onzichtbare-tekst');
    expect(await soorten(gedeeld('pdf/tools/encrypted-empty-user-pw.pdf'), 'let-op')).toContain('beveiliging');
    expect(await soorten(gedeeld('pdf/attacks/32-info-xmp.pdf'), 'let-op')).toEqual(expect.arrayContaining(['eigenschappen', 'metagegevens']));
  });

  itMetData('never repeats a word of the file: findings go into the log', async () => {
    for (const name of ['26-annotations.pdf', '31-attachments.pdf', '32-info-xmp.pdf', '36-ocg-hidden-layer.pdf']) {
      const { verborgen } = await engine.lees(gedeeld(`pdf/attacks/${name}`));
      expect(JSON.stringify(verborgen)).not.toMatch(/kwispel/i);
    }
  });
});

describe('a file that cannot be read', () => {
  it('is refused when it is empty, no PDF, or cut off', async () => {
    expect(await reden(engine.lees(new Uint8Array()))).toBe('leeg');
    expect(await reden(engine.lees(Buffer.from('<html>')))).toBe('geen-pdf');
    expect(await reden(engine.lees(voorbeeld.slice(0, 40)))).toBe('beschadigd');
  });

  it('is refused when it is larger or longer than the limits', async () => {
    const krap = createPdfEngine({ maxPaginas: 1, maxBytes: voorbeeld.byteLength, processes: 1 });
    expect(await reden(krap.lees(voorbeeld))).toBe('te-veel-paginas');
    expect(await reden(krap.lees(Buffer.concat([voorbeeld, Buffer.from(' ')])))).toBe('te-groot');
    await krap.close();
  });

  itMetData('is refused when it needs a password or is damaged, each with its own sentence', async () => {
    expect(await reden(engine.lees(gedeeld('pdf/tools/encrypted-user-pw-geheim.pdf')))).toBe('wachtwoord');
    expect(await reden(engine.lees(gedeeld('pdf/tools/truncated.pdf')))).toBe('beschadigd');
    expect(new PdfGeweigerd('wachtwoord').fouten[0]!.uitleg).toContain('wachtwoord');
  });
});

describe('a bomb', () => {
  itMetData.each(['flate2g', 'formlaughs', 'hugebox', 'hugeimage', 'pageloop', 'tinypattern'])(
    '%s costs at most a process: the next file is read as if nothing happened',
    async (name) => {
      const taai = createPdfEngine({ timeoutMs: 4000, maxMemoryMb: 384, processes: 1 });
      const bom = gedeeld(`pdf/bombs/${name}.pdf`);
      const uitkomsten = await Promise.all([reden(taai.lees(bom)), reden(taai.paginabeeld(bom, 1, 800)), reden(taai.lees(voorbeeld))]);
      expect(uitkomsten[2]).toBe('geen fout');
      for (const each of uitkomsten) expect(['geen fout', 'te-zwaar', 'beschadigd', 'te-veel-paginas']).toContain(each);
      await taai.close();
    },
  );

  itMetData('that hangs is stopped by time, one that grows by memory', async () => {
    const taai = createPdfEngine({ timeoutMs: 3000, maxMemoryMb: 384, processes: 2 });
    const uitkomsten = await Promise.all([
      reden(taai.paginabeeld(gedeeld('pdf/bombs/tinypattern.pdf'), 1, 800)),
      reden(taai.lees(gedeeld('pdf/bombs/flate2g.pdf'))),
    ]);
    expect(uitkomsten).toEqual(['te-zwaar', 'te-zwaar']);
    await taai.close();
  });
});

describe('the pool', () => {
  it('reads more files than it has processes, each with its own answer', async () => {
    const paginas = await Promise.all([1, 2, 1, 2, 1, 2].map((pagina) => engine.paginabeeld(voorbeeld, pagina, 200)));
    const kenmerken = paginas.map((png) => Buffer.from(png).toString('base64'));
    expect(new Set(kenmerken).size).toBe(2);
    expect(kenmerken[0]).toBe(kenmerken[2]);
  });

  it('stops a task that the caller gives up, and goes on', async () => {
    const abort = new AbortController();
    const opgegeven = engine.lees(voorbeeld, { signal: abort.signal });
    abort.abort();
    await expect(opgegeven).rejects.toThrow();
    expect(await reden(engine.lees(voorbeeld))).toBe('geen fout');
  });

  it('refuses what still waits when it closes, and everything after', async () => {
    const kort = createPdfEngine({ processes: 1 });
    const wachtend = [kort.lees(voorbeeld), kort.lees(voorbeeld), kort.lees(voorbeeld)].map((each) => each.catch((error: unknown) => error));
    await kort.close();
    for (const each of await Promise.all(wachtend)) expect(each).toBeInstanceOf(StoreUnavailable);
    await expect(kort.lees(voorbeeld)).rejects.toThrow(StoreUnavailable);
  });
});
