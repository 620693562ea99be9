// Outside src/wet nobody computes a legal date without saying under which law: a forgotten argument would silently ignore
// the readings and holidays that a body chose.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const REKENAARS = /\b(berekenTermijnen|berekenBesluittermijnen|berekenBezwaar|berekenIngebrekestelling|berekenRechterlijkeTermijn|berekenPublicatietermijn)\(/g;
const wortel = join(import.meta.dirname, '../..');

const bestanden = ['src', 'projections'].flatMap((map) =>
  readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => /\.tsx?$/.test(naam) && !naam.startsWith('wet/'))
    .map((naam) => join(map, naam)),
);

/** The arguments of a call that begins at `begin`, parted by commas outside brackets. */
function argumenten(tekst: string, begin: number): readonly string[] {
  const delen: string[] = [];
  let deel = '';
  let diepte = 0;
  for (const teken of tekst.slice(begin)) {
    if ('([{'.includes(teken)) diepte++;
    if (')]}'.includes(teken) && --diepte < 0) break;
    if (teken === ',' && diepte === 0) {
      delen.push(deel);
      deel = '';
    } else deel += teken;
  }
  return [...delen, deel].map((each) => each.trim()).filter((each) => each !== '');
}

describe('every computation of a legal date outside src/wet', () => {
  const aanroepen = bestanden.flatMap((bestand) => {
    const tekst = readFileSync(join(wortel, bestand), 'utf8');
    return [...tekst.matchAll(REKENAARS)].map((gevonden) => ({ bestand, rekenaar: gevonden[1], args: argumenten(tekst, gevonden.index + gevonden[0].length) }));
  });

  it('is found', () => expect(aanroepen.length).toBeGreaterThan(8));

  it('names the law of this body', () => {
    expect(aanroepen.filter(({ args }) => !args.some((arg) => /recht/i.test(arg)))).toEqual([]);
  });

  // A clock that stands still with no end known moves its last day every day: who forgets the day shows another date than the next page.
  it('names the day it is asked on', () => {
    const elders: readonly string[] = [
      'projections/termijnenbord/klok.ts', // stores nothing that today changes; `klokOp` adds the day
      'src/web/werkplek/bord/bord.tsx', // the law of a page (`Werk.recht`) holds the day
      'src/web/werkplek/bord/bordvraag.ts',
      'src/verzoek/mededelingen/mededelingen.ts', // `kijkVanaf` is stored: too early is fine, and `mededelingen` adds the day
    ];
    const zonder = aanroepen.filter(({ rekenaar, args, bestand }) => rekenaar === 'berekenTermijnen' && !elders.includes(bestand) && !args.some((arg) => arg.includes('peildatum')));
    expect(zonder).toEqual([]);
  });
});
