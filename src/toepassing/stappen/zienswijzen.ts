// Asking third parties for their views, a view that came, and telling that the clock runs again.
import { zienswijzebrief } from '../../documentverwerking/brieven/sjablonen/derde.ts';
import { berichtOverZienswijzen, eindeOpschorting } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { Weigering } from '../../kern/decider.ts';
import type { DerdeId, Verzegeld } from '../../kern/ids.ts';
import type { Zienswijzeantwoord, Zienswijzestuk } from '../../verzoek/events.ts';
import { geenBrieven, type Basisstap, type Gekozendocument, type NieuweDerde, type Stapregel, type Voorgelegd } from './stap.ts';

export interface ZienswijzenVragen extends Basisstap {
  readonly soort: 'zienswijzen-vragen';
  readonly uiterlijk: Temporal.PlainDate;
  readonly onderwerp: string;
  readonly derden: readonly NieuweDerde[];
  /** What the parties of this step are asked about, each about all of it or about its own part; none: a general question. */
  readonly documenten?: readonly Gekozendocument[];
}
export const zienswijzenVragen: Stapregel<ZienswijzenVragen> = {
  artikel: 'Woo art. 4.4 lid 3; Awb art. 4:8',
  command: ({ op, uiterlijk, derden: gevraagden }, { vandaag, derden, documenten, brief }) => ({
    type: 'VraagZienswijzen',
    vandaag,
    verzoekerGeinformeerdOp: op,
    uiterlijk,
    derden: derden.map(({ passages, ...derde }, index) => {
      const stukken = gevraagdAan(gevraagden[index], documenten);
      return stukken.length === 0 ? derde : { ...derde, stukken: stukken.map((stuk) => alsStuk(stuk, passages)) };
    }),
    briefAanVerzoeker: brief,
  }),
  brieven: ({ op, derden, uiterlijk, onderwerp }, { kop, termijn, derdecode, adresSite, documenten }) => ({
    derden: derden.map((derde, index) =>
      zienswijzebrief({
        huisstijl: kop.huisstijl,
        boek: kop.boek,
        datum: op,
        nummer: kop.nummer,
        naam: derde.naam,
        adresregels: derde.adres.split('\n'),
        onderwerp,
        uiterlijk,
        documenten: gevraagdAan(derde, documenten),
        code: { code: derdecode(index), adresSite },
      }),
    ),
    verzoeker: berichtOverZienswijzen(kop, { aantal: derden.length, uiterlijk, termijn }),
  }),
  derden: ({ derden }) => derden,
  documenten: ({ documenten = [] }) => documenten,
  keur: ({ derden }, documenten) => [...derden.flatMap((derde) => onbekendeNummers(derde, documenten)), ...zonderBelanghebbende(derden, documenten)],
};

/** What one party is asked about: its own documents and passages, nothing of another party. */
interface Gevraagdstuk extends Voorgelegd {
  readonly passage: string | null;
}
function gevraagdAan(derde: NieuweDerde | undefined, documenten: readonly Voorgelegd[]): readonly Gevraagdstuk[] {
  const over = derde?.over;
  if (over === undefined) return documenten.map((document) => ({ ...document, passage: null }));
  return documenten.flatMap((document) => {
    const vraag = over.find(({ volgnummer }) => volgnummer === document.volgnummer);
    return vraag === undefined ? [] : [{ ...document, passage: vraag.passage }];
  });
}

const alsStuk = ({ documentId, volgnummer, voornemen, gronden }: Gevraagdstuk, passages: ReadonlyMap<number, Verzegeld>): Zienswijzestuk => ({
  documentId,
  passage: passages.get(volgnummer) ?? null,
  voornemen,
  gronden,
});

const onbekendeNummers = ({ naam, over = [] }: NieuweDerde, documenten: readonly Voorgelegd[]): readonly Weigering[] =>
  over
    .filter(({ volgnummer }) => !documenten.some((document) => document.volgnummer === volgnummer))
    .map(({ volgnummer }) => ({
      code: 'document_niet_gekozen',
      veld: 'derden',
      artikel: 'Woo art. 4.4 lid 3',
      uitleg: `Bij ${naam} noemt u document ${volgnummer}. Dat document koos u niet.`,
      watNu: 'Kies het document ook in de lijst, of haal het nummer weg bij deze belanghebbende.',
    }));

const zonderBelanghebbende = (derden: readonly NieuweDerde[], documenten: readonly Voorgelegd[]): readonly Weigering[] =>
  documenten
    .filter(({ volgnummer }) => !derden.some(({ over }) => over === undefined || over.some((vraag) => vraag.volgnummer === volgnummer)))
    .map(({ volgnummer }) => ({
      code: 'document_zonder_belanghebbende',
      veld: 'derden',
      artikel: 'Woo art. 4.4 lid 3',
      uitleg: `U koos document ${volgnummer}, maar vraagt er niemand naar.`,
      watNu: 'Noem het document bij een belanghebbende, of kies het niet.',
    }));

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
