// What every letter has around its text: for whom, on which day, under which number, where to ask, and for whom it is signed.
import type { BriefInhoud, Huisstijl } from '../model.ts';
import { vulSjabloon, type Omlijsting } from './invullen.ts';
import type { Sjabloonboek, Sjablooncode } from './register.ts';
import { aanhefVoor, namensOrgaan, vragen } from './vaste-delen.ts';
import type { Waarden } from './waarden.ts';

/** Who a letter is for. Personal: only for the moment of making the letter. */
export interface Briefhoofd {
  readonly huisstijl: Huisstijl;
  /** The texts in use: the body's own, or the built-in ones. */
  readonly boek: Sjabloonboek;
  readonly datum: Temporal.PlainDate;
  /** Number of the request. */
  readonly nummer: string;
  readonly naam: string | null;
  readonly adresregels: readonly string[];
}

export const omlijsting = ({ huisstijl, datum, nummer, naam, adresregels }: Briefhoofd): Omlijsting => ({
  huisstijl,
  geadresseerde: [...(naam === null ? [] : [naam]), ...adresregels.map((regel) => regel.trim()).filter((regel) => regel !== '')],
  datum,
  kenmerk: nummer,
  aanhef: aanhefVoor(naam),
  ondertekening: namensOrgaan(huisstijl),
});

/** The letter with what is the same in all of them. @throws OntbrekendVeld when the maker does not give a declared field */
export const brief = (hoofd: Briefhoofd, code: Sjablooncode, waarden: Waarden): BriefInhoud =>
  vulSjabloon(hoofd.boek, code, omlijsting(hoofd), { nummer: hoofd.nummer, vragen: vragen(hoofd.huisstijl, hoofd.nummer), ...waarden });
