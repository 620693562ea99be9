// Refusals that more than one command on a publication can meet.
import type { Weigering } from '../kern/decider.ts';
import { datumZonderDag } from '../wet/termijnen/datumtekst.ts';
import type { IngetrokkenPublicatie, Weggegooid } from './state.ts';

export const onbekendePublicatie: Weigering = {
  code: 'publicatie_onbekend',
  uitleg: 'Deze publicatie bestaat niet.',
  watNu: 'Ga terug naar de lijst met publicaties.',
};

export const alVoorbereid: Weigering = {
  code: 'publicatie_bestaat_al',
  uitleg: 'Deze publicatie is al voorbereid, met een andere inhoud.',
  watNu: 'Wijzig de publicatie die er is, of maak een nieuwe.',
};

export const alOpenbaar: Weigering = {
  code: 'publicatie_al_openbaar',
  uitleg: 'Deze publicatie is al openbaar.',
  watNu: 'Moet zij weg? Trek haar dan in, met een reden.',
};

export const isIngetrokken = ({ ingetrokkenOp, reden }: IngetrokkenPublicatie): Weigering => ({
  code: 'publicatie_ingetrokken',
  uitleg: `Deze publicatie is ingetrokken op ${datumZonderDag(ingetrokkenOp)}. De reden was: ${reden}`,
  watNu: 'Moeten de stukken toch openbaar zijn? Publiceer ze dan opnieuw, met een reden.',
});

export const onbekendStuk: Weigering = {
  code: 'stuk_onbekend',
  veld: 'documentId',
  uitleg: 'Dit document zit niet in deze publicatie.',
  watNu: 'Kies een document uit de lijst van deze publicatie.',
};

export const nogConcept: Weigering = {
  code: 'publicatie_nog_concept',
  uitleg: 'Deze publicatie is nog een concept.',
  watNu: 'Vul het concept aan en kies een dag van publicatie.',
};

export const geenConcept: Weigering = {
  code: 'publicatie_geen_concept',
  uitleg: 'Deze publicatie is geen concept meer.',
  watNu: 'Wijzig de gegevens of de stukken van de publicatie zelf.',
};

export const isWeggegooid = ({ weggegooidOp }: Weggegooid): Weigering => ({
  code: 'concept_weggegooid',
  uitleg: `Dit concept is weggegooid op ${datumZonderDag(weggegooidOp)}.`,
  watNu: 'Begin een nieuw concept.',
});

export const nietIngetrokken: Weigering = {
  code: 'publicatie_niet_ingetrokken',
  uitleg: 'Deze publicatie is niet ingetrokken.',
  watNu: 'Opnieuw publiceren is alleen nodig na een intrekking.',
};

export const bestandGeweerd: Weigering = {
  code: 'bestand_geweerd',
  veld: 'bestand',
  uitleg: 'Dit bestand is eerder weggehaald om persoonsgegevens. Precies dit bestand komt niet terug.',
  watNu: 'Lak het document opnieuw, of kies een ander bestand.',
};

/** Officials do not publish more than was decided (Woo 4.4). */
export const meerDanBesloten: Weigering = {
  code: 'meer_dan_besloten',
  veld: 'stukken',
  artikel: 'Woo art. 4.4',
  uitleg: 'Deze publicatie hoort bij een besluit. U maakt hiermee meer openbaar dan in het besluit staat.',
  watNu: 'Neem eerst een nieuw besluit. Daarna kunt u meer openbaar maken.',
};
