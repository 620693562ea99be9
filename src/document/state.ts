// The state of a document as its events add up. What the status does not allow, the type does not hold.
import { fromIsoDate, type IsoDate } from '../kern/date.ts';
import type { BlobHash, LeveringId, MedewerkerId, Verzegeld } from '../kern/ids.ts';
import type { Bevinding, DocumentBeoordeeld, DocumentEvent, DocumentOntvangen, Documentsoort, Herkomst, Oordeel } from './events.ts';
import type { Ouder } from './familie.ts';
import type { DocumentIngenomen } from './ingenomen.ts';
import { isLakEvent } from './lakken/events.ts';
import { evolveLakwerk, faseBijLeesversie, faseBijOordeel, geenLakwerk, type Lakwerk } from './lakken/state.ts';

type PlainDate = Temporal.PlainDate;

/** What is known from the day it came in; a handler may correct title, kind and date. */
export interface Gegevens {
  readonly herkomst: Herkomst;
  readonly volgnummer: number;
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly mediatype: string;
  readonly bestandsnaam: Verzegeld;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: PlainDate | null;
  readonly ouder?: Ouder;
  readonly levering?: LeveringId;
  readonly vindplek?: Verzegeld;
}

export interface Tekst {
  readonly paginas: number;
  readonly tekst: BlobHash;
  readonly zonderTekst: readonly number[];
  readonly bevindingen: readonly Bevinding[];
  readonly engine: string;
}

/** What somebody decided about the whole document, with the reasons the law asks for. */
export interface Beoordeling<O extends Oordeel = Oordeel> {
  readonly oordeel: O;
  readonly gronden: readonly string[];
  readonly motivering: string | null;
  readonly tijdsverloop: string | null;
  readonly vindplaats: string | null;
  readonly openbaarOp?: IsoDate;
  readonly ernstigGeschaad?: true;
  readonly beoordelaar: MedewerkerId;
}

/** Judgements that say nothing about content that nobody could read, and let nothing out of the house. */
export type OordeelZonderTekst = Extract<Oordeel, 'niet_openbaar' | 'buiten_verzoek'>;

export interface OntvangenDocument {
  readonly status: 'ontvangen';
  readonly gegevens: Gegevens;
  readonly beoordeling: null;
}
export interface GelezenDocument {
  readonly status: 'gelezen';
  readonly gegevens: Gegevens;
  readonly tekst: Tekst;
  /** Null for what was read before other kinds than PDF could come in. */
  readonly inname: DocumentIngenomen['data'] | null;
  /** Somebody asked to take it in once more, and that did not happen yet. */
  readonly opnieuw: boolean;
  readonly beoordeling: Beoordeling | null;
  readonly lakwerk: Lakwerk;
}
export interface OnleesbaarDocument {
  readonly status: 'onleesbaar';
  readonly gegevens: Gegevens;
  readonly reden: string;
  readonly opnieuw: boolean;
  readonly beoordeling: Beoordeling<OordeelZonderTekst> | null;
}
export interface AfgevoerdDocument {
  readonly status: 'afgevoerd';
  readonly gegevens: Gegevens;
  readonly reden: string;
}

/** In the case, and not taken out of it again. */
export type AanwezigDocument = OntvangenDocument | GelezenDocument | OnleesbaarDocument;
export type BekendDocument = AanwezigDocument | AfgevoerdDocument;
export type Document = { readonly status: 'onbekend' } | BekendDocument;

export const magZonderTekst = (oordeel: Oordeel): oordeel is OordeelZonderTekst =>
  oordeel === 'niet_openbaar' || oordeel === 'buiten_verzoek';

const ontvangen = ({ data }: DocumentOntvangen): OntvangenDocument => ({
  status: 'ontvangen',
  gegevens: { ...data, datum: data.datum === null ? null : fromIsoDate(data.datum) },
  beoordeling: null,
});

/** What was approved under another judgement is not approved any more. */
function metOordeel(document: GelezenDocument, beoordeling: Beoordeling | null): GelezenDocument {
  const { lakwerk } = document;
  return { ...document, beoordeling, lakwerk: { ...lakwerk, fase: faseBijOordeel(lakwerk.fase, document.beoordeling, beoordeling) } };
}

/** Redactions were approved on one reading version: on another one they have to be looked at again. */
function ingenomen(document: GelezenDocument, inname: DocumentIngenomen['data']): GelezenDocument {
  const { lakwerk } = document;
  return { ...document, inname, opnieuw: false, lakwerk: { ...lakwerk, fase: faseBijLeesversie(lakwerk.fase, document.inname?.leesversie ?? null, inname.leesversie) } };
}

function beoordeeld(document: AanwezigDocument, { data }: DocumentBeoordeeld): AanwezigDocument {
  if (document.status === 'gelezen') return metOordeel(document, data);
  const { oordeel } = data;
  return document.status === 'onleesbaar' && magZonderTekst(oordeel) ? { ...document, beoordeling: { ...data, oordeel } } : document;
}

/** An event that cannot follow on this state changes nothing. */
export function evolve(document: Document, event: DocumentEvent): Document {
  if (event.type === 'DocumentOntvangen') return document.status === 'onbekend' ? ontvangen(event) : document;
  if (document.status === 'onbekend' || document.status === 'afgevoerd') return document;
  const { gegevens, beoordeling } = document;
  if (isLakEvent(event)) return document.status === 'gelezen' ? { ...document, lakwerk: evolveLakwerk(document.lakwerk, event) } : document;
  switch (event.type) {
    case 'TekstUitgelezen':
      return {
        status: 'gelezen',
        gegevens,
        tekst: event.data,
        inname: document.status === 'gelezen' ? document.inname : null,
        opnieuw: document.status !== 'ontvangen' && document.opnieuw,
        beoordeling,
        lakwerk: document.status === 'gelezen' ? document.lakwerk : geenLakwerk,
      };
    case 'DocumentIngenomen':
      return document.status === 'gelezen' ? ingenomen(document, event.data) : document;
    case 'InnameOpnieuwGevraagd':
      return document.status === 'ontvangen' ? document : { ...document, opnieuw: true };
    case 'DocumentOnleesbaar':
      return document.status === 'gelezen'
        ? { ...document, opnieuw: false }
        : { status: 'onleesbaar', gegevens, reden: event.data.reden, opnieuw: false, beoordeling: document.beoordeling };
    case 'DocumentBeschreven': {
      const { titel, soort, datum } = event.data;
      return { ...document, gegevens: { ...gegevens, titel, soort, datum: datum === null ? null : fromIsoDate(datum) } };
    }
    case 'DocumentBeoordeeld':
      return beoordeeld(document, event);
    case 'BeoordelingIngetrokken':
      if (beoordeling === null) return document;
      return document.status === 'gelezen' ? metOordeel(document, null) : { ...document, beoordeling: null };
    case 'DocumentAfgevoerd':
      return { status: 'afgevoerd', gegevens, reden: event.data.reden };
  }
}
