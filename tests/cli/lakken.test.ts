// The command lakken: a file with a proof, or no file.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { newFolder, type Folder } from '../support/folder.ts';
import { AANVALLEN, GEHEIM } from '../documentverwerking/lakken/aanvallen.ts';
import { tekstVan } from '../documentverwerking/lakken/lezen.ts';
import { start, type Uitkomst } from './opdracht.ts';

let folder: Folder;
beforeAll(async () => {
  folder = await newFolder();
  writeFileSync(folder.file('in.pdf'), await AANVALLEN[0]!.maak(GEHEIM));
});
afterAll(() => folder.remove());

function lakken(lak: unknown, ...vlaggen: readonly string[]): Promise<Uitkomst> {
  writeFileSync(folder.file('lak.json'), typeof lak === 'string' ? lak : JSON.stringify(lak));
  return start('cli/main.ts', ['lakken', folder.file('in.pdf'), folder.file('lak.json'), folder.file('uit.pdf'), ...vlaggen], {}).klaar;
}

const achtergebleven = (): readonly string[] => readdirSync(folder.file('.')).filter((naam) => !['in.pdf', 'lak.json', 'uit.pdf'].includes(naam));

describe('the command lakken', () => {
  it('makes a file with a proof, and prints the report', async () => {
    const { code, uit, fout } = await lakken([{ tekst: GEHEIM, gronden: ['5.1.2.e'] }], '--kenmerk', 'WOO-2026-0001');
    expect({ code, fout }).toMatchObject({ code: 0 });
    expect(JSON.parse(uit)).toMatchObject({ goed: true, paginas: 1, vlakken: 1, fouten: [] });
    const tekst = await tekstVan(readFileSync(folder.file('uit.pdf')));
    expect(tekst).toContain('Rechts');
    expect(tekst).toContain('WOO-2026-0001 · pagina 1 van 1');
    expect(tekst).not.toContain(GEHEIM);
    expect(achtergebleven()).toEqual([]);
  });

  it('tells every fault in the orders, and makes nothing; an older file of that name does not stay', async () => {
    writeFileSync(folder.file('uit.pdf'), 'van gisteren');
    const { code, uit, fout } = await lakken([{ tekst: 'Nergensman', gronden: ['5.1.2.e'] }, { pagina: 7, x: 0, y: 0, breedte: 10, hoogte: 10, gronden: ['5.1.2.e'] }]);
    expect(code).toBe(1);
    expect(uit).toBe('');
    expect(fout).toContain('Opdracht 1: deze tekst staat nergens in het document.');
    expect(fout).toContain('Opdracht 2: pagina 7 bestaat niet.');
    expect(existsSync(folder.file('uit.pdf'))).toBe(false);
    expect(achtergebleven()).toEqual([]);
  });

  it('understands no orders without a ground, and no flags it does not have', async () => {
    const zonder = await lakken([{ pagina: 1, x: 0, y: 0, breedte: 10, hoogte: 10, gronden: [] }]);
    expect(zonder.code).toBe(2);
    expect(zonder.fout).toContain('Noem ten minste één grond');
    expect((await lakken([], '--raster', '7')).code).toBe(2);
    expect((await lakken('geen json')).code).toBe(2);
  });

  it('never writes over the original', async () => {
    const bron = folder.file('in.pdf');
    writeFileSync(folder.file('lak.json'), '[]');
    const { code } = await start('cli/main.ts', ['lakken', bron, folder.file('lak.json'), bron], {}).klaar;
    expect(code).toBe(2);
    expect(readFileSync(bron, 'latin1')).toMatch(/^%PDF-/);
  });
});
