// The redaction machine: the bytes of the source go to a reader process, the new file comes back in pieces and appears when it is whole.
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { ValidationFailed } from '../../kern/errors.ts';
import type { BlobHash } from '../../kern/ids.ts';
import { naamVanEngine, startLeesproces } from '../leesproces.ts';
import type { Deel, Resultaat, Taak } from '../lezer/protocol.ts';
import { eisPdf, PdfGeweigerd } from '../pdf.ts';
import type { Delenontvanger } from '../proces.ts';
import { createProcessenpoel } from '../processenpoel.ts';
import type { Lakmachine, Lakvoortgang } from './port.ts';

export interface Lakmachineopties {
  /** Longest time without a page being done; then the process is killed. Milliseconds. */
  readonly timeoutMs?: number;
  /** Longest time for one file, however much progress it makes. Milliseconds. */
  readonly totaalMs?: number;
  /** Memory of the engine in one process. Megabytes. */
  readonly maxMemoryMb?: number;
  /** How many files are made at the same time. */
  readonly processes?: number;
  readonly maxPaginas?: number;
  readonly maxBytes?: number;
}

/** The rules of making are part of the engine's name: other rules may give other bytes. */
const REGELS = 'lakken 2';

const sha256 = (bytes: Uint8Array): BlobHash => createHash('sha256').update(bytes).digest('hex') as BlobHash;

/** Takes the pieces of a file into a file beside the target, which only gets its own name when it is whole. */
function createOntvangst(doel: string, { bijPagina }: Lakvoortgang) {
  const werk = `${doel}.${randomUUID()}.deel`;
  const file = openSync(werk, 'wx');
  let open = true;
  let hash = createHash('sha256');
  let bytes = 0;
  let tekst: string[] = [];
  const sluit = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  const ontvanger: Delenontvanger<Deel> = {
    begin() {
      ftruncateSync(file, 0);
      hash = createHash('sha256');
      bytes = 0;
      tekst = [];
    },
    deel(deel) {
      if (deel.soort === 'pagina') {
        tekst.push(deel.tekst);
        bijPagina?.(deel.nummer, deel.van);
        return;
      }
      for (let at = 0; at < deel.bytes.byteLength; ) at += writeSync(file, deel.bytes, at, deel.bytes.byteLength - at, bytes + at);
      hash.update(deel.bytes);
      bytes += deel.bytes.byteLength;
    },
  };
  return {
    ontvanger,
    /** @throws when something is at the target already */
    async voltooi(): Promise<{ readonly sha256: BlobHash; readonly bytes: number; readonly tekst: readonly string[] }> {
      fsyncSync(file);
      sluit();
      // A second name instead of a new one: it fails when the target exists, and is there whole or not at all.
      await link(werk, doel);
      await rm(werk);
      return { sha256: hash.digest('hex') as BlobHash, bytes, tekst };
    },
    async ruimOp(): Promise<void> {
      sluit();
      await rm(werk, { force: true });
    },
  };
}

/** Starts no process until the first task; each process does one task at a time, the others wait in order. */
export function createLakmachine({
  timeoutMs = 60_000,
  totaalMs = 4 * 3_600_000,
  maxMemoryMb = 1024,
  processes = 1,
  maxPaginas = 10_000,
  maxBytes = 200 * 1024 * 1024,
}: Lakmachineopties = {}): Lakmachine {
  const engine = `${naamVanEngine()}, ${REGELS}`;
  const poel = createProcessenpoel<Taak, Resultaat, Deel>({
    start: () => startLeesproces({ timeoutMs, totaalMs, maxMemoryMb }),
    processes,
    teZwaar: () => new PdfGeweigerd('te-zwaar'),
    gesloten: 'Lakken is gestopt. Probeer het later opnieuw.',
  });

  return {
    naam: engine,
    async zicht(bron, pagina, { signal } = {}) {
      eisPdf(bron, maxBytes);
      const { resultaat } = await poel.plaats({ soort: 'zicht', bytes: bron, pagina }, signal);
      if (resultaat.soort !== 'zicht') throw new TypeError('reader answered another question');
      return resultaat.zicht;
    },
    async lak(bron, opdrachten, opties, doel, voortgang = {}) {
      eisPdf(bron, maxBytes);
      const ontvangst = createOntvangst(doel, voortgang);
      try {
        const { resultaat } = await poel.plaats({ soort: 'lak', bytes: bron, opdrachten, opties, maxPaginas }, voortgang.signal, ontvangst.ontvanger);
        if (resultaat.soort !== 'gelakt') throw new TypeError('reader answered another question');
        if (!resultaat.uitkomst.ok) throw new ValidationFailed(resultaat.uitkomst.fouten);
        const { paginas, vlakken } = resultaat.uitkomst.plan;
        const af = await ontvangst.voltooi();
        return { bestand: doel, ...af, paginas: paginas.length, plan: { bron: sha256(bron), engine, opties, paginas, vlakken } };
      } finally {
        await ontvangst.ruimOp();
      }
    },
    close: () => poel.close(),
  };
}
