// Words of the pages about letters.
import type { Aan, Veld } from '../../../documentverwerking/brieven/sjablonen/sjabloon.ts';

export const AAN: Readonly<Record<Aan, string>> = {
  verzoeker: 'Verzoeker',
  derde: 'Belanghebbende',
  bezwaarmaker: 'Bezwaarmaker',
  bestuursorgaan: 'Andere organisatie',
};

/** How a field is written in the text. */
export function schrijfwijze(naam: string, soort: Veld['soort']): string {
  switch (soort) {
    case 'tekst':
      return `{${naam}}`;
    case 'blok':
      return `[[${naam}]]`;
    case 'keuze':
      return `{{#als ${naam}}} … {{#anders}} … {{/als}}`;
  }
}

export function verplichting(verplicht: Veld['verplicht']): string {
  if (verplicht === undefined) return 'Nee';
  return verplicht === true ? 'Ja, altijd' : `Ja, bij ${verplicht.keuze}: ${verplicht.is ? 'ja' : 'nee'}`;
}

export const OPMAAK: readonly { readonly teken: string; readonly betekent: string }[] = [
  { teken: '(een lege regel)', betekent: 'Hier begint een nieuwe alinea.' },
  { teken: '## Wat kunt u doen?', betekent: 'Een kop.' },
  { teken: '- Bel ons.', betekent: 'Een punt van een lijst.' },
  { teken: '**Let op de datum.**', betekent: 'Een hele alinea in vet.' },
  { teken: '{veld}', betekent: 'Hier komt tekst die per brief anders is.' },
  { teken: '[[blok]]', betekent: 'Hier komt een vast stuk van de brief. Zet het op een eigen regel.' },
  { teken: '{{#als keuze}} … {{#anders}} … {{/als}}', betekent: 'Alleen een van beide stukken komt in de brief. {{#anders}} mag weg. Zet elk op een eigen regel.' },
];

export const versienaam = (versie: number): string => (versie === 1 ? 'Versie 1 (standaardtekst)' : `Versie ${versie}`);
