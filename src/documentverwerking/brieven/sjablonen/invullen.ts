// From a template and facts to a letter: the one place where the two meet.
import type { BriefInhoud } from '../model.ts';
import type { Sjabloonboek, Sjablooncode } from './register.ts';
import { leesTekst, vul, vulZin, type Waarden } from './taal.ts';

type Omlijsting = Omit<BriefInhoud, 'onderwerp' | 'blokken' | 'sjabloon'>;

/** The letter in the body's own words of today, with the version of those words. */
export function vulSjabloon(boek: Sjabloonboek, code: Sjablooncode, omlijsting: Omlijsting, waarden: Waarden): BriefInhoud {
  const { versie, onderwerp, tekst } = boek(code);
  const { knopen } = leesTekst(tekst);
  return { ...omlijsting, onderwerp: vulZin(onderwerp, waarden), blokken: vul(knopen, waarden), sjabloon: { code, versie } };
}

export const zonderPunt = (tekst: string): string => tekst.trim().replace(/[.\s]+$/, '');
