// The command `inventaris` as a person or another program uses it: a report in, rows and faults out.
import { writeFileSync } from 'node:fs';
import { rapportschema, rapporttabel, voorbeeldrijen } from '../../src/productierapport/index.ts';
import { voerUit } from '../../src/uitvoer/index.ts';
import { bytes, pakket } from '../documentverwerking/innemen/bestanden.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { start } from './opdracht.ts';

let map: Folder;
beforeAll(async () => {
  map = await newFolder();
});
afterAll(() => map.remove());

const voer = (...argumenten: readonly string[]) => start('cli/main.ts', ['inventaris', ...argumenten], {}).klaar;
function bestand(naam: string, inhoud: string | Uint8Array): string {
  writeFileSync(map.file(naam), inhoud);
  return map.file(naam);
}
const sjabloon = async (): Promise<string> => bestand('sjabloon.xlsx', (await voerUit(rapporttabel('Rapport', voorbeeldrijen), 'xlsx')).bytes);
const FOUT = 'ID;Document;Beoordeling;Beoordelingsgrond;Datum\n1;Brief;openbaar;;2026-01-05\n\n2;Nota;geheim;;31-02-2026\n';

it('prints rows as JSON and ends with 0 when nothing is wrong', async () => {
  const { code, uit } = await voer(await sjabloon(), '--json');
  const gelezen = rapportschema.parse(JSON.parse(uit));
  expect(code).toBe(0);
  expect(gelezen.rijen.map(({ rij, documentnummer, oordeel }) => [rij, documentnummer, oordeel])).toEqual([
    [2, '2026-01-1001', 'openbaar'],
    [3, '2026-01-1002', 'deels openbaar'],
    [4, '2026-01-1003', 'niet openbaar'],
    [5, '2026-01-1004', 'reeds openbaar'],
  ]);
});

it('names every fault with row, column and value, and ends with 1', async () => {
  const { code, uit } = await voer(bestand('fout.csv', FOUT), '--json');
  expect(code).toBe(1);
  expect(rapportschema.parse(JSON.parse(uit)).fouten.map(({ rij, kolom, kop, waarde, code: soort }) => [rij, kolom, kop, waarde, soort])).toEqual([
    [4, 'C', 'Beoordeling', 'geheim', 'oordeel_onbekend'],
    [4, 'E', 'Datum', '31-02-2026', 'datum_onleesbaar'],
  ]);
});

it('says the same in words', async () => {
  const { uit } = await voer(bestand('fout.csv', FOUT));
  expect(uit).toContain('2 rijen, 2 fouten');
  expect(uit).toContain('rij 4, kolom C (Beoordeling): De beoordeling "geheim" kennen wij niet.');
});

it('matches files to rows, and names what fits nowhere and what is missing', async () => {
  const set = bestand('set.zip', pakket({ '1001.txt': 'een', '__MACOSX/._1001.txt': 'x', '9.txt': 'negen' }));
  const { code, uit } = await voer(await sjabloon(), '--bestanden', set, '--json');
  const { bestanden, bestandsmeldingen } = JSON.parse(uit);
  expect(code).toBe(1);
  expect(bestanden).toEqual([{ rij: 2, bestand: '1001.txt' }]);
  expect(bestandsmeldingen.map(({ soort }: { readonly soort: string }) => soort)).toEqual(['geen-rij', 'ontbreekt', 'systeembestand']);
});

it('ends with 3 and a sentence when the file cannot be read, and with 2 when it is no command', async () => {
  expect(await voer(bestand('x.xlsx', bytes('%PDF-1.7\n')))).toMatchObject({ code: 3, uit: '', fout: expect.stringContaining('Dit is geen rekenblad.') });
  expect(await voer(map.file('niets.xlsx'))).toMatchObject({ code: 3, fout: expect.stringContaining('is niet te lezen') });
  expect(await voer()).toMatchObject({ code: 2, fout: expect.stringContaining('Gebruik: woostroom inventaris') });
});
