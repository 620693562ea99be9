// Files that are sent side by side find their place in the order of announcing.
import { createVoorrang } from '../../src/aanlevering/voorrang.ts';
import type { LeveringId } from '../../src/kern/ids.ts';

const L = 'l1' as LeveringId;

it('a file waits for earlier ones that are under way, and for no later one', async () => {
  const voorrang = createVoorrang();
  const geplaatst: number[] = [];
  const stuur = (nr: number, ms: number): Promise<void> =>
    voorrang.tijdens(L, nr, async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await voorrang.naEerdere(L, nr);
      geplaatst.push(nr);
    });
  await Promise.all([stuur(1, 30), stuur(2, 1), stuur(3, 10)]);
  expect(geplaatst).toEqual([1, 2, 3]);
});

it('a file that fails holds nobody up, and another delivery is another order', async () => {
  const voorrang = createVoorrang();
  const mislukt = voorrang.tijdens(L, 1, () => Promise.reject(new Error('verbroken'))).catch(() => undefined);
  await voorrang.tijdens(L, 2, () => voorrang.naEerdere(L, 2));
  void voorrang.tijdens('l2' as LeveringId, 1, () => new Promise<void>(() => undefined));
  await voorrang.tijdens(L, 3, () => voorrang.naEerdere(L, 3));
  await mislukt;
});
