// Refusals that more than one command about redaction can meet.
import type { Weigering } from '../../kern/decider.ts';
import type { BlobHash } from '../../kern/ids.ts';
import { nummers } from '../../kern/weigeringen.ts';
import { leesversieVan } from '../leesversie.ts';
import type { GelezenDocument } from '../state.ts';

/** "pagina 3", "pagina’s 1, 4 en 7". */
export const paginas = (welke: readonly number[]): string =>
  nummers([...new Set(welke)]).replace(/^documenten/, 'pagina’s').replace(/^document/, 'pagina');

export const nietGelezen: Weigering = {
  code: 'document_niet_gelezen',
  artikel: 'Woo art. 5.1 en 5.2',
  uitleg: 'Dit document is niet gelezen. Wij kunnen geen pagina’s laten zien.',
  watNu: 'Wacht tot het document gelezen is. Lukt dat niet? Voeg dan een leesbare versie toe.',
};

const anderBestand: Weigering = {
  code: 'ander_bestand',
  veld: 'bestand',
  uitleg: 'U keek naar een ander bestand dan het bestand dat hier nu staat.',
  watNu: 'Open de pagina opnieuw en controleer wat u wilt lakken.',
};

/** What was shown is what is redacted (redaction.md §2.6 P9). */
export function isLeesversie(bestand: BlobHash, document: GelezenDocument): Weigering | null {
  const leesversie = leesversieVan(document);
  if (leesversie === null) return geenLeesversie;
  return leesversie.blob === bestand ? null : anderBestand;
}

const geenLeesversie: Weigering = {
  code: 'geen_leesversie',
  artikel: 'Woo art. 5.1 en 5.2',
  uitleg: 'Van dit bestand is geen PDF. Wij kunnen geen pagina’s laten zien en dus niets lakken.',
  watNu: 'Voeg het document toe als PDF.',
};

export const anderBeeld = (veld: string, welke: readonly number[]): Weigering => ({
  code: 'ander_paginabeeld',
  veld,
  uitleg: `De lakken op ${paginas(welke)} zijn gezet op een ander beeld van de pagina dan wij nu laten zien. Dan weten wij niet zeker of zij nog goed staan.`,
  watNu: 'Kijk alle pagina’s na. Bevestig daarna dat de lakken goed staan.',
});

export const lakOnbekend: Weigering = {
  code: 'lak_onbekend',
  veld: 'lakIds',
  uitleg: 'Deze lak is er niet meer. Misschien haalde een collega hem weg.',
  watNu: 'Open de pagina opnieuw. U ziet dan wat er nu staat.',
};

export const geenLakken: Weigering = {
  code: 'geen_lakken',
  artikel: 'Woo art. 5.1 en 5.2',
  uitleg: 'Er is in dit document nog niets gelakt.',
  watNu: 'Lak wat geheim moet blijven. Is alles openbaar? Verander dan het oordeel.',
};

export const nietDeelsOpenbaar: Weigering = {
  code: 'oordeel_niet_deels_openbaar',
  veld: 'oordeel',
  artikel: 'Woo art. 5.1 en 5.2',
  uitleg: 'Een gelakte versie hoort bij een document dat deels openbaar is. Dit document heeft een ander oordeel, of nog geen.',
  watNu: 'Geef het document het oordeel "deels openbaar", met de gronden.',
};

export const nietAangeboden: Weigering = {
  code: 'lakken_niet_aangeboden',
  uitleg: 'Deze lakken zijn niet ter controle aangeboden.',
  watNu: 'Bied de lakken eerst ter controle aan.',
};

export const versieVervallen: Weigering = {
  code: 'goedkeuring_vervallen',
  veld: 'ronde',
  uitleg: 'De lakken zijn veranderd nadat met het maken van deze versie is begonnen. De versie telt niet meer.',
  watNu: 'Laat de lakken opnieuw goedkeuren.',
};
