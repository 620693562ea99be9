// The state of a document as its events add up. What the status does not allow, the type does not hold.
import { fromIsoDate } from '../kern/date.ts';
import type { BlobHash, MedewerkerId, Verzegeld } from '../kern/ids.ts';
import type { Bevinding, DocumentBeoordeeld, DocumentEvent, DocumentOntvangen, Documentsoort, Herkomst, Oordeel, TekstUitgelezen } from './events.ts';

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
  readonly beoordelaar: MedewerkerId;
}

/** Judgements that say nothing about content that nobody could read, and let nothing out of the house. */
export type OordeelZonderTekst = Extract<Oordeel, 'niet_openbaar' | 'buiten_verzoek'>;

export interface OntvangenDocument extends Gegevens {
  readonly status: 'ontvangen';
}
export interface GelezenDocument extends Gegevens {
  readonly status: 'gelezen';
  readonly tekst: Tekst;
  readonly beoordeling: Beoordeling | null;
}
export interface OnleesbaarDocument extends Gegevens {
  readonly status: 'onleesbaar';
  readonly reden: string;
  readonly beoordeling: Beoordeling<OordeelZonderTekst> | null;
}
export interface AfgevoerdDocument extends Gegevens {
  readonly status: 'afgevoerd';
  readonly reden: string;
}

/** In the case, and not taken out of it again. */
export type AanwezigDocument = OntvangenDocument | GelezenDocument | OnleesbaarDocument;
export type BekendDocument = AanwezigDocument | AfgevoerdDocument;
export type Document = { readonly status: 'onbekend' } | BekendDocument;

export const magZonderTekst = (oordeel: Oordeel): oordeel is OordeelZonderTekst =>
  oordeel === 'niet_openbaar' || oordeel === 'buiten_verzoek';

const ontvangen = ({ data }: DocumentOntvangen): OntvangenDocument => ({
  ...data,
  status: 'ontvangen',
  datum: data.datum === null ? null : fromIsoDate(data.datum),
});

const gegevensVan = (document: BekendDocument): Gegevens => ({
  herkomst: document.herkomst,
  volgnummer: document.volgnummer,
  blob: document.blob,
  bytes: document.bytes,
  mediatype: document.mediatype,
  bestandsnaam: document.bestandsnaam,
  titel: document.titel,
  soort: document.soort,
  datum: document.datum,
});

const gelezen = (document: AanwezigDocument, { data }: TekstUitgelezen): GelezenDocument => ({
  ...gegevensVan(document),
  status: 'gelezen',
  tekst: data,
  beoordeling: document.status === 'ontvangen' ? null : document.beoordeling,
});

function beoordeeld(document: AanwezigDocument, { data }: DocumentBeoordeeld): AanwezigDocument {
  if (document.status === 'gelezen') return { ...document, beoordeling: data };
  const { oordeel } = data;
  return document.status === 'onleesbaar' && magZonderTekst(oordeel) ? { ...document, beoordeling: { ...data, oordeel } } : document;
}

/** An event that cannot follow on this state changes nothing. */
export function evolve(document: Document, event: DocumentEvent): Document {
  if (event.type === 'DocumentOntvangen') return document.status === 'onbekend' ? ontvangen(event) : document;
  if (document.status === 'onbekend' || document.status === 'afgevoerd') return document;
  switch (event.type) {
    case 'TekstUitgelezen':
      return gelezen(document, event);
    case 'DocumentOnleesbaar':
      return document.status === 'gelezen'
        ? document
        : { ...gegevensVan(document), status: 'onleesbaar', reden: event.data.reden, beoordeling: document.status === 'onleesbaar' ? document.beoordeling : null };
    case 'DocumentBeschreven': {
      const { titel, soort, datum } = event.data;
      return { ...document, titel, soort, datum: datum === null ? null : fromIsoDate(datum) };
    }
    case 'DocumentBeoordeeld':
      return beoordeeld(document, event);
    case 'BeoordelingIngetrokken':
      return document.status === 'ontvangen' || document.beoordeling === null ? document : { ...document, beoordeling: null };
    case 'DocumentAfgevoerd':
      return { ...gegevensVan(document), status: 'afgevoerd', reden: event.data.reden };
  }
}
