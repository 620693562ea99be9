// Confirming receipt, and recording that the requester withdrew.
import { intrekkingsbevestiging, ontvangstbevestiging } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { Basisstap, Stapregel } from './stap.ts';

export interface OntvangstBevestigen extends Basisstap {
  readonly soort: 'ontvangst-bevestigen';
}
export const ontvangstBevestigen: Stapregel<OntvangstBevestigen> = {
  artikel: 'Awb art. 2:17 en 4:3a',
  volgcode: 'huidig',
  command: ({ op }, { vandaag, brief }) => ({ type: 'BevestigOntvangst', vandaag, verzondenOp: op, brief }),
  brieven: (_stap, { kop, ontvangenOp, termijn, volgcode, adresSite }) => ({ verzoeker: ontvangstbevestiging(kop, { ontvangenOp, termijn, volgcode, adresSite }) }),
};

export interface Intrekken extends Basisstap {
  readonly soort: 'intrekken';
}
export const intrekken: Stapregel<Intrekken> = {
  artikel: 'Woo art. 4.1',
  command: ({ op }, { vandaag, brief }) => ({ type: 'TrekVerzoekIn', vandaag, ingetrokkenOp: op, brief }),
  brieven: ({ op }, { kop }) => ({ verzoeker: intrekkingsbevestiging(kop, { ingetrokkenOp: op }) }),
};
