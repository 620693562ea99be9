// The search index through the host and the embedded engine: found when public, gone when withdrawn, the same after a rebuild.
import { createProjectionHost, createZoekindex } from '../../projections/index.ts';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { NotFound, StoreUnavailable } from '../../src/kern/errors.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import type { BesluitId, BlobHash, DocumentId, VerzoekId } from '../../src/kern/ids.ts';
import type { PublicatieEvent, Stuk } from '../../src/publicatie/events.ts';
import { createEmbeddedSearch } from '../../src/zoeken/index.ts';
import type { SearchEngine } from '../../src/zoeken/port.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { alsNieuw } from '../support/geschiedenis/index.ts';
import { blob, iso, publicatie } from './voorbeelden.ts';

const stuk = (id: string, volgnummer: number, anders: Partial<Stuk> = {}): Stuk => ({
  documentId: id as DocumentId, rol: 'document', volgnummer, titel: `Notitie ${id}`, soort: 'notitie', datum: iso('2025-03-01'), oordeel: 'openbaar', gronden: [], motivering: null, vindplaats: null,
  bestand: { blob: blob(id), bytes: 10, mediatype: 'application/pdf', paginas: 2, tekst: blob(`t${id}`) }, ...anders,
});
const voorbereid: PublicatieEvent = {
  type: 'PublicatieVoorbereid',
  data: {
    categorie: '2i', organisatie: 'Gemeente Voorbeeld', titel: 'Besluit over windmolens', samenvatting: 'Wij maken notities openbaar.', datum: iso('2026-11-20'),
    bron: { soort: 'besluit', besluitId: 'b1' as BesluitId, verzoekId: 'v1' as VerzoekId, nummer: 'WOO-2026-0007' },
    stukken: [
      stuk('brief', 0, { rol: 'besluit', soort: 'besluit', titel: 'Besluitbrief' }),
      stuk('d1', 1),
      stuk('d2', 2),
      stuk('d3', 3, { titel: 'Gespreksverslag', oordeel: 'niet_openbaar', gronden: ['5.1.2.e'], bestand: null }),
      stuk('d4', 4, { titel: 'Kopie', oordeel: 'dubbel', bestand: null }),
    ],
  },
};
const gepland: PublicatieEvent = { type: 'PublicatieGepland', data: { openbaarOp: iso('2026-11-23') } };
const openbaar: PublicatieEvent = { type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: iso('2026-11-23') } };
const stukWeg: PublicatieEvent = { type: 'StukIngetrokken', data: { documentId: 'd1' as DocumentId, ingetrokkenOp: iso('2026-12-01'), reden: 'Een naam.' } };
const alWeg: PublicatieEvent = { type: 'PublicatieIngetrokken', data: { ingetrokkenOp: iso('2026-12-02'), reden: 'Rechter.' } };

