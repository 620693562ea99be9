// Refusals that any aggregate can meet, each said once in B1 Dutch, and the way to collect all of a command at once.
import { datumZonderDag, langeDatum } from '../wet/termijnen/datumtekst.ts';
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from './decider.ts';

type PlainDate = Temporal.PlainDate;

/** Every reason why not, or else the events. A person should hear all that is wrong in one go. */
export function tenzij<E>(weigeringen: readonly (Weigering | null)[], events: () => readonly E[]): Uitkomst<E> {
  const [eerste, ...meer] = weigeringen.filter((weigering) => weigering !== null);
  return eerste === undefined ? gebeurd(...events()) : geweigerd(eerste, ...meer);
}

/** A legal date is a fact, and facts do not lie in the future. `wat` begins the sentence: "De dag van ondertekening". */
export const inDeToekomst = (veld: string, wat: string, datum: PlainDate, vandaag: PlainDate): Weigering | null =>
  Temporal.PlainDate.compare(datum, vandaag) <= 0
    ? null
    : {
        code: 'datum_in_de_toekomst',
        veld,
        uitleg: `${wat} ligt in de toekomst: ${langeDatum(datum)}. Vandaag is het ${datumZonderDag(vandaag)}.`,
        watNu: 'Vul de dag in waarop het echt gebeurde. Dat kan vandaag zijn of eerder.',
      };

/** One thing cannot have happened before the other. `eerst` ends the sentence: "de dag van ondertekening". */
export const eerderDan = (veld: string, wat: string, datum: PlainDate, eerst: string, grens: PlainDate): Weigering | null =>
  Temporal.PlainDate.compare(datum, grens) >= 0
    ? null
    : {
        code: 'datum_te_vroeg',
        veld,
        uitleg: `${wat} is ${langeDatum(datum)}. Dat is eerder dan ${eerst}: ${langeDatum(grens)}.`,
        watNu: 'Controleer beide datums.',
      };

/** A text that must not be empty. `wat` begins the sentence: "De titel". */
export const leeg = (veld: string, wat: string, tekst: string): Weigering | null =>
  tekst.trim() !== ''
    ? null
    : { code: 'tekst_ontbreekt', veld, uitleg: `${wat} is leeg.`, watNu: 'Vul de tekst in.' };

/** "document 3", "documenten 1, 4 en 7": which lines of the inventory list a refusal is about. */
export function nummers(volgnummers: readonly number[]): string {
  const oplopend = [...volgnummers].sort((a, b) => a - b);
  const laatste = oplopend.pop();
  if (laatste === undefined) return 'geen document';
  return oplopend.length === 0 ? `document ${laatste}` : `documenten ${oplopend.join(', ')} en ${laatste}`;
}
