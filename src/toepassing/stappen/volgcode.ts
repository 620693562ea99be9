// Giving the requester a new follow code: the old one was lost, or somebody else has it.
import { nieuweVolgcode } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { Basisstap, Stapregel } from './stap.ts';

/** Stands for the code while the step is only tried out. */
const PATROON = 'XXXX-XXXX-XXXX-XXXX-XXXX';

export interface VolgcodeVernieuwen extends Basisstap {
  readonly soort: 'volgcode-vernieuwen';
}
export const volgcodeVernieuwen: Stapregel<VolgcodeVernieuwen> = {
  artikel: 'AVG art. 32',
  volgcode: 'nieuw',
  command: ({ op }, { vandaag, brief, volgcodeHash }) => ({ type: 'VernieuwVolgcode', vandaag, verzondenOp: op, volgcodeHash, brief }),
  brieven: (_stap, { kop, volgcode, adresSite }) => ({ verzoeker: nieuweVolgcode(kop, { volgcode: volgcode ?? PATROON, adresSite }) }),
};