describe('the search index', () => {
  const teksten: Readonly<Record<string, readonly string[]>> = {
    [blob('tbrief')]: ['Wij besluiten tot openbaarmaking.', ''],
    [blob('td1')]: ['Over de kademuur.', 'De vergunning voor de windturbine.'],
    [blob('td2')]: ['De bezwaren tegen de windturbine.', ''],
  };
  let leesTekst: (tekst: BlobHash) => Promise<readonly string[]>;
  let map: Folder;
  let store: EventStore;
  let engine: SearchEngine;
  let host: ReturnType<typeof createProjectionHost>;
  let nummer = 0;

  const gebeurt = async (...events: readonly PublicatieEvent[]): Promise<void> => {
    const feit = publicatie('u1');
    for (const event of events) await store.append(feit(event).stream, 'any', [alsNieuw({ stream: feit(event).stream, event, actor: 'systeem' }, ++nummer)]);
    await host.waitFor(await store.head(), { names: ['zoekindex'], timeoutMs: 10_000 });
  };
  const vind = async (q: string): Promise<readonly string[]> => (await engine.reader.search({ q, spelling: 'off' })).hits.map(({ document }) => document.url).sort();

  beforeEach(async () => {
    map = await newFolder();
    leesTekst = async (tekst) => teksten[tekst] ?? Promise.reject(new NotFound('tekst'));
    store = createMemoryEventStore({ clock: fixedClock('2026-11-23T09:00:00Z') });
    engine = createEmbeddedSearch({ file: map.file('zoek.db') });
    const zoekindex = createZoekindex({
      store, engine, leesTekst: (tekst) => leesTekst(tekst),
      paden: { dossier: (_id, dossier) => `/dossiers/${dossier ?? 'geen'}`, document: (id) => `/documenten/${id}` },
    });
    host = createProjectionHost({ store, dir: map.file('m'), projections: [], asyncProjections: [zoekindex] });
    await host.start();
  });
  afterEach(async () => {
    await host.close();
    await engine.close();
    await store.close();
    await map.remove();
  });

  test('finds nothing before the day of disclosure', async () => {
    await gebeurt(voorbereid, gepland);
    expect(await vind('')).toEqual([]);
  });

  test('finds words on pages, with the page, the kind and the facts to filter by', async () => {
    await gebeurt(voorbereid, gepland, openbaar);
    expect(await vind('')).toEqual(['/documenten/brief', '/documenten/d1', '/documenten/d2', '/documenten/d3', '/dossiers/WOO-2026-0007']);
    const { hits } = await engine.reader.search({ q: 'vergunning', facets: ['oordeel'] });
    expect(hits.map(({ pages, document }) => [pages[0]?.page, document.kind, document.url, document.version])).toEqual([[2, 'document', '/documenten/d1', 3]]);
    expect(hits[0]?.document.facets).toEqual({ categorie: ['2i'], organisatie: ['Gemeente Voorbeeld'], dossier: ['WOO-2026-0007'], soort: ['notitie'], oordeel: ['openbaar'], grond: [] });
    expect((await engine.reader.search({ q: '', filters: { oordeel: ['niet_openbaar'] } })).hits.map(({ document }) => document.title)).toEqual(['Gespreksverslag']);
    expect(await vind('WOO-2026-0007-2')).toEqual(['/documenten/d2']);
  });

  test('loses a withdrawn piece at once, and with the publication everything', async () => {
    await gebeurt(voorbereid, gepland, openbaar);
    expect(await vind('windturbine')).toEqual(['/documenten/d1', '/documenten/d2']);
    await gebeurt(stukWeg);
    expect(await vind('windturbine')).toEqual(['/documenten/d2']);
    await gebeurt(alWeg);
    expect(await vind('')).toEqual([]);
  });

  test('never shows what was withdrawn within the same batch', async () => {
    await host.close();
    host = createProjectionHost({
      store, dir: map.file('m2'), projections: [],
      asyncProjections: [createZoekindex({ store, engine, leesTekst: (tekst) => leesTekst(tekst), paden: { dossier: () => '/d', document: (id) => `/documenten/${id}` } })],
    });
    for (const event of [voorbereid, gepland, openbaar, stukWeg]) {
      const { stream } = publicatie('u1')(event);
      await store.append(stream, 'any', [alsNieuw({ stream, event, actor: 'systeem' }, ++nummer)]);
    }
    await host.start();
    await host.waitFor(await store.head(), { names: ['zoekindex'] });
    expect(await vind('windturbine')).toEqual(['/documenten/d2']);
  });

  test('keeps a document findable by its title when its text is gone, and waits when the files do not answer', async () => {
    let pogingen = 0;
    leesTekst = async (tekst) => {
      pogingen += 1;
      if (pogingen === 1) throw new StoreUnavailable('schijf');
      return tekst === blob('td1') ? Promise.reject(new NotFound('tekst')) : (teksten[tekst] ?? []);
    };
    await gebeurt(voorbereid, gepland, openbaar);
    expect(pogingen).toBeGreaterThan(3);
    expect([await vind('kademuur'), await vind('"Notitie d1"')]).toEqual([[], ['/documenten/d1']]);
  });

  test('is fed by one node at a time, while the others wait until it has; when the turn passes on, nothing is missed', async () => {
    let beurt: 'eerste' | 'tweede' = 'eerste';
    const geschreven: string[] = [];
    const knooppunt = (naam: 'eerste' | 'tweede') => {
      const eigen: SearchEngine = { ...engine, writer: { ...engine.writer, apply: async (batch) => { if (batch.upsert.length + batch.remove.length > 0) geschreven.push(naam); await engine.writer.apply(batch); } } };
      const paden = { dossier: () => '/dossiers/x', document: (id: string) => `/documenten/${id}` };
      const index = createZoekindex({ store, engine: eigen, leesTekst: (tekst) => leesTekst(tekst), paden, isSchrijver: () => beurt === naam });
      return createProjectionHost({ store, dir: map.file(naam), projections: [], asyncProjections: [index] });
    };
    await host.close();
    const twee = [knooppunt('eerste'), knooppunt('tweede')];
    const overal = async (...events: readonly PublicatieEvent[]): Promise<void> => {
      const feit = publicatie('u1');
      for (const event of events) await store.append(feit(event).stream, 'any', [alsNieuw({ stream: feit(event).stream, event, actor: 'systeem' }, ++nummer)]);
      for (const each of twee) await each.waitFor(await store.head(), { names: ['zoekindex'], timeoutMs: 10_000 });
    };
    try {
      for (const each of twee) await each.start();
      await overal(voorbereid, gepland, openbaar);
      expect(new Set(geschreven)).toEqual(new Set(['eerste']));
      beurt = 'tweede';
      await overal(stukWeg);
      expect(await vind('kademuur')).toEqual([]);
      await overal(alWeg);
      expect(await vind('')).toEqual([]);
      expect(new Set(geschreven)).toEqual(new Set(['eerste', 'tweede']));
    } finally {
      for (const each of twee) await each.close();
    }
  });

  test('is the same after a rebuild', async () => {
    await gebeurt(voorbereid, gepland, openbaar, stukWeg);
    const voor = await vind('');
    await host.rebuild('zoekindex');
    expect(await vind('')).toEqual(voor);
    expect(await vind('windturbine')).toEqual(['/documenten/d2']);
    await gebeurt(alWeg);
    expect(await vind('')).toEqual([]);
  });
});
