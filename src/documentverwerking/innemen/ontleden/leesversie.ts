// Sets what a file says as a tagged PDF from which is assessed and redacted. Nothing of the file comes along but its words.
import { maakPdf } from '../../brieven/bestand.ts';
import { zetBlokken } from '../../brieven/blokken.ts';
import { LIGGEND, STAAND } from '../../brieven/briefhoofd.ts';
import { lettersVoor, type Lettertype } from '../../brieven/lettertype.ts';
import { celtekst, type Blok } from '../../brieven/model.ts';
import { KLEUR, TEKST } from '../../brieven/stijl.ts';
import { knoop } from '../../brieven/structuur.ts';
import { createZetter } from '../../brieven/zetter.ts';
import type { Bevindingsoort } from './bevindingen.ts';

export interface Opmaak {
  /** Of the PDF; not on the page, unless as `kop`. */
  readonly titel: string;
  /** A heading that the file itself does not have. */
  readonly kop?: string;
  /** The day of the file; the PDF's own date, so that the same file gives the same bytes. */
  readonly datum: Temporal.PlainDate | null;
  readonly blokken: readonly Blok[];
  /** BCP 47, of the words of the file; null when they do not tell: then the file says Dutch, as its labels are. */
  readonly taal: string | null;
  readonly liggend?: boolean;
}

export interface GezetteLeesversie {
  readonly pdf: Uint8Array;
  readonly bevindingen: readonly Bevindingsoort[];
}

/** More text than this makes a PDF that nobody assesses; the rest is told to be missing. */
const MAX_TEKENS = 8_000_000;
const VERVANGER = '□';
/** Joiners, direction marks and variants: they have no shape of their own. */
const ZONDER_VORM = /[\p{Cf}\p{Variation_Selector}]/gu;

/** Makes every letter printable, and remembers whether one was not. */
function createToonbaar(letter: Lettertype): { readonly tekst: (tekst: string) => string; readonly vreemd: () => boolean; readonly vol: () => boolean } {
  const bekend = new Map<string, string>();
  let vreemd = false;
  let tekens = 0;
  // A letter writes a question mark for what it cannot write; here that would be read as a question.
  const toon = (char: string): string => (/[\s?]/.test(char) || letter.tekens(char) !== '?' ? char : VERVANGER);
  return {
    tekst(tekst) {
      let uit = '';
      for (const char of tekst.toWellFormed().normalize('NFC').replace(ZONDER_VORM, '').replace(/[^\P{Cc}\n\t]/gu, '')) {
        if (tekens >= MAX_TEKENS) break;
        tekens += 1;
        const vorm = bekend.get(char) ?? toon(char);
        bekend.set(char, vorm);
        if (vorm !== char) vreemd = true;
        uit += vorm;
      }
      return uit;
    },
    vreemd: () => vreemd,
    vol: () => tekens >= MAX_TEKENS,
  };
}

function toonbaarBlok(blok: Blok, tekst: (tekst: string) => string): Blok {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
      return { ...blok, tekst: tekst(blok.tekst) };
    case 'lijst':
      return { ...blok, punten: blok.punten.map(tekst) };
    case 'tabel':
      return {
        ...blok,
        kolommen: blok.kolommen.map((kolom) => ({ ...kolom, titel: tekst(kolom.titel) })),
        rijen: blok.rijen.map((rij) => rij.map((cel) => tekst(celtekst(cel)))),
      };
  }
}

/** The same words give the same bytes. */
export function zetLeesversie({ titel, kop, datum, blokken, taal, liggend = false }: Opmaak): GezetteLeesversie {
  const letters = lettersVoor();
  const toonbaar = createToonbaar(letters.gewoon);
  const gezet: Blok[] = [];
  for (const blok of blokken) {
    if (toonbaar.vol()) break;
    gezet.push(toonbaarBlok(blok, toonbaar.tekst));
  }
  const pdf = maakPdf(letters, { titel: toonbaar.tekst(titel), auteur: '', datum, ...(taal === null ? {} : { taal }) }, (vellen) => {
    const zetter = createZetter(vellen, letters, liggend ? LIGGEND : STAAND);
    zetter.nieuwePagina();
    if (kop !== undefined) zetter.alinea(kop, 'H1', vellen.wortel, { stijl: TEKST.kop1, vet: true, kleur: KLEUR.merk });
    zetBlokken(zetter, knoop('Sect', vellen.wortel), gezet, KLEUR.merk);
  });
  return { pdf, bevindingen: [...(toonbaar.vreemd() ? (['vreemde-tekens'] as const) : []), ...(toonbaar.vol() ? (['ingekort'] as const) : [])] };
}

/** The words of blocks, to tell their language by. */
export const woordenVan = (blokken: readonly Blok[]): string =>
  blokken
    .flatMap((blok) => {
      switch (blok.soort) {
        case 'kop':
        case 'alinea':
          return [blok.tekst];
        case 'lijst':
          return blok.punten;
        case 'tabel':
          return blok.rijen.flat().map(celtekst);
      }
    })
    .join('\n');

/** Paragraphs of plain text: parted by empty lines, with their own line ends kept. */
export const alineasVan = (tekst: string): readonly Blok[] =>
  tekst
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((alinea) => alinea.replace(/^\n+|\s+$/g, ''))
    .filter((alinea) => alinea.trim() !== '')
    .map((alinea) => ({ soort: 'alinea', tekst: alinea }));
