// The embedded search engine: one SQLite file for the live index, and one beside it while a new build is being filled.
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { BuildInfo, SearchEngine, SearchReader, SearchWriter } from '../port.ts';
import { createReader } from './reader.ts';
import { FINGERPRINT, openForReading, openForWriting, readBuildInfo } from './schema.ts';
import { createThreadedReader, createThreadedWriter } from './threads.ts';
import { createWriter } from './writer.ts';

export interface EmbeddedSearchOptions {
  /** Path of the index file, in a folder that exists. Beside it SQLite keeps `-wal` and `-shm`, and a build has `.build`. */
  readonly file: string;
  /** Search and index each in a thread of its own, so that the caller's never waits. Default false. */
  readonly threads?: boolean;
}

/** The connections of the live index, and what waits while they are exchanged. */
interface Live {
  readonly reader: SearchReader;
  readonly writer: SearchWriter;
}

/**
 * Opens the index, making it when there is none. An index made by another analyser is emptied: its position is START
 * and it must be filled again. One process writes to a file at a time.
 */
export function createEmbeddedSearch({ file, threads = false }: EmbeddedSearchOptions): SearchEngine {
  const openWriter = (path: string): SearchWriter => (threads ? createThreadedWriter(path) : createWriter(openForWriting(path)));
  const openReader = (path: string): SearchReader => (threads ? createThreadedReader(path) : createReader(openForReading(path)));
  const open = (): Live => {
    openForWriting(file).close();
    return { writer: openWriter(file), reader: openReader(file) };
  };
  const buildFile = `${file}.build`;
  let live: Promise<Live> = Promise.resolve(open());
  let build: SearchWriter | null = null;

  const close = async ({ reader, writer }: Live): Promise<void> => {
    await reader.close();
    await writer.close();
  };
  const discard = async (): Promise<void> => {
    await build?.close();
    build = null;
    for (const suffix of ['', '-wal', '-shm']) rmSync(buildFile + suffix, { force: true });
  };

  return {
    reader: {
      capabilities: { exactPhrases: true, alternatives: true, deepestHit: null },
      search: async (request) => (await live).reader.search(request),
      suggest: async (text, limit) => (await live).reader.suggest(text, limit),
      facetValues: async (facet, text, request) => (await live).reader.facetValues(facet, text, request),
      similar: async (documentId, limit) => (await live).reader.similar(documentId, limit),
      position: async () => (await live).reader.position(),
      close: async () => (await live).reader.close(),
    },
    writer: {
      apply: async (batch) => (await live).writer.apply(batch),
      purge: async (documentIds) => (await live).writer.purge(documentIds),
      position: async () => (await live).writer.position(),
      close: async () => (await live).writer.close(),
    },
    admin: {
      fingerprint: FINGERPRINT,
      async builds() {
        const found: BuildInfo[] = [{ ...readBuildInfo(file), live: true }];
        if (existsSync(buildFile)) found.push({ ...readBuildInfo(buildFile), live: false });
        return found;
      },
      async openBuild() {
        await discard();
        openForWriting(buildFile).close();
        build = openWriter(buildFile);
        return build;
      },
      async promote() {
        if (build === null) return;
        await build.close();
        build = null;
        const old = await live;
        // Searches that come now wait for this promise: the exchange takes milliseconds.
        live = (async () => {
          await close(old);
          renameSync(buildFile, file);
          return open();
        })();
        await live;
      },
      discard,
    },
    async close() {
      await discard();
      await close(await live);
    },
  };
}
