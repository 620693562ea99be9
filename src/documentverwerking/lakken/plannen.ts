// From orders to boxes: grown to the letters they really hit, to a grid that hides widths, to the blocks of a photo, and merged.
import type { Invoerfout } from '../../kern/errors.ts';
import { groeiNaarBlokken } from './blokken.ts';
import { foutenInOpdrachten, grondcodes, nietGevonden, paginavlak } from './fouten.ts';
import type { Lakopdracht, Lakopties, Lakvlak, Letter, Paginazicht, Rechthoek, Woord } from './model.ts';
import { createZoeker, type Vondst } from './vinden.ts';
import { bedekking, binnen, dwars, langs, lengte, midden, omvat, overlap, samen, uitBereiken, type Bereik } from './vlakken.ts';

export interface Uitgewerkt {
  readonly vlakken: readonly Lakvlak[];
  readonly fouten: readonly Invoerfout[];
}

/** A box while it grows. `verticaal` and `schuin` are of the text under it; null for a box with no text. */
interface Vak {
  readonly vlak: Rechthoek;
  readonly gronden: readonly string[];
  readonly tekst: { readonly verticaal: boolean; readonly schuin: boolean } | null;
  /** What must go may be in a picture, not only in text that the engine knows. */
  readonly inBeeld: boolean;
}

/** Part of a letter's width that must be under a box before the box is about that letter. */
const GERAAKT = 0.25;
/** The same for a letter in a word of which another letter is hit: a box drawn a little short. */
const MEEGERAAKT = 0.02;
/** A box keeps this part of the line height, so that it does not touch the next line. */
const REGELDEEL = 0.8;
/** Ink that sticks out less than this is under the margin already. Points. */
const UITSTEEK = 0.4;
/** Around every box over text, against the soft edges of letters. Points. */
const RAND = 0.5;
/** Two boxes on a line with no more than a space between them become one. Part of the line height. */
const SPATIE = 0.6;

/**
 * A letter as it must be covered: its full width, its line without the white above and below, and its ink.
 * Letters that are not painted lie over a picture of theirs, somewhere in their whole place.
 */
function teDekken({ vlak, inkt }: Letter, { verticaal, schuin, zichtbaar }: Woord): Rechthoek {
  if (schuin || !zichtbaar) return vlak;
  const over = dwars(vlak, verticaal);
  const wit = (lengte(over) * (1 - REGELDEEL)) / 2;
  const kern = uitBereiken(langs(vlak, verticaal), { van: over.van + wit, tot: over.tot - wit }, verticaal);
  if (inkt === null) return kern;
  const [ruim, vol] = [langs(vlak, verticaal), langs(inkt, verticaal)];
  const mee: Bereik = {
    van: vol.van < ruim.van - UITSTEEK ? vol.van : Math.max(vol.van, ruim.van),
    tot: vol.tot > ruim.tot + UITSTEEK ? vol.tot : Math.min(vol.tot, ruim.tot),
  };
  return samen(kern, uitBereiken(mee, dwars(inkt, verticaal), verticaal));
}

function raakt({ vlak }: Letter, vak: Rechthoek, verticaal: boolean, drempel: number): boolean {
  const hart = midden(dwars(vlak, verticaal));
  const over = dwars(vak, verticaal);
  if (hart <= over.van || hart >= over.tot) return false;
  const lang = langs(vlak, verticaal);
  return overlap(lang, langs(vak, verticaal)) > lengte(lang) * drempel;
}

const raken = (a: Rechthoek, b: Rechthoek): boolean => a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte;

function groeiNaarLetters(vlak: Rechthoek, woorden: readonly Woord[]): { readonly vlak: Rechthoek; readonly tekst: Vak['tekst'] } {
  const geraakt = woorden.filter(({ letters, verticaal, vlak: heel }) => raken(heel, vlak) && letters.some((letter) => raakt(letter, vlak, verticaal, GERAAKT)));
  const [eerste] = geraakt;
  if (eerste === undefined) return { vlak, tekst: null };
  const delen = geraakt.flatMap((woord) => woord.letters.filter((letter) => raakt(letter, vlak, woord.verticaal, MEEGERAAKT)).map((letter) => teDekken(letter, woord)));
  const schuin = geraakt.some((woord) => woord.schuin || woord.verticaal !== eerste.verticaal);
  return { vlak: delen.reduce(samen, vlak), tekst: { verticaal: eerste.verticaal, schuin } };
}

