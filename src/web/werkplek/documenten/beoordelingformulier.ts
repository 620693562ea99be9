// Reading the forms beside a document: the judgement and the description, or every fault at once.
import type { Documentsoort } from '../../../document/events.ts';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { Beoordeling } from '../../../toepassing/beoordelen/documenten.ts';
import { oordeelSchema } from '../../../wet/weigeringsgronden/oordelen.ts';
import type { Velden } from '../../http/velden.ts';
import { leesDatumOfNiets } from '../datumvelden.ts';
import { DOCUMENTSOORT } from '../teksten.ts';

const isDocumentsoort = (waarde: string): waarde is Documentsoort => Object.hasOwn(DOCUMENTSOORT, waarde);

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
