// Likeness at scale: 50,000 documents in one case through the read model itself, and what suggestions cost against reading the text.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGelijkenis } from '../projections/index.ts';
import { stelVoor } from '../src/documentverwerking/suggesties/index.ts';
import { tekstafdrukVan } from '../src/documentverwerking/gelijkenis/index.ts';
import { streamName, type DomainEvent, type Position, type RecordedEvent, type Revision } from '../src/kern/event.ts';
import type { BlobHash, CommandId, EventId } from '../src/kern/ids.ts';

const WOORDEN = Array.from({ length: 3000 }, (_, i) => `woord${(i * 7919) % 3001}`);

function toeval(zaad: number): () => number {
  let staat = zaad >>> 0;
  return () => {
    staat = (Math.imul(staat, 1_664_525) + 1_013_904_223) >>> 0;
    return staat / 4_294_967_296;
  };
}
const zin = (zaad: number, aantal: number): string => {
  const kies = toeval(zaad + 1);
  return Array.from({ length: aantal }, () => WOORDEN[Math.floor(kies() * WOORDEN.length)] ?? '').join(' ');
};

/** Six in ten stand alone, two are nearly an earlier one, one is a form letter of which half is the same, one a mail in a conversation. */
function tekstVan(n: number): string {
  const kies = n % 10;
  if (kies < 6) return zin(n, 80);
  if (kies < 8) return `${zin(n - kies, 80)} ${zin(n, 2)}`;
  if (kies === 8) return `${zin(7, 45)} ${zin(n, 40)}`;
  return Array.from({ length: (Math.floor(n / 10) % 5) + 1 }, (_, i) => zin(1_000_000 + Math.floor(n / 50) * 5 + i, 25)).reverse().join(' ');
}

function* gebeurtenissen(aantal: number): Generator<RecordedEvent, undefined> {
  let positie = 0;
  const feit = (n: number, event: DomainEvent): RecordedEvent => {
    positie += 1;
    const id = `e${positie}`;
    return {
      id: id as EventId,
      type: event.type,
      data: event.data,
      metadata: { $correlationId: id, $causationId: id, commandId: id as CommandId, actor: 'systeem', schemaVersion: '1' },
      position: positie as Position,
      stream: streamName('document', `d${n}`),
      revision: 0 as Revision,
      recordedAt: Temporal.Instant.fromEpochMilliseconds(0),
    };
  };
  for (let n = 0; n < aantal; n += 1) {
    yield feit(n, { type: 'DocumentOntvangen', data: { herkomst: { soort: 'verzoek', verzoekId: 'v' }, volgnummer: n + 1, blob: `b${n}` } });
    yield feit(n, { type: 'TekstUitgelezen', data: { tekst: String(n) } });
    const mail = { bericht: `m${n}`, verwijzingen: n % 50 === 9 ? [] : [`m${n - 10}`], onderwerp: `o${Math.floor(n / 50)}`, verzondenOp: '2026-03-01T09:00:00Z', koppen: '' };
    yield feit(n, { type: 'DocumentIngenomen', data: { mail: n % 10 === 9 ? mail : null } });
  }
  return undefined;
}

/** Seconds of processor time, all threads. */
async function processor(werk: () => Promise<void> | void): Promise<number> {
  const begin = process.cpuUsage();
  await werk();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}

export interface Gelijkenisuitslag {
  readonly documentenPerSeconde: number;
  /** Time per document of the last tenth against the first tenth: 1 is linear. */
  readonly laatsteTegenEerste: number;
  /** Milliseconds for everything of the case at once, with the conversations worked out anew. */
  readonly overzichtMs: number;
  /** Signs per second through all rules. */
  readonly tekensPerSeconde: number;
  /** The same, against making the fingerprint of that text. */
  readonly tegenAfdruk: number;
}

export async function meetGelijkenis(aantal = 50_000): Promise<Gelijkenisuitslag> {
  const dir = mkdtempSync(join(tmpdir(), 'gelijkenis-'));
  const model = createGelijkenis({ dir, leesTekst: async (tekst: BlobHash) => [tekstVan(Number(tekst))], openKoppen: () => ({ onderwerp: 'RE: x', adressen: [] }), kenmerk: (_zaak, adres) => adres });
  try {
    const tienden: number[] = [];
    const bron = gebeurtenissen(aantal);
    for (let tiende = 0; tiende < 10; tiende += 1) {
      tienden.push(
        await processor(async () => {
          for (let gedaan = 0; gedaan < (aantal * 3) / 10; gedaan += 200) {
            const events = Array.from({ length: 200 }, () => bron.next().value).filter((event) => event !== undefined);
            const laatste = events.at(-1);
            if (laatste !== undefined) await model.projectie.apply(events, laatste.position);
          }
        }),
      );
    }
    const overzicht = await processor(() => void model.vragen.vanZaak({ soort: 'verzoek', verzoekId: 'v' as never }));
    const paginas = Array.from({ length: 200 }, (_, nummer) => ({ nummer, tekst: `${zin(nummer, 300)}\nGeachte mevrouw De Boer, bel 06-12345678 of mail j.smit@voorbeeld.nl.\n${zin(nummer + 500, 100)}` }));
    const tekens = paginas.reduce((som, { tekst }) => som + tekst.length, 0);
    const regels = await processor(() => void stelVoor(paginas));
    const afdruk = await processor(() => void tekstafdrukVan(paginas.map(({ tekst }) => tekst)));
    return {
      documentenPerSeconde: Math.round(aantal / tienden.reduce((som, tijd) => som + tijd, 0)),
      laatsteTegenEerste: (tienden.at(-1) ?? 0) / (tienden[0] ?? 1),
      overzichtMs: overzicht * 1000,
      tekensPerSeconde: Math.round(tekens / regels),
      tegenAfdruk: afdruk / regels,
    };
  } finally {
    model.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await meetGelijkenis(Number(process.argv[2] ?? 50_000)));
