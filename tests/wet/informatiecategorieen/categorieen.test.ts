// The seventeen categories and art. 3.1: complete, unique, and only five of them compulsory yet.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categorieVan, categorieVanUri, informatiecategorieen, isVanKracht } from '../../../src/wet/informatiecategorieen/categorieen.ts';

const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);

describe('the information categories', () => {
  it('are seventeen and one, each with its own identifier', () => {
    expect(informatiecategorieen).toHaveLength(18);
    expect(new Set(informatiecategorieen.map(({ uri }) => uri)).size).toBe(18);
    expect(informatiecategorieen.map(({ infocat }) => infocat).slice(-2)).toEqual(['infocat017', null]);
  });

  it('in force are 1a, 1b, 1d, 1e and 2b since 1 November 2024, and 3.1', () => {
    const op = (datum: string) => informatiecategorieen.filter((c) => isVanKracht(c, dag(datum))).map(({ code }) => code);
    expect(op('2024-10-31')).toEqual(['3.1']);
    expect(op('2024-11-01')).toEqual(['1a', '1b', '1d', '1e', '2b', '3.1']);
  });

  it('are found by letter and by TOOI identifier', () => {
    expect(categorieVan('2i')).toMatchObject({ naam: 'Woo-verzoeken en -besluiten', artikel: 'Woo art. 3.3 lid 2 onder i', infocat: 'infocat014', termijnWeken: 2 });
    expect(categorieVanUri('https://identifier.overheid.nl/tooi/def/thes/kern/c_816e508d')?.code).toBe('3.1');
    expect(categorieVan('9z')).toBeNull();
    expect(categorieVanUri('c_816e508d')).toBeNull();
  });
});

describe('against the official value list', () => {
  const bestand = join(process.cwd(), '..', 'shared', 'standards', 'diwoo', 'lists', 'informatiecategorieen-verrijkt.json');
  if (!existsSync(bestand)) {
    console.warn(`OVERGESLAGEN: ${bestand} is er niet; de categorieën zijn niet met de waardelijst vergeleken.`);
    it.skip('SKIPPED: the DiWoo value list is absent', () => undefined);
    return;
  }
  const lijst: readonly { uri: string; labelMeervoud: string; labelEnkelvoud: string; infocat: string | null }[] = JSON.parse(readFileSync(bestand, 'utf8'));

  it.each(lijst.map((rij) => [rij.labelMeervoud, rij] as const))('%s', (naam, { uri, labelEnkelvoud, infocat }) => {
    expect(categorieVanUri(uri)).toMatchObject({ naam, enkelvoud: labelEnkelvoud, infocat: infocat ?? null });
  });
});
