// Files that are not completely in: what was confirmed is in the copy, and what was finished meanwhile is not waited for.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAanleveringen, type Aanleveringen } from '../../src/aanlevering/index.ts';
import { createBestandsdelen } from '../../src/aanlevering/bestandsdelen.ts';
import { kopieerUploads } from '../../src/backup/uploads.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import type { LeveringId, MedewerkerId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { newFolder, type Folder } from '../support/folder.ts';

const clock = fixedClock('2026-03-10T09:00:00Z');
const leveringId = newId<LeveringId>();
let folder: Folder;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => folder.remove());

async function* stroom(tekst: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(tekst);
}
async function inhoud(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let tekst = '';
  for await (const chunk of bytes) tekst += Buffer.from(chunk).toString();
  return tekst;
}
const aanlevering = (map: string): Aanleveringen => createAanleveringen({ map: folder.file(join(map, 'aanlevering')), clock });
const metBestanden = (aantal: number): Aanleveringen => {
  const hier = aanlevering('van');
  hier.begin({ leveringId, verzoekId: newId<VerzoekId>(), door: newId<MedewerkerId>(), begonnenOp: clock.now() });
  hier.meldAan(leveringId, Array.from({ length: aantal }, (_, nr) => ({ kenmerk: String(nr), pad: 'verzegeld' as Verzegeld, bytes: 8, geweigerd: null })));
  return hier;
};

it('a file that is half in goes on where it was', async () => {
  const hier = metBestanden(1);
  await hier.ontvang(leveringId, 1, 0, stroom('abcd'));
  expect(await kopieerUploads(folder.file('van'), folder.file('naar'), () => undefined)).toBe(1);
  hier.close();
  const daar = aanlevering('naar');
  expect(daar.bestand(leveringId, 1)?.ontvangen).toBe(4);
  expect((await daar.ontvang(leveringId, 1, 4, stroom('efgh'))).ontvangen).toBe(8);
  expect(await inhoud(daar.inhoud(leveringId, 1))).toBe('abcdefgh');
  daar.close();
});

it('a file that is finished while others are copied counts as finished, and nothing of it stays', async () => {
  const hier = metBestanden(3);
  for (const nr of [1, 2, 3]) await hier.ontvang(leveringId, nr, 0, stroom(`bestand${nr}`));
  const klaar: Promise<void>[] = [];
  await kopieerUploads(folder.file('van'), folder.file('naar'), (gedaan) => {
    if (gedaan !== 1) return;
    // The first was copied already; the second is still to come.
    for (const nr of [1, 2]) klaar.push(hier.rondAf(leveringId, nr, { soort: 'archief' }));
  });
  await Promise.all(klaar);
  hier.close();
  const daar = aanlevering('naar');
  expect(daar.bestanden(leveringId).filter(({ uitkomst }) => uitkomst === null).map(({ nr }) => nr)).toContain(3);
  for (const { nr } of daar.compleet()) expect(await inhoud(daar.inhoud(leveringId, nr))).toBe(`bestand${nr}`);
  expect(daar.compleet().map(({ nr }) => nr).toSorted().map(String)).toEqual(readdirSync(folder.file(join('naar', 'aanlevering', 'delen', leveringId))).toSorted());
  daar.close();
});

it('parts of a file of another system are what was confirmed', async () => {
  const delen = (map: string) => createBestandsdelen({ map: folder.file(join(map, 'bestandsdelen')), clock, deelBytes: 4 });
  const hier = delen('van');
  const { id } = hier.begin({ id: newId<LeveringId>(), eigenaar: 'k-1', gegevens: 'verzegeld' as Verzegeld, bytes: 6 });
  await hier.ontvang(id, 2, stroom('ef'));
  await kopieerUploads(folder.file('van'), folder.file('naar'), () => undefined);
  hier.close();
  const daar = delen('naar');
  expect(daar.vind(id)?.delen.map(({ ontvangen }) => ontvangen)).toEqual([false, true]);
  await daar.ontvang(id, 1, stroom('abcd'));
  expect(Buffer.from(await daar.inhoud(id)).toString()).toBe('abcdef');
  daar.close();
});
