// Fields that more than one template has, described once.
import type { Veld } from './sjabloon.ts';

const tekst = (uitleg: string, voorbeeld: string): Veld => ({ soort: 'tekst', uitleg, voorbeeld });
const plicht = (veld: Veld): Veld => ({ ...veld, verplicht: true });
/** Must stand in one side of a choice. */
const plichtBij = (keuze: string, is: boolean, veld: Veld): Veld => ({ ...veld, verplicht: { keuze, is } });

const WAAROM = `## Wanneer krijgt u ons besluit?

**U krijgt ons besluit uiterlijk op maandag 2 november 2026.**

Zo komen wij aan deze datum:

- Wij ontvingen uw verzoek op 5 oktober 2026.
- Wij hebben 4 weken om te beslissen. Dan komen wij uit op 2 november 2026.`;

export const nummer = tekst('Het nummer van het verzoek.', 'WOO-2026-0012');
export const onderwerp = tekst('Waar het verzoek over gaat, in de woorden van de verzoeker.', 'de bomen op het Stationsplein');
export const vragen: Veld = { soort: 'blok', uitleg: 'Waar iemand vragen kan stellen (Awb 3:45 en 4:3a).', verplicht: true, voorbeeld: '## Hebt u vragen?\n\nBel of mail dan onze Woo-contactpersoon. Noem daarbij het nummer WOO-2026-0012.' };
export const waaromDezeDatum: Veld = { soort: 'blok', uitleg: 'De uiterste datum en hoe wij eraan komen.', verplicht: true, voorbeeld: WAAROM };
export const uiterlijk = plicht(tekst('De laatste dag om te antwoorden, met de dag van de week.', 'dinsdag 20 oktober 2026'));
export const dag = (uitleg: string): Veld => tekst(uitleg, '6 oktober 2026');
export const eigenTekst = (uitleg: string): Veld => ({ soort: 'blok', uitleg, verplicht: true, voorbeeld: 'De tekst die de behandelaar schrijft.' });
export const keuze = (uitleg: string): Veld => ({ soort: 'keuze', uitleg, voorbeeld: 'ja' });
export { plicht, plichtBij, tekst };

/** What every letter to the requester can name. */
export const vanVerzoeker = { nummer, onderwerp, vragen } as const;