const verruim = (vlak: Rechthoek, marge: number): Rechthoek => ({
  x: vlak.x - marge,
  y: vlak.y - marge,
  breedte: vlak.breedte + 2 * marge,
  hoogte: vlak.hoogte + 2 * marge,
});

/** Room along the line up to the letters that stay. */
function vrijeRuimte(vlak: Rechthoek, verticaal: boolean, { woorden, ...maat }: Paginazicht): Bereik {
  const [lang, over] = [langs(vlak, verticaal), dwars(vlak, verticaal)];
  let { van, tot } = langs(paginavlak(maat), verticaal);
  for (const { letters, vlak: heel } of woorden) {
    if (overlap(dwars(heel, verticaal), over) <= 0) continue;
    for (const letter of letters) {
      if (overlap(dwars(letter.vlak, verticaal), over) <= 0) continue;
      const ander = langs(letter.vlak, verticaal);
      if (midden(ander) < lang.van) van = Math.max(van, ander.tot);
      else if (midden(ander) > lang.tot) tot = Math.min(tot, ander.van);
    }
  }
  return { van: Math.min(van, lang.van), tot: Math.max(tot, lang.tot) };
}

/** Rounds the length along the line up to the grid, evenly to both sides, over white only: never over a word that stays. */
function groeiNaarRaster({ vlak, tekst }: Vak, zicht: Paginazicht, raster: number): Rechthoek {
  if (raster === 0 || tekst === null || tekst.schuin) return vlak;
  const lang = langs(vlak, tekst.verticaal);
  const vrij = vrijeRuimte(vlak, tekst.verticaal, zicht);
  const erbij = Math.ceil(lengte(lang) / raster - 1e-6) * raster - lengte(lang);
  const voor = Math.min(lang.van - vrij.van, Math.max(erbij / 2, erbij - (vrij.tot - lang.tot)));
  const na = Math.min(vrij.tot - lang.tot, erbij - voor);
  return uitBereiken({ van: lang.van - voor, tot: lang.tot + na }, dwars(vlak, tekst.verticaal), tekst.verticaal);
}

const zelfdeGronden = (a: Vak, b: Vak): boolean => a.gronden.join() === b.gronden.join();

/** Side by side on one line, with nothing but a space between them. */
function naastElkaar(a: Vak, b: Vak, { woorden }: Paginazicht): boolean {
  if (a.tekst === null || b.tekst === null || a.tekst.schuin || b.tekst.schuin || a.tekst.verticaal !== b.tekst.verticaal) return false;
  const { verticaal } = a.tekst;
  const [overA, overB] = [dwars(a.vlak, verticaal), dwars(b.vlak, verticaal)];
  const hoogte = Math.min(lengte(overA), lengte(overB));
  if (overlap(overA, overB) < hoogte * 0.6 || Math.max(lengte(overA), lengte(overB)) > hoogte * 1.6) return false;
  const [langA, langB] = [langs(a.vlak, verticaal), langs(b.vlak, verticaal)];
  const gat: Bereik = { van: Math.min(langA.tot, langB.tot), tot: Math.max(langA.van, langB.van) };
  if (lengte(gat) > hoogte * SPATIE) return false;
  const over: Bereik = { van: Math.max(overA.van, overB.van), tot: Math.min(overA.tot, overB.tot) };
  const isTussen = ({ vlak }: Letter): boolean =>
    overlap(dwars(vlak, verticaal), over) > 0 && midden(langs(vlak, verticaal)) > gat.van && midden(langs(vlak, verticaal)) < gat.tot;
  return !woorden.some(({ letters, vlak }) => overlap(dwars(vlak, verticaal), over) > 0 && letters.some(isTussen));
}

function voegSamen(vakken: readonly Vak[], zicht: Paginazicht): readonly Vak[] {
  const uit: Vak[] = [];
  for (const vak of vakken) {
    let lopend = vak;
    for (;;) {
      const at = uit.findIndex(
        (ander) =>
          omvat(ander.vlak, lopend.vlak) || omvat(lopend.vlak, ander.vlak) || (zelfdeGronden(ander, lopend) && naastElkaar(ander, lopend, zicht)),
      );
      const ander = uit[at];
      if (ander === undefined) break;
      uit.splice(at, 1);
      lopend = {
        vlak: samen(ander.vlak, lopend.vlak),
        gronden: grondcodes([...ander.gronden, ...lopend.gronden]),
        tekst: ander.tekst ?? lopend.tekst,
        inBeeld: ander.inBeeld || lopend.inBeeld,
      };
    }
    uit.push(lopend);
  }
  return uit;
}

