// The last day with its reasoning, for a letter.
import type { Datumuitleg } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { Termijnberekening } from '../../wet/termijnen/model.ts';
import { uitlegregels } from '../../wet/termijnen/uitleg.ts';

export const datumuitleg = ({ basis, beslistermijn }: Termijnberekening): Datumuitleg => ({
  uiterlijk: beslistermijn.einde,
  rekenbasis: basis,
  zinnen: uitlegregels(beslistermijn.afleiding, beslistermijn.code, 'verzoeker').map(({ tekst }) => tekst),
});
