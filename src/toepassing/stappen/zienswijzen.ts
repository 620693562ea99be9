// Asking third parties for their views, a view that came, and telling that the clock runs again.
import { zienswijzebrief } from '../../documentverwerking/brieven/sjablonen/derde.ts';
import { berichtOverZienswijzen, eindeOpschorting } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { DerdeId } from '../../kern/ids.ts';
import { geenBrieven, type Basisstap, type NieuweDerde, type Stapregel } from './stap.ts';

export interface ZienswijzenVragen extends Basisstap {
  readonly soort: 'zienswijzen-vragen';
  readonly uiterlijk: Temporal.PlainDate;
  readonly onderwerp: string;
  readonly derden: readonly NieuweDerde[];
}
export const zienswijzenVragen: Stapregel<ZienswijzenVragen> = {
  artikel: 'Woo art. 4.4 lid 3; Awb art. 4:8',
  command: ({ op, uiterlijk }, { vandaag, derden, brief }) => ({ type: 'VraagZienswijzen', vandaag, verzoekerGeinformeerdOp: op, uiterlijk, derden, briefAanVerzoeker: brief }),
  brieven: ({ op, derden, uiterlijk, onderwerp }, { kop, termijn, derdecode, adresSite }) => ({
    derden: derden.map(({ naam, adres }, index) =>
      zienswijzebrief({ huisstijl: kop.huisstijl, boek: kop.boek, datum: op, nummer: kop.nummer, naam, adresregels: adres.split('\n'), onderwerp, uiterlijk, code: { code: derdecode(index), adresSite } }),
    ),
    verzoeker: berichtOverZienswijzen(kop, { aantal: derden.length, uiterlijk, termijn }),
  }),
  derden: ({ derden }) => derden,
};

export interface ZienswijzeOntvangen extends Basisstap {
  readonly soort: 'zienswijze-ontvangen';
  readonly derdeId: DerdeId;
  readonly langs: 'portaal' | 'anders';
  /** What the party wrote, as far as it is not in a letter of its own; may be empty. */
  readonly tekst: string;
}
export const zienswijzeOntvangen: Stapregel<ZienswijzeOntvangen> = {
  artikel: 'Woo art. 4.4 lid 3',
  command: ({ op, derdeId, langs, tekst: geschreven }, { vandaag, tekst }) => ({
    type: 'RegistreerZienswijze',
    vandaag,
    ontvangenOp: op,
    derdeId,
    langs,
    antwoorden: [],
    algemeen: geschreven === '' ? null : tekst,
  }),
  brieven: geenBrieven,
  tekst: ({ tekst, derdeId }) => ({ veld: 'zienswijze', tekst, voorDerde: derdeId }),
};

export interface EindeOpschortingMelden extends Basisstap {
  readonly soort: 'einde-opschorting-melden';
}
export const eindeOpschortingMelden: Stapregel<EindeOpschortingMelden> = {
  artikel: 'Woo art. 4.4 lid 4',
  command: ({ op }, { vandaag, brief }) => ({ type: 'MeldEindeOpschorting', vandaag, verzondenOp: op, brief }),
  brieven: (_stap, { kop, termijn }) => ({ verzoeker: eindeOpschorting(kop, { termijn }) }),
};

export interface ZienswijzeVerwerken extends Basisstap {
  readonly soort: 'zienswijze-verwerken';
  readonly derdeId: DerdeId;
  readonly gevolgd: 'geheel' | 'deels' | 'niet';
  readonly reden: string;
}
export const zienswijzeVerwerken: Stapregel<ZienswijzeVerwerken> = {
  artikel: 'Awb art. 3:46',
  command: ({ op, derdeId, gevolgd }, { vandaag, tekst }) => ({ type: 'VerwerkZienswijze', vandaag, derdeId, verwerktOp: op, gevolgd, reden: tekst }),
  brieven: geenBrieven,
  tekst: ({ reden, derdeId }) => ({ veld: 'zienswijze', tekst: reden, voorDerde: derdeId }),
};
