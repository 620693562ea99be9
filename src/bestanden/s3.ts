// The blob store in a bucket of an S3-compatible store: <aa>/<bb>/<hash>, the same names as on disk. The name is known only when all bytes
// are seen, so they are kept aside first; the bucket sees whole files, and nothing of an upload that was refused or broken off.
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { LogCorrupt, NotFound, StoreUnavailable, ValidationFailed } from '../kern/errors.ts';
import type { BlobHash } from '../kern/ids.ts';
import { assertHash, gecontroleerd } from './hash.ts';
import { neemOp } from './instroom.ts';
import type { BlobStore } from './port.ts';
import { createS3Client, isAbsent, type S3Access } from './s3client.ts';
import { unavailable } from './storing.ts';
import { createSpoel, type Spoel } from './spoel.ts';

export interface S3Options extends S3Access {
  readonly bucket: string;
  /** Folder for what is on its way in. Needs room for the largest files that come in at the same time. */
  readonly spoolFolder: string;
  /** Files larger than this (bytes) go in parts of this size; the store's minimum is 5 MiB, which is the default times 1.6. */
  readonly partBytes?: number;
}

const PART = 8 * 1024 * 1024;
/** Parts of one upload that are on their way at the same time: so many times `PART` is the memory that one upload takes. */
const PARALLEL = 2;

const isOurs = (error: unknown): boolean =>
  error instanceof ValidationFailed || error instanceof NotFound || error instanceof LogCorrupt || error instanceof StoreUnavailable;

/** @throws NotFound, or StoreUnavailable for whatever else the store or the network says */
function fault(error: unknown): never {
  if (isOurs(error)) throw error;
  throw isAbsent(error) ? new NotFound('bestand') : unavailable(error);
}

function keyOf(hash: BlobHash): string {
  assertHash(hash);
  return `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
}

export function createS3BlobStore(options: S3Options): BlobStore {
  const { bucket, spoolFolder, partBytes = PART } = options;
  const client = createS3Client(options);
  const at = (hash: BlobHash): { readonly Bucket: string; readonly Key: string } => ({ Bucket: bucket, Key: keyOf(hash) });

  const send = async (hash: BlobHash, spoel: Spoel, signal: AbortSignal | undefined): Promise<void> => {
    const whole = spoel.whole();
    if (whole !== null) {
      const checksum = Buffer.from(hash, 'hex').toString('base64');
      await client.send(new PutObjectCommand({ ...at(hash), Body: whole, ContentLength: whole.byteLength, ChecksumSHA256: checksum }), signal === undefined ? {} : { abortSignal: signal });
      return;
    }
    const upload = new Upload({ client, params: { ...at(hash), Body: spoel.stream() }, partSize: partBytes, queueSize: PARALLEL, leavePartsOnError: false });
    const abort = (): void => void upload.abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      await upload.done();
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  };

  async function* pieces(hash: BlobHash): AsyncGenerator<Uint8Array> {
    const key = at(hash);
    try {
      const { Body } = await client.send(new GetObjectCommand(key));
      if (Body === undefined || !(Symbol.asyncIterator in Body)) throw unavailable(new Error('an answer without a body'));
      for await (const chunk of Body) yield chunk;
    } catch (error) {
      fault(error);
    }
  }

  const sizeOf = async (hash: BlobHash): Promise<number | null> => {
    const key = at(hash);
    try {
      return (await client.send(new HeadObjectCommand(key))).ContentLength ?? null;
    } catch (error) {
      if (isAbsent(error)) return null;
      return fault(error);
    }
  };

  return {
    async put(source, putOptions = {}) {
      const spoel = createSpoel(spoolFolder, partBytes);
      try {
        const stored = await neemOp(source, putOptions, (chunk) => spoel.add(chunk));
        try {
          await send(stored.hash, spoel, putOptions.signal);
        } catch (error) {
          putOptions.signal?.throwIfAborted();
          fault(error);
        }
        return stored;
      } finally {
        await spoel.close();
      }
    },
    open: (hash) => gecontroleerd(hash, pieces(hash)),
    async read(hash) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of gecontroleerd(hash, pieces(hash))) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    size: sizeOf,
    has: async (hash) => (await sizeOf(hash)) !== null,
    async delete(hash) {
      const key = at(hash);
      await client.send(new DeleteObjectCommand(key)).catch((error: unknown) => {
        if (!isAbsent(error)) fault(error);
      });
    },
    async close() {
      client.destroy();
    },
  };
}
