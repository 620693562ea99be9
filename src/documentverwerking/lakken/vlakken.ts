// Sums with places on a page. Along is the way a line of text runs, across is the way its letters stand.
import type { Rechthoek } from './model.ts';

export interface Bereik {
  readonly van: number;
  readonly tot: number;
}

export const rechts = (vlak: Rechthoek): number => vlak.x + vlak.breedte;
export const onder = (vlak: Rechthoek): number => vlak.y + vlak.hoogte;

export const tussen = (links: number, boven: number, rechterkant: number, onderkant: number): Rechthoek => ({
  x: links,
  y: boven,
  breedte: rechterkant - links,
  hoogte: onderkant - boven,
});

export const langs = (vlak: Rechthoek, verticaal: boolean): Bereik =>
  verticaal ? { van: vlak.y, tot: onder(vlak) } : { van: vlak.x, tot: rechts(vlak) };

/** `langs` in parts, for what is asked of every letter: an object for each answer takes more than the sum. */
export const langsVan = (vlak: Rechthoek, verticaal: boolean): number => (verticaal ? vlak.y : vlak.x);
export const langsTot = (vlak: Rechthoek, verticaal: boolean): number => (verticaal ? vlak.y + vlak.hoogte : vlak.x + vlak.breedte);

export const dwars = (vlak: Rechthoek, verticaal: boolean): Bereik => langs(vlak, !verticaal);

export const uitBereiken = (langs: Bereik, dwars: Bereik, verticaal: boolean): Rechthoek =>
  verticaal ? tussen(dwars.van, langs.van, dwars.tot, langs.tot) : tussen(langs.van, dwars.van, langs.tot, dwars.tot);

export const lengte = ({ van, tot }: Bereik): number => tot - van;
export const midden = ({ van, tot }: Bereik): number => (van + tot) / 2;
export const overlap = (a: Bereik, b: Bereik): number => Math.min(a.tot, b.tot) - Math.max(a.van, b.van);

export const samen = (a: Rechthoek, b: Rechthoek): Rechthoek =>
  tussen(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(rechts(a), rechts(b)), Math.max(onder(a), onder(b)));

/** The part inside `grens`; null when nothing of it is. */
export function binnen(vlak: Rechthoek, grens: Rechthoek): Rechthoek | null {
  const deel = tussen(Math.max(vlak.x, grens.x), Math.max(vlak.y, grens.y), Math.min(rechts(vlak), rechts(grens)), Math.min(onder(vlak), onder(grens)));
  return deel.breedte > 0 && deel.hoogte > 0 ? deel : null;
}

export const omvat = (buiten: Rechthoek, vlak: Rechthoek): boolean =>
  buiten.x <= vlak.x && buiten.y <= vlak.y && rechts(buiten) >= rechts(vlak) && onder(buiten) >= onder(vlak);

/** Part of `vlak` that lies under `ander`, between 0 and 1. */
export function bedekking(vlak: Rechthoek, ander: Rechthoek): number {
  const deel = binnen(vlak, ander);
  return deel === null ? 0 : (deel.breedte * deel.hoogte) / (vlak.breedte * vlak.hoogte);
}
