// What can be wrong with an order to redact, before any page is looked at. All faults at once, in B1 Dutch.
import type { Invoerfout } from '../../kern/errors.ts';
import { grondVan } from '../../wet/weigeringsgronden/gronden.ts';
import type { Lakopdracht, Punt, Rechthoek } from './model.ts';
import { vouw } from './vinden.ts';
import { binnen } from './vlakken.ts';

export interface Paginamaat {
  readonly nummer: number;
  readonly breedte: Punt;
  readonly hoogte: Punt;
}

export const paginavlak = ({ breedte, hoogte }: Paginamaat): Rechthoek => ({ x: 0, y: 0, breedte, hoogte });

const fout = (at: number, deel: string, uitleg: string): Invoerfout => ({ veld: `opdrachten.${at}.${deel}`, uitleg: `Opdracht ${at + 1}: ${uitleg}` });

export const nietGevonden = (at: number): Invoerfout =>
  fout(at, 'tekst', 'deze tekst staat nergens in het document. Controleer de spelling, of teken een vlak.');

function foutenInVlak(at: number, pagina: number, vlak: Rechthoek, paginas: ReadonlyMap<number, Paginamaat>): readonly Invoerfout[] {
  const maat = paginas.get(pagina);
  const fouten: Invoerfout[] = [];
  if (maat === undefined) {
    fouten.push(fout(at, 'pagina', `pagina ${pagina} bestaat niet. Het document heeft ${paginas.size === 1 ? '1 pagina' : `${paginas.size} pagina’s`}.`));
  }
  if (![vlak.x, vlak.y, vlak.breedte, vlak.hoogte].every(Number.isFinite)) {
    fouten.push(fout(at, 'vlak', 'de plaats van het vlak is geen getal. Teken het vlak opnieuw.'));
  } else if (vlak.breedte <= 0 || vlak.hoogte <= 0) {
    fouten.push(fout(at, 'vlak', 'het vlak heeft geen breedte of geen hoogte. Teken het vlak opnieuw.'));
  } else if (maat !== undefined && binnen(vlak, paginavlak(maat)) === null) {
    fouten.push(fout(at, 'vlak', 'het vlak ligt helemaal buiten de pagina. Teken het vlak opnieuw.'));
  }
  return fouten;
}

function foutenInGronden(at: number, gronden: readonly string[]): readonly Invoerfout[] {
  if (gronden.length === 0) return [fout(at, 'gronden', 'er is geen grond gekozen. Kies een grond uit hoofdstuk 5 van de Woo.')];
  return gronden
    .filter((grond) => grondVan(grond) === null)
    .map((grond) => fout(at, 'gronden', `de grond "${grond.slice(0, 40)}" bestaat niet in de Woo. Kies een grond uit hoofdstuk 5 van de Woo.`));
}

/** Faults that show without reading the pages. */
export function foutenInOpdrachten(opdrachten: readonly Lakopdracht[], paginas: readonly Paginamaat[]): readonly Invoerfout[] {
  const maten = new Map(paginas.map((pagina) => [pagina.nummer, pagina]));
  return opdrachten.flatMap((opdracht, at) => [
    ...foutenInGronden(at, opdracht.gronden),
    ...(opdracht.soort === 'vlak'
      ? foutenInVlak(at, opdracht.pagina, opdracht.vlak, maten)
      : vouw(opdracht.tekst) === ''
        ? [fout(at, 'tekst', 'er is geen tekst ingevuld. Vul in wat u wilt lakken, of teken een vlak.')]
        : []),
  ]);
}

/** Codes as the law table has them, in its spelling, each once, in order. */
export const grondcodes = (gronden: readonly string[]): readonly string[] =>
  [...new Set(gronden.flatMap((grond) => grondVan(grond)?.code ?? []))].sort();
