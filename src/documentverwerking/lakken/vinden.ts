// Finds every occurrence of a text on a page, however it is written: case, accents, hyphens, spaces and line breaks do not matter.
import type { Letter, Paginazicht, Rechthoek, Woord } from './model.ts';
import { langs, overlap, samen } from './vlakken.ts';

/** The letters of one occurrence that stand on one line. */
export interface Vindregel {
  readonly letters: readonly Letter[];
  readonly woord: Woord;
}

export interface Vondst {
  /** As it is written on the page. */
  readonly tekst: string;
  readonly regels: readonly Vindregel[];
  /** One place per line. */
  readonly vlakken: readonly Rechthoek[];
}

/** A folded letter, and how it hangs on to the one before it. */
interface Schakel {
  readonly teken: string;
  readonly woord: Woord;
  /** Index in the letters of the chain. */
  readonly letter: number;
  readonly voeg: 'aan' | 'spatie' | 'regel';
}

const STREEPJES = /[\p{Pd}\u00ad\u2212]/u;
const LEEG = /[\s\p{Cc}\p{Cf}]/u;
const VAN_RECHTS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Shorter texts are only found as words of their own: "Jan" is not in "januari". */
const KORT = 3;

/** Letters without case, accents, ligatures, hyphens and spaces. */
export function vouw(tekst: string): string {
  const kaal = tekst.toWellFormed().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ĳ', 'ij');
  return Array.from(kaal).filter((teken) => !STREEPJES.test(teken) && !LEEG.test(teken)).join('');
}

interface Keten {
  /** Every letter, hyphens included, with its word. */
  readonly letters: readonly { readonly letter: Letter; readonly woord: Woord }[];
  readonly schakels: readonly Schakel[];
  readonly hooi: string;
  /** Which link each UTF-16 unit of `hooi` is of. */
  readonly plaatsen: readonly number[];
}

function* schakelsVan(woorden: readonly Woord[]): Generator<Schakel> {
  let nummer = -1;
  const gevouwen = new Map<string, readonly string[]>();
  let voeg: Schakel['voeg'] = 'regel';
  let vorige: Woord | undefined;
  for (const woord of woorden) {
    // A hyphen at the end of a line joins; elsewhere it is folded away.
    const eindigtOpStreep = vorige !== undefined && STREEPJES.test(vorige.tekst.at(-1) ?? '');
    if (vorige === undefined) voeg = 'regel';
    else if (woord.regel !== vorige.regel) voeg = eindigtOpStreep ? 'aan' : 'regel';
    else if (!woord.sluitAan) voeg = 'spatie';
    for (const letter of woord.letters) {
      nummer += 1;
      const tekens = gevouwen.get(letter.teken) ?? Array.from(vouw(letter.teken));
      gevouwen.set(letter.teken, tekens);
      for (const teken of tekens) {
        yield { teken, woord, letter: nummer, voeg };
        voeg = 'aan';
      }
    }
    vorige = woord;
  }
}

function ketenVan(woorden: readonly Woord[]): Keten {
  const schakels = [...schakelsVan(woorden)];
  const plaatsen = schakels.flatMap(({ teken }, at) => Array.from(teken, () => at).concat(teken.length > 1 ? [at] : []));
  return { letters: woorden.flatMap((woord) => woord.letters.map((letter) => ({ letter, woord }))), schakels, hooi: schakels.map(({ teken }) => teken).join(''), plaatsen };
}

const isWoordteken = (teken: string | undefined): boolean => teken !== undefined && /[\p{L}\p{N}]/u.test(teken);

/** A word begins or ends between these two. */
const isGrens = (voor: Schakel | undefined, na: Schakel | undefined): boolean =>
  voor === undefined || na === undefined || na.voeg !== 'aan' || !isWoordteken(voor.teken) || !isWoordteken(na.teken);

/** Which folded letters of the searched text come after a space or hyphen. */
function voegenIn(tekst: string): ReadonlySet<number> {
  const voegen = new Set<number>();
  let aantal = 0;
  for (const deel of tekst.split(/[\s\p{Pd}\u00ad]+/u)) {
    aantal += Array.from(vouw(deel)).length;
    voegen.add(aantal);
  }
  return voegen;
}