const opPlaats = (a: Vak, b: Vak): number => a.vlak.y - b.vlak.y || a.vlak.x - b.vlak.x || a.vlak.breedte - b.vlak.breedte || a.vlak.hoogte - b.vlak.hoogte;

function vakVan(vlak: Rechthoek, gronden: readonly string[], zicht: Paginazicht): Vak | null {
  const deel = binnen(vlak, paginavlak(zicht));
  if (deel === null) return null;
  const { vlak: groot, tekst } = groeiNaarLetters(deel, zicht.woorden);
  return { vlak: tekst === null ? groot : verruim(groot, RAND), gronden: grondcodes(gronden), tekst, inBeeld: true };
}

function vakkenVanTekst(tekst: string, gronden: readonly string[], zoek: (tekst: string) => readonly Vondst[]): readonly Vak[] {
  return zoek(tekst).flatMap(({ regels }) =>
    regels.map(({ letters, woord }) => ({
      vlak: verruim(letters.map((letter) => teDekken(letter, woord)).reduce(samen), RAND),
      gronden: grondcodes(gronden),
      tekst: { verticaal: woord.verticaal, schuin: woord.schuin },
      inBeeld: !woord.zichtbaar,
    })),
  );
}

/**
 * The boxes of one page, and the numbers (from 0) of the orders for a text that was found on it.
 * Orders must have been checked: `foutenInOpdrachten`.
 */
export function planPagina(
  zicht: Paginazicht,
  opdrachten: readonly Lakopdracht[],
  { raster }: Pick<Lakopties, 'raster'>,
): { readonly vlakken: readonly Lakvlak[]; readonly gevonden: ReadonlySet<number> } {
  const gevonden = new Set<number>();
  let zoek: ((tekst: string) => readonly Vondst[]) | undefined;
  const vakken = opdrachten.flatMap((opdracht, at): readonly Vak[] => {
    if (opdracht.soort === 'vlak') {
      const vak = opdracht.pagina === zicht.nummer ? vakVan(opdracht.vlak, opdracht.gronden, zicht) : null;
      return vak === null ? [] : [vak];
    }
    const uitTekst = vakkenVanTekst(opdracht.tekst, opdracht.gronden, (zoek ??= createZoeker(zicht)));
    if (uitTekst.length > 0) gevonden.add(at);
    return uitTekst;
  });
  const opRaster = voegSamen(vakken, zicht).map((vak) => ({ ...vak, vlak: groeiNaarRaster(vak, zicht, raster) }));
  const klaar = voegSamen(opRaster, zicht).map((vak) => ({ ...vak, vlak: vak.inBeeld ? groeiNaarBlokken(vak.vlak, zicht.blokbeelden) : vak.vlak }));
  const vlakken = [...klaar].sort(opPlaats).flatMap(({ vlak, gronden }): readonly Lakvlak[] => {
    const deel = binnen(vlak, paginavlak(zicht));
    return deel === null ? [] : [{ pagina: zicht.nummer, vlak: deel, gronden, label: gronden.join(', ') }];
  });
  return { vlakken, gevonden };
}

/** The boxes of a whole document, or every fault in the orders. */
export function planLakken(paginas: readonly Paginazicht[], opdrachten: readonly Lakopdracht[], opties: Pick<Lakopties, 'raster'>): Uitgewerkt {
  const fouten = foutenInOpdrachten(opdrachten, paginas);
  const geldig = fouten.length === 0 ? opdrachten : opdrachten.filter(({ soort }) => soort === 'tekst');
  const perPagina = paginas.map((zicht) => planPagina(zicht, geldig, opties));
  const nergens = opdrachten.flatMap((opdracht, at) => {
    const plek = geldig.indexOf(opdracht);
    const faalde = fouten.some(({ veld }) => veld === `opdrachten.${at}.tekst`);
    return opdracht.soort === 'vlak' || faalde || perPagina.some(({ gevonden }) => gevonden.has(plek)) ? [] : [nietGevonden(at)];
  });
  const alle = [...fouten, ...nergens];
  return { vlakken: alle.length === 0 ? perPagina.flatMap(({ vlakken }) => vlakken) : [], fouten: alle };
}

/** What may still be read of a page: painted letters that are under no box. */
export const blijft = (letter: Letter, vlakken: readonly Rechthoek[], verticaal: boolean): boolean =>
  !vlakken.some((vlak) => raakt(letter, vlak, verticaal, GERAAKT) || (letter.inkt !== null && bedekking(letter.inkt, vlak) > GERAAKT));
