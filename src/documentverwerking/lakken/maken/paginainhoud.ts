// The content of one page: its picture, the readable words as an invisible layer, and the ground printed on every box.
import type { Inbedding } from '../../brieven/inbedding.ts';
import type { Lettertype } from '../../brieven/lettertype.ts';
import { KAPITAAL, labelstand } from '../label.ts';
import { codeer, GLYPHBREEDTE } from './glyphloos.ts';
import type { Alinea, Stuk } from './leesvolgorde.ts';
import type { Lakvlak, Punt, Rechthoek } from '../model.ts';
import { STROOK } from '../strook.ts';
import { onder, rechts } from '../vlakken.ts';

/** What belongs to one node of the structure: numbers of marked content, and boxes with theirs. */
export interface Merk {
  readonly mcid: number;
  /** What a box stands for; null for text. */
  readonly vervangt: string | null;
}

export interface Paginainhoud {
  readonly inhoud: string;
  /** Per paragraph. */
  readonly alineas: readonly (readonly Merk[])[];
  readonly merken: number;
}

export interface Druk {
  readonly letter: Lettertype;
  readonly inkt: Inbedding;
}

const STROOKTEKST: Punt = 8;
const STROOKMARGE: Punt = 24;

const tiende = (waarde: number): string => {
  const rond = Math.round(waarde * 10) / 10;
  return Object.is(rond, -0) ? '0' : String(rond);
};
const honderdste = (waarde: number): string => {
  const rond = Math.round(waarde * 100) / 100;
  return Object.is(rond, -0) ? '0' : String(rond);
};

/** Where text starts that fills this place, and which way it runs. */
function stand(vlak: Rechthoek, richting: Stuk['richting'], hoogte: Punt): { readonly matrix: string; readonly lang: Punt; readonly hoog: Punt } {
  const plek = (draai: string, x: Punt, y: Punt): string => `${draai} ${tiende(x)} ${tiende(y)} Tm`;
  switch (richting) {
    case 0:
      return { matrix: plek('1 0 0 1', vlak.x, hoogte - onder(vlak)), lang: vlak.breedte, hoog: vlak.hoogte };
    case 90:
      return { matrix: plek('0 1 -1 0', rechts(vlak), hoogte - onder(vlak)), lang: vlak.hoogte, hoog: vlak.breedte };
    case 180:
      return { matrix: plek('-1 0 0 -1', rechts(vlak), hoogte - vlak.y), lang: vlak.breedte, hoog: vlak.hoogte };
    case 270:
      return { matrix: plek('0 -1 1 0', vlak.x, hoogte - vlak.y), lang: vlak.hoogte, hoog: vlak.breedte };
  }
}

const begin = ({ vlak, richting }: Stuk): Punt => (richting === 0 ? vlak.x : richting === 180 ? -rechts(vlak) : richting === 90 ? -onder(vlak) : vlak.y);
const eind = ({ vlak, richting }: Stuk): Punt => (richting === 0 ? rechts(vlak) : richting === 180 ? -vlak.x : richting === 90 ? -vlak.y : onder(vlak));

/** Words of one line between two boxes. */
function schrijfStukken(stukken: readonly Stuk[], hoogte: Punt): string {
  let lopend = '';
  return stukken
    .map((stuk, at) => {
      const { matrix, lang, hoog } = stand(stuk.vlak, stuk.richting, hoogte);
      const grootte = Math.max(0.5, Math.round(hoog * 10) / 10);
      const per = (GLYPHBREEDTE / 1000) * grootte;
      const rek = (breedte: Punt, tekens: number): string => tiende(Math.max(1, (breedte / (per * tekens)) * 100));
      const letter = `/G ${tiende(grootte)} Tf `;
      const woord = `${letter === lopend ? '' : letter}${rek(lang, Array.from(stuk.tekst).length)} Tz ${matrix} ${codeer(stuk.tekst)} Tj`;
      lopend = letter;
      if (stuk.sluitAan) return woord;
      const volgende = stukken[at + 1];
      const gat = volgende === undefined ? grootte / 4 : begin(volgende) - eind(stuk);
      return `${woord} ${rek(Math.min(Math.max(gat, grootte / 20), grootte), 1)} Tz ${codeer(' ')} Tj`;
    })
    .join('\n');
}

/** The ground in white letters. */
function schrijfLabel(lakvlak: Lakvlak, { letter, inkt }: Druk, hoogte: Punt): string {
  const breedte = letter.breedte(lakvlak.label, 1);
  const { grootte, staand, x, y } = labelstand(lakvlak, breedte);
  const my = hoogte - y;
  const [halfLang, halfHoog] = [(breedte * grootte) / 2, (KAPITAAL * grootte) / 2];
  const matrix = staand
    ? `0 1 -1 0 ${honderdste(x + halfHoog)} ${honderdste(my - halfLang)} Tm`
    : `1 0 0 1 ${honderdste(x - halfLang)} ${honderdste(my - halfHoog)} Tm`;
  return `0 Tr 1 g 100 Tz /F ${honderdste(grootte)} Tf ${matrix} <${inkt.codeer(lakvlak.label)}> Tj 0 g`;
}

export const vervanging = ({ label }: Lakvlak): string => `[gelakt op grond van ${label}]`;

interface Vraag {
  readonly breedte: Punt;
  /** With the strip. */
  readonly hoogte: Punt;
  readonly alineas: readonly Alinea[];
  /** Printed in the strip at the foot; null for no strip. */
  readonly strook: string | null;
}

export function schrijfInhoud({ breedte, hoogte, alineas, strook }: Vraag, druk: Druk): Paginainhoud {
  const regels = [`/Artifact BMC q ${honderdste(breedte)} 0 0 ${honderdste(hoogte)} 0 0 cm /I Do Q EMC`];
  let mcid = 0;
  const merken = alineas.map((alinea) => {
    const eigen: Merk[] = [];
    let stukken: Stuk[] = [];
    const sluit = (): void => {
      if (stukken.length > 0) {
        regels.push(`/P <</MCID ${mcid}>> BDC BT 3 Tr`, schrijfStukken(stukken, hoogte), 'ET EMC');
        eigen.push({ mcid: mcid++, vervangt: null });
      }
      stukken = [];
    };
    for (const { delen } of alinea) {
      for (const deel of delen) {
        if (deel.soort === 'tekst') stukken.push(deel);
        else {
          sluit();
          const vervangt = vervanging(deel.vlak);
          // What it stands for is said in the structure only: here some engines would read it instead of what is printed.
          regels.push(`/Span <</MCID ${mcid}>> BDC BT ${schrijfLabel(deel.vlak, druk, hoogte)} ET EMC`);
          eigen.push({ mcid: mcid++, vervangt });
        }
      }
      sluit();
    }
    return eigen;
  });
  if (strook !== null) {
    const past = Math.min(STROOKTEKST, (breedte - 2 * Math.min(STROOKMARGE, breedte / 8)) / druk.letter.breedte(strook, 1));
    const x = Math.min(STROOKMARGE, breedte / 8);
    regels.push(
      `/Artifact <</Type/Pagination/Subtype/Footer>> BDC BT 0 Tr 0 g 100 Tz /F ${honderdste(past)} Tf 1 0 0 1 ${honderdste(x)} ${honderdste((STROOK - past * KAPITAAL) / 2)} Tm <${druk.inkt.codeer(strook)}> Tj ET EMC`,
    );
  }
  return { inhoud: regels.join('\n'), alineas: merken, merken: mcid };
}
