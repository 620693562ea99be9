// Lets every rule look at every piece of a page, and counts how much text was looked at.
import type { Suggestie, Tekstpagina } from './model.ts';
import type { Regel } from './regel.ts';
import { naadvensters, regelvensters, type Venster } from './vensters.ts';

/** How many signs before and after a find its rule may read. */
const OMGEVING = 45;

/** What the rules find on a page, with doubles and overlaps. */
export function zoek(pagina: Tekstpagina, regels: readonly Regel[]): readonly Suggestie[] {
  const gevonden: Suggestie[] = [];
  for (const venster of regelvensters(pagina.tekst)) for (const regel of regels) gevonden.push(...inVenster(pagina, venster, regel));
  for (const koppel of [' ', ''] as const) {
    const soort = koppel === ' ' ? 'spatie' : 'aaneen';
    const over = regels.filter((regel) => regel.overRegels === soort);
    for (const venster of naadvensters(pagina.tekst, koppel)) {
      for (const regel of over) {
        for (const naad of inVenster(pagina, venster, regel)) {
          if (koppel === ' ' || !gevonden.some((heel) => isDeelVan(heel, naad))) gevonden.push(naad);
        }
      }
    }
  }
  return gevonden;
}

/** What stands whole on one line was not broken: the words around it only became part of it because the lines were laid together. */
const isDeelVan = (heel: Suggestie, naad: Suggestie): boolean => heel.regel === naad.regel && heel.van >= naad.van && heel.tot <= naad.tot;

function* inVenster(pagina: Tekstpagina, { tekst, plek, naad }: Venster, regel: Regel): Generator<Suggestie> {
  for (const match of tekst.matchAll(regel.patroon)) {
    const einde = match.index + match[0].length;
    if (naad !== null && (match.index >= naad || einde <= naad)) continue;
    const weging = regel.weeg({
      match,
      voor: tekst.slice(Math.max(0, match.index - OMGEVING), match.index),
      na: tekst.slice(einde, einde + OMGEVING),
    });
    if (weging === null) continue;
    const van = plek(weging.van);
    const tot = plek(weging.tot - 1) + 1;
    yield {
      soort: regel.soort,
      regel: regel.naam,
      versie: regel.versie,
      pagina: pagina.nummer,
      van,
      tot,
      tekst: pagina.tekst.slice(van, tot),
      score: weging.score,
      gronden: [regel.grond],
    };
  }
}
