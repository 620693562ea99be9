// Reading the forms beside a document: the judgement and the description, or every fault at once.
import type { Documentsoort } from '../../document/events.ts';
import { ValidationFailed, type Invoerfout } from '../../kern/errors.ts';
import type { Beoordeling } from '../../toepassing/documenten.ts';
import { oordeelSchema } from '../../wet/weigeringsgronden/oordelen.ts';
import type { Velden } from '../http/velden.ts';
import { leesDatum } from '../ui/formulier/leesdatum.ts';
import { DOCUMENTSOORT } from './teksten.ts';

const isDocumentsoort = (waarde: string): waarde is Documentsoort => Object.hasOwn(DOCUMENTSOORT, waarde);

/** A date that may be left open; a fault is added to the list. */
export function leesDatumOfNiets(velden: Velden, veld: string, fouten: Invoerfout[]): Temporal.PlainDate | null {
  const tekst = velden.een(veld);
  if (tekst === '') return null;
  const gelezen = leesDatum(tekst);
  if (gelezen.ok) return gelezen.datum;
  fouten.push({ veld, uitleg: gelezen.uitleg });
  return null;
}

/** A date that must be there. @throws ValidationFailed */
export function leesDatumVan(velden: Velden, veld: string): Temporal.PlainDate {
  const gelezen = leesDatum(velden.een(veld));
  if (!gelezen.ok) throw new ValidationFailed([{ veld, uitleg: gelezen.uitleg }]);
  return gelezen.datum;
}

/** Whether the judgement has what it needs (ground, reason, place) is for the decider. @throws ValidationFailed */
export function leesBeoordeling(velden: Velden): Beoordeling {
  const fouten: Invoerfout[] = [];
  const oordeel = oordeelSchema.safeParse(velden.een('oordeel'));
  if (!oordeel.success) fouten.push({ veld: 'oordeel', uitleg: 'Kies een oordeel.' });
  const openbaarOp = leesDatumOfNiets(velden, 'openbaarOp', fouten);
  if (!oordeel.success || fouten.length > 0) throw new ValidationFailed(fouten);
  return {
    oordeel: oordeel.data,
    gronden: velden.alle('gronden').filter((grond) => grond !== ''),
    motivering: velden.misschien('motivering'),
    tijdsverloop: velden.misschien('tijdsverloop'),
    vindplaats: velden.misschien('vindplaats'),
    openbaarOp,
    ernstigGeschaad: velden.een('ernstigGeschaad') === 'ja',
  };
}

export interface Beschrijving {
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: Temporal.PlainDate | null;
}

/** @throws ValidationFailed */
export function leesBeschrijving(velden: Velden): Beschrijving {
  const fouten: Invoerfout[] = [];
  const titel = velden.een('titel');
  if (titel === '') fouten.push({ veld: 'titel', uitleg: 'Vul een titel in.' });
  const soort = velden.een('soort');
  if (!isDocumentsoort(soort)) fouten.push({ veld: 'soort', uitleg: 'Kies een soort document.' });
  const datum = leesDatumOfNiets(velden, 'datum', fouten);
  if (!isDocumentsoort(soort) || fouten.length > 0) throw new ValidationFailed(fouten);
  return { titel, soort, datum };
}
