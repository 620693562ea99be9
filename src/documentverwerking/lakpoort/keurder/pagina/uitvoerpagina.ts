// A page of the candidate, unpacked by our own code: its picture, its text layer, and the labels that are printed on it.
import type { Bestand } from '../lezer/bestand.ts';
import { leesBeeld, type Beeld } from './beeld.ts';
import type { Beeldruimte } from '../beeldruimte.ts';
import type { Grenzen } from './dekking.ts';
import { leesInhoud, type Tekststuk } from '../lezer/inhoud.ts';
import type { Lettertype } from '../lezer/lettertype.ts';
import type { Paginaopbouw, Stroom } from '../lezer/opbouw.ts';
import { Tekenlijst, type Tekens } from '../tekens.ts';
import { pakUit } from '../lezer/uitpakken.ts';

/** Text that is really printed, besides the picture. */
export interface Druk extends Grenzen {
  readonly tekst: string;
  /** What engines and screen readers may say instead. */
  readonly omschrijving: string | null;
  readonly kleur: number;
}

export interface Uitvoerpagina {
  readonly beeld: Beeld;
  /** The invisible layer that can be searched. */
  readonly laag: Tekens;
  readonly druk: readonly Druk[];
  readonly merken: readonly number[];
}

const MAX_INHOUD = 64 * 1024 * 1024;

export const leesStroom = (bestand: Bestand, { van, tot }: Stroom): Buffer => Buffer.from(bestand.lees(van, tot));

function drukVan(stukken: readonly Tekststuk[]): readonly Druk[] {
  const perMerk = new Map<number | null, Tekststuk[]>();
  for (const stuk of stukken) {
    const eerder = perMerk.get(stuk.merk);
    if (eerder === undefined) perMerk.set(stuk.merk, [stuk]);
    else eerder.push(stuk);
  }
  return [...perMerk.values()].map((groep) => {
    const glieven = groep.flatMap((stuk) => stuk.glieven);
    return {
      tekst: glieven.map(({ tekst }) => tekst).join(''),
      omschrijving: groep[0]?.omschrijving ?? null,
      kleur: Math.min(...groep.map(({ kleur }) => kleur)),
      x0: Math.min(...glieven.map(({ x0 }) => x0)),
      y0: Math.min(...glieven.map(({ y0 }) => y0)),
      x1: Math.max(...glieven.map(({ x1 }) => x1)),
      y1: Math.max(...glieven.map(({ y1 }) => y1)),
    };
  });
}

/**
 * @param ruimte for the picture, which is good until it is used anew
 * @throws Ongrammaticaal when the page is not built as a rebuilt page is
 */
export function leesUitvoerpagina(bestand: Bestand, pagina: Paginaopbouw, letters: ReadonlyMap<number, Lettertype>, ruimte?: Beeldruimte): Uitvoerpagina {
  const { stukken, merken } = leesInhoud(pakUit(leesStroom(bestand, pagina.inhoud), MAX_INHOUD), { ...pagina, letters });
  const laag = new Tekenlijst();
  for (const { glieven, zichtbaar } of stukken) {
    if (zichtbaar) continue;
    for (const { tekst, x0, y0, x1, y1 } of glieven) laag.voegToe(tekst, x0, y0, x1, y1);
  }
  return { beeld: leesBeeld(pagina.beeld, leesStroom(bestand, pagina.beeld), ruimte), laag: laag.af(), druk: drukVan(stukken.filter((stuk) => stuk.zichtbaar && stuk.glieven.length > 0)), merken };
}
