// Where wrapped keys lie when there are several nodes: the same promises in a shared folder and in a bucket. The bucket is on a real S3
// server in this process, which does not know "only when there is nothing yet": before it stands a wire that does, as S3 documents it.
import { randomBytes } from 'node:crypto';
import { ValidationFailed, StoreUnavailable } from '../../src/kern/errors.ts';
import { createS3Client } from '../../src/bestanden/s3client.ts';
import type { PersoonId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { createMapkluis } from '../../src/privacy/kluis/map.ts';
import type { Sleutelkluis } from '../../src/privacy/kluis/port.ts';
import { createS3kluis, type S3kluis } from '../../src/privacy/kluis/s3.ts';
import { onRealServer } from '../support/echte-server.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { conditionalWrites, CREDENTIALS, SLEUTELEMMER, startS3, startWire, type S3Server, type Treat, type Treatment, type Wire } from '../support/s3.ts';

const PAS: Treatment = { kind: 'pass' };
const verpakt = (): Uint8Array => Buffer.concat([Buffer.of(1), randomBytes(60)]);

let server: S3Server;
let folder: Folder;
let wires: Wire[];
beforeAll(async () => { server = await startS3(); });
afterAll(() => server.close());
beforeEach(async () => {
  folder = await newFolder();
  wires = [];
});
afterEach(async () => {
  for (const wire of wires) await wire.close();
  await folder.remove();
});

async function emmer(treat: Treat = conditionalWrites()): Promise<S3kluis> {
  const wire = await startWire(server, treat);
  wires.push(wire);
  return createS3kluis(createS3Client({ region: 'us-east-1', endpoint: wire.endpoint, pathStyle: true, credentials: CREDENTIALS, maxAttempts: 2, silentMs: 5_000 }), SLEUTELEMMER);
}

const kluiscontract = (waar: string, open: () => Promise<Sleutelkluis>): void => describe(`keys in ${waar}`, () => {
  it('knows nothing of somebody without a key, and keeps the first key it is given', async () => {
    const kluis = await open();
    const persoon = newId<PersoonId>();
    expect(await kluis.lees(persoon)).toEqual({ stand: 'onbekend' });
    const [eerste, tweede] = [verpakt(), verpakt()];
    expect(await kluis.maak(persoon, eerste)).toEqual({ stand: 'er', verpakt: eerste });
    const later = await kluis.maak(persoon, tweede);
    expect(later.stand === 'er' && Buffer.from(later.verpakt).equals(eerste)).toBe(true);
    expect(await kluis.lees(newId<PersoonId>())).toEqual({ stand: 'onbekend' });
  });

  it('of many keys made at the same moment one is kept, and everybody is given that one', async () => {
    const kluis = await open();
    const persoon = newId<PersoonId>();
    const gegeven = await Promise.all(Array.from({ length: 8 }, () => kluis.maak(persoon, verpakt())));
    const daar = await kluis.lees(persoon);
    const tekst = (inhoud: typeof daar): string => (inhoud.stand === 'er' ? Buffer.from(inhoud.verpakt).toString('hex') : inhoud.stand);
    expect(new Set(gegeven.map(tekst))).toEqual(new Set([tekst(daar)]));
  });

  it('a destroyed key is gone for ever, also when it is destroyed twice, never was there, or is made anew', async () => {
    const kluis = await open();
    for (const hadSleutel of [true, false]) {
      const persoon = newId<PersoonId>();
      if (hadSleutel) await kluis.maak(persoon, verpakt());
      await kluis.vernietig(persoon);
      await kluis.vernietig(persoon);
      expect(await kluis.maak(persoon, verpakt())).toEqual({ stand: 'vernietigd' });
      expect(await kluis.lees(persoon)).toEqual({ stand: 'vernietigd' });
    }
  });
});

kluiscontract('a shared folder', () => Promise.resolve(createMapkluis(folder.file('kluis'))));
kluiscontract('a bucket', () => emmer());

onRealServer('keys of persons in a bucket', 'S3 store elsewhere', 'S3_URL, S3_KEY_BUCKET, S3_VERSIONED_BUCKET, S3_KEY_ID, S3_SECRET and S3_REGION', process.env['S3_URL'], (endpoint) => {
  const client = createS3Client({
    region: process.env['S3_REGION'] ?? 'us-east-1',
    endpoint,
    pathStyle: true,
    credentials: { accessKeyId: process.env['S3_KEY_ID'] ?? '', secretAccessKey: process.env['S3_SECRET'] ?? '' },
  });
  const kluis = createS3kluis(client, process.env['S3_KEY_BUCKET'] ?? SLEUTELEMMER);
  afterAll(() => client.destroy());
  kluiscontract(`a bucket at ${endpoint}`, () => Promise.resolve(kluis));

  it('a bucket without versions is good', async () => {
    await expect(kluis.keur()).resolves.toBeUndefined();
  });

  it('a bucket that keeps versions is refused', async () => {
    const metVersies = createS3kluis(client, process.env['S3_VERSIONED_BUCKET'] ?? `${SLEUTELEMMER}-versies`);
    await expect(metVersies.keur()).rejects.toMatchObject({ fouten: [{ uitleg: expect.stringContaining('bewaart oude versies') }] });
  });
});

describe('a bucket is tried before it is trusted', () => {
  it('one that writes only when there is nothing yet, and knows no versions, is good', async () => {
    await expect((await emmer()).keur()).resolves.toBeUndefined();
  });

  it('one that overwrites is refused: two nodes would lose a key', async () => {
    const kluis = await emmer((line) => (line.includes('versioning') ? { kind: 'answer', status: 501, code: 'NotImplemented' } : PAS));
    await expect(kluis.keur()).rejects.toThrow(ValidationFailed);
  });

  it('one of which we may not ask whether it keeps versions is refused', async () => {
    const anders = conditionalWrites();
    const kluis = await emmer((line, number, incoming) => (line.includes('versioning') ? { kind: 'answer', status: 403, code: 'AccessDenied' } : anders(line, number, incoming)));
    await expect(kluis.keur()).rejects.toMatchObject({ fouten: [{ veld: 'WOOSTROOM_S3_SLEUTELEMMER', uitleg: expect.stringContaining('s3:GetBucketVersioning') }] });
  });

  it.each(['Enabled', 'Suspended'])('one that keeps earlier versions (%s) is refused: a destroyed key would stay', async (stand) => {
    const anders = conditionalWrites();
    const xml = `<?xml version="1.0" encoding="UTF-8"?><VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>${stand}</Status></VersioningConfiguration>`;
    const kluis = await emmer((line, number, incoming) => (line.includes('versioning') ? { kind: 'answer', status: 200, code: '', body: xml } : anders(line, number, incoming)));
    await expect(kluis.keur()).rejects.toMatchObject({ fouten: [{ uitleg: expect.stringContaining('bewaart oude versies') }] });
  });

  it('one that is away is not called wrong', async () => {
    const kluis = await emmer(() => ({ kind: 'answer', status: 503, code: 'SlowDown' }));
    await expect(kluis.keur()).rejects.toThrow(StoreUnavailable);
    await expect(kluis.maak(newId<PersoonId>(), verpakt())).rejects.toThrow(StoreUnavailable);
  });
});
