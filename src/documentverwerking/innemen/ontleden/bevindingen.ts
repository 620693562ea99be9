// The texts of what a file other than a PDF can hide: B1 Dutch, never a word from the file itself (findings go into events).
import type { Bevinding } from '../../../document/events.ts';

const blokkeert = (uitleg: string) => ({ ernst: 'blokkeert', uitleg }) as const;
const letOp = (uitleg: string) => ({ ernst: 'let-op', uitleg }) as const;

const BEVINDINGEN = {
  wijzigingen: blokkeert('In dit bestand zijn wijzigingen bijgehouden. Verwijderde tekst staat er nog in.'),
  opmerkingen: blokkeert('In dit bestand staan opmerkingen. Lezers kunnen die openen.'),
  'verborgen-tekst': blokkeert('In dit bestand staat tekst die is verborgen. Lezers kunnen die zichtbaar maken.'),
  'verborgen-werkbladen': blokkeert('In dit bestand zijn werkbladen verborgen. Lezers kunnen die zichtbaar maken.'),
  'diep-verborgen-werkbladen': blokkeert('In dit bestand zijn werkbladen zo verborgen dat het menu ze niet toont. De gegevens zijn wel te lezen.'),
  'verborgen-rijen': blokkeert('In dit bestand zijn rijen verborgen, met de hand of met een filter. Lezers kunnen die zichtbaar maken.'),
  'verborgen-kolommen': blokkeert('In dit bestand zijn kolommen verborgen. Lezers kunnen die zichtbaar maken.'),
  'verborgen-cellen': blokkeert('In dit bestand staan cellen die hun inhoud niet tonen. Lezers kunnen die zichtbaar maken.'),
  draaitabelgegevens: blokkeert('In dit bestand zit een draaitabel met een kopie van alle brongegevens.'),
  gegevensmodel: blokkeert('In dit bestand zit een gegevensmodel. Daarin kunnen meer gegevens staan dan u ziet.'),
  gegevensverbindingen: blokkeert('Dit bestand haalt gegevens uit een andere bron. De naam van die bron staat in het bestand.'),
  'externe-gegevens': blokkeert('In dit bestand staat een kopie van gegevens uit een ander bestand.'),
  'verborgen-namen': letOp('In dit bestand hebben cellen een naam die niet wordt getoond.'),
  sprekersnotities: blokkeert('Bij de dia’s staan notities van de spreker. Lezers kunnen die openen.'),
  'verborgen-dias': blokkeert('In dit bestand zijn dia’s verborgen. Lezers kunnen die zichtbaar maken.'),
  'verborgen-vormen': blokkeert('In dit bestand zijn tekstvakken of figuren verborgen. Lezers kunnen die zichtbaar maken.'),
  'buiten-de-dia': blokkeert('Naast een dia staat nog tekst of beeld. Dat ziet u pas als u het bestand bewerkt.'),
  bijlagen: blokkeert('In dit bestand zitten andere bestanden. Lezers kunnen die openen.'),
  macros: blokkeert('In dit bestand zit programmacode (macro’s).'),
  'eerdere-versies': blokkeert('In dit bestand zit ook een eerdere versie. Lezers kunnen die terughalen.'),
  'niet-onderzocht': blokkeert('Wij konden niet controleren of er verborgen gegevens in dit bestand zitten.'),
  'versleutelde-inhoud': blokkeert('Deze e-mail is versleuteld. Wij kunnen de inhoud niet lezen. Vraag de eigenaar om een leesbare kopie.'),
  eigenschappen: letOp('Bij de eigenschappen van dit bestand staat wie het maakte of bewerkte, of van welke organisatie het is.'),
  'eigen-eigenschappen': letOp('Dit bestand heeft extra eigenschappen die iemand zelf heeft toegevoegd.'),
  'aangepaste-gegevens': letOp('In dit bestand zitten extra gegevens (XML) die u niet ziet.'),
  miniaturen: letOp('In dit bestand zit een kleine afbeelding van de eerste pagina. Die kan een oude versie laten zien.'),
  koppelingen: letOp('Dit bestand bevat links. Een link kan naar een adres verwijzen dat u niet ziet.'),
  'externe-bronnen': letOp('Dit bestand verwijst naar afbeeldingen of bestanden op een andere plek. Wij laden die niet.'),
  'vervangende-tekst': letOp('Dit bestand bevat tekst voor een voorleesprogramma. Die ziet u niet op de pagina.'),
  'onopvallende-tekst': letOp('In dit bestand staat witte of heel kleine tekst.'),
  'bijgesneden-beeld': letOp('In dit bestand is een afbeelding bijgesneden. Het weggesneden deel zit nog in het bestand.'),
  'verborgen-geadresseerden': letOp('In deze e-mail staan ook geadresseerden die anderen niet zagen (BCC).'),
  formules: letOp('In dit bestand beginnen cellen met =, +, - of @. Een rekenprogramma kan die uitvoeren als formule.'),
  'vreemde-tekens': letOp('In dit bestand staan tekens die wij niet kunnen tonen, zoals emoji. In de leesversie staat daar een □.'),
  systeembestanden: letOp('In dit ingepakte bestand zaten hulpbestanden van een computer. Die hebben wij overgeslagen.'),
  'foto-gegevens': letOp('In deze afbeelding staan gegevens over de camera, de tijd of de maker.'),
  'foto-plaats': blokkeert('In deze foto staat waar hij is gemaakt (GPS).'),
  'meer-beelden': letOp('In dit bestand zitten meer beelden achter elkaar. In de leesversie staat elk beeld op een eigen pagina.'),
  'verborgen-opmaak': letOp('Op deze pagina is een deel verborgen met opmaak. Wij tonen het wel in de leesversie.'),
  ingekort: letOp('Dit bestand is heel lang. In de leesversie staat alleen het begin.'),
} satisfies Record<string, Omit<Bevinding, 'soort'>>;

export type Bevindingsoort = keyof typeof BEVINDINGEN;

/** Each kind once, what blocks first. */
export function bevindingenVan(soorten: Iterable<Bevindingsoort>): readonly Bevinding[] {
  const alle = [...new Set(soorten)].map((soort): Bevinding => ({ soort, ...BEVINDINGEN[soort] }));
  return [...alle.filter(({ ernst }) => ernst === 'blokkeert'), ...alle.filter(({ ernst }) => ernst === 'let-op')];
}
