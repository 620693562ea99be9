// The terms T1–T23 of the Woo and the Awb as data. T-numbers: docs/reference/termijnen.md. Other law = another constant here.
import { gekozenLezingen } from './lezingen.ts';
import type { Regelset } from './regelset.ts';

const stilstandAanvraag = [
  'zienswijzen van derden (Woo art. 4.4 lid 3)',
  'precisering of aanvulling (Awb art. 4:15 lid 1 onder a)',
  'informatie uit het buitenland (Awb art. 4:15 lid 1 onder b)',
  'instemming met uitstel (Awb art. 4:15 lid 2 onder a)',
  'vertraging door de verzoeker (Awb art. 4:15 lid 2 onder b)',
  'overmacht (Awb art. 4:15 lid 2 onder c)',
];
const niets: readonly string[] = [];

/** Woo ch. 4 and Awb as in force on 2026-11-23; the terms have not changed since the Woo began on 1 May 2022. */
export const regels2022: Regelset = {
  id: 'woo-2026-11-23',
  bron: 'Woo (BWBR0045754) geldend vanaf 2026-08-15; Awb (BWBR0005537) geldend vanaf 2026-01-01',
  geldigVanaf: '2022-05-01',
  geldigTotEnMet: null,
  termen: {
    T1: {
      naam: 'beslissen op het verzoek', weken: 4, artikel: 'Woo art. 4.4 lid 1', weekendregel: true,
      begin: 'ontvangst door de bevoegde organisatie',
      gestoptDoor: ['verdaging (Woo art. 4.4 lid 2)', ...stilstandAanvraag],
    },
    T2: {
      naam: 'verdagen, één keer, hoogstens zo lang', weken: 2, artikel: 'Woo art. 4.4 lid 2', weekendregel: true,
      begin: 'einde van T1, samen één termijn',
      gestoptDoor: stilstandAanvraag,
    },
    T3: { naam: 'om precisering vragen', weken: 2, artikel: 'Woo art. 4.1 lid 5', weekendregel: true, begin: 'ontvangst', gestoptDoor: niets },
    T4: {
      naam: 'niet behandelen na precisering', weken: 2, artikel: 'Woo art. 4.1 lid 6', weekendregel: true,
      begin: 'het antwoord, of het einde van de gestelde termijn',
      gestoptDoor: niets,
    },
    T5: {
      naam: 'niet behandelen na aanvulling', weken: 4, artikel: 'Awb art. 4:5 lid 4', weekendregel: true,
      begin: 'het antwoord, of het einde van de gestelde termijn',
      gestoptDoor: niets,
    },
    T6: { naam: 'niet behandelen wegens misbruik', weken: 2, artikel: 'Woo art. 4.6', weekendregel: true, begin: 'ontvangst; later onverwijld na ontdekking', gestoptDoor: niets },
    T12: {
      naam: 'wachten met openbaar maken', weken: 2, artikel: 'Woo art. 4.4 lid 5', weekendregel: true,
      begin: 'bekendmaking van het besluit',
      gestoptDoor: ['voorlopige voorziening (Awb art. 8:81)'],
    },
    T14: {
      naam: 'bezwaar maken', weken: 6, artikel: 'Awb art. 6:7 en 6:8 lid 1', weekendregel: true,
      begin: 'bekendmaking van het besluit',
      gestoptDoor: ['klacht bij het Adviescollege (Woo art. 7.3 lid 2)'],
    },
    T16: {
      naam: 'beslissen op bezwaar', weken: 6, artikel: 'Awb art. 7:10', weekendregel: true,
      begin: 'einde van de bezwaartermijn',
      gestoptDoor: [
        'herstel van een gebrek (Awb art. 7:10 lid 2)',
        'verdaging met hoogstens zes weken (Awb art. 7:10 lid 3)',
        'verder uitstel met instemming (Awb art. 7:10 lid 4)',
        ...stilstandAanvraag.filter((grond) => /lid 1 onder b|lid 2 onder [bc]/.test(grond)),
      ],
    },
    T17: {
      naam: 'beslissen op bezwaar na bemiddeling', weken: 2, artikel: 'Woo art. 7.3 lid 3', weekendregel: true,
      begin: 'advies, of bericht dat er geen advies komt',
      gestoptDoor: ['verder uitstel met instemming (Awb art. 7:10 lid 4)'],
    },
    T18: {
      naam: 'beroep of hoger beroep instellen', weken: 6, artikel: 'Awb art. 6:7 en 6:8', weekendregel: true,
      begin: 'bekendmaking van het besluit op bezwaar, of verzending van de uitspraak',
      gestoptDoor: niets,
    },
    T19: { naam: 'alsnog beslissen na een ingebrekestelling', weken: 2, artikel: 'Awb art. 6:12', weekendregel: true, begin: 'ontvangst van de ingebrekestelling', gestoptDoor: niets },
    T20: { naam: 'uitspraak op een beroep wegens niet tijdig beslissen', weken: 8, artikel: 'Awb art. 8:55b', weekendregel: false, begin: 'ontvangst van een volledig beroep', gestoptDoor: niets },
    T21: {
      naam: 'beslissen na uitspraak van de rechter', weken: 2, artikel: 'Awb art. 8:55d; Woo art. 8.4', weekendregel: false,
      begin: 'verzending van de uitspraak',
      gestoptDoor: ['een andere termijn in de uitspraak (Awb art. 8:55d lid 3; Woo art. 8.4 lid 1 en 2)'],
    },
    T23: {
      naam: 'actief openbaar maken', weken: 2, artikel: 'Woo art. 3.3 lid 4–5', weekendregel: true,
      begin: 'vaststelling of ontvangst van het document',
      gestoptDoor: ['een bijzondere termijn per categorie (Woo art. 3.3 lid 5)'],
    },
  },
  plichten: {
    T7: { naam: 'doorzenden', wanneer: 'onverwijld', artikel: 'Woo art. 4.2 lid 1', begin: 'ontdekking dat een ander de informatie heeft', gestoptDoor: niets },
    T8: { naam: 'overleggen over een omvangrijk verzoek', wanneer: 'voor het einde van T1', artikel: 'Woo art. 4.2a', begin: 'ontvangst', gestoptDoor: ['alles wat T1 verlengt'] },
    T9: { naam: 'melden dat de stilstand voorbij is, met de nieuwe datum', wanneer: 'zo snel mogelijk', artikel: 'Woo art. 4.4 lid 4; Awb art. 4:15 lid 4', begin: 'einde van de stilstand', gestoptDoor: niets },
    T10: { naam: 'melden dat de termijn niet wordt gehaald, met een nieuwe datum', wanneer: 'geen vaste dag', artikel: 'Awb art. 4:14 lid 1', begin: 'blijkt dat het niet lukt', gestoptDoor: niets },
    T11: { naam: 'openbaar maken als geen bezwaar wordt verwacht', wanneer: 'tegelijk', artikel: 'Woo art. 4.4 lid 5', begin: 'bekendmaking van het besluit', gestoptDoor: niets },
    T13: { naam: 'het besluit meedelen aan derden', wanneer: 'tegelijk', artikel: 'Woo art. 4.4 lid 6', begin: 'bekendmaking van het besluit', gestoptDoor: niets },
    T15: { naam: 'bemiddeling schort de bezwaartermijn op, voor wie klaagt', wanneer: 'tot het advies, of het bericht dat er geen advies komt', artikel: 'Woo art. 7.3 lid 2', begin: 'verzending van de klacht', gestoptDoor: niets },
    T22: { naam: 'dwangsom van rechtswege', wanneer: 'geldt niet: 0 euro', artikel: 'Woo art. 8.2', begin: 'niet van toepassing', gestoptDoor: niets },
  },
  bezwaar: { wekenMetCommissie: 12, hoogstensVerdagen: 6, dagenPostbezorging: 7 },
  rechter: { wekenMetZitting: 13 },
  wettelijkeDwangsom: { euro: 0, artikel: 'Woo art. 8.2' },
  lezingen: gekozenLezingen,
};
