// What a request is, contact with the requester, and ending it without a decision.
import { anderRegime, informeelAfgedaan } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { Contactvorm, Kwalificatie } from '../../verzoek/events.ts';
import { geenBrieven, type Basisstap, type Stapregel } from './stap.ts';

export interface Kwalificeren extends Basisstap {
  readonly soort: 'kwalificeren';
  readonly kwalificatie: Kwalificatie;
  readonly toelichting: string;
}
export const kwalificeren: Stapregel<Kwalificeren> = {
  artikel: 'Woo art. 4.1 en 5.5',
  command: ({ op, kwalificatie, toelichting }, { vandaag, brief }) => ({
    type: 'Kwalificeer',
    vandaag,
    op,
    soort: kwalificatie,
    toelichting,
    brief: kwalificatie === 'woo-verzoek' || kwalificatie === 'eigen-informatie' ? null : brief,
  }),
  brieven: ({ kwalificatie, toelichting }, { kop }) =>
    kwalificatie === 'woo-verzoek' || kwalificatie === 'eigen-informatie' ? {} : { verzoeker: anderRegime(kop, { soort: kwalificatie, toelichting }) },
};

export interface IdentiteitVaststellen extends Basisstap {
  readonly soort: 'identiteit-vaststellen';
  readonly wijze: string;
}
export const identiteitVaststellen: Stapregel<IdentiteitVaststellen> = {
  artikel: 'Woo art. 5.5 lid 3',
  command: ({ op, wijze }, { vandaag }) => ({ type: 'StelIdentiteitVast', vandaag, vastgesteldOp: op, wijze }),
  brieven: geenBrieven,
};

export interface MilieuAanmerken extends Basisstap {
  readonly soort: 'milieu-aanmerken';
  readonly milieu: boolean;
  readonly emissies: boolean;
  readonly toelichting: string;
}
export const milieuAanmerken: Stapregel<MilieuAanmerken> = {
  artikel: 'Woo art. 5.1 lid 6 en 7; Verdrag van Aarhus art. 4 lid 2',
  command: ({ op, milieu, emissies, toelichting }, { vandaag }) => ({ type: 'MerkMilieuAan', vandaag, aangemerktOp: op, milieu, emissies, toelichting }),
  brieven: geenBrieven,
};

export interface ContactVastleggen extends Basisstap {
  readonly soort: 'contact-vastleggen';
  readonly wijze: Contactvorm;
  readonly verslag: string;
}
export const contactVastleggen: Stapregel<ContactVastleggen> = {
  artikel: 'Woo art. 4.1 lid 5 en 8.4',
  command: ({ op, wijze }, { vandaag, commandId, tekst }) => ({ type: 'LegContactVast', vandaag, contactId: derivedId('contact', commandId), op, wijze, verslag: tekst }),
  brieven: geenBrieven,
  tekst: ({ verslag }) => ({ veld: 'contact', tekst: verslag }),
};

export interface InformeelAfdoen extends Basisstap {
  readonly soort: 'informeel-afdoen';
  readonly akkoord: boolean;
  readonly toelichting: string;
}
export const informeelAfdoen: Stapregel<InformeelAfdoen> = {
  artikel: 'Woo art. 4.1',
  command: ({ op, akkoord, toelichting }, { vandaag, brief }) => ({ type: 'DoeInformeelAf', vandaag, afgedaanOp: op, akkoord, toelichting, brief }),
  brieven: ({ op, toelichting }, { kop }) => ({ verzoeker: informeelAfgedaan(kop, { afgedaanOp: op, toelichting }) }),
};
