// What is sent to Meilisearch when documents come, change and go, and in which order: that order is what makes a crash harmless.
import { StoreUnavailable } from '../../../src/kern/errors.ts';
import { START } from '../../../src/kern/event.ts';
import { FINGERPRINT } from '../../../src/zoeken/meilisearch/settings.ts';
import { isoDate, position, zoekDocument } from '../../contract/search.contract.ts';
import { apiError, enqueued, failed, found, playing, state, succeeded } from './support/tape.ts';

const bodies = (tape: ReturnType<typeof playing>, line: string): unknown[] => tape.seen.filter((each) => each.line === line).map(({ body }) => body);

describe('indexes that are not there yet', () => {
  const absent = (version = '1.15.2') => {
    const made = new Set<string>();
    const tape = playing({
      'GET /version': () => ({ commitSha: 'x', commitDate: 'x', pkgVersion: version }),
      'GET /indexes/*': (_body, line) => (made.has(line) ? { uid: line, primaryKey: 'id' } : apiError(404, 'index_not_found')),
      'GET /indexes/woo_stand/documents/stand': () => apiError(404, 'document_not_found'),
    });
    return tape;
  };

  it('are made with their settings, once, before anything is written', async () => {
    const tape = absent();
    expect(await tape.engine.writer.position()).toBe(START);
    await tape.engine.writer.position();
    expect(bodies(tape, 'POST /indexes')).toEqual(['woo_documenten', 'woo_paginas', 'woo_stand'].map((uid) => ({ uid, primaryKey: 'id' })));
    expect(tape.fresh().map(({ line }) => line)).toEqual([
      'POST /indexes', 'POST /indexes', 'POST /indexes',
      'PATCH /indexes/woo_documenten/settings', 'PATCH /indexes/woo_paginas/settings', 'PATCH /indexes/woo_stand/settings',
    ]);
  });

  it('rank without leaving anything out, never forgive errors in what is found, and know words that look alike', async () => {
    const tape = absent();
    await tape.engine.writer.position();
    const [settings] = bodies(tape, 'PATCH /indexes/woo_documenten/settings');
    expect(settings).toMatchObject({
      searchableAttributes: ['titel', 'nummers', 'samenvatting', 'woorden', 'delen', 'elk'],
      rankingRules: ['sort', 'words', 'attribute', 'exactness', 'gepubliceerd:desc', 'id:asc'],
      typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 8 }, disableOnAttributes: ['titel', 'nummers', 'samenvatting', 'woorden', 'delen', 'elk'] },
      stopWords: [],
      synonyms: {},
      pagination: { maxTotalHits: 10_000 },
      faceting: { maxValuesPerFacet: 1_000, sortFacetValuesBy: { '*': 'count' } },
      filterableAttributes: expect.arrayContaining([{ attributePatterns: ['termen', 'titeltermen'], features: { facetSearch: false, filter: { equality: true, comparison: false } } }]),
    });
    expect(bodies(tape, 'PATCH /indexes/woo_paginas/settings')[0]).toMatchObject({ proximityPrecision: 'byWord', typoTolerance: { enabled: false } });
  });

  it('ask an older server only what it knows', async () => {
    const tape = absent('1.12.8');
    await tape.engine.writer.position();
    expect(bodies(tape, 'PATCH /indexes/woo_paginas/settings')[0]).toMatchObject({ filterableAttributes: ['id', 'documentId', 'pagina', 'versie'] });
  });

  it('are made again when making them was broken off halfway: there, but without settings', async () => {
    const tape = playing({ 'GET /indexes/woo_stand/documents/stand': () => apiError(404, 'document_not_found'), 'POST /indexes': () => enqueued(900), 'GET /tasks/900': () => failed(900, 'index_already_exists') });
    expect(await tape.engine.writer.position()).toBe(START);
    expect(tape.fresh().filter(({ line }) => line.startsWith('PATCH'))).toHaveLength(3);
  });

  it('are left alone when another node makes them at the same moment', async () => {
    const tape = playing({
      'GET /indexes/*': () => apiError(404, 'index_not_found'),
      'GET /indexes/woo_stand/documents/stand': () => apiError(404, 'document_not_found'),
      'POST /indexes': () => enqueued(900),
      'GET /tasks/900': () => failed(900, 'index_already_exists'),
    });
    expect(await tape.engine.writer.position()).toBe(START);
  });
});

