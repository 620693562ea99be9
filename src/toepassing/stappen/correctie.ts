// Putting right a date that was registered wrongly, or a registration that should not be there.
import { correctiebericht } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import { langeDatum } from '../../wet/termijnen/datumtekst.ts';
import type { Basisstap, Briefomstandigheden, Stapbrieven, Stapregel } from './stap.ts';

/** Only when the last day changed is there something to tell. */
const bericht = (uitleg: string, { kop, voor, na, termijn, datumGenoemd }: Briefomstandigheden): Stapbrieven =>
  voor.beslistermijn.einde.equals(na.beslistermijn.einde) ? {} : { verzoeker: correctiebericht(kop, { reden: uitleg, oudeUiterste: voor.beslistermijn.einde, genoemd: datumGenoemd(voor.beslistermijn.einde), termijn }) };

export interface DatumRechtzetten extends Basisstap {
  /** `op` is the day the requester is told. */
  readonly soort: 'datum-rechtzetten';
  readonly revisie: number;
  readonly veld: string;
  readonly nieuw: Temporal.PlainDate;
  readonly reden: string;
}
export const datumRechtzetten: Stapregel<DatumRechtzetten> = {
  artikel: 'Awb art. 3:2',
  command: ({ op, revisie, veld, nieuw, reden }, { vandaag, brief }) => ({ type: 'CorrigeerDatum', vandaag, verzondenOp: op, revisie, veld, nieuw, reden, brief }),
  brieven: ({ nieuw, reden }, omstandigheden) => bericht(`${reden}\n\nDe juiste datum is ${langeDatum(nieuw)}.`, omstandigheden),
};

export interface RegistratieVervallen extends Basisstap {
  readonly soort: 'registratie-vervallen';
  readonly revisie: number;
  readonly reden: string;
}
export const registratieVervallen: Stapregel<RegistratieVervallen> = {
  artikel: 'Awb art. 3:2',
  command: ({ op, revisie, reden }, { vandaag, brief }) => ({ type: 'VerklaarVervallen', vandaag, verzondenOp: op, revisie, reden, brief }),
  brieven: ({ reden }, omstandigheden) => bericht(reden, omstandigheden),
};
