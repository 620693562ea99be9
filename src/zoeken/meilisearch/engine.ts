// Meilisearch as a search engine: indexes that are made when they are not there, and a build beside them that takes their place.
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import type { BuildInfo, SearchEngine, SearchWriter } from '../port.ts';
import { connect, exists, onceDone } from './connection.ts';
import type { Connection, MeilisearchOptions } from './connection.ts';
import { createReader } from './reader.ts';
import { buildNames, FINGERPRINT, liveNames, namesOf, settingsOf } from './settings.ts';
import type { IndexNames } from './settings.ts';
import { beginBuild, createWriter, readBuildState } from './writer.ts';

/** Another node may have been first: then it is there. */
const ALREADY = ['index_already_exists'];
const ABSENT = ['index_not_found'];

async function make(connection: Connection, names: IndexNames): Promise<void> {
  const version = await connection.version();
  const create = namesOf(names).map((name) => (client: Meilisearch): Promise<EnqueuedTask> => client.createIndex(name, { primaryKey: 'id' }));
  await connection.carryOut(create, ALREADY);
  await connection.carryOut(settingsOf(names, version).map(([index, settings]) => (client) => client.index(index).updateSettings(settings)));
}

const drop = (connection: Connection, names: IndexNames): Promise<void> =>
  connection.carryOut(namesOf(names).map((name) => (client) => client.deleteIndex(name)), ABSENT);

/**
 * An index is complete when all three are there and something was ever written; until then it is made again, which harms nothing.
 * When one of three was lost, how far the others are is not true any more: all begin again.
 */
async function makeWhenAbsent(connection: Connection, names: IndexNames): Promise<void> {
  const [documents, pages, state] = await Promise.all([exists(connection, names.documents), exists(connection, names.pages), exists(connection, names.state)]);
  const begun = state && (await readBuildState(connection, names)).vingerafdruk !== null;
  if (documents && pages && begun) return;
  if (begun) await drop(connection, names);
  await make(connection, names);
}

async function describe(connection: Connection, names: IndexNames, live: boolean): Promise<BuildInfo> {
  const state = await readBuildState(connection, names);
  const [documents, pages] = await connection.admin((client) => Promise.all([client.index(names.documents).getStats(), client.index(names.pages).getStats()]));
  return {
    fingerprint: state.vingerafdruk ?? FINGERPRINT,
    position: state.positie,
    documents: documents.numberOfDocuments,
    // Page 0 of each document is its title: no page that anybody sees.
    pages: pages.numberOfDocuments - documents.numberOfDocuments,
    live,
  };
}

/**
 * An engine on a Meilisearch server. Nothing is asked of the server before the first question: a server that is down at the start
 * costs searching, not the start. An index made by another analyser goes on answering until a new build takes its place.
 */
export function createMeilisearch(options: MeilisearchOptions): SearchEngine {
  const connection = connect(options, () => ready.forget());
  const live = liveNames(options.prefix);
  const beside = buildNames(options.prefix);
  const ready = onceDone(() => makeWhenAbsent(connection, live));
  const made = async (): Promise<void> => undefined;
  let build: SearchWriter | null = null;

  const discard = async (): Promise<void> => {
    await build?.close();
    build = null;
    await drop(connection, beside);
  };

  return {
    reader: createReader(connection, live, ready),
    writer: createWriter(connection, live, ready),
    admin: {
      fingerprint: FINGERPRINT,
      async builds() {
        await ready();
        const found = [await describe(connection, live, true)];
        if (await exists(connection, beside.state)) found.push(await describe(connection, beside, false));
        return found;
      },
      async openBuild() {
        await ready();
        await discard();
        await make(connection, beside);
        await beginBuild(connection, beside);
        build = createWriter(connection, beside, made);
        return build;
      },
      async promote() {
        if (build === null) return;
        await build.close();
        build = null;
        await connection.swap([[live.documents, beside.documents], [live.pages, beside.pages], [live.state, beside.state]]);
        await drop(connection, beside);
      },
      discard,
    },
    async close() {
      if (build !== null) await discard();
    },
  };
}
