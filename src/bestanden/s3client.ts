// How an S3-compatible store is spoken with: time limits, retries and checksums as stores of one's own know them.
import { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { S3ClientConfig } from '@aws-sdk/client-s3';

export interface S3Access {
  readonly region: string;
  /** Address of the store; absent: Amazon's own. */
  readonly endpoint?: string;
  /** The bucket stands in the path instead of in the host name. */
  readonly pathStyle: boolean;
  /** Absent: what the machine offers (role, environment), as Amazon's client looks for it. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Tries per request, with growing pauses; default 4. */
  readonly maxAttempts?: number;
  /** How long a request may be silent (milliseconds); default 30 seconds. */
  readonly silentMs?: number;
}

const CONNECT_MS = 5_000;
const SILENT_MS = 30_000;
const ATTEMPTS = 4;

export function createS3Client({ region, endpoint, pathStyle, credentials, maxAttempts = ATTEMPTS, silentMs = SILENT_MS }: S3Access): S3Client {
  const config: S3ClientConfig = {
    region,
    forcePathStyle: pathStyle,
    maxAttempts,
    // Stores of one's own do not all know the newer checksums. Ours, SHA-256, is the name: it is sent along and checked at every reading.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: silentMs, throwOnRequestTimeout: true },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  };
  return new S3Client(config);
}

/** A missing file is an answer; a missing bucket is a fault of the installation. A HEAD has no body and so no code. */
export const isAbsent = (error: unknown): boolean => error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound');
