// From a template and facts to a letter: the one place where the two meet.
import type { Blok, BriefInhoud } from '../model.ts';
import { beroepsmogelijkheid, rechtsmiddelen } from './rechtsmiddelen.ts';
import { SJABLONEN, type Sjabloonboek, type Sjablooncode } from './register.ts';
import type { Sjabloon } from './sjabloon.ts';
import { leesTekst } from './taal.ts';
import { createVulling, type Waarden } from './waarden.ts';

export type Omlijsting = Pick<BriefInhoud, 'huisstijl' | 'geadresseerde' | 'datum' | 'kenmerk' | 'aanhef' | 'ondertekening'>;

/** What somebody can do who disagrees: no part of the text, so that no edit can leave it out (Awb 3:45). */
const ONDER_HET_BESLUIT: Readonly<Record<NonNullable<Sjabloon['rechtsmiddelen']>, (omlijsting: Omlijsting) => readonly Blok[]>> = {
  bezwaar: ({ huisstijl, kenmerk }) => rechtsmiddelen(huisstijl, kenmerk),
  beroep: beroepsmogelijkheid,
};

/**
 * The letter in the body's own words of today, with the version of those words and the dates it names.
 * Total for a text that was tested (`toetsSjabloon`). @throws OntbrekendVeld when the maker does not give a declared field
 */
export function vulSjabloon(boek: Sjabloonboek, code: Sjablooncode, omlijsting: Omlijsting, waarden: Waarden): BriefInhoud {
  const { versie, onderwerp, tekst } = boek(code);
  const { rechtsmiddelen: soort } = SJABLONEN[code];
  const vulling = createVulling(waarden);
  return {
    ...omlijsting,
    onderwerp: vulling.zin(onderwerp),
    blokken: vulling.blokken(leesTekst(tekst).knopen),
    ...(soort === undefined ? {} : { rechtsmiddelen: ONDER_HET_BESLUIT[soort](omlijsting) }),
    sjabloon: { code, versie },
    vermeldt: vulling.genoemd(),
  };
}

export const zonderPunt = (tekst: string): string => tekst.trim().replace(/[.\s]+$/, '');
