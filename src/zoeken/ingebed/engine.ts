// The embedded search engine: one SQLite file, a connection that writes and one that reads.
import type { SearchReader, SearchWriter } from '../port.ts';
import { createReader } from './reader.ts';
import { openForReading, openForWriting } from './schema.ts';
import { createWriter } from './writer.ts';

export interface EmbeddedSearchOptions {
  /** Path of the index file, in a folder that exists. Beside it SQLite keeps `-wal` and `-shm`. */
  readonly file: string;
}

export interface EmbeddedSearch {
  readonly reader: SearchReader;
  readonly writer: SearchWriter;
  close(): Promise<void>;
}

/**
 * Opens the index, making it when there is none. An index made by another analyser is emptied: its position is START
 * and it must be filled again. One process writes; readers may be many.
 */
export function createEmbeddedSearch({ file }: EmbeddedSearchOptions): EmbeddedSearch {
  const writer = createWriter(openForWriting(file));
  const reader = createReader(openForReading(file));
  return {
    reader,
    writer,
    async close() {
      await reader.close();
      await writer.close();
    },
  };
}
