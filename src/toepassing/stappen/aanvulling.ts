// Asking for what is missing (Awb 4:5), and the supplement.
import { verzoekOmAanvulling } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import { geenBrieven, type Basisstap, type Stapregel } from './stap.ts';

export interface AanvullingVragen extends Basisstap {
  readonly soort: 'aanvulling-vragen';
  readonly uiterlijk: Temporal.PlainDate;
  readonly vraag: string;
}
export const aanvullingVragen: Stapregel<AanvullingVragen> = {
  artikel: 'Awb art. 4:5 en 4:15 lid 1, onder a',
  command: ({ op, uiterlijk }, { vandaag, tekst, brief }) => ({ type: 'VraagAanvulling', vandaag, verzondenOp: op, uiterlijk, vraag: tekst, brief }),
  brieven: ({ vraag, uiterlijk }, { kop, termijn }) => ({ verzoeker: verzoekOmAanvulling(kop, { vraag, uiterlijk, termijn }) }),
  tekst: ({ vraag }) => ({ veld: 'aanvulling', tekst: vraag }),
};

export interface AanvullingOntvangen extends Basisstap {
  readonly soort: 'aanvulling-ontvangen';
  readonly tekst: string;
}
export const aanvullingOntvangen: Stapregel<AanvullingOntvangen> = {
  artikel: 'Awb art. 4:15 lid 1, onder a',
  command: (stap, { vandaag, tekst }) => ({ type: 'RegistreerAanvulling', vandaag, ontvangenOp: stap.op, tekst: stap.tekst === '' ? null : tekst }),
  brieven: geenBrieven,
  tekst: ({ tekst }) => ({ veld: 'aanvulling', tekst }),
};
