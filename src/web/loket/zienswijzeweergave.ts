// What a third party was asked about and what it answered, opened for one answer: for its own page and for the desk.
import type { Derde, Tijdlijnregel } from '../../../projections/verzoekdossier/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import type { DocumentId, VerzoekId } from '../../kern/ids.ts';
import type { Omgeving } from '../../toepassing/omgeving.ts';
import type { Zienswijzeantwoord, Zienswijzestuk } from '../../verzoek/events.ts';
import type { Leesmodellen } from '../leesmodellen.ts';
import { lezer } from './weergave.ts';

export interface Stukantwoord {
  readonly standpunt: Zienswijzeantwoord['standpunt'];
  /** Null when the party gave none. */
  readonly reden: string | null;
}

/** A document that a party was asked about, as it is called now, with what was intended when it was asked. */
export interface Stukweergave {
  readonly documentId: DocumentId;
  /** "Document 3: Offerte"; a sentence in its place when it left the case. */
  readonly naam: string;
  readonly datum: Temporal.PlainDate | null;
  readonly paginas: number | null;
  readonly voornemen: Zienswijzestuk['voornemen'];
  readonly gronden: readonly string[];
  /** Which part of it is about this party; null: the whole document. */
  readonly passage: string | null;
  /** The party may read the file itself; the log is asked again before it is given. */
  readonly teOpenen: boolean;
  /** Null until the party answered about it. */
  readonly antwoord: Stukantwoord | null;
}

export interface Zienswijzeweergave {
  readonly stukken: readonly Stukweergave[];
  /** What the party wrote in general; null when it wrote nothing. */
  readonly algemeen: string | null;
}

type Ontvangen = Extract<Tijdlijnregel['feit'], { readonly type: 'ZienswijzeOntvangen' }>;

export const STUK_WEG = 'Een document dat niet meer bij de zaak hoort';

/** Everything of one party of one request. Nothing of another party, and nothing of the requester. */
export function zienswijzeVan(omgeving: Pick<Omgeving, 'vault'>, lezen: Leesmodellen, verzoekId: VerzoekId, derde: Derde): Zienswijzeweergave {
  const open = lezer(omgeving, verzoekId);
  const regel =
    derde.ontvangenOp === null
      ? undefined
      : lezen.dossiers
          .tijdlijn(verzoekId)
          .findLast((each): each is Tijdlijnregel & { readonly feit: Ontvangen } => each.feit.type === 'ZienswijzeOntvangen' && each.feit.data.derdeId === derde.derdeId);
  const verzegeld = lezen.dossiers.verzegeld(verzoekId);
  const teksten = regel === undefined ? [] : verzegeld.filter(({ revision }) => revision === regel.revision);
  const geschreven = (sleutel: string): string | null => {
    const tekst = teksten.find((each) => each.sleutel === sleutel);
    return tekst === undefined ? null : open('zienswijze', tekst.tekst);
  };
  const passageVan = (documentId: DocumentId): string | null => {
    const passage = verzegeld.find(({ veld, sleutel }) => veld === 'passage' && sleutel === `${derde.derdeId}/${documentId}`);
    return passage === undefined ? null : open('passage', passage.tekst);
  };
  return {
    algemeen: geschreven(''),
    stukken: derde.stukken.map(({ documentId, voornemen, gronden }) => {
      const document = lezen.inventaris.opId(documentId);
      const antwoord = regel?.feit.data.antwoorden.find((each) => each.documentId === documentId);
      const aanwezig = document !== null && document.afgevoerd === null;
      const passage = passageVan(documentId);
      return {
        documentId,
        naam: aanwezig ? `Document ${document.volgnummer}: ${document.titel}` : STUK_WEG,
        datum: aanwezig && document.datum !== null ? fromIsoDate(document.datum) : null,
        paginas: aanwezig ? (document.tekst?.paginas ?? null) : null,
        voornemen,
        gronden,
        passage,
        // Who is asked about a passage may not read the rest of the document before everybody may.
        teOpenen: aanwezig && passage === null && voornemen === 'openbaar' && document.beoordeling?.oordeel === 'openbaar' && document.gaten.length === 0,
        antwoord: antwoord === undefined ? null : { standpunt: antwoord.standpunt, reden: geschreven(documentId) },
      };
    }),
  };
}

export const STANDPUNT: Readonly<Record<Stukantwoord['standpunt'], string>> = { akkoord: 'Akkoord', bezwaar: 'Bezwaar' };
