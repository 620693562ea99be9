// The state of a publication as its events add up. What was withdrawn keeps only its tombstone: no file, no text.
import { fromIsoDate } from '../kern/date.ts';
import type { DocumentId } from '../kern/ids.ts';
import type { PublicatieEvent, PublicatieVoorbereid, Stuk, StukIngetrokken, Stukrol } from './events.ts';

type PlainDate = Temporal.PlainDate;

export interface AanwezigStuk {
  readonly ingetrokken: false;
  readonly documentId: DocumentId;
  readonly stuk: Stuk;
}
/** What stays of a withdrawn piece: that it was there, and why it is gone. */
export interface IngetrokkenStuk {
  readonly ingetrokken: true;
  readonly documentId: DocumentId;
  readonly rol: Stukrol;
  readonly volgnummer: number;
  readonly titel: string;
  readonly ingetrokkenOp: PlainDate;
  readonly reden: string;
}
export type PublicatieStuk = AanwezigStuk | IngetrokkenStuk;

interface Inhoud {
  readonly categorie: string;
  readonly organisatie: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly datum: PlainDate;
  readonly bron: PublicatieVoorbereid['data']['bron'];
  readonly stukken: readonly PublicatieStuk[];
}
export interface Voorbereid extends Inhoud {
  readonly status: 'voorbereid';
}
export interface Gepland extends Inhoud {
  readonly status: 'gepland';
  readonly openbaarOp: PlainDate;
}
export interface Openbaar extends Inhoud {
  readonly status: 'openbaar';
  readonly openbaarOp: PlainDate;
}
export interface IngetrokkenPublicatie {
  readonly status: 'ingetrokken';
  readonly categorie: string;
  readonly organisatie: string;
  readonly titel: string;
  readonly bron: PublicatieVoorbereid['data']['bron'];
  /** Null when it was withdrawn before anybody could see it. */
  readonly openbaarOp: PlainDate | null;
  readonly ingetrokkenOp: PlainDate;
  readonly reden: string;
}

export type LevendePublicatie = Voorbereid | Gepland | Openbaar;
export type BekendePublicatie = LevendePublicatie | IngetrokkenPublicatie;
export type Publicatie = { readonly status: 'onbekend' } | BekendePublicatie;

const voorbereid = ({ data }: PublicatieVoorbereid): Voorbereid => ({
  ...data,
  status: 'voorbereid',
  datum: fromIsoDate(data.datum),
  stukken: data.stukken.map((stuk) => ({ ingetrokken: false, documentId: stuk.documentId, stuk })),
});

function inhoudVan({ categorie, organisatie, titel, samenvatting, datum, bron, stukken }: LevendePublicatie): Inhoud {
  return { categorie, organisatie, titel, samenvatting, datum, bron, stukken };
}

function zonderStuk(stuk: PublicatieStuk, { data }: StukIngetrokken): PublicatieStuk {
  if (stuk.ingetrokken || stuk.documentId !== data.documentId) return stuk;
  const { documentId, rol, volgnummer, titel } = stuk.stuk;
  return { ingetrokken: true, documentId, rol, volgnummer, titel, ingetrokkenOp: fromIsoDate(data.ingetrokkenOp), reden: data.reden };
}

/** An event that cannot follow on this state changes nothing; withdrawn stays withdrawn. */
export function evolve(publicatie: Publicatie, event: PublicatieEvent): Publicatie {
  if (event.type === 'PublicatieVoorbereid') return publicatie.status === 'onbekend' ? voorbereid(event) : publicatie;
  if (publicatie.status === 'onbekend' || publicatie.status === 'ingetrokken') return publicatie;
  switch (event.type) {
    case 'PublicatieGepland':
      return publicatie.status === 'openbaar'
        ? publicatie
        : { ...inhoudVan(publicatie), status: 'gepland', openbaarOp: fromIsoDate(event.data.openbaarOp) };
    case 'PublicatieOpenbaarGemaakt':
      return publicatie.status === 'gepland'
        ? { ...inhoudVan(publicatie), status: 'openbaar', openbaarOp: fromIsoDate(event.data.openbaarOp) }
        : publicatie;
    case 'StukIngetrokken':
      return publicatie.stukken.some((stuk) => !stuk.ingetrokken && stuk.documentId === event.data.documentId)
        ? { ...publicatie, stukken: publicatie.stukken.map((stuk) => zonderStuk(stuk, event)) }
        : publicatie;
    case 'PublicatieIngetrokken': {
      const { categorie, organisatie, titel, bron } = publicatie;
      return {
        status: 'ingetrokken',
        categorie,
        organisatie,
        titel,
        bron,
        openbaarOp: publicatie.status === 'openbaar' ? publicatie.openbaarOp : null,
        ingetrokkenOp: fromIsoDate(event.data.ingetrokkenOp),
        reden: event.data.reden,
      };
    }
  }
}