describe('a batch', () => {
  const upsert = [zoekDocument('a', ['Subsidie voor de sportclub', 'Tweede bladzijde'], { version: position(20), title: 'Nota', identifiers: ['WOO-2026-1'], date: isoDate('2025-02-03'), facets: { soort: ['nota'] } })];

  it('writes pages, then documents, then the position', async () => {
    const tape = playing({});
    await tape.engine.writer.apply({ upsert, remove: [], position: position(20) });
    expect(tape.fresh().map(({ line }) => line)).toEqual(['POST /indexes/woo_paginas/documents', 'POST /indexes/woo_documenten/documents', 'POST /indexes/woo_stand/documents']);
    expect(bodies(tape, 'POST /indexes/woo_stand/documents')).toEqual([[{ id: 'stand', soort: 'stand', positie: 20, vingerafdruk: FINGERPRINT }]]);
  });

  it('keeps of a document its words as stems, its filters as numbers and codes, and what a list shows', async () => {
    const tape = playing({});
    await tape.engine.writer.apply({ upsert, remove: [], position: position(20) });
    const [[record]] = bodies(tape, 'POST /indexes/woo_documenten/documents') as [[Record<string, unknown>]];
    const { pages: _, ...stored } = upsert[0]!;
    expect(record).toMatchObject({ id: 'a', versie: 20, document: stored, soort: ['nota'], jaar: ['2025'], datum: 20250203, gepubliceerd: 20260501, titel: 'nota' });
    expect(record['termen']).toEqual(expect.arrayContaining(['subsidie', 'sportclub', 'nota', 'woo20261']));
    expect(record['vormen']).toEqual(expect.arrayContaining(['subsidie', 'tweede', 'bladzijde']));
    const [pages] = bodies(tape, 'POST /indexes/woo_paginas/documents');
    expect(pages).toMatchObject([
      { id: 'a_0', documentId: 'a', pagina: 0, vormen: 'nota .  . woo 2026 1' },
      { id: 'a_1', pagina: 1, versie: 20, tekst: 'Subsidie voor de sportclub', vormen: 'subsidie voor de sportclub' },
      { id: 'a_2', pagina: 2 },
    ]);
  });

  it('puts the words that a document has most of first, which is where they weigh most', async () => {
    const tape = playing({});
    await tape.engine.writer.apply({ upsert: [zoekDocument('a', ['brug sluis brug dijk', 'brug sluis'], { version: position(20) })], remove: [], position: position(20) });
    const [[record]] = bodies(tape, 'POST /indexes/woo_documenten/documents') as [[Record<string, unknown>]];
    expect(record['woorden']).toBe('brug sluis dijk');
  });

  it('removes old pages of a replaced document only after the new ones are there', async () => {
    const tape = playing({ 'POST /indexes/woo_documenten/documents/fetch': () => found([{ id: 'a', versie: 10 }]) });
    await tape.engine.writer.apply({ upsert, remove: [], position: position(20) });
    expect(tape.fresh().map(({ line, body }) => [line, line.endsWith('/delete') ? body : null])).toEqual([
      ['POST /indexes/woo_paginas/documents', null],
      ['POST /indexes/woo_documenten/documents', null],
      ['POST /indexes/woo_paginas/documents/delete', { filter: '(documentId = "a" AND versie != 20)' }],
      ['POST /indexes/woo_stand/documents', null],
    ]);
  });

  it('lets a document that is as new or newer stand, which is what makes twice the same as once', async () => {
    const tape = playing({ 'POST /indexes/woo_documenten/documents/fetch': () => found([{ id: 'a', versie: 20 }]) });
    await tape.engine.writer.apply({ upsert, remove: [], position: position(20) });
    expect(tape.fresh().map(({ line }) => line)).toEqual(['POST /indexes/woo_stand/documents']);
  });

  it('does not bring back what was removed later', async () => {
    const tape = playing({
      'POST /indexes/woo_stand/documents/fetch': () => found([{ id: 'weg-a', soort: 'weg', documentId: 'a', versie: 30 }]),
    });
    await tape.engine.writer.apply({ upsert, remove: [], position: position(40) });
    expect(tape.fresh().map(({ line }) => line)).toEqual(['POST /indexes/woo_stand/documents']);
  });

  it('that is older than the index writes nothing at all', async () => {
    const tape = playing({});
    await tape.engine.writer.apply({ upsert, remove: ['b'], position: position(9) });
    expect(tape.fresh()).toEqual([]);
  });

  it('withdraws by filter, and remembers until when', async () => {
    const tape = playing({ 'POST /indexes/woo_documenten/documents/fetch': () => found([{ id: 'b', versie: 5 }]) });
    await tape.engine.writer.apply({ upsert: [], remove: ['b'], position: position(20) });
    expect(tape.fresh().map(({ line, body }) => [line, body])).toEqual([
      ['POST /indexes/woo_stand/documents', [{ id: 'weg-b', soort: 'weg', documentId: 'b', versie: 20 }]],
      ['POST /indexes/woo_documenten/documents/delete', { filter: 'id IN ["b"]' }],
      ['POST /indexes/woo_paginas/documents/delete', { filter: 'documentId IN ["b"]' }],
      ['POST /indexes/woo_stand/documents', [{ id: 'stand', soort: 'stand', positie: 20, vingerafdruk: FINGERPRINT }]],
    ]);
  });

  it('erases without a trace: not even that the document was there', async () => {
    const tape = playing({});
    await tape.engine.writer.purge(['a', 'b', 'a']);
    expect(tape.fresh().map(({ line, body }) => [line, body])).toEqual([
      ['POST /indexes/woo_documenten/documents/delete', { filter: 'id IN ["a", "b"]' }],
      ['POST /indexes/woo_paginas/documents/delete', { filter: 'documentId IN ["a", "b"]' }],
      ['POST /indexes/woo_stand/documents/delete-batch', ['weg-a', 'weg-b']],
    ]);
  });

  it.each(['POST /indexes/woo_paginas/documents', 'POST /indexes/woo_documenten/documents'])('whose task fails (%s) does not move the position', async (line) => {
    const tape = playing({ [line]: () => enqueued(900), 'GET /tasks/900': () => failed(900, 'no_space_left_on_device') });
    const applied = tape.engine.writer.apply({ upsert, remove: [], position: position(20) });
    await expect(applied).rejects.toThrow(StoreUnavailable);
    await expect(applied).rejects.toThrow('no_space_left_on_device');
    expect(tape.lines()).not.toContain('POST /indexes/woo_stand/documents');
  });

  it('waits for a task that is still waiting or at work', async () => {
    const stages = ['enqueued', 'processing', 'succeeded'];
    const tape = playing({ 'POST /indexes/woo_paginas/documents': () => enqueued(900), 'GET /tasks/900': () => ({ ...succeeded(900), status: stages.shift() }) });
    await tape.engine.writer.apply({ upsert, remove: [], position: position(20) });
    expect(stages).toEqual([]);
    expect(tape.fresh().at(-1)?.line).toBe('POST /indexes/woo_stand/documents');
  });

  it('gives up on a task that never ends, and says so', async () => {
    const tape = playing({ 'POST /indexes/woo_paginas/documents': () => enqueued(900), 'GET /tasks/900': () => ({ ...succeeded(900), status: 'processing' }) }, { taskTimeoutMs: 30 });
    await expect(tape.engine.writer.apply({ upsert, remove: [], position: position(20) })).rejects.toThrow(StoreUnavailable);
  });

  it('leaves the mark of another analyser on an index until a new build takes its place', async () => {
    const tape = playing({ 'GET /indexes/woo_stand/documents/stand': () => state(10, 'van vroeger') });
    await tape.engine.writer.apply({ upsert, remove: [], position: position(20) });
    expect(bodies(tape, 'POST /indexes/woo_stand/documents')).toEqual([[{ id: 'stand', soort: 'stand', positie: 20, vingerafdruk: 'van vroeger' }]]);
  });
});

