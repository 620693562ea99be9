// The writing side: pages first, then documents, then how far we are. A crash in between leaves an older position,
// and applying the batch again changes nothing that is right already. One writer at a time per index.
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import { validateBatch } from '../grenzen.ts';
import { createStemmer } from '../nederlands/stem.ts';
import type { SearchBatch, SearchWriter, ZoekDocument } from '../port.ts';
import type { Position } from '../../kern/event.ts';
import { codeOf } from './connection.ts';
import type { Connection } from './connection.ts';
import { isOneOf, quoted } from './filter.ts';
import { createSplitter, NOT_BEGUN, readRemoved, readState, readVersion, recordsOf } from './records.ts';
import type { BuildState, DocumentRecords } from './records.ts';
import { FINGERPRINT } from './settings.ts';
import type { IndexNames } from './settings.ts';

type Task = (client: Meilisearch) => Promise<EnqueuedTask>;

/** Records per task: some megabytes, far below what a server takes at once (100 MB). */
const PER_TASK = 1_000;
/** Ids per filter, and conditions per filter. */
const PER_FILTER = 500;
const CONDITIONS_PER_FILTER = 100;

export function inParts<T>(items: readonly T[], size: number): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += size) parts.push(items.slice(from, from + size));
  return parts;
}

/** The one record that says how far a build is. */
const STATE = 'stand';

const removedId = (documentId: string): string => `weg-${documentId}`;

/** Asked by id, not by filter: also of an index whose making was broken off before it had its settings. */
export const readBuildState = (connection: Connection, { state }: IndexNames): Promise<BuildState> =>
  connection.admin(async (client) => {
    try {
      return readState(await client.index(state).getDocument(STATE));
    } catch (error) {
      if (codeOf(error) === 'document_not_found') return NOT_BEGUN;
      throw error;
    }
  });

/** An index that another analyser began stays known as such until a build takes its place. */
const stateTask = ({ state }: IndexNames, { positie, vingerafdruk }: BuildState): Task => (client) =>
  client.index(state).addDocuments([{ id: STATE, soort: STATE, positie, vingerafdruk: vingerafdruk ?? FINGERPRINT }], { primaryKey: 'id' });

/** Marks an empty build as begun. */
export const beginBuild = (connection: Connection, names: IndexNames): Promise<void> => connection.carryOut([stateTask(names, NOT_BEGUN)]);

/** @param ready resolves when the indexes are there */
export function createWriter(connection: Connection, names: IndexNames, ready: () => Promise<void>): SearchWriter {
  const { documents, pages, state } = names;
  const stem = createStemmer();
  const splitter = createSplitter();
  let turn: Promise<void> = Promise.resolve();

  /** Reading what is there and writing what must come belong together: one at a time. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(ready).then(work);
    turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  };

  /** Of which documents a newer or equal state is there, or was removed. */
  const versionsOf = (documentIds: readonly string[]) =>
    connection.admin(async (client) => {
      const kept = new Map<string, Position>();
      const removed = new Map<string, Position>();
      for (const ids of inParts(documentIds, PER_FILTER)) {
        const there = await client.index(documents).getDocuments({ filter: isOneOf('id', ids), fields: ['id', 'versie'], limit: ids.length });
        for (const { id, versie } of there.results.map(readVersion)) kept.set(id, versie);
        const gone = await client.index(state).getDocuments({ filter: `soort = "weg" AND ${isOneOf('documentId', ids)}`, limit: ids.length });
        for (const { documentId, versie } of gone.results.map(readRemoved)) removed.set(documentId, versie);
      }
      return { kept, removed };
    });

  const addPages = (records: readonly DocumentRecords[]): Task[] =>
    inParts(records.flatMap((record) => record.pages), PER_TASK).map((part) => (client) => client.index(pages).addDocuments([...part], { primaryKey: 'id' }));
  const addDocuments = (records: readonly DocumentRecords[]): Task[] =>
    inParts(records.map(({ document }) => document), PER_TASK).map((part) => (client) => client.index(documents).addDocuments([...part], { primaryKey: 'id' }));
  /** What an earlier version had more of: the new pages are there before the old ones go. */
  const dropOldPages = (records: readonly DocumentRecords[]): Task[] =>
    inParts(records, CONDITIONS_PER_FILTER).map((part) => (client) =>
      client.index(pages).deleteDocuments({ filter: part.map(({ document }) => `(documentId = ${quoted(document.id)} AND versie != ${String(document.versie)})`).join(' OR ') }));
  const drop = (documentIds: readonly string[]): Task[] =>
    inParts(documentIds, PER_FILTER).flatMap((part): Task[] => [
      (client) => client.index(documents).deleteDocuments({ filter: isOneOf('id', part) }),
      (client) => client.index(pages).deleteDocuments({ filter: isOneOf('documentId', part) }),
    ]);
  const remember = (documentIds: readonly string[], versie: Position): Task[] =>
    inParts(documentIds, PER_TASK).map((part) => (client) =>
      client.index(state).addDocuments(part.map((documentId) => ({ id: removedId(documentId), soort: 'weg', documentId, versie })), { primaryKey: 'id' }));
  const forget = (documentIds: readonly string[]): Task[] =>
    inParts(documentIds, PER_TASK).map((part) => (client) => client.index(state).deleteDocuments(part.map(removedId)));

  const apply = async ({ upsert, remove, position }: SearchBatch): Promise<void> => {
    const { positie, vingerafdruk } = await readBuildState(connection, names);
    if (position < positie) return;
    const { kept, removed } = await versionsOf([...upsert.map(({ documentId }) => documentId), ...remove]);
    const isNewer = ({ documentId, version }: ZoekDocument): boolean => version > (kept.get(documentId) ?? -1) && version > (removed.get(documentId) ?? -1);
    const records = upsert.filter(isNewer).map((document) => recordsOf(document, stem, splitter));
    const going = [...new Set(remove)].filter((documentId) => (kept.get(documentId) ?? -1) <= position);
    const replaced = records.filter(({ document }) => kept.has(document.id));
    const returned = records.map(({ document }) => document.id).filter((documentId) => removed.has(documentId));
    await connection.carryOut([...addPages(records), ...remember(going, position)]);
    await connection.carryOut([...addDocuments(records), ...drop(going), ...dropOldPages(replaced)]);
    await connection.carryOut([...forget(returned), stateTask(names, { positie: position, vingerafdruk })]);
  };

  return {
    async apply(batch) {
      validateBatch(batch);
      await inTurn(() => apply(batch));
    },
    purge: (documentIds) => inTurn(() => connection.carryOut([...drop([...new Set(documentIds)]), ...forget([...new Set(documentIds)])])),
    position: () => inTurn(async () => (await readBuildState(connection, names)).positie),
    async close() {
      await turn;
    },
  };
}
