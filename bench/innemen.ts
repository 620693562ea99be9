// Thousands of small files in one request, end to end: delivered, read, and shown in every list. Files a second, and whether memory stays flat.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createWoostroom } from '../src/app.ts';
import { leesConfiguratie } from '../src/configuratie.ts';
import type { CommandId, LeveringId, MedewerkerId } from '../src/kern/ids.ts';
import { newId } from '../src/kern/uuid.ts';
import { leverIn } from '../src/toepassing/innemen/aanleveren.ts';
import { dienIn } from '../src/toepassing/verzoek/indienen.ts';
import type { Upload } from '../src/toepassing/verzoek/indienen.ts';
import { toeval } from '../tests/support/geschiedenis/toeval.ts';

export interface Innameuitslag {
  readonly bestanden: number;
  readonly perSeconde: number;
  /** Memory of the server process after the first tenth, and at its most afterwards; its readers are processes of their own. */
  readonly beginMb: number;
  readonly piekMb: number;
}

const PER_LEVERING = 250;
const WOORDEN = Array.from({ length: 3_000 }, (_, n) => `woord${(n * 7919) % 3001}`);
const t = toeval(11);
const zin = (aantal: number): string => Array.from({ length: aantal }, () => WOORDEN[t.heel(WOORDEN.length)] ?? '').join(' ');

/** In turn a mail, a text and a table: what most of a mailbox is. */
function bestand(nummer: number): Upload {
  const als = (naam: string, tekst: string): Upload => ({ naam, mediatype: '', bytes: new TextEncoder().encode(tekst) });
  if (nummer % 3 === 0) {
    const koppen = ['From: Anna <anna@voorbeeld.example>', 'To: Bram <bram@voorbeeld.example>', `Subject: Bericht ${nummer}`, `Message-ID: <${nummer}@voorbeeld.example>`, 'Date: Tue, 3 Feb 2026 09:15:00 +0100'];
    return als(`${nummer}.eml`, [...koppen, 'Content-Type: text/plain; charset=utf-8', '', zin(80), ''].join('\r\n'));
  }
  return nummer % 3 === 1 ? als(`${nummer}.txt`, zin(150)) : als(`${nummer}.csv`, Array.from({ length: 20 }, (_, rij) => `${rij};${zin(2)};${t.heel(1_000)}`).join('\n'));
}

const rssMb = (): number => process.memoryUsage().rss / 1_048_576;

export async function meetInnemen(bestanden = 3_000): Promise<Innameuitslag> {
  const map = await mkdtemp(join(tmpdir(), 'woostroom-bench-'));
  const app = createWoostroom(leesConfiguratie({}, { map, omgeving: 'test', logniveau: 'silent', ocr: 'uit' }), { wachttijdMs: 600_000 });
  try {
    await app.start();
    const { omgeving, processen, projecties } = app;
    const verzoeker = { naam: 'A. Aanvrager', email: 'aanvrager@voorbeeld.example', postadres: null };
    const { verzoekId } = await dienIn(omgeving, { kanaal: 'portaal', ontvangenOp: null, verzoeker, onderwerp: 'De brug', tekst: 'Alle stukken.', bijlagen: [], werktitel: null }, { actor: 'verzoeker', commandId: newId<CommandId>() });
    const klaar = async (): Promise<void> => {
      await processen.waitFor(await omgeving.store.head());
      await projecties.waitFor(await omgeving.store.head(), { timeoutMs: 3_600_000 });
    };
    const lever = async (van: number, tot: number): Promise<void> => {
      for (let at = van; at < tot; at += PER_LEVERING) {
        const uploads = Array.from({ length: Math.min(PER_LEVERING, tot - at) }, (_, n) => bestand(at + n));
        await leverIn(omgeving, { leveringId: newId<LeveringId>(), verzoekId, zoekopdrachtId: null, door: 'anna' as MedewerkerId }, uploads);
      }
      await klaar();
    };
    const warm = Math.ceil(bestanden / 10);
    const begin = performance.now();
    await lever(0, warm);
    const beginMb = rssMb();
    let piekMb = beginMb;
    const meter = setInterval(() => (piekMb = Math.max(piekMb, rssMb())), 250);
    await lever(warm, bestanden);
    clearInterval(meter);
    const gelezen = app.lezen.inventaris.aantallen({ soort: 'verzoek', verzoekId }).perStand.gelezen;
    if (gelezen !== bestanden) throw new Error(`${gelezen} of ${bestanden} files were read`);
    return { bestanden, perSeconde: (bestanden * 1000) / (performance.now() - begin), beginMb, piekMb };
  } finally {
    await app.close();
    await rm(map, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { bestanden, perSeconde, beginMb, piekMb } = await meetInnemen(Number(process.argv[2] ?? 3_000));
  console.log(`  ${bestanden} small files taken in: ${perSeconde.toFixed(1)}/s; memory ${Math.round(beginMb)} MB after a tenth, ${Math.round(piekMb)} MB at most afterwards`);
}