describe('a new build', () => {
  it('is filled in indexes of its own and changes places with the live ones in one task', async () => {
    const tape = playing({ 'GET /indexes/woo_bouw_stand/documents/stand': () => state(0), 'POST /indexes/woo_bouw_stand/documents/fetch': () => found([]), 'POST /indexes/woo_bouw_documenten/documents/fetch': () => found([]) });
    const build = await tape.engine.admin.openBuild();
    tape.fresh();
    await build.apply({ upsert: [zoekDocument('a', [], { version: position(3) })], remove: [], position: position(3) });
    expect(tape.fresh().map(({ line }) => line)).toEqual(['POST /indexes/woo_bouw_paginas/documents', 'POST /indexes/woo_bouw_documenten/documents', 'POST /indexes/woo_bouw_stand/documents']);
    await tape.engine.admin.promote();
    expect(tape.fresh().map(({ line, body }) => [line, body ?? null])).toEqual([
      ['POST /swap-indexes', [{ indexes: ['woo_documenten', 'woo_bouw_documenten'] }, { indexes: ['woo_paginas', 'woo_bouw_paginas'] }, { indexes: ['woo_stand', 'woo_bouw_stand'] }]],
      ['DELETE /indexes/woo_bouw_documenten', null],
      ['DELETE /indexes/woo_bouw_paginas', null],
      ['DELETE /indexes/woo_bouw_stand', null],
    ]);
  });

  it('is thrown away without touching the live one, also when nothing is left of it', async () => {
    const tape = playing({ 'DELETE /indexes/*': () => enqueued(900), 'GET /tasks/900': () => failed(900, 'index_not_found') });
    await tape.engine.admin.discard();
    expect(tape.fresh().every(({ line }) => line.startsWith('DELETE /indexes/woo_bouw_'))).toBe(true);
  });
});
