// The search index as an asynchronous read model: publications in, searchable documents out. Only what is public now gets in.
import { setTimeout as slaap } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EventStore } from '../../src/eventstore/port.ts';
import { LogCorrupt, NotFound, StoreUnavailable } from '../../src/kern/errors.ts';
import { idOf, type Position, type RecordedEvent } from '../../src/kern/event.ts';
import type { BlobHash, DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import type { SearchEngine, SearchWriter, ZoekDocument, ZoekPagina } from '../../src/zoeken/port.ts';
import type { AsyncProjection } from '../motor/projectie.ts';
import { documentenVan, publicatieSleutel, stukSleutel, type TeIndexeren, type Zoekpaden } from './documenten.ts';
import { standVan } from './stand.ts';

export type { Zoekpaden } from './documenten.ts';

export interface ZoekindexOptions {
  readonly store: EventStore;
  readonly engine: SearchEngine;
  /** The text of a stored file, one string per page. */
  readonly leesTekst: (tekst: BlobHash) => Promise<readonly string[]>;
  readonly paden: Zoekpaden;
  readonly logger?: Logger;
  /** Several nodes share one engine: whether this node feeds it now. Absent: this is the only one. */
  readonly isSchrijver?: () => boolean;
}

/** What changes everything that is searchable of a publication, what changes one piece, and what only takes away. */
const ALLES: readonly PublicatieEvent['type'][] = ['PublicatieOpenbaarGemaakt', 'PublicatieGewijzigd', 'PublicatieHergepubliceerd'];
const EEN_STUK: readonly PublicatieEvent['type'][] = ['StukToegevoegd', 'StukGewijzigd', 'StukVervangen', 'StukHergepubliceerd'];
const WEG: readonly PublicatieEvent['type'][] = ['PublicatieIngetrokken', 'StukIngetrokken'];
const TYPES: readonly PublicatieEvent['type'][] = [...ALLES, ...EEN_STUK, ...WEG];

/** The keys that these events of one publication bring text for; null for all of them. */
function teVullen(publicatieId: PublicatieId, events: readonly RecordedEvent[]): ReadonlySet<string> | null {
  if (events.some(({ type }) => ALLES.some((each) => each === type))) return null;
  return new Set(events.flatMap((event) => stukVan(event).map((documentId) => stukSleutel(publicatieId, documentId))));
}

function stukVan({ type, data }: RecordedEvent): readonly DocumentId[] {
  if (!EEN_STUK.some((each) => each === type)) return [];
  const stuk = data['stuk'];
  const documentId = typeof stuk === 'object' && stuk !== null && 'documentId' in stuk ? stuk.documentId : data['documentId'];
  return typeof documentId === 'string' ? [documentId as DocumentId] : [];
}

/** Pages per batch of the engine: enough to be fast, few enough to keep in memory. */
const PAGINAS_PER_KEER = 1000;
/** How often, and how long each time, we wait for the node that feeds the engine. */
const KEREN_WACHTEN = 20;
const WACHT_MS = 100;
/** The engine numbers pages up to here. */
const MEESTE_PAGINAS = 16_383;

export function createZoekindex({ store, engine, leesTekst, paden, logger, isSchrijver = () => true }: ZoekindexOptions): AsyncProjection {
  /** A file that is gone or damaged must not stop the index: the document stays findable by its title. */
  async function paginasVan({ document, tekst }: TeIndexeren): Promise<readonly ZoekPagina[]> {
    if (tekst === null) return [];
    try {
      const paginas = await leesTekst(tekst);
      return paginas.slice(0, MEESTE_PAGINAS).map((text, index) => ({ page: index + 1, text })).filter(({ text }) => text.trim() !== '');
    } catch (error) {
      if (!(error instanceof NotFound || error instanceof LogCorrupt)) throw error;
      logger?.error({ document: document.documentId, tekst, fout: error.name }, 'tekst niet te lezen; alleen de titel is doorzoekbaar');
      return [];
    }
  }

  async function vul(writer: SearchWriter, events: readonly RecordedEvent[], position: Position): Promise<void> {
    const vorige = await writer.position();
    const remove: string[] = [];
    let upsert: ZoekDocument[] = [];
    let paginas = 0;
    for (const [publicatieId, feiten] of Map.groupBy(events, (event) => idOf<PublicatieId>(event.stream))) {
      const { publicatie, documenten, version } = await standVan(store, publicatieId, position);
      const openbaar = publicatie.status === 'openbaar' ? documentenVan(publicatieId, publicatie, version, paden) : [];
      const blijft = new Set(openbaar.map(({ document }) => document.documentId));
      const ooit = [publicatieSleutel(publicatieId), ...documenten.map((documentId) => stukSleutel(publicatieId, documentId))];
      remove.push(...ooit.filter((sleutel) => !blijft.has(sleutel)));
      const vullen = teVullen(publicatieId, feiten);
      for (const each of openbaar.filter(({ document }) => vullen === null || vullen.has(document.documentId))) {
        const pages = await paginasVan(each);
        upsert.push({ ...each.document, pages });
        paginas += pages.length;
        // The checkpoint moves only with the last part: a crash in between repeats the batch, which changes nothing.
        if (paginas >= PAGINAS_PER_KEER) {
          await writer.apply({ upsert, remove: [], position: vorige });
          upsert = [];
          paginas = 0;
        }
      }
    }
    await writer.apply({ upsert, remove, position });
  }

  /**
   * Lets the node whose turn it is do the work, and resolves when it has: true when it is ours to do after all.
   * @throws StoreUnavailable when nobody does it yet: asked again later
   */
  async function isOnzeBeurt(position: Position): Promise<boolean> {
    for (let keer = 0; !isSchrijver(); keer++) {
      if ((await engine.writer.position()) >= position) return false;
      if (keer >= KEREN_WACHTEN) throw new StoreUnavailable('De zoekindex wordt bijgewerkt door een ander knooppunt, en dat is nog niet zo ver.');
      await slaap(WACHT_MS);
    }
    return true;
  }

  return {
    name: 'zoekindex',
    types: TYPES,
    position: () => engine.writer.position(),
    async apply(events, position) {
      if (await isOnzeBeurt(position)) await vul(engine.writer, events, position);
    },
    async openBuild() {
      const writer = await engine.admin.openBuild();
      return {
        apply: (events, position) => vul(writer, events, position),
        promote: () => engine.admin.promote(),
        discard: () => engine.admin.discard(),
      };
    },
  };
}
