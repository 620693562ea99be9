// Asking third parties for their views, a view that came, and telling that the clock runs again.
import { zienswijzebrief } from '../../documentverwerking/brieven/sjablonen/derde.ts';
import { berichtOverZienswijzen, eindeOpschorting } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { DerdeId } from '../../kern/ids.ts';
import type { Zienswijzeantwoord, Zienswijzestuk } from '../../verzoek/events.ts';
import { geenBrieven, type Basisstap, type Gekozendocument, type NieuweDerde, type Stapregel, type Voorgelegd } from './stap.ts';

export interface ZienswijzenVragen extends Basisstap {
  readonly soort: 'zienswijzen-vragen';
  readonly uiterlijk: Temporal.PlainDate;
  readonly onderwerp: string;
  readonly derden: readonly NieuweDerde[];
  /** What every party of this step is asked about; none: a general question. */
  readonly documenten?: readonly Gekozendocument[];
}
export const zienswijzenVragen: Stapregel<ZienswijzenVragen> = {
  artikel: 'Woo art. 4.4 lid 3; Awb art. 4:8',
  command: ({ op, uiterlijk }, { vandaag, derden, documenten, brief }) => ({
    type: 'VraagZienswijzen',
    vandaag,
    verzoekerGeinformeerdOp: op,
    uiterlijk,
    derden: documenten.length === 0 ? derden : derden.map((derde) => ({ ...derde, stukken: documenten.map(alsStuk) })),
    briefAanVerzoeker: brief,
  }),
  brieven: ({ op, derden, uiterlijk, onderwerp }, { kop, termijn, derdecode, adresSite, documenten }) => ({
    derden: derden.map(({ naam, adres }, index) =>
      zienswijzebrief({
        huisstijl: kop.huisstijl,
        boek: kop.boek,
        datum: op,
        nummer: kop.nummer,
        naam,
        adresregels: adres.split('\n'),
        onderwerp,
        uiterlijk,
        documenten,
        code: { code: derdecode(index), adresSite },
      }),
    ),
    verzoeker: berichtOverZienswijzen(kop, { aantal: derden.length, uiterlijk, termijn }),
  }),
  derden: ({ derden }) => derden,
  documenten: ({ documenten = [] }) => documenten,
};

const alsStuk = ({ documentId, voornemen, gronden }: Voorgelegd): Zienswijzestuk => ({ documentId, passage: null, voornemen, gronden });

/** What a party finds of one document. */
export interface Documentantwoord extends Pick<Zienswijzeantwoord, 'documentId' | 'standpunt'> {
  /** In the party's words; empty for none. */
  readonly reden: string;
}

export interface ZienswijzeOntvangen extends Basisstap {
  readonly soort: 'zienswijze-ontvangen';
  readonly derdeId: DerdeId;
  readonly langs: 'portaal' | 'anders';
  /** What the party wrote, as far as it is not in a letter of its own; may be empty. */
  readonly tekst: string;
  /** Per document, as far as the party answered about it. */
  readonly antwoorden?: readonly Documentantwoord[];
}
export const zienswijzeOntvangen: Stapregel<ZienswijzeOntvangen> = {
  artikel: 'Woo art. 4.4 lid 3',
  command: ({ op, derdeId, langs, tekst: geschreven, antwoorden = [] }, { vandaag, tekst, teksten }) => ({
    type: 'RegistreerZienswijze',
    vandaag,
    ontvangenOp: op,
    derdeId,
    langs,
    antwoorden: antwoorden.map(({ documentId, standpunt, reden }, index) => ({ documentId, standpunt, toelichting: reden === '' ? null : (teksten[index] ?? null) })),
    algemeen: geschreven === '' ? null : tekst,
  }),
  brieven: geenBrieven,
  tekst: ({ tekst, derdeId }) => ({ veld: 'zienswijze', tekst, voorDerde: derdeId }),
  teksten: ({ antwoorden = [], derdeId }) => antwoorden.map(({ reden }) => ({ veld: 'zienswijze', tekst: reden, voorDerde: derdeId })),
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
