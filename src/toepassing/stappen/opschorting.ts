// Other suspensions (Awb 4:15), their end, and telling that the decision will be late (Awb 4:14).
import { opschortingsbericht, teLaatBericht } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { AndereOpschorting } from '../../verzoek/events.ts';
import { eersteDagStil } from '../../wet/termijnen/opschortingen.ts';
import { geenBrieven, type Basisstap, type Stapregel } from './stap.ts';

export interface Opschorten extends Basisstap {
  /** `op` is the day the requester is told. */
  readonly soort: 'opschorten';
  readonly grond: AndereOpschorting;
  readonly vanaf: Temporal.PlainDate;
  readonly verwachtTot: Temporal.PlainDate | null;
  readonly toelichting: string;
}
export const opschorten: Stapregel<Opschorten> = {
  artikel: 'Awb art. 4:15',
  command: ({ op, grond, vanaf, verwachtTot, toelichting }, { vandaag, brief }) => ({ type: 'SchortOp', vandaag, grond, vanaf, gemeldOp: op, verwachtTot, toelichting, brief }),
  brieven: ({ op, grond, vanaf, verwachtTot, toelichting }, { kop, termijn }) => ({
    verzoeker: opschortingsbericht(kop, { grond, vanaf: eersteDagStil(grond, op, vanaf), verwachtTot, toelichting, termijn }),
  }),
};

export interface OpschortingBeeindigen extends Basisstap {
  readonly soort: 'opschorting-beeindigen';
  /** Revision of the event with which it began. */
  readonly opschorting: number;
}
export const opschortingBeeindigen: Stapregel<OpschortingBeeindigen> = {
  artikel: 'Awb art. 4:15 lid 4',
  command: ({ op, opschorting }, { vandaag }) => ({ type: 'BeeindigOpschorting', vandaag, opschorting, op }),
  brieven: geenBrieven,
};

export interface TeLaatMelden extends Basisstap {
  readonly soort: 'te-laat-melden';
  readonly verwachtOp: Temporal.PlainDate;
}
export const teLaatMelden: Stapregel<TeLaatMelden> = {
  artikel: 'Awb art. 4:14 lid 1',
  command: ({ op, verwachtOp }, { vandaag, brief }) => ({ type: 'MeldTermijnoverschrijding', vandaag, verzondenOp: op, verwachtOp, brief }),
  brieven: ({ verwachtOp }, { kop, na }) => ({ verzoeker: teLaatBericht(kop, { uiterlijk: na.beslistermijn.einde, verwachtOp }) }),
};
