// Files together: each comes out as it went in, the same files give the same bytes, and what cannot be read cuts the zip off.
import { unzipSync } from 'fflate';
import { zipstroom, type Zipbestand } from '../../src/uitvoer/zip.ts';

const DAG = Temporal.PlainDate.from('2026-03-10');
async function* delen(...stukken: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const stuk of stukken) yield await Promise.resolve(new TextEncoder().encode(stuk));
}
const bestanden = (): readonly Zipbestand[] => [
  { naam: 'besluit.pdf', inhoud: delen('een', ' twee') },
  { naam: 'documenten/00001.pdf', inhoud: delen() },
  { naam: 'documenten/00002.pdf', inhoud: delen('x'.repeat(100_000), 'ĳ') },
];
const heel = async (stroom: AsyncIterable<Uint8Array>): Promise<Buffer> => Buffer.concat(await Array.fromAsync(stroom));

it('gives back what went in, under its own name', async () => {
  const uit = unzipSync(new Uint8Array(await heel(zipstroom(bestanden(), DAG))));
  expect(Object.fromEntries(Object.entries(uit).map(([naam, bytes]) => [naam, new TextDecoder().decode(bytes)]))).toEqual({
    'besluit.pdf': 'een twee',
    'documenten/00001.pdf': '',
    'documenten/00002.pdf': `${'x'.repeat(100_000)}ĳ`,
  });
});

it('is the same for the same files, and is made piece by piece', async () => {
  const een = await heel(zipstroom(bestanden(), DAG));
  expect(await heel(zipstroom(bestanden(), DAG))).toEqual(een);
  const stroom = zipstroom([{ naam: 'a', inhoud: delen('een', 'twee') }], DAG);
  const eerste = await stroom.next();
  expect(new TextDecoder().decode(eerste.value ?? undefined)).not.toContain('twee');
  await stroom.return(undefined);
});

it('is cut off when a file cannot be read', async () => {
  async function* stuk(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new Uint8Array([1]));
    throw new Error('weg');
  }
  await expect(heel(zipstroom([{ naam: 'a', inhoud: stuk() }], DAG))).rejects.toThrow('weg');
});
