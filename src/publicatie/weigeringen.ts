// Refusals that more than one command on a publication can meet.
import type { Weigering } from '../kern/decider.ts';
import { datumZonderDag } from '../wet/termijnen/datumtekst.ts';
import type { IngetrokkenPublicatie } from './state.ts';

export const onbekendePublicatie: Weigering = {
  code: 'publicatie_onbekend',
  uitleg: 'Deze publicatie bestaat niet.',
  watNu: 'Ga terug naar de lijst met publicaties.',
};

export const alVoorbereid: Weigering = {
  code: 'publicatie_bestaat_al',
  uitleg: 'Deze publicatie is al voorbereid, met een andere inhoud.',
  watNu: 'Trek deze publicatie in en maak een nieuwe.',
};

export const alOpenbaar: Weigering = {
  code: 'publicatie_al_openbaar',
  uitleg: 'Deze publicatie is al openbaar.',
  watNu: 'Moet zij weg? Trek haar dan in, met een reden.',
};

export const isIngetrokken = ({ ingetrokkenOp, reden }: IngetrokkenPublicatie): Weigering => ({
  code: 'publicatie_ingetrokken',
  uitleg: `Deze publicatie is ingetrokken op ${datumZonderDag(ingetrokkenOp)}. De reden was: ${reden}`,
  watNu: 'Maak een nieuwe publicatie als de stukken toch openbaar moeten worden.',
});

const KORTSTE_REDEN = 10;

/** Everybody reads this reason on the place where the publication was: it has to say something. */
export const redenTeKort = (reden: string): Weigering | null =>
  reden.trim().length >= KORTSTE_REDEN
    ? null
    : {
        code: 'reden_te_kort',
        veld: 'reden',
        uitleg: `De reden is te kort. Schrijf ten minste ${KORTSTE_REDEN} tekens.`,
        watNu: 'Schrijf in één of twee zinnen waarom dit weg moet. Iedereen kan de reden lezen: noem geen namen.',
      };
