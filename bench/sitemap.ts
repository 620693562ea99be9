// The sitemaps of a very large publisher: a million documents written through the read model's own writer, then read out as the
// harvester does. What counts is that memory stays flat, whatever the number. The events are made on the fly.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { maakSitemaps, type Sitemaps } from '../projections/sitemap/index.ts';
import { streamName, type DomainEvent, type Position, type RecordedEvent, type Revision } from '../src/kern/event.ts';
import type { IsoDate } from '../src/kern/date.ts';
import type { BesluitId, BlobHash, CommandId, DocumentId, EventId, VerzoekId } from '../src/kern/ids.ts';
import type { PublicatieEvent, Stuk } from '../src/publicatie/events.ts';
import { vastBestandPad } from '../src/web/portaal/paden.ts';
import { sitemapdelen } from '../src/web/portaal/oogst/sitemapstroom.ts';

export interface Sitemapuitslag {
  readonly documenten: number;
  readonly geschrevenPerSeconde: number;
  readonly gelezenPerSeconde: number;
  readonly gelezenMbPerSeconde: number;
  readonly sitemaps: number;
  /** Bytes of all sitemaps per document. */
  readonly bytesPerDocument: number;
  /** Growth of the memory of the process, at its highest, against before. */
  readonly schrijvenMb: number;
  readonly lezenMb: number;
  /** Withdrawing one document of the million. */
  readonly intrekkenMs: number;
}

const PER_PUBLICATIE = 100;
const PER_TRANSACTIE = 5000;
const MB = 1_048_576;

const alsFeit = (id: string, position: number, { type, data }: DomainEvent): RecordedEvent => ({
  id: `e${position}` as EventId,
  type,
  data,
  metadata: { $correlationId: 'c', $causationId: 'c', commandId: 'c' as CommandId, actor: 'systeem', schemaVersion: '1' },
  position: position as Position,
  stream: streamName('publicatie', id),
  revision: 0 as Revision,
  recordedAt: Temporal.Instant.fromEpochMilliseconds(1_795_000_000_000 + position),
});

const SOORTEN = ['besluit', 'brief', 'e-mail', 'overeenkomst'] as const;
const stuk = (publicatie: number, nummer: number): Stuk => ({
  documentId: `00000000-0000-5000-8000-${String(publicatie * PER_PUBLICATIE + nummer).padStart(12, '0')}` as DocumentId,
  rol: nummer === 0 ? 'besluit' : 'document',
  volgnummer: nummer,
  titel: nummer === 0 ? `Besluit op een Woo-verzoek over onderwerp ${publicatie}` : `E-mail over de planning van onderwerp ${publicatie}, deel ${nummer}`,
  soort: SOORTEN[nummer % SOORTEN.length] ?? 'besluit',
  datum: `2025-${String((nummer % 12) + 1).padStart(2, '0')}-${String((publicatie % 28) + 1).padStart(2, '0')}` as IsoDate,
  oordeel: 'openbaar',
  gronden: [],
  motivering: null,
  vindplaats: null,
  bestand: { blob: 'a'.repeat(64) as BlobHash, bytes: 1000, mediatype: 'application/pdf', paginas: 3, tekst: 'b'.repeat(64) as BlobHash },
});

function* publicaties(aantal: number): Generator<RecordedEvent> {
  let position = 0;
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const events: readonly PublicatieEvent[] = [
      {
        type: 'PublicatieVoorbereid',
        data: {
          categorie: '2i',
          organisatie: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0363',
          titel: `Besluit over onderwerp ${nummer}`,
          samenvatting: 'Het college besluit op een verzoek om informatie. Het gaat om honderd documenten uit 2025 en eerder.',
          datum: '2025-12-01' as IsoDate,
          bron: { soort: 'besluit', besluitId: `b${nummer}` as BesluitId, verzoekId: `v${nummer}` as VerzoekId, nummer: `WOO-2026-${String(nummer).padStart(5, '0')}` },
          stukken: Array.from({ length: PER_PUBLICATIE }, (_, n) => stuk(nummer, n)),
        },
      },
      { type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: '2025-12-02' as IsoDate } },
    ];
    for (const event of events) yield alsFeit(`p${nummer}`, (position += 1), event);
  }
}

/** Highest memory of the process above where it began. */
function geheugenmeter(): { meet(): void; groeiMb(): number } {
  globalThis.gc?.();
  const begin = process.memoryUsage().rss;
  let hoogste = begin;
  return {
    meet: () => {
      hoogste = Math.max(hoogste, process.memoryUsage().rss);
    },
    groeiMb: () => (hoogste - begin) / MB,
  };
}

function lees(sitemaps: Sitemaps, meet: () => void): { readonly bytes: number; readonly sitemaps: number } {
  let bytes = 0;
  const delen = sitemaps.index('infocat014')?.sitemaps ?? [];
  for (const { nummer } of delen) {
    for (const deel of sitemapdelen(sitemaps, 'infocat014', nummer)) bytes += Buffer.byteLength(deel);
    meet();
  }
  return { bytes, sitemaps: delen.length };
}

export async function meetSitemap(documenten = 1_000_000): Promise<Sitemapuitslag> {
  const map = await mkdtemp(join(tmpdir(), 'woostroom-bench-'));
  const projectie = maakSitemaps({ adres: 'https://open.voorbeeldstad.example', organisatie: { uri: '', naam: '' }, bestandPad: vastBestandPad });
  const db = new DatabaseSync(join(map, 'sitemap.db'));
  try {
    db.exec(`PRAGMA page_size=8192; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-64000; ${projectie.schema}`);
    const schrijver = projectie.schrijver(db);
    const schrijven = geheugenmeter();
    const begin = performance.now();
    let position = 0;
    db.exec('BEGIN');
    for (const event of publicaties(documenten / PER_PUBLICATIE)) {
      schrijver.apply(event);
      position = event.position;
      if (position % (PER_TRANSACTIE / PER_PUBLICATIE) === 0) {
        db.exec('COMMIT; BEGIN');
        schrijven.meet();
      }
    }
    db.exec(`COMMIT; ${projectie.indexes}`);
    const geschreven = performance.now();
    const vragen = projectie.vragen(db);
    const lezen = geheugenmeter();
    const beginLezen = performance.now();
    const gelezen = lees(vragen, lezen.meet);
    const seconden = (performance.now() - beginLezen) / 1000;
    const beginIntrekken = performance.now();
    schrijver.apply(alsFeit('p1', position + 1, { type: 'StukIngetrokken', data: { documentId: stuk(1, 7).documentId, ingetrokkenOp: '2026-01-02', reden: 'Er stond een naam in.' } }));
    return {
      documenten,
      geschrevenPerSeconde: (documenten * 1000) / (geschreven - begin),
      gelezenPerSeconde: documenten / seconden,
      gelezenMbPerSeconde: gelezen.bytes / MB / seconden,
      sitemaps: gelezen.sitemaps,
      bytesPerDocument: gelezen.bytes / documenten,
      schrijvenMb: schrijven.groeiMb(),
      lezenMb: lezen.groeiMb(),
      intrekkenMs: performance.now() - beginIntrekken,
    };
  } finally {
    db.close();
    await rm(map, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await meetSitemap(Number(process.argv[2] ?? 1_000_000)));
