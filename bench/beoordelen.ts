// Judging many documents: how long a question about a case of 10,000 takes, and an order on 500 against the same one by one.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beoordeling, createProjectionHost } from '../projections/index.ts';
import type { Beoordelingen, Beoordelingsvraag } from '../projections/beoordeling/model.ts';
import { documentDecider } from '../src/document/decide.ts';
import type { Documentsoort } from '../src/document/events.ts';
import { createSqliteEventStore } from '../src/eventstore/sqlite/index.ts';
import { systemClock } from '../src/kern/clock.ts';
import { createCommandHandler } from '../src/kern/handle.ts';
import type { BlobHash, CommandId, DocumentId, MedewerkerId, Verzegeld, VerzoekId } from '../src/kern/ids.ts';
import { newId } from '../src/kern/uuid.ts';
import { beoordeelBulk, type Gekozen } from '../src/toepassing/beoordelen/bulkbeoordeling.ts';
import { beoordeel, type Beoordeling } from '../src/toepassing/beoordelen/documenten.ts';
import { toeval } from '../tests/support/geschiedenis/toeval.ts';

const VANDAAG = Temporal.PlainDate.from('2026-11-23');
const verzoekId = newId<VerzoekId>();
const herkomst = { soort: 'verzoek', verzoekId } as const;
const anna = 'anna' as MedewerkerId;
const SOORTEN: readonly Documentsoort[] = ['notitie', 'e-mail', 'brief'];
const OPENBAAR: Beoordeling = { oordeel: 'openbaar', gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, openbaarOp: null };

const vraag = (anders: Partial<Beoordelingsvraag> = {}): Beoordelingsvraag => ({ filter: {}, sortering: 'volgnummer', aflopend: false, offset: 0, limit: 100, ...anders });
const vragen: readonly (readonly [naam: string, vraag: (lijst: Beoordelingen) => unknown])[] = [
  ['first page', (lijst) => lijst.pagina(herkomst, vraag())],
  ['not judged yet, by title', (lijst) => lijst.pagina(herkomst, vraag({ filter: { oordeel: 'geen' }, sortering: 'titel' }))],
  ['part of a title', (lijst) => lijst.pagina(herkomst, vraag({ filter: { zoek: 'thema 49' } }))],
  ['same file as another', (lijst) => lijst.pagina(herkomst, vraag({ filter: { bijzonder: 'dubbel' } }))],
  ['last page', (lijst) => lijst.pagina(herkomst, vraag({ offset: 9_900 }))],
];

export interface Beoordeeluitslag {
  readonly metingen: readonly { readonly naam: string; readonly p95: number; readonly cpu: number }[];
  readonly bulkPerSeconde: number;
  readonly eenVoorEenPerSeconde: number;
}

/** Milliseconds: the slowest of twenty by the clock, and the median of processor time, which other programs disturb less. */
function meet(werk: () => unknown, keer = 20): { readonly p95: number; readonly cpu: number } {
  werk();
  const duren: number[] = [];
  const rekentijd: number[] = [];
  for (let n = 0; n < keer; n++) {
    const begin = performance.now();
    const voor = process.threadCpuUsage();
    werk();
    const { user, system } = process.threadCpuUsage(voor);
    duren.push(performance.now() - begin);
    rekentijd.push((user + system) / 1000);
  }
  const deel = (tijden: readonly number[], at: number): number => [...tijden].sort((a, b) => a - b)[Math.floor(keer * at)] ?? 0;
  return { p95: deel(duren, 0.95), cpu: deel(rekentijd, 0.5) };
}

async function perSeconde(aantal: number, werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return (aantal * 1000) / (performance.now() - begin);
}

export async function meetBeoordelen(documenten = 10_000, tegelijk = 500): Promise<Beoordeeluitslag> {
  const map = await mkdtemp(join(tmpdir(), 'woostroom-bench-'));
  const store = createSqliteEventStore({ file: join(map, 'log.db'), clock: systemClock });
  const host = createProjectionHost({ store, dir: map, projections: [beoordeling] });
  try {
    const omgeving = { handler: createCommandHandler({ store }), clock: systemClock, store };
    const t = toeval(5);
    const opdracht = () => ({ actor: `medewerker:${anna}`, commandId: newId<CommandId>() }) as const;
    const ids = Array.from({ length: documenten }, () => newId<DocumentId>());
    const neemIn = async (id: DocumentId, index: number): Promise<Gekozen> => {
      const blob = `b${t.kans(0.1) ? t.heel(500) : 1000 + index}`.padEnd(64, '0') as BlobHash;
      await omgeving.handler.handle(documentDecider, id, {
        type: 'OntvangDocument', vandaag: VANDAAG, herkomst, volgnummer: index + 1, blob, bytes: 1, mediatype: 'application/pdf', bestandsnaam: 'v1.x' as Verzegeld,
        titel: `Stuk over thema ${t.heel(5000)}`, soort: SOORTEN[t.heel(SOORTEN.length)] ?? 'notitie', datum: VANDAAG.subtract({ days: t.heel(900) }),
      }, opdracht());
      const { revision } = await omgeving.handler.handle(documentDecider, id, { type: 'LegTekstVast', paginas: 1 + t.heel(20), tekst: blob, zonderTekst: [], bevindingen: [], engine: 'bench' }, opdracht());
      return { documentId: id, revision };
    };
    const gekozen: Gekozen[] = [];
    for (let at = 0; at < documenten; at += 64) gekozen.push(...(await Promise.all(ids.slice(at, at + 64).map((id, n) => neemIn(id, at + n)))));

    // Both on documents that were read last, so that neither finds more in memory than the other.
    const eerste = gekozen.slice(-tegelijk);
    const tweede = gekozen.slice(-2 * tegelijk, -tegelijk);
    const bulkPerSeconde = await perSeconde(tegelijk, () => beoordeelBulk(omgeving, verzoekId, eerste, OPENBAAR, anna, opdracht()));
    const eenVoorEenPerSeconde = await perSeconde(tegelijk, async () => {
      for (const { documentId } of tweede) await beoordeel(omgeving, documentId, verzoekId, OPENBAAR, anna, opdracht());
    });
    await host.start();
    const lijst = host.lees(beoordeling);
    return { metingen: vragen.map(([naam, doe]) => ({ naam, ...meet(() => doe(lijst)) })), bulkPerSeconde, eenVoorEenPerSeconde };
  } finally {
    await host.close();
    await store.close();
    await rm(map, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { metingen, bulkPerSeconde, eenVoorEenPerSeconde } = await meetBeoordelen();
  for (const { naam, p95, cpu } of metingen) console.log(`  ${naam.padEnd(28)} p95 ${p95.toFixed(1).padStart(7)} ms, processor ${cpu.toFixed(1).padStart(6)} ms`);
  console.log(`  judged in bulk ${Math.round(bulkPerSeconde)}/s, one by one ${Math.round(eenVoorEenPerSeconde)}/s: ${(bulkPerSeconde / eenVoorEenPerSeconde).toFixed(2)} ×`);
}
