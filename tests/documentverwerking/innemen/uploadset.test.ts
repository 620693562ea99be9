// A set of files that came with a report: what is in it, what cannot be a document, and what only a computer put there.
import { createUploadsetlezer, type Uploadsetlezer } from '../../../src/documentverwerking/innemen/uploadset.ts';
import { gedeeld, itMetData } from '../../support/gedeelde-data.ts';
import { bytes, pakket } from './bestanden.ts';

let lezer: Uploadsetlezer;
beforeAll(() => {
  lezer = createUploadsetlezer();
});
afterAll(() => lezer.close());

it('opens archives, takes loose files as they are, and keeps the rest apart by name', async () => {
  const zip = pakket({ 'map/1.txt': 'een', '2.zip': pakket({ 'x.txt': 'x' }), '3.exe': bytes('MZ\u0090\u0000'), '__MACOSX/._1.txt': 'x', 'map/.DS_Store': 'x' });
  const { leden, systeembestanden } = await lezer.lees([{ naam: 'set.zip', bytes: zip }, { naam: '4.pdf', bytes: bytes('%PDF-1.7\n') }, { naam: '.DS_Store', bytes: bytes('x') }]);
  expect(leden.map(({ naam, bezwaar }) => [naam, bezwaar?.split('.')[0] ?? null])).toEqual([
    ['1.txt', null],
    ['2.zip', 'Het is zelf weer een ingepakt bestand'],
    ['3.exe', 'Het is een programma en geen document'],
    ['4.pdf', null],
  ]);
  expect(systeembestanden).toEqual(['__MACOSX/._1.txt', 'map/.DS_Store', '.DS_Store']);
});

it('refuses an archive that cannot be opened', async () => {
  await expect(lezer.lees([{ naam: 'set.zip', bytes: bytes('PK\u0003\u0004 kapot') }])).rejects.toMatchObject({ reden: 'beschadigd' });
});

itMetData('opens 7z as well', async () => {
  const { leden } = await lezer.lees([{ naam: 'a.7z', bytes: gedeeld('inventory/upload-sets/extractor-Archive.7z') }]);
  expect(leden.map(({ naam }) => naam)).toEqual(['nested.txt', 'hello.txt', 'lorem.txt']);
});
