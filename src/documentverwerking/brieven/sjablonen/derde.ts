// Letters to third parties and to other bodies. Never name the requester.
import type { Oordeel } from '../../../wet/weigeringsgronden/oordelen.ts';
import { grondtekst } from '../../../wet/weigeringsgronden/teksten.ts';
import type { Blok, BriefInhoud } from '../model.ts';
import { datumtekst } from '../datum.ts';
import { brief, type Briefhoofd } from './briefhoofd.ts';
import { zonderPunt } from './invullen.ts';
import { alinea, lijst, op, opDag } from './vaste-delen.ts';

type PlainDate = Temporal.PlainDate;

export interface Derdekop extends Briefhoofd {
  readonly naam: string;
  /** What the documents are about, in the handler's words: free of the requester's data. */
  readonly onderwerp: string;
}

/** One document of the party, with what the body intends to do with it or decided about it. */
export interface Stukvoorstel {
  readonly volgnummer: number;
  readonly titel: string;
  readonly datum: PlainDate | null;
  readonly voornemen: 'openbaar' | 'deels_openbaar' | 'niet_openbaar';
  readonly gronden: readonly string[];
  /** Which passages are about this party; absent or null: the whole document. */
  readonly passage?: string | null;
}

const passagetekst = (passage: string | null = null): readonly string[] => (passage === null ? [] : [`Het gaat voor u om: ${zonderPunt(passage)}.`]);

const stuknaam = ({ volgnummer, titel, datum }: Pick<Stukvoorstel, 'volgnummer' | 'titel' | 'datum'>): string =>
  `Document ${volgnummer}: ${zonderPunt(titel)}${datum === null ? '' : ` (${datumtekst(datum)})`}.`;

const VOORSTEL: Readonly<Record<Stukvoorstel['voornemen'], string>> = {
  openbaar: 'Wij willen dit document helemaal openbaar maken.',
  deels_openbaar: 'Wij willen een deel van dit document openbaar maken. De rest maken wij zwart.',
  niet_openbaar: 'Wij willen dit document niet openbaar maken.',
};

const redenen = (gronden: readonly string[]): readonly string[] => gronden.map((code) => `${zonderPunt(grondtekst(code))} (artikel ${code} Woo).`);

const voorstellen = (documenten: readonly Stukvoorstel[]): Blok =>
  lijst(...documenten.map((document) => [stuknaam(document), ...passagetekst(document.passage), VOORSTEL[document.voornemen], ...redenen(document.gronden)].join(' ')));

/** What was decided about a document that the party was asked about, and what the party had found of it. */
export interface Stukbesluit extends Pick<Stukvoorstel, 'volgnummer' | 'titel' | 'datum' | 'gronden'> {
  /** Null when this decision says nothing about it. */
  readonly oordeel: Oordeel | null;
  /** Null when the party did not say. */
  readonly standpunt: 'akkoord' | 'bezwaar' | null;
}

const BESLOTEN: Readonly<Record<Oordeel, string>> = {
  openbaar: 'Dit document wordt helemaal openbaar.',
  deels_openbaar: 'Een deel van dit document wordt openbaar. De rest maken wij zwart.',
  niet_openbaar: 'Dit document wordt niet openbaar.',
  reeds_openbaar: 'Dit document was al openbaar.',
  buiten_verzoek: 'Dit document hoort niet bij het verzoek. Het wordt niet openbaar.',
  dubbel: 'Dit document hebben wij dubbel. Wij beslisten over het andere exemplaar.',
};
const STANDPUNT = { akkoord: 'U was akkoord met ons voorstel.', bezwaar: 'U had bezwaar tegen ons voorstel.' } as const;

/** Per document what was decided (Woo 4.4 lid 5: it is the party's to object to). */
export const stukbesluiten = (stukken: readonly Stukbesluit[]): readonly Blok[] =>
  stukken.length === 0
    ? []
    : [
        alinea('Wij vroegen u naar deze documenten. Dit is ons besluit per document:'),
        lijst(
          ...stukken.map(({ oordeel, standpunt, gronden, ...stuk }) =>
            [stuknaam(stuk), oordeel === null ? 'Over dit document beslissen wij nu niet.' : BESLOTEN[oordeel], ...redenen(gronden), ...(standpunt === null ? [] : [STANDPUNT[standpunt]])].join(' '),
          ),
        ),
      ];

export interface Zienswijzevraag extends Derdekop {
  readonly uiterlijk: PlainDate;
  /** What this party is asked about, with what the body intends; none: a general question. */
  readonly documenten?: readonly Stukvoorstel[];
  /** Opens the party's own page; absent when the answer comes another way. */
  readonly code?: { readonly code: string; readonly adresSite: string };
}

/** Asks for a view before the decision (Woo 4.4 lid 3; Awb 4:8). */
export const zienswijzebrief = (vraag: Zienswijzevraag): BriefInhoud =>
  brief(vraag, 'zienswijze', {
    onderwerp: zonderPunt(vraag.onderwerp),
    uiterlijk: opDag('reactie-uiterlijk', vraag.uiterlijk),
    metCode: vraag.code !== undefined,
    code: vraag.code?.code ?? '',
    adresSite: vraag.code?.adresSite ?? '',
    metDocumenten: (vraag.documenten ?? []).length > 0,
    documenten: [voorstellen(vraag.documenten ?? [])],
  });

/** The decision to a party, at the same moment as to the requester, with the remedies (Woo 4.4 lid 5 and 6). */
export const besluitAanDerde = (
  hoofd: Derdekop,
  { uitkomst, reactie, openbaarVanaf }: { readonly uitkomst: readonly Blok[]; readonly reactie: readonly Blok[]; readonly openbaarVanaf: PlainDate | null },
): BriefInhoud =>
  brief(hoofd, 'besluit-derde', {
    onderwerp: zonderPunt(hoofd.onderwerp),
    bekendgemaaktOp: op('bekendgemaakt', hoofd.datum),
    uitkomst,
    reactie,
    wachten: openbaarVanaf !== null,
    openbaarVanaf: openbaarVanaf === null ? '' : opDag('openbaar-vanaf', openbaarVanaf),
  });

/** The forwarded request, to the body that has the information (Woo 4.2 lid 1). */
export const doorzendingAanOrgaan = (hoofd: Derdekop, { ontvangenOp, deel }: { readonly ontvangenOp: PlainDate; readonly deel: string | null }): BriefInhoud =>
  brief(hoofd, 'doorzending-orgaan', {
    ontvangenOp: op('ontvangen', ontvangenOp),
    wat: deel === null ? 'het hele verzoek' : 'een deel van het verzoek',
    onderwerp: zonderPunt(deel ?? hoofd.onderwerp),
  });
