// From what a person pointed at to redactions: chosen words, a drawn box, a found text. Pure.
import type { Paginazicht, Rechthoek, Vondst, Woord } from '../../documentverwerking/lakken/index.ts';
import type { Vlak } from '../../document/lakken/events.ts';

/** Words that belong together: one redaction, one rectangle per line. */
export interface Lakkeuze {
  readonly pagina: number;
  readonly blad: { readonly breedte: number; readonly hoogte: number };
  readonly vlakken: readonly Vlak[];
  /** What stands there: for the keyed digest and the screen, never for an event. Null for a drawn box. */
  readonly tekst: string | null;
}

const rond = (punt: number): number => Math.round(punt * 100) / 100;

/** In hundredths of a point, rounded outwards: what is stored covers what was chosen. */
export function alsVlak({ x, y, breedte, hoogte }: Rechthoek): Vlak {
  const [links, boven] = [Math.floor(x * 100) / 100, Math.floor(y * 100) / 100];
  return { x: links, y: boven, breedte: rond(Math.ceil((x + breedte) * 100) / 100 - links), hoogte: rond(Math.ceil((y + hoogte) * 100) / 100 - boven) };
}

function omvat(a: Rechthoek, b: Rechthoek): Rechthoek {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, breedte: Math.max(a.x + a.breedte, b.x + b.breedte) - x, hoogte: Math.max(a.y + a.hoogte, b.y + b.hoogte) - y };
}

/** What falls outside the page cannot be seen and need not be covered. */
function binnen(vlak: Rechthoek, { breedte, hoogte }: Pick<Paginazicht, 'breedte' | 'hoogte'>): Rechthoek {
  const [x, y] = [Math.max(0, vlak.x), Math.max(0, vlak.y)];
  return { x, y, breedte: Math.min(breedte, vlak.x + vlak.breedte) - x, hoogte: Math.min(hoogte, vlak.y + vlak.hoogte) - y };
}

const keuzeVan = ({ nummer, breedte, hoogte }: Paginazicht, vlakken: readonly Rechthoek[], tekst: string | null): Lakkeuze => ({
  pagina: nummer,
  blad: { breedte, hoogte },
  vlakken: vlakken.map((vlak) => alsVlak(binnen(vlak, { breedte, hoogte }))),
  tekst,
});

/** Words next to each other on one line share a rectangle; a word set at an angle has its own. */
function regelvlakken(woorden: readonly Woord[]): readonly Rechthoek[] {
  const regels: { regel: number; vlak: Rechthoek; los: boolean }[] = [];
  for (const { regel, vlak, schuin } of woorden) {
    const laatste = regels.at(-1);
    if (laatste === undefined || laatste.regel !== regel || laatste.los || schuin) regels.push({ regel, vlak, los: schuin });
    else laatste.vlak = omvat(laatste.vlak, vlak);
  }
  return regels.map(({ vlak }) => vlak);
}

const zin = (woorden: readonly Woord[]): string => woorden.map(({ tekst, sluitAan }, index) => (index > 0 && !sluitAan ? ` ${tekst}` : tekst)).join('');

/** Chosen words, by their place in the page's reading order. Words that follow each other are one redaction. */
export function uitWoorden(zicht: Paginazicht, indexen: readonly number[]): readonly Lakkeuze[] {
  const gekozen = [...new Set(indexen)].filter((index) => zicht.woorden[index] !== undefined).sort((a, b) => a - b);
  const reeksen: number[][] = [];
  for (const index of gekozen) {
    const reeks = reeksen.at(-1);
    if (reeks !== undefined && reeks.at(-1) === index - 1) reeks.push(index);
    else reeksen.push([index]);
  }
  return reeksen.map((reeks) => {
    const woorden = reeks.flatMap((index) => zicht.woorden[index] ?? []);
    return keuzeVan(zicht, regelvlakken(woorden), zin(woorden));
  });
}

/** A drawn box, as it was drawn: the part of it that is on the page. */
export const uitVlak = (zicht: Paginazicht, vlak: Rechthoek): Lakkeuze => keuzeVan(zicht, [vlak], null);

export const uitVondst = (zicht: Paginazicht, { vlakken, tekst }: Vondst): Lakkeuze => keuzeVan(zicht, vlakken, tekst);

const midden = ({ x, y, breedte, hoogte }: Rechthoek) => ({ x: x + breedte / 2, y: y + hoogte / 2 });
export const raakt = (vlak: Rechthoek, woord: Woord): boolean => {
  const { x, y } = midden(woord.vlak);
  return x >= vlak.x && x <= vlak.x + vlak.breedte && y >= vlak.y && y <= vlak.y + vlak.hoogte;
};

/** The words under these rectangles, in reading order. */
export const woordenOnder = ({ woorden }: Pick<Paginazicht, 'woorden'>, vlakken: readonly Vlak[]): readonly number[] =>
  woorden.flatMap((woord, index) => (vlakken.some((vlak) => raakt(vlak, woord)) ? [index] : []));

/** What stands under these rectangles; the empty text when they cover no word. */
export const tekstOnder = (zicht: Paginazicht, vlakken: readonly Vlak[]): string => zin(woordenOnder(zicht, vlakken).flatMap((index) => zicht.woorden[index] ?? []));

/** Every rectangle lies within one that is there already. */
export const isBedekt = (keuze: Lakkeuze, aanwezig: readonly Vlak[]): boolean =>
  keuze.vlakken.every(({ x, y, breedte, hoogte }) =>
    aanwezig.some((vlak) => x >= vlak.x - 0.5 && y >= vlak.y - 0.5 && x + breedte <= vlak.x + vlak.breedte + 0.5 && y + hoogte <= vlak.y + vlak.hoogte + 0.5),
  );

