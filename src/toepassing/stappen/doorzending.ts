// Forwarding the request or a part of it, and hearing when the other body received it.
import { doorzendingAanOrgaan } from '../../documentverwerking/brieven/sjablonen/derde.ts';
import { doorzendbericht } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import { geenBrieven, type Basisstap, type Stapregel } from './stap.ts';

export interface Doorzenden extends Basisstap {
  readonly soort: 'doorzenden';
  readonly omvang: 'geheel' | 'deel';
  readonly aan: string;
  readonly deel: string;
}
export const doorzenden: Stapregel<Doorzenden> = {
  artikel: 'Woo art. 4.2 lid 1',
  command: ({ op, omvang, aan, deel }, { vandaag, brief, briefAanOrgaan }) => ({
    type: 'ZendDoor',
    vandaag,
    doorgezondenOp: op,
    omvang,
    aan,
    deel: omvang === 'deel' ? deel : null,
    brief,
    briefAanOrgaan,
  }),
  brieven: ({ op, omvang, aan, deel }, { kop, termijn, ontvangenOp }) => {
    const welk = omvang === 'deel' ? deel : null;
    return {
      verzoeker: doorzendbericht(kop, { aan, deel: welk, termijn }),
      orgaan: doorzendingAanOrgaan({ ...kop, datum: op, naam: aan, adresregels: [] }, { ontvangenOp, deel: welk }),
    };
  },
};

export interface DoorzendingOntvangen extends Basisstap {
  readonly soort: 'doorzending-ontvangen';
  /** Revision of the event of forwarding. */
  readonly doorzending: number;
}
export const doorzendingOntvangen: Stapregel<DoorzendingOntvangen> = {
  artikel: 'Woo art. 4.2 lid 1',
  command: ({ op, doorzending }, { vandaag }) => ({ type: 'RegistreerDoorzendingOntvangen', vandaag, doorzending, ontvangenOp: op }),
  brieven: geenBrieven,
};
