// What the nodes of a test share besides the log: a folder, or buckets of a real S3 store when S3_URL names one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { createS3Client } from '../../src/bestanden/s3client.ts';
import { BUCKET, SLEUTELEMMER } from '../support/s3.ts';

export interface Gedeeld {
  /** What each node is told of it. */
  readonly instellingen: Readonly<Record<string, string>>;
  /** Every place where a wrapped key lies or lay; true where it was destroyed. */
  vernietigd(): Promise<ReadonlyMap<string, boolean>>;
}

const isVernietigd = (inhoud: string): boolean => inhoud.startsWith('vernietigd');

function opSchijf(map: string): Gedeeld {
  const personen = join(map, 'sleutels', 'personen');
  return {
    instellingen: { WOOSTROOM_GEDEELDE_MAP: map },
    vernietigd: () => Promise.resolve(new Map(readdirSync(personen, { recursive: true, encoding: 'utf8' })
      .filter((naam) => /\w{64}$/.test(naam))
      .map((naam) => [naam, isVernietigd(readFileSync(join(personen, naam), 'utf8'))]))),
  };
}

function inEmmers(adres: string): Gedeeld {
  const { S3_BUCKET = BUCKET, S3_KEY_BUCKET = SLEUTELEMMER, S3_REGION = 'us-east-1', S3_KEY_ID = '', S3_SECRET = '' } = process.env;
  return {
    instellingen: {
      WOOSTROOM_S3_EMMER: S3_BUCKET, WOOSTROOM_S3_SLEUTELEMMER: S3_KEY_BUCKET, WOOSTROOM_S3_ADRES: adres,
      WOOSTROOM_S3_REGIO: S3_REGION, WOOSTROOM_S3_SLEUTELNAAM: S3_KEY_ID, WOOSTROOM_S3_SLEUTEL: S3_SECRET,
    },
    async vernietigd() {
      const client = createS3Client({ region: S3_REGION, endpoint: adres, pathStyle: true, credentials: { accessKeyId: S3_KEY_ID, secretAccessKey: S3_SECRET } });
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: S3_KEY_BUCKET, Prefix: 'personen/' }));
      const gelezen = await Promise.all(Contents.map(async ({ Key = '' }): Promise<[string, boolean]> => {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: S3_KEY_BUCKET, Key }));
        return [Key, isVernietigd((await Body?.transformToString('latin1')) ?? '')];
      }));
      client.destroy();
      return new Map(gelezen);
    },
  };
}

export const gedeeldIn = (map: string): Gedeeld => (process.env['S3_URL'] === undefined ? opSchijf(map) : inEmmers(process.env['S3_URL']));
