// What can happen to a (partial) decision on a request. Names and JSON are stored for ever: add, never change.
import type { BriefVerwijzing } from '../kern/bestand.ts';
import type { IsoDate } from '../kern/date.ts';
import type { BlobHash, DerdeId, DocumentId, MedewerkerId, Verzegeld, VerzoekId, VoorzieningId } from '../kern/ids.ts';
import type { Besluituitkomst } from '../verzoek/events.ts';
import type { Documentsoort, Oordeel } from '../document/events.ts';
import type { Vrijgavebestand } from '../document/vrijgave.ts';

/** One line of the inventory list as the decision freezes it: what was judged, on what ground. */
export interface Inventarisregel {
  readonly documentId: DocumentId;
  readonly volgnummer: number;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: IsoDate | null;
  /** Numbers on the list: of the document that brought it, of the first one of its conversation, of the first one that is the same. Absent when there is none. */
  readonly bijlageBij?: number;
  readonly gesprek?: number;
  readonly zelfdeAls?: number;
  readonly oordeel: Oordeel;
  readonly gronden: readonly string[];
  readonly motivering: string | null;
  readonly vindplaats: string | null;
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly paginas: number;
  readonly tekst: BlobHash;
  /** Sentences why the file itself may not leave the house; empty when it may. */
  readonly blokkades: readonly string[];
}

/** Which part of how many, when the request is decided in parts (law.md §2.8). */
export interface Deel {
  readonly nummer: number;
  readonly van: number;
}

export interface Besluitinhoud {
  readonly uitkomst: Besluituitkomst;
  /** Title and summary for the public page: no personal data. */
  readonly titel: string;
  readonly samenvatting: string;
  /** The reasons, as they stand in the letter; paragraphs parted by an empty line. */
  readonly overwegingen: string;
  readonly deel: Deel | null;
  /** Woo 4.4 lid 5: an interested party is expected to object, so disclosure waits two weeks. */
  readonly bezwaarVerwacht: boolean;
  readonly documenten: readonly DocumentId[];
}

export interface BesluitOpgesteld {
  readonly type: 'BesluitOpgesteld';
  readonly data: { readonly verzoekId: VerzoekId; readonly opsteller: MedewerkerId; readonly inhoud: Besluitinhoud };
}
export interface BesluitGewijzigd {
  readonly type: 'BesluitGewijzigd';
  readonly data: { readonly door: MedewerkerId; readonly inhoud: Besluitinhoud };
}
export interface BesluitTerControleAangeboden {
  readonly type: 'BesluitTerControleAangeboden';
  readonly data: { readonly door: MedewerkerId; readonly inventaris: readonly Inventarisregel[] };
}
export interface BesluitGoedgekeurd {
  readonly type: 'BesluitGoedgekeurd';
  readonly data: { readonly door: MedewerkerId; readonly opmerking: string | null };
}
export interface BesluitTeruggegeven {
  readonly type: 'BesluitTeruggegeven';
  readonly data: { readonly door: MedewerkerId; readonly opmerking: string };
}
/** Somebody read the version for everybody and chose which words that point to the requester go, and which stay. */
export interface OpenbareVersieBevestigd {
  readonly type: 'OpenbareVersieBevestigd';
  readonly data: {
    readonly door: MedewerkerId;
    /** Sealed for the requester: the words themselves, and the text of the request as everybody may read it. */
    readonly keuzes: Verzegeld;
    readonly weg: number;
    readonly blijft: number;
    /** The request itself comes beside the decision. */
    readonly metVerzoek: boolean;
  };
}
/** A file for everybody: nothing in it is sealed. */
export type OpenbaarBestand = BriefVerwijzing & { readonly paginas: number; readonly tekst: BlobHash };

/** What everybody reads where it differs from what was decided: words that point to the requester are out of it. */
export interface OpenbareTeksten {
  readonly titel: string;
  readonly samenvatting: string;
  readonly stukken: readonly { readonly documentId: DocumentId; readonly titel: string; readonly motivering: string | null; readonly vindplaats: string | null }[];
}

