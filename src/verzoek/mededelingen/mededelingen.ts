// The ledger of notices at a moment: which the law has demanded by then, and whether each was really sent.
import { dateInAmsterdam } from '../../kern/date.ts';
import type { Recht } from '../../kern/decider.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import type { Mededeling, Verzending } from './model.ts';
import { plichtenUit, type Plicht } from './plichten.ts';
import type { Mededelingenstand } from './stand.ts';

type PlainDate = Temporal.PlainDate;

/** Why there is no proof: it can still be done as the law wants, or that time is over. */
function zonderBewijs({ uiterlijk }: Plicht, nu: Temporal.Instant, afgerondOp: PlainDate | null): Verzending {
  const vandaag = dateInAmsterdam(nu);
  switch (uiterlijk.soort) {
    case 'direct':
      return afgerondOp !== null && Temporal.PlainDate.compare(afgerondOp, vandaag) <= 0 ? { soort: 'niet-verstuurd', sinds: afgerondOp } : { soort: 'te-doen' };
    case 'dag':
      return Temporal.PlainDate.compare(vandaag, uiterlijk.dag) > 0 ? { soort: 'niet-verstuurd', sinds: uiterlijk.dag } : { soort: 'te-doen' };
    case 'moment':
      return Temporal.Instant.compare(nu, uiterlijk.moment) > 0 ? { soort: 'niet-verstuurd', sinds: dateInAmsterdam(uiterlijk.moment) } : { soort: 'te-doen' };
  }
}

/** What the law has made us tell up to this moment, oldest first. */
export function mededelingen(stand: Mededelingenstand, nu: Temporal.Instant, recht: Recht): readonly Mededeling[] {
  const vandaag = dateInAmsterdam(nu);
  const termijnen = berekenTermijnen(stand.feitenstand.feiten, { ...recht, peildatum: vandaag });
  return plichtenUit(stand, termijnen)
    .filter(({ ontstaanOp }) => Temporal.PlainDate.compare(ontstaanOp, vandaag) <= 0)
    .map(({ bewijs, ...plicht }) => ({ ...plicht, verzending: bewijs ?? zonderBewijs({ ...plicht, bewijs }, nu, termijnen.afgerondOp) }))
    .sort((a, b) => Temporal.PlainDate.compare(a.ontstaanOp, b.ontstaanOp));
}

/**
 * The first day on which something can be unsent, if nothing else happens: before it nobody has to look at this request.
 * Null: everything that can arise was sent. Never too late; while the clock stands still with no end known it may be too early.
 */
export function kijkVanaf(stand: Mededelingenstand, recht: Recht): PlainDate | null {
  const open = plichtenUit(stand, berekenTermijnen(stand.feitenstand.feiten, recht)).filter(({ bewijs }) => bewijs?.soort !== 'verstuurd');
  return open.reduce<PlainDate | null>((eerste, { ontstaanOp }) => (eerste === null || Temporal.PlainDate.compare(ontstaanOp, eerste) < 0 ? ontstaanOp : eerste), null);
}
