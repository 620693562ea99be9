// What happens to a zip that is under way: a withdrawal or damaged bytes break it off, so that nobody takes half for whole.
import { createMemoryBlobStore } from '../../../src/bestanden/memory.ts';
import { NotFound } from '../../../src/kern/errors.ts';
import type { BlobHash } from '../../../src/kern/ids.ts';
import type { Publicaties } from '../../../projections/publicaties/model.ts';
import { bundelstroom } from '../../../src/web/portaal/dossier/bundel.ts';

const datum = Temporal.PlainDate.from('2026-10-12');
const lijst = { bestandsnaam: 'lijst.csv', bytes: new TextEncoder().encode('nr;titel') };
/** A register in which only these are public. */
const register = (mag: (blob: BlobHash) => boolean): Pick<Publicaties, 'magOpgehaald'> => ({
  magOpgehaald: (blob) => (mag(blob) ? ({ blob } as unknown as ReturnType<Publicaties['magOpgehaald']>) : null),
});
const alles = (stroom: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> => Array.fromAsync(stroom);

it('breaks off when a file was withdrawn before its turn came', async () => {
  const blobs = createMemoryBlobStore();
  const een = await blobs.put(new Uint8Array(10));
  const twee = await blobs.put(new Uint8Array(20));
  const bestanden = [een, twee].map(({ hash, bytes }, index) => ({ naam: `${index}.pdf`, blob: hash, bytes }));
  await expect(alles(bundelstroom(bestanden, lijst, datum, { blobs, publicaties: register((blob) => blob === een.hash) }))).rejects.toThrow(NotFound);
});

it('breaks off when stored bytes turn out damaged', async () => {
  const blob = 'a'.repeat(64) as BlobHash;
  const blobs = {
    async *open() {
      yield await Promise.resolve(new Uint8Array(5));
      throw new Error('beschadigd');
    },
  };
  await expect(alles(bundelstroom([{ naam: '1.pdf', blob, bytes: 10 }], lijst, datum, { blobs, publicaties: register(() => true) }))).rejects.toThrow('beschadigd');
});
