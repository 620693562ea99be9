// A duty as a page shows it: its title opened, and the reason behind its date.
import type { Plichtrij } from '../../../../projections/openbaarmaking/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { Recht } from '../../../kern/decider.ts';
import type { Omgeving } from '../../../toepassing/omgeving.ts';
import { openPlichttitel } from '../../../toepassing/publicaties/categorieen.ts';
import { berekenPlicht } from '../../../wet/openbaarmaking/plichttermijn.ts';
import type { Uitleg } from '../../ui/waaromdezedatum.tsx';

export interface Plichtzicht extends Plichtrij {
  readonly naam: string;
  readonly uitleg: Uitleg;
}

const alsDag = (datum: Plichtrij['uiterlijk']): Temporal.PlainDate | null => (datum === null ? null : fromIsoDate(datum));

export function zichtVan(rij: Plichtrij, omgeving: Pick<Omgeving, 'vault'>, recht: Recht): Plichtzicht {
  const { categorie, aanleiding, op, bijzonder, zienswijzenGevraagdOp, bezwaarVerwachtOp, titel } = rij;
  const feiten = { categorie, aanleiding, op: fromIsoDate(op), bijzonder, zienswijzenGevraagdOp: alsDag(zienswijzenGevraagdOp), bezwaarVerwachtOp: alsDag(bezwaarVerwachtOp) };
  const { uiterlijk, stappen } = berekenPlicht(feiten, recht);
  return {
    ...rij,
    naam: 'open' in titel ? titel.open : (openPlichttitel(omgeving, rij.plichtId, titel.verzegeld) ?? '[verwijderd]'),
    uitleg: { stappen, uitkomst: uiterlijk === null ? { zin: categorie === '3.1' ? 'Er is geen laatste dag. Publiceer zodra dat redelijkerwijs kan.' : 'Wij rekenen hier geen laatste dag uit. Houd u aan de regel hierboven.' } : { datum: uiterlijk, zin: 'Laatste dag om dit openbaar te maken.' } },
  };
}
