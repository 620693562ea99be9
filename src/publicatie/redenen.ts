// Why something goes, comes back or is replaced: words for everybody, and sealed words for the house.
import type { Weigering } from '../kern/decider.ts';
import type { Verzegeld } from '../kern/ids.ts';

const KORTSTE_REDEN = 10;

/** Everybody reads this reason on the place where it was: it has to say something. */
export const redenTeKort = (reden: string): Weigering | null =>
  reden.trim().length >= KORTSTE_REDEN
    ? null
    : {
        code: 'reden_te_kort',
        veld: 'reden',
        uitleg: `De reden is te kort. Schrijf ten minste ${KORTSTE_REDEN} tekens.`,
        watNu: 'Schrijf in één of twee zinnen waarom dit gebeurt. Iedereen kan de reden lezen: noem geen namen.',
      };

interface Gegeven {
  readonly reden: string;
  readonly interneReden?: Verzegeld;
}

/** As the event keeps it. */
export const redenVan = ({ reden, interneReden }: Gegeven): Gegeven => ({ reden: reden.trim(), ...(interneReden === undefined ? {} : { interneReden }) });
