// Words of the editor: kinds of suggestions, how a version stands, reasons to turn a suggestion down.
import type { Verwerpreden } from '../../../document/lakken/events.ts';
import { weigeringsgronden } from '../../../wet/weigeringsgronden/gronden.ts';

const VOORSTELSOORT: Readonly<Record<string, string>> = {
  naam: 'Naam',
  'e-mail': 'E-mailadres',
  telefoon: 'Telefoonnummer',
  bsn: 'Burgerservicenummer',
  iban: 'Rekeningnummer',
  postcode: 'Postcode',
  adres: 'Adres',
  kenteken: 'Kenteken',
  geboortedatum: 'Geboortedatum',
  identiteitsbewijs: 'Nummer van een identiteitsbewijs',
  handtekening: 'Handtekening',
  'eerder-gelakt': 'Eerder gelakt',
};
/** What a suggestion is about; a kind that only a model of the body knows is shown as it is. */
export const voorstelsoort = (soort: string): string => VOORSTELSOORT[soort] ?? soort;

export const VERWERPREDEN: Readonly<Record<Verwerpreden, string>> = {
  geen_gegeven: 'Dit is geen persoonsgegeven',
  openbare_functie: 'Deze persoon heeft een openbare functie',
  al_openbaar: 'Dit is al openbaar',
  anders: 'Een andere reden',
};

/** Grounds of the judgement first: those are the ones that may be used. */
export function grondkeuzes(vanOordeel: readonly string[]): readonly { readonly code: string; readonly label: string; readonly inOordeel: boolean }[] {
  const alle = weigeringsgronden.map(({ code, label }) => ({ code: code, label, inOordeel: vanOordeel.includes(code) }));
  return [...alle.filter(({ inOordeel }) => inOordeel), ...alle.filter(({ inOordeel }) => !inOordeel)];
}

export const aantalLakken = (aantal: number): string => (aantal === 1 ? '1 lak' : `${aantal} lakken`);
export const aantalDocumenten = (aantal: number): string => (aantal === 1 ? '1 document' : `${aantal} documenten`);
