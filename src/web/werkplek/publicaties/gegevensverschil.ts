// What changes in what a publication says of itself, field by field, for who looks before it happens.
import { zelfde } from '../../../kern/gelijk.ts';
import type { AangebodenGegevens } from '../../../publicatie/commands.ts';
import { alsGegevens } from '../../../publicatie/gegevens.ts';
import { naamVan } from './waardelijsten.ts';

export interface Verschil {
  readonly veld: string;
  readonly oud: string;
  readonly nieuw: string;
}

const handelingnamen = { ontvangen: 'Ontvangen op', ondertekend: 'Ondertekend op', vastgesteld: 'Vastgesteld op' };

const NAAM: Readonly<Record<string, string>> = {
  titel: 'Titel', samenvatting: 'Samenvatting', categorie: 'Categorie', datum: 'Datum van de informatie', verkorteTitel: 'Korte titel', trefwoorden: 'Trefwoorden', kenmerken: 'Kenmerken',
  verantwoordelijke: 'Verantwoordelijke organisatie', opsteller: 'Organisatie die het schreef', geldigheid: 'Geldigheid', alternatieveTitels: 'Andere titels',
  medeverantwoordelijken: 'Ook verantwoordelijk', naamOpsteller: 'Schrijver die niet in de lijst staat', ...handelingnamen, nietOpenbaar: 'Niet openbaar', onderwerpen: 'Onderwerpen', themas: 'Thema’s',
};

/** Any value of a field in words: lists with commas, objects by their values, values of the official lists by their names. */
function woorden(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return '';
  if (typeof waarde === 'string') return naamVan('themalijst', naamVan('organisatielijst', waarde));
  if (Array.isArray(waarde)) return waarde.map(woorden).join(', ');
  return Object.values(waarde).map(woorden).join(' · ');
}

/** Acts as fields of their own, so that each has its name. */
function plat(gegevens: AangebodenGegevens): Readonly<Record<string, unknown>> {
  const { handelingen, ...rest } = alsGegevens(gegevens);
  return { ...rest, ...handelingen };
}

export function verschillen(oud: AangebodenGegevens, nieuw: AangebodenGegevens): readonly Verschil[] {
  const was: Readonly<Record<string, unknown>> = plat(oud);
  const wordt: Readonly<Record<string, unknown>> = plat(nieuw);
  return Object.entries(NAAM)
    .filter(([veld]) => !zelfde(was[veld], wordt[veld]))
    .map(([veld, naam]) => ({ veld: naam, oud: woorden(was[veld]), nieuw: woorden(wordt[veld]) }));
}