export interface BesluitOndertekend {
  readonly type: 'BesluitOndertekend';
  readonly data: {
    readonly door: MedewerkerId;
    readonly ondertekendOp: IsoDate;
    /** The letter to the requester (sealed) and the version for everybody, without the requester's data. */
    readonly brief: BriefVerwijzing;
    readonly openbareBrief: OpenbaarBestand;
    /** Absent when nothing differs. */
    readonly openbareTeksten?: OpenbareTeksten;
    /** The request without the requester's data; absent when it does not come beside the decision. */
    readonly openbaarVerzoek?: OpenbaarBestand;
  };
}
/** Sent to the requester (and interested parties) in the prescribed way: the objection term starts. */
export interface BesluitBekendgemaakt {
  readonly type: 'BesluitBekendgemaakt';
  readonly data: {
    readonly bekendgemaaktOp: IsoDate;
    /** First day on which documents may be given and published (Woo 4.4 lid 5, reading R9). */
    readonly verstrekkenVanaf: IsoDate;
    /** When and how it appeared that the request was for another purpose (Woo 4.6); only when announced after the two weeks of T6. */
    readonly misbruik?: { readonly geblekenOp: IsoDate; readonly toelichting: string };
    /** Letters to everybody who was asked for a view, of the same day (Woo 4.4 lid 6). Absent in decisions from before these were made here. */
    readonly derden?: readonly Gemeld[];
  };
}
/** A third party that was told of the decision. */
export interface Gemeld {
  readonly derdeId: DerdeId;
  readonly brief: BriefVerwijzing;
}
/** Somebody asked the court to stop disclosure (Awb 8:81). From here on every event names the first day that is left; null: none, it is blocked. */
export interface VoorzieningGevraagd {
  readonly type: 'VoorzieningGevraagd';
  readonly data: {
    readonly voorzieningId: VoorzieningId;
    readonly op: IsoDate;
    readonly door: Voorzieningvrager;
    /** The number the court gave it. */
    readonly kenmerk: string | null;
    readonly verstrekkenVanaf: IsoDate | null;
  };
}
export interface VoorzieningUitgesproken {
  readonly type: 'VoorzieningUitgesproken';
  readonly data: { readonly voorzieningId: VoorzieningId; readonly op: IsoDate; readonly uitspraak: 'toegewezen' | 'afgewezen'; readonly verstrekkenVanaf: IsoDate | null };
}
export interface VoorzieningIngetrokken {
  readonly type: 'VoorzieningIngetrokken';
  readonly data: { readonly voorzieningId: VoorzieningId; readonly op: IsoDate; readonly verstrekkenVanaf: IsoDate | null };
}
/** What the court granted works no longer (Awb 8:85 lid 2, 8:87). */
export interface VoorzieningVervallen {
  readonly type: 'VoorzieningVervallen';
  readonly data: { readonly voorzieningId: VoorzieningId; readonly op: IsoDate; readonly waardoor: Vervalreden; readonly verstrekkenVanaf: IsoDate | null };
}
export type Voorzieningvrager = 'verzoeker' | 'derde' | 'ander';
export type Vervalreden = 'opgeheven' | 'termijn-van-de-rechter' | 'bezwaar-voorbij' | 'uitspraak-in-beroep';

/** The day of announcement was registered wrongly. */
export interface BekendmakingGecorrigeerd {
  readonly type: 'BekendmakingGecorrigeerd';
  readonly data: { readonly bekendgemaaktOp: IsoDate; readonly reden: string; readonly verstrekkenVanaf: IsoDate | null };
}
/** The requester got the documents. */
export interface DocumentenVerstrekt {
  readonly type: 'DocumentenVerstrekt';
  readonly data: {
    readonly verstrektOp: IsoDate;
    /** The files that were given. Absent in decisions from before redacted versions were made here: then the files of the list. */
    readonly bestanden?: readonly Verstrektbestand[];
  };
}
export interface Verstrektbestand extends Vrijgavebestand {
  readonly documentId: DocumentId;
}

export type BesluitEvent =
  | BesluitOpgesteld
  | BesluitGewijzigd
  | BesluitTerControleAangeboden
  | BesluitGoedgekeurd
  | BesluitTeruggegeven
  | OpenbareVersieBevestigd
  | BesluitOndertekend
  | BesluitBekendgemaakt
  | VoorzieningGevraagd
  | VoorzieningUitgesproken
  | VoorzieningIngetrokken
  | VoorzieningVervallen
  | BekendmakingGecorrigeerd
  | DocumentenVerstrekt;
