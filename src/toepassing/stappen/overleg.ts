// Consultation on a large request, and the plan of partial decisions that may come of it (Woo 4.2a).
import { deelplanvoorstel } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { PlanId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { geenBrieven, type Basisstap, type Stapregel } from './stap.ts';

export interface OverlegVastleggen extends Basisstap {
  readonly soort: 'overleg-vastleggen';
  readonly verslag: string;
  readonly overeenstemming: boolean;
}
export const overlegVastleggen: Stapregel<OverlegVastleggen> = {
  artikel: 'Woo art. 4.2a',
  command: ({ op, overeenstemming }, { vandaag, commandId, tekst }) => ({ type: 'LegOverlegVast', vandaag, contactId: derivedId('overleg', commandId), op, verslag: tekst, overeenstemming }),
  brieven: geenBrieven,
  tekst: ({ verslag }) => ({ veld: 'overleg', tekst: verslag }),
};

export interface DeelplanVoorstellen extends Basisstap {
  readonly soort: 'deelplan-voorstellen';
  readonly fasen: readonly { readonly nummer: number; readonly omschrijving: string; readonly uiterlijk: Temporal.PlainDate }[];
}
export const deelplanVoorstellen: Stapregel<DeelplanVoorstellen> = {
  artikel: 'Woo art. 4.2a; Awb art. 4:15 lid 2, onder a',
  command: ({ op, fasen }, { vandaag, commandId, brief }) => ({ type: 'StelDeelplanVoor', vandaag, planId: derivedId('plan', commandId), voorgesteldOp: op, fasen, brief }),
  brieven: ({ fasen }, { kop, termijn, adresSite }) => ({ verzoeker: deelplanvoorstel(kop, { fasen, adresSite, termijn }) }),
};

export interface DeelplanAanvaarden extends Basisstap {
  readonly soort: 'deelplan-aanvaarden';
  readonly planId: PlanId;
  readonly langs: 'portaal' | 'bericht';
  readonly schriftelijk: boolean;
}
export const deelplanAanvaarden: Stapregel<DeelplanAanvaarden> = {
  artikel: 'Awb art. 4:15 lid 2, onder a',
  command: ({ op, planId, langs, schriftelijk }, { vandaag }) => ({ type: 'AanvaardDeelplan', vandaag, planId, aanvaardOp: op, langs, schriftelijk }),
  brieven: geenBrieven,
};

export interface DeelplanAfwijzen extends Basisstap {
  readonly soort: 'deelplan-afwijzen';
  readonly planId: PlanId;
  readonly tegenvoorstel: string;
}
export const deelplanAfwijzen: Stapregel<DeelplanAfwijzen> = {
  artikel: 'Woo art. 4.2a',
  command: ({ op, planId, tegenvoorstel }, { vandaag, tekst }) => ({ type: 'WijsDeelplanAf', vandaag, planId, op, tegenvoorstel: tegenvoorstel === '' ? null : tekst }),
  brieven: geenBrieven,
  tekst: ({ tegenvoorstel }) => ({ veld: 'overleg', tekst: tegenvoorstel }),
};
