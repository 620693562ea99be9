// What changes in what a publication says of itself, field by field, for who looks before it happens.
import { zelfde } from '../../../kern/gelijk.ts';
import type { AangebodenGegevens } from '../../../publicatie/commands.ts';
import { alsGegevens } from '../../../publicatie/gegevens.ts';

export interface Verschil {
  readonly veld: string;
  readonly oud: string;
  readonly nieuw: string;
}

const NAAM: Readonly<Record<string, string>> = {
  titel: 'Titel', samenvatting: 'Samenvatting', categorie: 'Categorie', datum: 'Datum van de informatie', verkorteTitel: 'Korte titel', trefwoorden: 'Trefwoorden', kenmerken: 'Kenmerken',
  verantwoordelijke: 'Verantwoordelijke organisatie', opsteller: 'Organisatie die het schreef', geldigheid: 'Geldigheid', nietOpenbaar: 'Niet openbaar', onderwerpen: 'Onderwerpen', themas: 'Thema’s',
};

/** Any value of a field in words: lists with commas, objects by their values. */
function woorden(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return '';
  if (typeof waarde === 'string') return waarde;
  if (Array.isArray(waarde)) return waarde.map(woorden).join(', ');
  return Object.values(waarde).map(woorden).join(' · ');
}

export function verschillen(oud: AangebodenGegevens, nieuw: AangebodenGegevens): readonly Verschil[] {
  const was: Readonly<Record<string, unknown>> = { ...alsGegevens(oud) };
  const wordt: Readonly<Record<string, unknown>> = { ...alsGegevens(nieuw) };
  return Object.entries(NAAM)
    .filter(([veld]) => !zelfde(was[veld], wordt[veld]))
    .map(([veld, naam]) => ({ veld: naam, oud: woorden(was[veld]), nieuw: woorden(wordt[veld]) }));
}
