// Built-in texts to others than the requester: third parties and other bodies. Never names the requester.
import type { Sjabloon } from '../sjabloon.ts';
import * as v from '../velden.ts';

const { nummer, vragen } = v;
const onderwerp = v.plicht(v.tekst('Waar de documenten over gaan, in de woorden van de behandelaar.', 'de herinrichting van het Stationsplein'));

export const sjablonenVoorAnderen = {
  zienswijze: {
    naam: 'Vraag om een mening (zienswijze)',
    aan: 'derde',
    artikel: 'Woo art. 4.4 lid 3; Awb art. 4:8',
    onderwerp: 'Mogen wij documenten over u openbaar maken? Geef uw mening',
    tekst: `Iemand heeft ons gevraagd om documenten openbaar te maken. Dat mag iedereen vragen. (Artikel 4.1 Wet open overheid, Woo)

Het gaat om documenten over: {onderwerp}. Daarin staan ook gegevens van u of uw organisatie.

Wij hebben nog niets besloten. Eerst willen wij weten wat u ervan vindt. (Artikel 4:8 Awb)

{{#als metDocumenten}}

## Wat willen wij met uw documenten doen?

[[documenten]]

Vertel ons per document of u akkoord bent of bezwaar hebt.

{{/als}}

## Wat kunt u doen?

{{#als metCode}}

- Bekijk de documenten en ons voorstel. U krijgt die apart van ons.
- Ga naar {adresSite}/zienswijze en vul uw code in.
- Schrijf daar op welke delen volgens u niet openbaar mogen worden, en waarom. Welk nadeel hebt u van openbaar maken?

**Uw code is {code}**

{{#anders}}

- Bekijk de documenten en ons voorstel. U krijgt die apart van ons.
- Schrijf op welke delen volgens u niet openbaar mogen worden.
- Schrijf er ook bij waarom. Welk nadeel hebt u van openbaar maken?

{{/als}}

**Stuur ons uw reactie uiterlijk op {uiterlijk}.**

U mag ook bellen. Wij schrijven dan op wat u zegt. Hebt u geen bezwaar? Ook dat horen wij graag.

## Wat doen wij met uw reactie?

Wij wegen uw reactie mee. Wij beslissen zelf wat openbaar wordt. Reageert u niet? Dan beslissen wij zonder uw reactie.

U krijgt ons besluit op dezelfde dag als de verzoeker. (Artikel 4.4, zesde lid, Woo)

Bent u het er dan niet mee eens? Dan kunt u bezwaar maken. Wij wachten dan 2 weken met openbaar maken. (Artikel 4.4, vijfde lid, Woo)

[[vragen]]`,
    velden: {
      nummer,
      onderwerp,
      uiterlijk: v.uiterlijk,
      vragen,
      metCode: v.keuze('Of de belanghebbende een code krijgt voor de website.'),
      code: v.plichtBij('metCode', true, v.tekst('De code voor de website.', 'K7QM-2XWP-9DTR')),
      metDocumenten: v.keuze('Of wij aparte documenten noemen.'),
      documenten: { soort: 'blok', uitleg: 'De documenten, met per document wat wij willen doen en waarom.', voorbeeld: '- Document 3: Offerte (12 mei 2026). Wij willen een deel van dit document openbaar maken. De rest maken wij zwart. Bedrijfsgegevens (artikel 5.1.1.c Woo).' },
      adresSite: v.tekst('Het adres van de website.', 'https://open.voorbeeldstad.example'),
    },
  },
  'besluit-derde': {
    naam: 'Bericht van het besluit aan een belanghebbende',
    aan: 'derde',
    artikel: 'Woo art. 4.4 lid 6',
    rechtsmiddelen: 'bezwaar',
    onderwerp: 'Ons besluit over documenten met uw gegevens',
    tekst: `Op {bekendgemaaktOp} namen wij een besluit over documenten waarin gegevens van u of uw organisatie staan. U krijgt dit bericht op dezelfde dag als de verzoeker. (Artikel 4.4, zesde lid, Woo)

Het besluit gaat over: {onderwerp}.

## Wat hebben wij besloten?

[[uitkomst]]

[[reactie]]

## Wanneer worden de documenten openbaar?

{{#als wachten}}

Wij wachten 2 weken. De documenten worden openbaar vanaf {openbaarVanaf}. (Artikel 4.4, vijfde lid, Woo)

Wilt u dit tegenhouden? Maak dan bezwaar, en vraag de rechter vóór die dag om een spoedbeslissing. Zolang de rechter niet heeft beslist, maken wij de documenten niet openbaar. (Artikel 8:81 Awb)

{{#anders}}

De documenten die openbaar zijn, worden tegelijk met dit besluit openbaar. (Artikel 4.4, vijfde lid, Woo)

{{/als}}

[[vragen]]`,
    velden: {
      nummer,
      onderwerp,
      bekendgemaaktOp: v.plicht(v.dag('De dag waarop het besluit is verstuurd.')),
      uitkomst: { soort: 'blok', uitleg: 'Wat er is besloten.', verplicht: true, voorbeeld: 'Wij maken een deel van de documenten openbaar.' },
      reactie: { soort: 'blok', uitleg: 'Wat wij deden met de mening van deze belanghebbende.', verplicht: true, voorbeeld: 'Wij volgden uw reactie voor een deel.' },
      wachten: v.keuze('Of wij twee weken wachten.'),
      openbaarVanaf: v.plichtBij('wachten', true, v.tekst('De eerste dag waarop de documenten openbaar mogen zijn.', 'dinsdag 15 december 2026')),
      vragen,
    },
  },
  'doorzending-orgaan': {
    naam: 'Doorgestuurd verzoek aan een andere organisatie',
    aan: 'bestuursorgaan',
    artikel: 'Woo art. 4.2 lid 1',
    onderwerp: 'Wij sturen u een Woo-verzoek door',
    tekst: `Op {ontvangenOp} ontvingen wij een Woo-verzoek. U heeft de informatie waar het over gaat. Daarom sturen wij u {wat} door. (Artikel 4.2, eerste lid, Woo)

Het gaat om: {onderwerp}.

Laat ons weten op welke dag u dit ontving. Uw termijn van 4 weken begint de dag erna. (Artikel 4.4, eerste lid, Woo)

De verzoeker weet dat wij het verzoek doorsturen.

[[vragen]]`,
    velden: {
      nummer,
      vragen,
      ontvangenOp: v.plicht(v.dag('De dag waarop wij het verzoek ontvingen.')),
      wat: v.plicht(v.tekst('Of het hele verzoek wordt doorgestuurd, of een deel.', 'het hele verzoek')),
      onderwerp: v.plicht(v.tekst('Waar het verzoek over gaat.', 'de metingen van het grondwater')),
    },
  },
} as const satisfies Readonly<Record<string, Sjabloon>>;
