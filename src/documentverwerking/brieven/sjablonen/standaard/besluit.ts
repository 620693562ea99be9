// Built-in text of the decision. What the law wants in it comes as blocks, so that no edit can leave it out; remedies stand below it always.
import type { Sjabloon, Veld } from '../sjabloon.ts';
import * as v from '../velden.ts';

const blok = (uitleg: string): Veld => ({ soort: 'blok', uitleg, verplicht: true, voorbeeld: `(${uitleg})` });

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
      aanleiding: blok('Wanneer het verzoek kwam, en welk deel dit is.'),
      uitkomst: blok('Wat er is besloten.'),
      aantallen: blok('Hoeveel documenten, per oordeel.'),
      gronden: blok('Waarom iets niet openbaar is, per grond.'),
      overwegingen: blok('De uitleg bij het besluit.'),
      zoekverslag: blok('Hoe is gezocht.'),
      verstrekking: blok('Wanneer de documenten komen.'),
    },
  },
} as const satisfies Readonly<Record<string, Sjabloon>>;
