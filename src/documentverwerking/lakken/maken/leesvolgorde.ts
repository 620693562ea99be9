// What of a page stays readable, with the boxes among it in reading order, in paragraphs.
import type { Lakvlak, Paginazicht, Rechthoek, Richting, Woord } from '../model.ts';
import { blijft } from '../plannen.ts';
import { binnen, dwars, langs, lengte, midden, onder, overlap, rechts, samen, uitBereiken } from '../vlakken.ts';

/** A word, or what is left of it. */
export interface Stuk {
  readonly soort: 'tekst';
  readonly tekst: string;
  readonly vlak: Rechthoek;
  readonly richting: Richting;
  /** No space after it. */
  readonly sluitAan: boolean;
}
export interface Vak {
  readonly soort: 'vak';
  readonly vlak: Lakvlak;
}
export interface Regel {
  readonly delen: readonly (Stuk | Vak)[];
}
export type Alinea = readonly Regel[];

type Deel = (Omit<Stuk, 'sluitAan'> & { readonly aanVorige: boolean; readonly regel: number }) | (Vak & { readonly regel: number });

/** Parts of the line height. */
const ALINEA_AFSTAND = 1.75;
const INSPRINGEN = 1.5;
const GELIJKE_HOOGTE = 1.25;
/** Points. */
const DUBBEL = 2;
const RAND = 0.2;
/** A place shorter than this holds no text. */
const KORTSTE = 0.1;

/** The place of what is left of a word: clear of every box, however narrow the last letter is. */
function vrijVan(vlak: Rechthoek, vlakken: readonly Lakvlak[], verticaal: boolean): Rechthoek {
  let lang = langs(vlak, verticaal);
  const over = dwars(vlak, verticaal);
  for (const { vlak: vak } of vlakken) {
    // A box on the next line may reach into the line height of this one, but covers none of its letters.
    const band = dwars(vak, verticaal);
    if (midden(over) < band.van || midden(over) > band.tot) continue;
    const bedekt = langs(vak, verticaal);
    if (overlap(bedekt, lang) <= 0) continue;
    lang = midden(bedekt) > midden(lang) ? { van: lang.van, tot: Math.max(lang.van, bedekt.van) } : { van: Math.min(lang.tot, bedekt.tot), tot: lang.tot };
  }
  return uitBereiken(lang, over, verticaal);
}

/** Boxes that may cover a letter of the word, or its ink where that sticks out. */
function vlakkenBij({ letters, vlak: heel }: Woord, vlakken: readonly Lakvlak[]): readonly Lakvlak[] {
  let x0 = heel.x;
  let y0 = heel.y;
  let x1 = rechts(heel);
  let y1 = onder(heel);
  for (const { inkt } of letters) {
    if (inkt === null) continue;
    x0 = Math.min(x0, inkt.x);
    y0 = Math.min(y0, inkt.y);
    x1 = Math.max(x1, rechts(inkt));
    y1 = Math.max(y1, onder(inkt));
  }
  // A word is as wide as all its letters, but for the rounding of sums.
  return vlakken.filter(({ vlak: { x, y, breedte, hoogte } }) => x <= x1 + RAND && x + breedte >= x0 - RAND && y <= y1 + RAND && y + hoogte >= y0 - RAND);
}

/** @param gezien boxes that have been placed already; filled here */
function* delenVan(woord: Woord, blad: Rechthoek, alle: readonly Lakvlak[], gezien: Set<Lakvlak>): Generator<Deel> {
  const { letters, verticaal, richting, regel, zichtbaar } = woord;
  const vlakken = vlakkenBij(woord, alle);
  if (vlakken.length === 0) {
    const vrij = zichtbaar ? binnen(vrijVan(woord.vlak, vlakken, verticaal), blad) : null;
    if (vrij !== null && lengte(langs(vrij, verticaal)) > KORTSTE) yield { soort: 'tekst', tekst: woord.tekst, vlak: vrij, richting, aanVorige: woord.sluitAan, regel };
    return;
  }
  const plaatsen = vlakken.map(({ vlak: plaats }) => plaats);
  let tekst = '';
  let vlak: Rechthoek | null = null;
  let aanVorige = woord.sluitAan;
  const rond = function* (): Generator<Deel> {
    if (vlak !== null) {
      // Some engines pass over text that starts outside the page, even by a hair.
      const vrij = binnen(vrijVan(vlak, vlakken, verticaal), blad);
      if (vrij !== null && lengte(langs(vrij, verticaal)) > KORTSTE) yield { soort: 'tekst', tekst, vlak: vrij, richting, aanVorige, regel };
    }
    tekst = '';
    vlak = null;
  };
  for (const letter of letters) {
    if (!blijft(letter, plaatsen, verticaal)) {
      yield* rond();
      aanVorige = true;
      const vak = vlakken.find((each) => !gezien.has(each) && !blijft(letter, [each.vlak], verticaal));
      if (vak !== undefined) {
        gezien.add(vak);
        yield { soort: 'vak', vlak: vak, regel };
      }
    } else if (zichtbaar) {
      tekst += letter.teken;
      vlak = vlak === null ? letter.vlak : samen(vlak, letter.vlak);
    }
  }
  yield* rond();
}

