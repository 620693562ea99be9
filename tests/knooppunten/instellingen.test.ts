// What several nodes must have alike, and what is told when they have not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createWoostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { LogCorrupt, ValidationFailed } from '../../src/kern/errors.ts';
import { newPrefix } from '../support/eventstoredb/proef.ts';
import { startFakeServer, type FakeServer } from '../support/eventstoredb/server.ts';
import type { PersoonId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { BUCKET, conditionalWrites, CREDENTIALS, SLEUTELEMMER, startS3, startWire, type S3Server, type Wire } from '../support/s3.ts';

const sleutelVan = (n: number): string => Buffer.alloc(32, n).toString('base64');

it.each([{ WOOSTROOM_EVENTSTORE: 'esdb://localhost:2113?tls=false' }, { WOOSTROOM_GEDEELDE_MAP: '/mnt/woostroom' }])('with %j the master key must be given', (env) => {
  const map = mkdtempSync(join(tmpdir(), 'knooppunt-'));
  expect(() => createWoostroom(leesConfiguratie({ ...env, WOOSTROOM_MAP: map }))).toThrow(/WOOSTROOM_SLEUTEL: .*op elk knooppunt dezelfde/);
  rmSync(map, { recursive: true });
});

it('a name of a node is a plain word', () => {
  expect(() => leesConfiguratie({ WOOSTROOM_KNOOPPUNT: 'een/twee' })).toThrow(/WOOSTROOM_KNOOPPUNT/);
});

describe('a node that is unlike the others', () => {
  let server: FakeServer;
  let folder: Folder;
  let prefix: string;
  beforeAll(async () => {
    server = await startFakeServer();
    folder = await newFolder();
    prefix = newPrefix();
  });
  afterAll(async () => {
    await server.close();
    await folder.remove();
  });
  const knooppunt = (naam: string, anders: { readonly samen?: string; readonly sleutel?: string } = {}) =>
    createWoostroom(
      leesConfiguratie({}, { map: folder.file(naam), knooppunt: naam, gedeeldeMap: folder.file(anders.samen ?? 'samen'), eventstore: server.url, eventstorePrefix: prefix, sleutel: anders.sleutel ?? sleutelVan(1), omgeving: 'test', ocr: 'uit' }),
      { logger: pino({ level: 'silent' }), wachttijdMs: 20_000 },
    );

  it('does not start with other files or another master key, and says so; with the same it does', async () => {
    const eerste = knooppunt('eerste');
    await eerste.start();
    const vreemd = knooppunt('vreemd', { samen: 'elders' });
    await expect(vreemd.start()).rejects.toThrow(ValidationFailed);
    await expect(vreemd.opslag.gereed()).rejects.toThrow(/niet dezelfde bestanden/);
    await vreemd.close();
    const sleutel = knooppunt('sleutel', { sleutel: sleutelVan(2) });
    await expect(sleutel.start()).rejects.toThrow(LogCorrupt);
    await sleutel.close();
    const goed = knooppunt('goed');
    await goed.start();
    await goed.close();
    await eerste.close();
  }, 60_000);
});

describe('nodes that share nothing but the log and two buckets', () => {
  let server: FakeServer;
  let folder: Folder;
  let s3: S3Server;
  let wire: Wire;
  const prefix = newPrefix();
  beforeAll(async () => {
    server = await startFakeServer();
    folder = await newFolder();
    s3 = await startS3();
    wire = await startWire(s3, conditionalWrites());
  });
  afterAll(async () => {
    await wire.close();
    await s3.close();
    await server.close();
    await folder.remove();
  });
  const knooppunt = (naam: string, adres: string) =>
    createWoostroom(
      leesConfiguratie({}, {
        map: folder.file(naam), knooppunt: naam, eventstore: server.url, eventstorePrefix: prefix, sleutel: sleutelVan(1), omgeving: 'test', ocr: 'uit',
        s3Emmer: BUCKET, s3Sleutelemmer: SLEUTELEMMER, s3Adres: adres, s3Regio: 'us-east-1', s3Sleutelnaam: CREDENTIALS.accessKeyId, s3Sleutel: CREDENTIALS.secretAccessKey,
      }),
      { logger: pino({ level: 'silent' }), wachttijdMs: 20_000 },
    );

  it('one opens what the other sealed, and a key destroyed on one is gone on both; a store that would lose keys is refused', async () => {
    const [een, ander] = [knooppunt('een', wire.endpoint), knooppunt('ander', wire.endpoint)];
    await een.start();
    await ander.start();
    const persoon = newId<PersoonId>();
    const verzegeld = await een.opslag.vault.seal(persoon, 'naam', 'A. Aanvrager');
    await ander.opslag.gereed();
    expect(ander.opslag.vault.unseal(verzegeld, 'naam')).toBe('A. Aanvrager');
    await een.opslag.vault.destroy(persoon);
    await ander.opslag.gereed();
    expect(ander.opslag.vault.unseal(verzegeld, 'naam')).toBeNull();
    await ander.close();
    await een.close();
    const overschrijft = knooppunt('overschrijft', s3.endpoint);
    await expect(overschrijft.start()).rejects.toThrow(/WOOSTROOM_S3_SLEUTELEMMER/);
    await overschrijft.close();
  }, 60_000);
});
