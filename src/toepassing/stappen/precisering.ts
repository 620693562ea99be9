// Asking for precision, and its answer.
import { verzoekOmPrecisering } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import { geenBrieven, type Basisstap, type Stapregel } from './stap.ts';

export interface PreciseringVragen extends Basisstap {
  readonly soort: 'precisering-vragen';
  readonly uiterlijk: Temporal.PlainDate;
  readonly vraag: string;
}
export const preciseringVragen: Stapregel<PreciseringVragen> = {
  artikel: 'Woo art. 4.1 lid 5; Awb art. 4:15 lid 1, onder a',
  command: ({ op, uiterlijk }, { vandaag, tekst, brief }) => ({ type: 'VraagPrecisering', vandaag, verzondenOp: op, uiterlijk, vraag: tekst, brief }),
  brieven: ({ vraag, uiterlijk }, { kop, termijn }) => ({ verzoeker: verzoekOmPrecisering(kop, { vraag, uiterlijk, termijn }) }),
  tekst: ({ vraag }) => ({ veld: 'vraag', tekst: vraag }),
};

export interface PreciseringOntvangen extends Basisstap {
  readonly soort: 'precisering-ontvangen';
  readonly tekst: string;
}
export const preciseringOntvangen: Stapregel<PreciseringOntvangen> = {
  artikel: 'Awb art. 4:15 lid 1, onder a',
  command: (stap, { vandaag, tekst }) => ({ type: 'RegistreerPrecisering', vandaag, ontvangenOp: stap.op, tekst: stap.tekst === '' ? null : tekst }),
  brieven: geenBrieven,
  tekst: ({ tekst }) => ({ veld: 'precisering', tekst }),
};
