// A `SafePdf` is made in one place, out of a report without a fault. Anywhere else a redacted file is only a candidate.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const wortel = join(import.meta.dirname, '../..');
const MAKER = join('src', 'documentverwerking', 'lakpoort', 'bewijs.ts');
const GEBRUIKER = join('src', 'documentverwerking', 'lakpoort', 'poort.ts');

const bestanden = ['src', 'projections', 'tests', 'bench'].flatMap((map) =>
  readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => /\.tsx?$/.test(naam))
    .map((naam) => join(map, naam)),
);
const tekst = (bestand: string): string => readFileSync(join(wortel, bestand), 'utf8');
const zoek = (regel: RegExp): readonly string[] => bestanden.filter((bestand) => bestand !== join('tests', 'architectuur', 'bewijs.test.ts') && regel.test(tekst(bestand)));

describe('the proof of a redacted file', () => {
  it('is claimed in one file only', () => {
    expect(zoek(/\b(?:as|satisfies)\s+(?:unknown\s+as\s+)?SafePdf\b|<SafePdf>/)).toEqual([MAKER]);
  });

  it('is not claimed by way of another type', () => {
    expect(zoek(/\bas\s+(?:never|any)\b[^;]*\b(?:SafePdf|Keuring)\b|\bas\s+(?:unknown\s+as\s+)?(?:Keuring|Extract<Keuring)/)).toEqual([]);
  });

  it('is asked for by the gate only, and does not go out of its door', () => {
    expect(zoek(/from '[^']*lakpoort\/bewijs\.ts'|from '\.\/bewijs\.ts'/)).toEqual([GEBRUIKER]);
    expect(tekst(join('src', 'documentverwerking', 'lakpoort', 'index.ts'))).not.toMatch(/from '\.\/bewijs/);
  });

  it('is judged without a line of what made the file', () => {
    const vanDeMaker = bestanden.filter((bestand) => bestand.startsWith(join('src', 'documentverwerking', 'lakpoort'))).filter((bestand) => /import (?!type)[^;]*lakken\//.test(tekst(bestand)));
    expect(vanDeMaker).toEqual([]);
  });
});
