// Built-in text of the decision. What the law wants in it comes as blocks, so that no edit can leave it out; remedies stand below it always.
import type { Sjabloon, Veld } from '../sjabloon.ts';
import * as v from '../velden.ts';

const blok = (uitleg: string, voorbeeld: string): Veld => ({ soort: 'blok', uitleg, verplicht: true, voorbeeld });

export const besluitsjablonen = {
  besluit: {
    naam: 'Besluit op een Woo-verzoek',
    aan: 'verzoeker',
    artikel: 'Woo art. 4.1, 4.3 en 4.4; Awb art. 3:46',
    rechtsmiddelen: 'bezwaar',
    onderwerp: '{soort}: {titel}',
    tekst: `[[aanleiding]]

## Ons besluit

[[uitkomst]]

[[aantallen]]

[[gronden]]

[[overwegingen]]

[[zoekverslag]]

[[verstrekking]]

[[vragen]]`,
    velden: {
      soort: v.plicht(v.tekst('Of dit de brief aan de verzoeker is, of de versie voor iedereen.', 'Besluit op uw Woo-verzoek')),
      titel: v.tekst('De titel van het besluit.', 'Kappen van bomen op het Stationsplein'),
      nummer: v.nummer,
      vragen: v.vragen,
      aanleiding: blok('Wanneer het verzoek kwam, en welk deel dit is.', 'Op 5 oktober 2026 ontvingen wij uw verzoek om informatie. Dit is ons besluit. (Artikel 4.1 Woo)'),
      uitkomst: blok('Wat er is besloten.', 'Wij maken een deel van de documenten openbaar.'),
      aantallen: blok('Hoeveel documenten, per oordeel.', 'In de bijlage staat een lijst met alle documenten. Dit is ons oordeel:\n\n- Openbaar: 3 documenten\n- Deels openbaar: 1 document'),
      gronden: blok('Waarom iets niet openbaar is, per grond.', '## Waarom is niet alles openbaar?\n\nWij gebruikten deze redenen:\n\n- De persoonlijke levenssfeer. (Artikel 5.1.2.e Woo)'),
      overwegingen: blok('De uitleg bij het besluit.', '## Uitleg bij dit besluit\n\nNamen van medewerkers maken wij niet openbaar. Hun privacy weegt zwaarder.'),
      zoekverslag: blok('Hoe is gezocht.', '## Hoe hebben wij gezocht?\n\n- Openbare Ruimte (archivaris) zocht in het archief. Zoekwoorden: boom, kappen. Gevonden: 4.'),
      verstrekking: blok('Wanneer de documenten komen.', '## Wanneer komen de documenten?\n\nU krijgt de openbare documenten tegelijk met dit besluit. (Artikel 4.4, vijfde lid, Woo)'),
    },
  },
} as const satisfies Readonly<Record<string, Sjabloon>>;