/** Puts a box that covers no known text where a reader would come across it. */
function voegIn(delen: Deel[], vak: Lakvlak): void {
  const hart = vak.vlak.y + vak.vlak.hoogte / 2;
  const plek = delen.findIndex((deel) => {
    const { vlak } = deel.soort === 'vak' ? deel.vlak : deel;
    const opRegel = hart > vlak.y && hart < vlak.y + vlak.hoogte;
    return opRegel ? vlak.x > vak.vlak.x : vlak.y > hart;
  });
  const na = plek < 0 ? undefined : delen[plek];
  const voor = plek < 0 ? delen.at(-1) : delen[plek - 1];
  const opRegelVan = [voor, na].find((deel) => {
    if (deel === undefined) return false;
    const { vlak } = deel.soort === 'vak' ? deel.vlak : deel;
    return hart > vlak.y && hart < vlak.y + vlak.hoogte;
  });
  delen.splice(plek < 0 ? delen.length : plek, 0, { soort: 'vak', vlak: vak, regel: opRegelVan?.regel ?? -1 - delen.length });
}

const vlakVan = (deel: Deel): Rechthoek => (deel.soort === 'vak' ? deel.vlak.vlak : deel.vlak);

function isVervolg(vorige: readonly Deel[], regel: readonly Deel[]): boolean {
  const gedraaid = (delen: readonly Deel[]): boolean => delen.some((deel) => deel.soort === 'tekst' && deel.richting !== 0);
  if (gedraaid(vorige) || gedraaid(regel)) return false;
  const [boven, onder] = [vorige.map(vlakVan).reduce(samen), regel.map(vlakVan).reduce(samen)];
  const hoogte = Math.min(boven.hoogte, onder.hoogte);
  const afstand = onder.y - boven.y;
  return (
    afstand > hoogte * 0.5 &&
    afstand < hoogte * ALINEA_AFSTAND &&
    Math.max(boven.hoogte, onder.hoogte) < hoogte * GELIJKE_HOOGTE &&
    Math.abs(onder.x - boven.x) < hoogte * INSPRINGEN
  );
}

function naarRegel(delen: readonly Deel[]): Regel {
  return {
    delen: delen.map((deel, at) => {
      if (deel.soort === 'vak') return { soort: 'vak', vlak: deel.vlak };
      const volgende = delen[at + 1];
      const { tekst, vlak, richting } = deel;
      return { soort: 'tekst', tekst, vlak, richting, sluitAan: volgende?.soort === 'tekst' && volgende.aanVorige };
    }),
  };
}

/** Letters painted twice to look bold are one word to a reader. */
function zonderDubbel(woorden: readonly Woord[]): readonly Woord[] {
  const gezien = new Map<string, Rechthoek[]>();
  return woorden.filter(({ tekst, vlak }) => {
    const eerder = gezien.get(tekst) ?? [];
    gezien.set(tekst, eerder);
    if (eerder.some((ander) => Math.hypot(ander.x - vlak.x, ander.y - vlak.y) < DUBBEL)) return false;
    eerder.push(vlak);
    return true;
  });
}

/** Everything of the page that stays, and every box once. */
export function leesvolgorde({ woorden, breedte, hoogte }: Paginazicht, vlakken: readonly Lakvlak[]): readonly Alinea[] {
  const gezien = new Set<Lakvlak>();
  const blad = { x: RAND, y: RAND, breedte: breedte - 2 * RAND, hoogte: hoogte - 2 * RAND };
  const delen = zonderDubbel(woorden).flatMap((woord) => [...delenVan(woord, blad, vlakken, gezien)]);
  for (const vak of vlakken) if (!gezien.has(vak)) voegIn(delen, vak);
  const regels: Deel[][] = [];
  for (const deel of delen) {
    const lopend = regels.at(-1);
    if (lopend?.[0]?.regel === deel.regel) lopend.push(deel);
    else regels.push([deel]);
  }
  const alineas: Regel[][] = [];
  regels.forEach((regel, at) => {
    const vorige = regels[at - 1];
    const lopend = alineas.at(-1);
    if (lopend !== undefined && vorige !== undefined && isVervolg(vorige, regel)) lopend.push(naarRegel(regel));
    else alineas.push([naarRegel(regel)]);
  });
  return alineas;
}

/** The page as text, for the search index. */
export const alsTekst = (alineas: readonly Alinea[]): string =>
  alineas
    .map((alinea) =>
      alinea
        .map(({ delen }) =>
          delen
            .map((deel, at) => (deel.soort === 'vak' ? `[${deel.vlak.label}]` : deel.tekst) + (at === delen.length - 1 || (deel.soort === 'tekst' && deel.sluitAan) ? '' : ' '))
            .join(''),
        )
        .join('\n'),
    )
    .join('\n\n');
