// Wrapped keys in a bucket that all nodes share, for who has no shared folder: one object per person. The bucket is one of its own, because
// its backups must be kept short; it must know "write only when there is nothing yet", and may keep no earlier versions.
import { DeleteObjectCommand, GetBucketVersioningCommand, GetObjectCommand, PutObjectCommand, S3ServiceException, type S3Client } from '@aws-sdk/client-s3';
import { isAbsent } from '../../bestanden/s3client.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import type { PersoonId } from '../../kern/ids.ts';
import { newId } from '../../kern/uuid.ts';
import { inhoudVan, onbereikbaar, plekVan, VERNIETIGD } from './inhoud.ts';
import type { Kluisinhoud, Sleutelkluis } from './port.ts';

export interface S3kluis extends Sleutelkluis {
  /**
   * Tries whether the bucket keeps what this vault promises.
   * @throws ValidationFailed when it does not @throws StoreUnavailable
   */
  keur(): Promise<void>;
}

/** Two nodes at the same moment: the store may ask one of them to try again. */
const POGINGEN = 5;

const faalt = (uitleg: string): ValidationFailed => new ValidationFailed([{ veld: 'WOOSTROOM_S3_SLEUTELEMMER', uitleg }]);
const isStatus = (error: unknown, status: number): boolean => error instanceof S3ServiceException && error.$metadata.httpStatusCode === status;

export function createS3kluis(client: S3Client, emmer: string): S3kluis {
  const plek = (persoonId: PersoonId) => ({ Bucket: emmer, Key: ['personen', ...plekVan(persoonId)].join('/') });
  const probeer = async <T>(werk: () => Promise<T>): Promise<T> => {
    try {
      return await werk();
    } catch (cause) {
      if (cause instanceof ValidationFailed) throw cause;
      throw onbereikbaar(cause);
    }
  };

  async function lees(persoonId: PersoonId): Promise<Kluisinhoud> {
    try {
      const { Body } = await client.send(new GetObjectCommand(plek(persoonId)));
      if (Body === undefined) throw new Error('an answer without a body');
      return inhoudVan(await Body.transformToByteArray());
    } catch (error) {
      if (isAbsent(error)) return { stand: 'onbekend' };
      throw error;
    }
  }
  /** False when there is something already. */
  async function schrijfNieuw(waar: { readonly Bucket: string; readonly Key: string }, bytes: Uint8Array): Promise<boolean> {
    for (let poging = 1; ; poging++) {
      try {
        await client.send(new PutObjectCommand({ ...waar, Body: bytes, ContentLength: bytes.byteLength, IfNoneMatch: '*' }));
        return true;
      } catch (error) {
        if (isStatus(error, 412)) return false;
        if (!isStatus(error, 409) || poging === POGINGEN) throw error;
      }
    }
  }
  async function keurVersies(): Promise<void> {
    try {
      const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket: emmer }));
      if (Status !== undefined) throw faalt(`De bucket ${emmer} bewaart oude versies, of deed dat. Een vernietigde sleutel blijft dan bestaan. Neem een bucket die dat nooit deed.`);
    } catch (error) {
      if (isStatus(error, 403)) throw faalt(`Wij mogen niet vragen of de bucket ${emmer} oude versies bewaart. Geef het recht s3:GetBucketVersioning.`);
      // A store that knows no versions keeps none.
      if (!isStatus(error, 501)) throw error;
    }
  }

  return {
    lees: (persoonId) => probeer(() => lees(persoonId)),
    // A try that came through without our knowing makes the next one find what we wrote ourselves: that is what is there then.
    maak: (persoonId, verpakt) => probeer(async () => ((await schrijfNieuw(plek(persoonId), verpakt)) ? { stand: 'er', verpakt } : lees(persoonId))),
    vernietig: (persoonId) => probeer(async () => { await client.send(new PutObjectCommand({ ...plek(persoonId), Body: VERNIETIGD, ContentLength: VERNIETIGD.byteLength })); }),
    keur: () =>
      probeer(async () => {
        await keurVersies();
        const proef = { Bucket: emmer, Key: `proef/${newId<string>()}` };
        await schrijfNieuw(proef, VERNIETIGD);
        const tweeKeer = await schrijfNieuw(proef, VERNIETIGD);
        await client.send(new DeleteObjectCommand(proef));
        if (tweeKeer) throw faalt('Deze opslag kan niet schrijven "alleen als er nog niets staat" (If-None-Match). Twee knooppunten zouden elkaars sleutel overschrijven. Gebruik een gedeelde map (WOOSTROOM_GEDEELDE_MAP).');
      }),
  };
}
