// Joining this request to another one of the same requester, and splitting off a part. What follows on the other side is in src/processen.
import { samenvoegbericht, splitsbericht } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { Basisstap, Stapregel } from './stap.ts';

export interface Samenvoegen extends Basisstap {
  readonly soort: 'samenvoegen';
  readonly met: VerzoekId;
  readonly metNummer: string;
  readonly zelfdeVerzoeker: boolean;
}
export const samenvoegen: Stapregel<Samenvoegen> = {
  artikel: 'Woo art. 4.4',
  command: ({ op, met, metNummer, zelfdeVerzoeker }, { vandaag, brief }) => ({ type: 'VoegSamenMet', vandaag, op, met, metNummer, zelfdeVerzoeker, brief }),
  brieven: ({ metNummer }, { kop }) => ({ verzoeker: samenvoegbericht(kop, { metNummer }) }),
};

export interface Splitsen extends Basisstap {
  readonly soort: 'splitsen';
  readonly omschrijving: string;
}
export const splitsen: Stapregel<Splitsen> = {
  artikel: 'Woo art. 4.4',
  command: ({ op, omschrijving }, { vandaag, commandId, nieuwNummer, brief }) => ({
    type: 'Splits',
    vandaag,
    op,
    naar: derivedId('verzoek', commandId),
    naarNummer: nieuwNummer,
    omschrijving,
    brief,
  }),
  brieven: ({ omschrijving }, { kop, termijn, nieuwNummer }) => ({ verzoeker: splitsbericht(kop, { naarNummer: nieuwNummer, omschrijving, termijn }) }),
  maaktVerzoek: true,
};
