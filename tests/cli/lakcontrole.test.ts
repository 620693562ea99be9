// The command `lakcontrole` as a person uses it: the report on standard output, and 0 only with a proof.
import { writeFileSync } from 'node:fs';
import { createPdfEngine } from '../../src/documentverwerking/pdfium-engine.ts';
import { schrijf } from '../documentverwerking/lakpoort/schrijver.ts';
import { GEHEIM, maakBron, maakPaginas, vakOm } from '../documentverwerking/lakpoort/voorbeeld.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { start } from './opdracht.ts';

let map: Folder;
beforeAll(async () => {
  map = await newFolder();
  const engine = createPdfEngine({ processes: 1 });
  const bron = await maakBron();
  const vak = vakOm(bron, GEHEIM);
  writeFileSync(map.file('bron.pdf'), bron.bytes);
  writeFileSync(map.file('goed.pdf'), schrijf(await maakPaginas(engine, bron, [vak]), 'Brief'));
  const { x, y, breedte, hoogte } = vak;
  writeFileSync(map.file('lak.json'), JSON.stringify([{ pagina: 1, x, y, breedte, hoogte, gronden: ['5.1.2e'] }]));
  await engine.close();
});
afterAll(() => map.remove());

const controleer = (...argumenten: readonly string[]) => start('cli/main.ts', ['lakcontrole', ...argumenten], {}).klaar;

it('ends with 0 and the report when there is a proof', async () => {
  const { code, uit } = await controleer(map.file('bron.pdf'), map.file('goed.pdf'), map.file('lak.json'));
  expect(JSON.parse(uit)).toMatchObject({ goed: true, fouten: [], paginas: 1, vlakken: 1 });
  expect(code).toBe(0);
});

it('ends with 1 and every fault when there is none', async () => {
  const { code, uit } = await controleer(map.file('bron.pdf'), map.file('bron.pdf'), map.file('lak.json'));
  const { goed, fouten } = JSON.parse(uit);
  expect([code, goed]).toEqual([1, false]);
  expect(fouten.map(({ proef }: { proef: string }) => proef)).toEqual(expect.arrayContaining(['V1', 'V2', 'V3']));
});

it('tells every fault in the orders, and examines nothing', async () => {
  writeFileSync(map.file('fout.json'), JSON.stringify([{ pagina: 0, x: 1, y: 1, breedte: -1, hoogte: 1, gronden: [] }, { tekst: 'Jan', gronden: ['9.9'] }, 3]));
  const { code, uit, fout } = await controleer(map.file('bron.pdf'), map.file('goed.pdf'), map.file('fout.json'));
  expect([code, uit]).toEqual([2, '']);
  expect(fout).toContain('[0].pagina: De eerste pagina is 1.');
  expect(fout).toContain('[0].breedte: Deze maat moet groter zijn dan 0.');
  expect(fout).toContain('[0].gronden: Noem ten minste één grond.');
  expect(fout).toContain('[1].gronden[0]: De grond "9.9" staat niet in de Woo.');
  expect(fout).toContain('[2]: Schrijf een opdracht als');
});

it.each([
  ['no files', [], 'Gebruik'],
  ['a source that is not there', ['/nergens/bron.pdf', 'goed.pdf', 'lak.json'], '/nergens/bron.pdf is niet te lezen'],
  ['a result that is not there', ['bron.pdf', '/nergens/uit.pdf', 'lak.json'], '/nergens/uit.pdf is niet te lezen'],
  ['orders that are not there', ['bron.pdf', 'goed.pdf', '/nergens/lak.json'], 'niet te lezen'],
])('%s is refused in words', async (_wat, argumenten, tekst) => {
  const { code, fout } = await controleer(...argumenten.map((each) => (each.startsWith('/') ? each : map.file(each))));
  expect(code).toBe(2);
  expect(fout).toContain(tekst);
});