function zoekIn({ schakels: keten, hooi, plaatsen }: Keten, naald: string, voegen: ReadonlySet<number>): readonly (readonly Schakel[])[] {
  const kort = Array.from(naald).length <= KORT;
  const treffers: (readonly Schakel[])[] = [];
  for (let at = hooi.indexOf(naald); at >= 0; at = hooi.indexOf(naald, at + 1)) {
    const van = plaatsen[at] ?? 0;
    const tot = (plaatsen[at + naald.length - 1] ?? van) + 1;
    const stuk = keten.slice(van, tot);
    const heleWoorden = isGrens(keten[van - 1], keten[van]) && isGrens(keten[tot - 1], keten[tot]);
    const extraVoeg = stuk.some(({ voeg }, plek) => plek > 0 && voeg !== 'aan' && !voegen.has(plek));
    if (heleWoorden || (!kort && !extraVoeg)) treffers.push(stuk);
  }
  return treffers;
}

/** Everything from its first letter up to its last, with the hyphen at the end of a line. */
function vondstVan({ letters }: Keten, stuk: readonly Schakel[]): Vondst {
  const [van, tot] = [stuk[0]?.letter ?? 0, stuk.at(-1)?.letter ?? -1];
  const regels: { readonly letters: Letter[]; readonly woord: Woord }[] = [];
  let tekst = '';
  let vorige: Woord | undefined;
  for (const { letter, woord } of letters.slice(van, tot + 1)) {
    const lopend = regels.at(-1);
    // Slanted words of one line have no box in common that is not far too large.
    if (lopend === undefined || lopend.woord.regel !== woord.regel || (woord.schuin && lopend.woord !== woord)) regels.push({ letters: [letter], woord });
    else lopend.letters.push(letter);
    tekst += (vorige !== undefined && vorige !== woord && !woord.sluitAan ? ' ' : '') + letter.teken;
    vorige = woord;
  }
  return { tekst, regels, vlakken: regels.map((regel) => regel.letters.map(({ vlak }) => vlak).reduce(samen)) };
}

/** Words by line. */
function regelsVan(woorden: readonly Woord[]): readonly (readonly Woord[])[] {
  return [...Map.groupBy(woorden, ({ regel }) => regel).values()];
}

/** The line below each line in the same column, when that is not the line that is read next. Upright text only. */
function doorlopen(regels: readonly (readonly Woord[])[]): readonly (readonly Woord[])[] {
  const vlakken = regels.map((regel) => regel.map(({ vlak }) => vlak).reduce(samen));
  return regels.flatMap((regel, at) => {
    const vlak = vlakken[at];
    if (vlak === undefined || regel[0]?.richting !== 0 || regel[0].schuin) return [];
    let beste = -1;
    let kleinste = vlak.hoogte * 2;
    vlakken.forEach((ander, index) => {
      const afstand = ander.y - vlak.y;
      if (afstand <= 0 || afstand >= kleinste || overlap(langs(ander, false), langs(vlak, false)) <= 0) return;
      kleinste = afstand;
      beste = index;
    });
    const volgende = regels[beste];
    return volgende === undefined || beste === at + 1 ? [] : [[...regel, ...volgende]];
  });
}

/** Prepares a page for looking up many texts. */
export function createZoeker({ woorden }: Pick<Paginazicht, 'woorden'>): (tekst: string) => readonly Vondst[] {
  const keten = ketenVan(woorden);
  const paren = doorlopen(regelsVan(woorden)).map(ketenVan);
  return (tekst) => {
    const naald = vouw(tekst);
    if (naald === '') return [];
    // Words are kept as they are seen, from left to right: what is read from the right stands the other way round.
    const vormen = VAN_RECHTS.test(tekst) ? [tekst, Array.from(tekst).toReversed().join('')] : [tekst];
    return vormen.flatMap((vorm) => {
      const letters = vouw(vorm);
      const voegen = voegenIn(vorm);
      const overRegels = paren.flatMap((paar) =>
        zoekIn(paar, letters, voegen)
          .filter((stuk) => stuk[0]?.woord.regel !== stuk.at(-1)?.woord.regel)
          .map((stuk) => vondstVan(paar, stuk)),
      );
      return [...zoekIn(keten, letters, voegen).map((stuk) => vondstVan(keten, stuk)), ...overRegels];
    });
  };
}

/** Every occurrence of `tekst`, also over several words or lines. None for a text without letters or digits to look for. */
export const vindTekst = (pagina: Pick<Paginazicht, 'woorden'>, tekst: string): readonly Vondst[] => createZoeker(pagina)(tekst);
