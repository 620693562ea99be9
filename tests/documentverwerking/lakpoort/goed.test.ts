// The gate gives its proof to a file that deserves it.
import { writeFileSync } from 'node:fs';
import { createLakpoort, type Lakpoort } from '../../../src/documentverwerking/lakpoort/index.ts';
import type { PdfEngine } from '../../../src/documentverwerking/pdf.ts';
import { createPdfEngine } from '../../../src/documentverwerking/pdfium-engine.ts';
import { newFolder, type Folder } from '../../support/folder.ts';
import { schrijf } from './schrijver.ts';
import { GEHEIM, maakBron, maakPaginas, opdrachtVoor, opties, vakOm } from './voorbeeld.ts';

let engine: PdfEngine;
let poort: Lakpoort;
let map: Folder;
beforeAll(async () => {
  engine = createPdfEngine({ processes: 1 });
  poort = createLakpoort();
  map = await newFolder();
});
afterAll(async () => {
  await Promise.all([engine.close(), poort.close()]);
  await map.remove();
});

it('proves a file that was made anew', async () => {
  const bron = await maakBron();
  const vak = vakOm(bron, GEHEIM);
  const bestand = map.file('goed.pdf');
  writeFileSync(bestand, schrijf(await maakPaginas(engine, bron, [vak]), opties.titel));
  const keuring = await poort.keur({ bron: bron.bytes, bestand, opdrachten: [opdrachtVoor(vak)], opties });
  expect(keuring.rapport.fouten).toEqual([]);
  expect(keuring.goed).toBe(true);
});
