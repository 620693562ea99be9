// The sentences for a faulty assessment: what is wrong, the article, and what to do now. B1 Dutch.
import type { Weigeringsgrond } from './gronden.ts';
import type { Beoordelingsfout } from './toets.ts';

const grondOntbreekt: Beoordelingsfout = {
  code: 'grond_ontbreekt',
  veld: 'gronden',
  artikel: 'Woo art. 5.1 en 5.2',
  uitleg: 'U houdt informatie achter zonder te zeggen waarom.',
  watNu: 'Kies ten minste één reden uit de lijst.',
};
const grondTeveel: Beoordelingsfout = {
  code: 'grond_niet_nodig',
  veld: 'gronden',
  artikel: 'Woo art. 5.1 en 5.2',
  uitleg: 'Bij dit oordeel hoort geen weigeringsgrond.',
  watNu: 'Haal de gronden weg, of kies "deels openbaar" of "niet openbaar".',
};
const vindplaatsOntbreekt: Beoordelingsfout = {
  code: 'vindplaats_ontbreekt',
  veld: 'vindplaats',
  artikel: 'Woo art. 4.5 lid 2',
  uitleg: 'De verzoeker moet weten waar het document al te vinden is.',
  watNu: 'Vul de vindplaats in, bijvoorbeeld een webadres.',
};
const redenBuitenVerzoek: Beoordelingsfout = {
  code: 'reden_ontbreekt',
  veld: 'motivering',
  artikel: 'Awb art. 3:46',
  uitleg: 'U zegt niet waarom dit document buiten het verzoek valt.',
  watNu: 'Schrijf in één of twee zinnen waarom.',
};
const verwijzingOntbreekt: Beoordelingsfout = {
  code: 'verwijzing_ontbreekt',
  veld: 'vindplaats',
  artikel: 'Awb art. 3:46',
  uitleg: 'U zegt niet van welk document dit een dubbel is.',
  watNu: 'Vul het nummer in van het document dat wel is beoordeeld.',
};
const restgrondSamen: Beoordelingsfout = {
  code: 'onevenredige_benadeling_niet_samen',
  veld: 'gronden',
  artikel: 'Woo art. 5.1 lid 5',
  uitleg: 'Onevenredige benadeling (5.1.5) mag niet samen met een grond uit lid 1 of 2 voor dezelfde informatie.',
  watNu: 'Kies één van beide.',
};
const restgrondBijMilieu: Beoordelingsfout = {
  code: 'onevenredige_benadeling_bij_milieu',
  veld: 'gronden',
  artikel: 'Woo art. 5.1 lid 5',
  uitleg: 'Onevenredige benadeling (5.1.5) kan nooit bij milieu-informatie.',
  watNu: 'Kies een andere grond, of maak de informatie openbaar.',
};
const motiveringBijMilieu: Beoordelingsfout = {
  code: 'motivering_bij_milieu',
  veld: 'motivering',
  artikel: 'Woo art. 5.1 lid 6',
  uitleg: 'Bij milieu-informatie mag u bedrijfsgegevens alleen weigeren na een afweging.',
  watNu: 'Schrijf op waarom het belang ernstig wordt geschaad en waarom dat zwaarder weegt.',
};
const geenErnstigeSchade: Beoordelingsfout = {
  code: 'ernstige_schade_ontbreekt',
  veld: 'ernstigGeschaad',
  artikel: 'Woo art. 5.1 lid 6',
  uitleg: 'Dit is milieu-informatie. Bedrijfsgegevens weigeren kan dan alleen als het bedrijf ernstig wordt geschaad.',
  watNu: 'Ga na of dat zo is. Is dat niet zo, haal deze grond dan weg.',
};
const opvattingBijMilieu: Beoordelingsfout = {
  code: 'opvatting_bij_milieu',
  veld: 'motivering',
  artikel: 'Woo art. 5.2 lid 4',
  uitleg: 'Dit is milieu-informatie. Een mening weigeren kan dan alleen na een afweging.',
  watNu: 'Schrijf op waarom het overleg zwaarder weegt dan openbaarheid, of maak de mening openbaar.',
};
const geenMilieuInformatie: Beoordelingsfout = {
  code: 'opvatting_zonder_milieu',
  veld: 'gronden',
  artikel: 'Woo art. 5.2 lid 4',
  uitleg: 'Deze grond is er alleen voor milieu-informatie.',
  watNu: 'Kies 5.2.1, of 5.2.3 bij een formeel besluit.',
};
const datumOntbreekt: Beoordelingsfout = {
  code: 'datum_ontbreekt',
  veld: 'openbaarOp',
  artikel: 'Woo art. 5.1 lid 4',
  uitleg: 'Deze grond is tijdelijk. De verzoeker moet weten wanneer de informatie openbaar wordt.',
  watNu: 'Vul de dag in waarop de informatie openbaar wordt.',
};

export const beoordelingsfouten = {
  grondOntbreekt,
  grondTeveel,
  vindplaatsOntbreekt,
  redenBuitenVerzoek,
  verwijzingOntbreekt,
  restgrondSamen,
  restgrondBijMilieu,
  motiveringBijMilieu,
  geenErnstigeSchade,
  opvattingBijMilieu,
  geenMilieuInformatie,
  datumOntbreekt,
  grondOnbekend: (tekst: string): Beoordelingsfout => ({
    code: 'grond_onbekend',
    veld: 'gronden',
    artikel: 'Woo hoofdstuk 5',
    uitleg: `De wet kent geen weigeringsgrond "${tekst}".`,
    watNu: 'Kies een grond uit de lijst.',
  }),
  motiveringOntbreekt: ({ code, label, artikel }: Weigeringsgrond): Beoordelingsfout => ({
    code: 'motivering_ontbreekt',
    veld: 'motivering',
    artikel: code.startsWith('5.1.2') ? 'Woo art. 5.1 lid 3' : artikel,
    uitleg:
      code === '8.8'
        ? 'U noemt niet welke andere regel over openbaarheid hier geldt.'
        : `Bij "${label}" (${code}) moet u opschrijven waarom dit zwaarder weegt dan openbaarheid.`,
    watNu: code === '8.8' ? 'Noem de wet en het artikel.' : 'Schrijf de afweging in enkele zinnen op.',
  }),
  tijdsverloopOntbreekt: ({ label, code }: Weigeringsgrond): Beoordelingsfout => ({
    code: 'tijdsverloop_ontbreekt',
    veld: 'tijdsverloop',
    artikel: 'Woo art. 5.3',
    uitleg: `Dit document is ouder dan vijf jaar. U zegt niet waarom "${label}" (${code}) nog steeds zwaarder weegt.`,
    watNu: 'Schrijf op waarom dit na al die tijd nog geldt, of maak het openbaar.',
  }),
  grondBijEmissies: ({ label, code }: Weigeringsgrond): Beoordelingsfout => ({
    code: 'grond_bij_emissies',
    veld: 'gronden',
    artikel: 'Woo art. 5.1 lid 7',
    uitleg: `Informatie over uitstoot in het milieu mag u niet weigeren om "${label}" (${code}).`,
    watNu: 'Haal deze grond weg.',
  }),
} as const;
