// From a place in the text of a page to the words on that page with their boxes, line by line.
import type { Rechthoek, Woord } from '../lakken/index.ts';
import type { Suggestie } from './model.ts';
import { vouw } from './woorden.ts';

/** What is needed of a word on a page. */
export type Paginawoord = Pick<Woord, 'tekst' | 'vlak' | 'verticaal'>;

/** The words of one line that a suggestion covers, and the box around them. */
export interface Regelvlak {
  readonly vlak: Rechthoek;
  /** Indexes in the words of the page. */
  readonly woorden: readonly number[];
}

/** How many letters before and after a find are compared when the same words stand on a page more than once. */
const OMGEVING = 60;

/** Letters and digits only: the text was joined, normalised and hyphenated; the words on the page were not. */
interface Letterstroom {
  readonly letters: string;
  /** For each letter: its position in the text, or the index of its word. */
  readonly herkomst: readonly number[];
}

function stroomVan(delen: Iterable<{ readonly tekst: string; readonly herkomst: number }>): Letterstroom {
  let letters = '';
  const herkomst: number[] = [];
  for (const deel of delen) {
    const kern = vouw(deel.tekst.normalize('NFKC')).replace(/[^\p{L}\d@]/gu, '');
    letters += kern;
    for (let i = 0; i < kern.length; i += 1) herkomst.push(deel.herkomst);
  }
  return { letters, herkomst };
}

function* tekensVan(text: string): Generator<{ readonly tekst: string; readonly herkomst: number }> {
  let herkomst = 0;
  for (const tekst of text) {
    yield { tekst, herkomst };
    herkomst += tekst.length;
  }
}

/** Gives for a place in the text the boxes of its words, one per line, in reading order. */
export type Plaatser = (suggestie: Pick<Suggestie, 'van' | 'tot'>) => readonly Regelvlak[];

/**
 * A placer for one page. It boxes whole words: half a word is never boxed. It gives nothing when the words are not on the page
 * (an engine read it differently): then the place must be pointed out by hand.
 * @param paginatekst the text in which the suggestions were found
 * @param woorden of the same page, in reading order
 */
export function plaatser(paginatekst: string, woorden: readonly Paginawoord[]): Plaatser {
  const tekst = stroomVan(tekensVan(paginatekst));
  const blad = stroomVan(woorden.map((woord, herkomst) => ({ tekst: woord.tekst, herkomst })));
  /** How many letters stand before each position of the text. */
  const voor = new Uint32Array(paginatekst.length + 1);
  for (const herkomst of tekst.herkomst) voor[herkomst + 1] = (voor[herkomst + 1] ?? 0) + 1;
  for (let i = 1; i < voor.length; i += 1) voor[i] = (voor[i] ?? 0) + (voor[i - 1] ?? 0);
  return (suggestie) => {
    const [van, tot] = [voor[suggestie.van] ?? 0, voor[suggestie.tot] ?? tekst.letters.length];
    if (van >= tot) return [];
    const plek = besteplek(tekst.letters, van, tot, blad.letters);
    return plek === null ? [] : perRegel([...new Set(blad.herkomst.slice(plek, plek + tot - van))], woorden);
  };
}

/** Where in `blad` the same letters stand, in the surroundings that are most alike. */
function besteplek(tekst: string, van: number, tot: number, blad: string): number | null {
  const naald = tekst.slice(van, tot);
  let beste: { readonly plek: number; readonly gelijk: number } | null = null;
  for (let plek = blad.indexOf(naald); plek !== -1; plek = blad.indexOf(naald, plek + 1)) {
    let gelijk = 0;
    for (let i = 1; i <= OMGEVING && tekst[van - i] !== undefined && tekst[van - i] === blad[plek - i]; i += 1) gelijk += 1;
    const na = plek + naald.length;
    for (let i = 0; i < OMGEVING && tekst[tot + i] !== undefined && tekst[tot + i] === blad[na + i]; i += 1) gelijk += 1;
    const dichterbij = beste !== null && gelijk === beste.gelijk && Math.abs(plek - van) < Math.abs(beste.plek - van);
    if (beste === null || gelijk > beste.gelijk || dichterbij) beste = { plek, gelijk };
  }
  return beste?.plek ?? null;
}

function perRegel(indexen: readonly number[], woorden: readonly Paginawoord[]): readonly Regelvlak[] {
  const regels: { vlak: Rechthoek; woorden: number[]; verticaal: boolean }[] = [];
  for (const index of indexen) {
    const woord = woorden[index];
    if (woord === undefined) continue;
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.verticaal === woord.verticaal && opEenRegel(laatste.vlak, woord)) {
      laatste.vlak = omvat(laatste.vlak, woord.vlak);
      laatste.woorden.push(index);
    } else {
      regels.push({ vlak: woord.vlak, woorden: [index], verticaal: woord.verticaal });
    }
  }
  return regels.map(({ vlak, woorden: deel }) => ({ vlak, woorden: deel }));
}

/** Half their height in common, and not further apart than three times that height: columns and table cells stay apart. */
function opEenRegel(regel: Rechthoek, { vlak, verticaal }: Paginawoord): boolean {
  const [a, b] = verticaal ? [gekanteld(regel), gekanteld(vlak)] : [regel, vlak];
  const samen = Math.min(a.y + a.hoogte, b.y + b.hoogte) - Math.max(a.y, b.y);
  const gat = Math.max(b.x - (a.x + a.breedte), a.x - (b.x + b.breedte));
  const hoogte = Math.min(a.hoogte, b.hoogte);
  return samen >= hoogte / 2 && gat <= hoogte * 3;
}

const gekanteld = ({ x, y, breedte, hoogte }: Rechthoek): Rechthoek => ({ x: y, y: x, breedte: hoogte, hoogte: breedte });

function omvat(a: Rechthoek, b: Rechthoek): Rechthoek {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    breedte: Math.max(a.x + a.breedte, b.x + b.breedte) - x,
    hoogte: Math.max(a.y + a.hoogte, b.y + b.hoogte) - y,
  };
}
