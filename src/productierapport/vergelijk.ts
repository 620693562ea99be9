// What a later report changes: rows that are new, that say something else, and that are gone.
import { kolommen } from './kolommen.ts';
import type { Rapportrij, Veld } from './model.ts';
import { waardeVan } from './sjabloon.ts';

export interface Gewijzigderij {
  readonly nu: Rapportrij;
  readonly was: Rapportrij;
  readonly velden: readonly { readonly veld: Veld; readonly kop: string; readonly was: string; readonly nu: string }[];
}
export interface Rapportverschil {
  readonly nieuw: readonly Rapportrij[];
  readonly gewijzigd: readonly Gewijzigderij[];
  readonly weg: readonly Rapportrij[];
  readonly gelijk: number;
}

const alsTekst = (veld: Veld, rij: Rapportrij): string => {
  const waarde = waardeVan(veld, rij);
  return waarde === null ? '' : String(waarde);
};

const perNummer = (rijen: readonly Rapportrij[]): ReadonlyMap<string, Rapportrij> => new Map(rijen.flatMap((rij) => (rij.documentnummer === null ? [] : [[rij.documentnummer, rij] as const])));

/** By document number; on which row it stands makes no difference. */
export function vergelijkRapporten(was: readonly Rapportrij[], nu: readonly Rapportrij[]): Rapportverschil {
  const [eerder, later] = [perNummer(was), perNummer(nu)];
  const nieuw: Rapportrij[] = [];
  const gewijzigd: Gewijzigderij[] = [];
  let gelijk = 0;
  for (const [nummer, rij] of later) {
    const vorige = eerder.get(nummer);
    if (vorige === undefined) {
      nieuw.push(rij);
      continue;
    }
    const velden = kolommen.map(({ veld, kop }) => ({ veld, kop, was: alsTekst(veld, vorige), nu: alsTekst(veld, rij) })).filter((each) => each.was !== each.nu);
    if (velden.length === 0) gelijk += 1;
    else gewijzigd.push({ nu: rij, was: vorige, velden });
  }
  return { nieuw, gewijzigd, gelijk, weg: [...eerder].filter(([nummer]) => !later.has(nummer)).map(([, rij]) => rij) };
}
