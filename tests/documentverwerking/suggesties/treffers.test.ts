// What the rules find in the corpus: precision and recall per kind, printed, and guarded.
import { stelVoor, type Suggestie, type Suggestiesoort } from '../../../src/documentverwerking/suggesties/index.ts';
import { AFGEBROKEN, CORPUS } from './corpus.ts';
import { ontmerk, type Merk } from './merken.ts';

/** Least share that must be right, and least share that must be found. */
const MINIMUM: Readonly<Partial<Record<Suggestiesoort, readonly [precisie: number, bereik: number]>>> = {
  'e-mail': [1, 0.9],
  telefoon: [1, 0.85],
  bsn: [0.75, 1],
  iban: [1, 1],
  postcode: [1, 1],
  adres: [0.9, 0.8],
  kenteken: [1, 1],
  geboortedatum: [1, 0.85],
  identiteitsbewijs: [1, 1],
  naam: [0.9, 0.9],
};

const zelfde = (a: Merk, b: Merk): boolean => a.soort === b.soort && a.van === b.van && a.tot === b.tot;
const telling = new Map<Suggestiesoort, { goed: number; ten_onrechte: number; gemist: number }>();
const tel = (soort: Suggestiesoort, wat: 'goed' | 'ten_onrechte' | 'gemist'): void => {
  const stand = telling.get(soort) ?? { goed: 0, ten_onrechte: 0, gemist: 0 };
  stand[wat] += 1;
  telling.set(soort, stand);
};

for (const regel of [...CORPUS, ...AFGEBROKEN]) {
  const { tekst, merken } = ontmerk(regel);
  const gevonden: readonly Suggestie[] = stelVoor([{ nummer: 1, tekst }]);
  for (const merk of merken) tel(merk.soort, gevonden.some((suggestie) => zelfde(suggestie, merk)) ? 'goed' : 'gemist');
  for (const suggestie of gevonden) if (!merken.some((merk) => zelfde(suggestie, merk))) tel(suggestie.soort, 'ten_onrechte');
}

const deel = (teller: number, noemer: number): number => (noemer === 0 ? 1 : teller / noemer);

describe('the suggestions of the rules', () => {
  it('are tried on enough lines, with and without something in them', () => {
    const leeg = CORPUS.filter((regel) => ontmerk(regel).merken.length === 0);
    expect(CORPUS.length + AFGEBROKEN.length).toBeGreaterThanOrEqual(200);
    expect(leeg.length).toBeGreaterThanOrEqual(80);
  });

  it('are told per kind', () => {
    const regels = [...telling].map(([soort, { goed, ten_onrechte, gemist }]) => [
      soort.padEnd(18),
      `goed ${goed}`.padEnd(9),
      `ten onrechte ${ten_onrechte}`.padEnd(16),
      `gemist ${gemist}`.padEnd(10),
      `precisie ${deel(goed, goed + ten_onrechte).toFixed(2)}`,
      `bereik ${deel(goed, goed + gemist).toFixed(2)}`,
    ]);
    process.stdout.write(`${regels.map((regel) => regel.join(' ')).join('\n')}\n`);
    expect(new Set(telling.keys())).toEqual(new Set(Object.keys(MINIMUM)));
  });

  it.each(Object.entries(MINIMUM))('are good enough for %s', (soort, [precisie, bereik]) => {
    const { goed, ten_onrechte, gemist } = telling.get(soort as Suggestiesoort) ?? { goed: 0, ten_onrechte: 0, gemist: 1 };
    expect(deel(goed, goed + ten_onrechte)).toBeGreaterThanOrEqual(precisie);
    expect(deel(goed, goed + gemist)).toBeGreaterThanOrEqual(bereik);
  });
});
