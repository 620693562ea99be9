// Extending, and a later day with the requester's consent.
import { uitstelbevestiging, verdagingsbrief } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { Verdagingsreden } from '../../verzoek/events.ts';
import type { Basisstap, Stapregel } from './stap.ts';

export interface Verdagen extends Basisstap {
  readonly soort: 'verdagen';
  readonly weken: 1 | 2;
  readonly reden: Verdagingsreden;
  readonly toelichting: string;
}
export const verdagen: Stapregel<Verdagen> = {
  artikel: 'Woo art. 4.4 lid 2',
  command: ({ op, weken, reden, toelichting }, { vandaag, brief }) => ({ type: 'Verdaag', vandaag, aangekondigdOp: op, weken, reden, toelichting, brief }),
  brieven: ({ weken, reden, toelichting }, { kop, termijn }) => ({ verzoeker: verdagingsbrief(kop, { weken, reden, toelichting, termijn }) }),
};

export interface UitstelAfspreken extends Basisstap {
  readonly soort: 'uitstel-afspreken';
  readonly tot: Temporal.PlainDate;
  readonly schriftelijk: boolean;
}
export const uitstelAfspreken: Stapregel<UitstelAfspreken> = {
  artikel: 'Awb art. 4:15 lid 2, onder a',
  command: ({ op, tot, schriftelijk }, { vandaag, brief }) => ({ type: 'KomUitstelOvereen', vandaag, overeengekomenOp: op, tot, schriftelijk, brief }),
  brieven: ({ op }, { kop, termijn }) => ({ verzoeker: uitstelbevestiging(kop, { overeengekomenOp: op, termijn }) }),
};
