// The texts of what a file can hide: one place, B1 Dutch, never a word from the file itself (findings go into events).
import type { Bevinding } from '../../document/events.ts';

const blokkeert = (uitleg: string) => ({ ernst: 'blokkeert', uitleg }) as const;
const letOp = (uitleg: string) => ({ ernst: 'let-op', uitleg }) as const;

const BEVINDINGEN = {
  bijlagen: blokkeert('In deze PDF zitten andere bestanden. Lezers kunnen die openen.'),
  javascript: blokkeert('In deze PDF zit programmacode (JavaScript).'),
  acties: blokkeert('Deze PDF kan zelf iets doen, zoals een programma starten of gegevens versturen.'),
  formulier: blokkeert('In deze PDF zit een formulier met ingevulde gegevens.'),
  opmerkingen: blokkeert('In deze PDF staan opmerkingen. Lezers kunnen die openen.'),
  tekeningen: blokkeert('Over de pagina’s is getekend of geplakt. Lezers kunnen dat weghalen en zien wat eronder staat.'),
  markeringen: letOp('In deze PDF zijn stukken tekst gemarkeerd.'),
  multimedia: blokkeert('In deze PDF zit geluid, beeld of een 3D-model.'),
  lagen: blokkeert('Deze PDF heeft lagen. Een laag kan uit staan en toch te lezen zijn.'),
  'eerdere-versies': blokkeert('In deze PDF zit ook een eerdere versie. Lezers kunnen die terughalen.'),
  'buiten-document': blokkeert('Voor of na het document staan nog andere gegevens in het bestand.'),
  toepassingsgegevens: blokkeert('In deze PDF zitten gegevens van het programma waarmee hij is gemaakt. Daar kan oude inhoud in staan.'),
  miniaturen: blokkeert('In deze PDF zitten kleine afbeeldingen van de pagina’s. Die kunnen een oude versie laten zien.'),
  'afgedekte-tekst': blokkeert('Onder een donker vlak staat tekst. Lezers kunnen die kopiëren. Dit is niet goed gelakt.'),
  'niet-onderzocht': blokkeert('Wij konden niet controleren of er verborgen gegevens in deze PDF zitten.'),
  'onzichtbare-tekst': letOp('In deze PDF staat tekst die u niet ziet. Bij een gescand document is dat de herkende tekst.'),
  'vervangende-tekst': letOp('Deze PDF bevat tekst voor een voorleesprogramma. Die ziet u niet op de pagina.'),
  koppelingen: letOp('Deze PDF bevat links. Een link kan naar een e-mailadres verwijzen dat u niet ziet.'),
  eigenschappen: letOp('Bij de eigenschappen van deze PDF staat wie hem maakte, of een onderwerp of trefwoorden.'),
  metagegevens: letOp('Deze PDF bevat een blok met extra eigenschappen (XMP).'),
  handtekening: letOp('Deze PDF heeft een digitale handtekening. Daarin staat de naam van de ondertekenaar.'),
  beveiliging: letOp('Deze PDF is versleuteld, maar gaat open zonder wachtwoord.'),
} satisfies Record<string, Omit<Bevinding, 'soort'>>;

export type Bevindingsoort = keyof typeof BEVINDINGEN;

export const bevinding = (soort: Bevindingsoort): Bevinding => ({ soort, ...BEVINDINGEN[soort] });
