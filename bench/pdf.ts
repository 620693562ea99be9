// How many pages per second the reader gives text for, against pdftotext (a native program), and how fast we make documents.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { maakDocument } from '../src/documentverwerking/brieven/document.ts';
import { createPdfEngine } from '../src/documentverwerking/pdfium-engine.ts';

export interface Pdfuitslag {
  readonly gemaaktPerSeconde: number;
  readonly gelezenPaginasPerSeconde: number;
  /** Null when pdftotext is not installed. */
  readonly pdftotextPaginasPerSeconde: number | null;
  readonly beeldenPerSeconde: number;
}

const document = (nummer: number, alineas: number): Promise<Uint8Array> =>
  maakDocument({
    titel: `Verslag ${nummer}`,
    auteur: 'Gemeente Voorbeeldstad',
    datum: Temporal.PlainDate.from('2026-10-05'),
    blokken: Array.from({ length: alineas }, (_, index) => ({
      soort: 'alinea' as const,
      tekst: `Alinea ${index}. ${'De herinrichting van het Stationsplein kost € 3,4 miljoen en duurt tot het najaar. '.repeat(6)}`,
    })),
  });

async function perSeconde(aantal: number, werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return Math.round((aantal * 1000) / (performance.now() - begin));
}

function meetPdftotext(file: string, paginas: number): number | null {
  const begin = performance.now();
  const { error } = spawnSync('pdftotext', [file, '-'], { maxBuffer: 1 << 28 });
  return error === undefined ? Math.round((paginas * 1000) / (performance.now() - begin)) : null;
}

/** Takes a few seconds. Reading includes starting no process: that is done before. */
export async function meetPdf(): Promise<Pdfuitslag> {
  const engine = createPdfEngine({ processes: 1 });
  const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
  try {
    await document(0, 20);
    const gemaakt = 100;
    const gemaaktPerSeconde = await perSeconde(gemaakt, async () => {
      for (let nummer = 0; nummer < gemaakt; nummer++) await document(nummer, 28);
    });
    const groot = await document(1, 2000);
    const { paginas } = await engine.lees(groot);
    const file = join(folder, 'groot.pdf');
    writeFileSync(file, groot);
    return {
      gemaaktPerSeconde,
      gelezenPaginasPerSeconde: await perSeconde(paginas.length, () => engine.lees(groot)),
      pdftotextPaginasPerSeconde: meetPdftotext(file, paginas.length),
      beeldenPerSeconde: await perSeconde(20, async () => {
        for (let pagina = 1; pagina <= 20; pagina++) await engine.paginabeeld(groot, pagina, 1000);
      }),
    };
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await meetPdf());
