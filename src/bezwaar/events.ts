// What can happen in a procedure of one party against one (partial) decision: mediation, objection, appeal. Names and JSON are stored
// for ever: add, never change.
import type { BriefVerwijzing } from '../kern/bestand.ts';
import type { IsoDate } from '../kern/date.ts';
import type { BesluitId, DerdeId, MedewerkerId, PersoonId, VerzoekId, Verzegeld } from '../kern/ids.ts';

/** Who objects. Names are sealed with a key of the person. */
export type Partij =
  | { readonly soort: 'verzoeker'; readonly persoonId: PersoonId }
  | { readonly soort: 'derde'; readonly persoonId: PersoonId; readonly derdeId: DerdeId }
  | { readonly soort: 'ander'; readonly persoonId: PersoonId; readonly naam: Verzegeld };

/** Always first: who, and against what. */
export interface RechtsgangGeopend {
  readonly type: 'RechtsgangGeopend';
  readonly data: { readonly verzoekId: VerzoekId; readonly nummer: string; readonly besluitId: BesluitId; readonly partij: Partij };
}

/** A complaint to the Adviescollege (Woo 7.2): for this party the objection term stands still (7.3 lid 2). */
export interface BemiddelingGevraagd {
  readonly type: 'BemiddelingGevraagd';
  readonly data: { readonly op: IsoDate };
}
export type Bemiddelingsuitkomst = 'advies' | 'geen-advies' | 'opgelost';
export interface BemiddelingAfgerond {
  readonly type: 'BemiddelingAfgerond';
  readonly data: { readonly op: IsoDate; readonly hoe: Bemiddelingsuitkomst };
}

export interface BezwaarOntvangen {
  readonly type: 'BezwaarOntvangen';
  readonly data: {
    readonly ontvangenOp: IsoDate;
    /** By post: the day it was posted counts (Awb 6:9 lid 2). */
    readonly gepostOp: IsoDate | null;
    readonly gronden: Verzegeld;
  };
}
/** Awb 6:14. */
export interface BezwaarBevestigd {
  readonly type: 'BezwaarBevestigd';
  readonly data: { readonly verzondenOp: IsoDate; readonly brief: BriefVerwijzing };
}
/** A person judged whether lateness is excused (Awb 6:11). */
export interface TijdigheidBeoordeeld {
  readonly type: 'TijdigheidBeoordeeld';
  readonly data: { readonly op: IsoDate; readonly verschoonbaar: boolean; readonly toelichting: Verzegeld };
}
/** Awb 6:6: the clock stands still until it is repaired or the set day passed (7:10 lid 2). */
export interface HerstelGevraagd {
  readonly type: 'HerstelGevraagd';
  readonly data: { readonly verzondenOp: IsoDate; readonly uiterlijk: IsoDate; readonly vraag: Verzegeld; readonly brief: BriefVerwijzing };
}
export interface BezwaarHersteld {
  readonly type: 'BezwaarHersteld';
  readonly data: { readonly ontvangenOp: IsoDate };
}
/** An independent committee advises: twelve weeks instead of six (Awb 7:10 lid 1, 7:13). */
export interface CommissieIngesteld {
  readonly type: 'CommissieIngesteld';
  readonly data: { readonly op: IsoDate };
}
export interface BezwaarVerdaagd {
  readonly type: 'BezwaarVerdaagd';
  readonly data: { readonly aangekondigdOp: IsoDate; readonly weken: number; readonly toelichting: string; readonly brief: BriefVerwijzing };
}
/** Awb 7:10 lid 4. */
export interface BezwaaruitstelOvereengekomen {
  readonly type: 'BezwaaruitstelOvereengekomen';
  readonly data: { readonly overeengekomenOp: IsoDate; readonly tot: IsoDate };
}
export type Bezwaaropschorting = 'buitenland' | 'vertraging-verzoeker' | 'overmacht';
export interface BezwaarOpgeschort {
  readonly type: 'BezwaarOpgeschort';
  readonly data: { readonly grond: Bezwaaropschorting; readonly vanaf: IsoDate };
}
export interface BezwaaropschortingGeeindigd {
  readonly type: 'BezwaaropschortingGeeindigd';
  /** `opschorting` is the revision of its beginning; `totEnMet` its last day. */
  readonly data: { readonly opschorting: number; readonly totEnMet: IsoDate };
}
/** Awb 7:2. */
export interface HoorzittingUitgeschreven {
  readonly type: 'HoorzittingUitgeschreven';
  readonly data: { readonly verzondenOp: IsoDate; readonly zittingOp: IsoDate; readonly brief: BriefVerwijzing };
}
/** The report (Awb 7:7) is sealed. */
export interface Gehoord {
  readonly type: 'Gehoord';
  readonly data: { readonly op: IsoDate; readonly verslag: Verzegeld };
}
/** Awb 7:3, a to e. */
export type Nietgehoord = 'kennelijk-niet-ontvankelijk' | 'kennelijk-ongegrond' | 'wil-niet' | 'reageert-niet' | 'krijgt-gelijk';
export interface VanHorenAfgezien {
  readonly type: 'VanHorenAfgezien';
  readonly data: { readonly op: IsoDate; readonly reden: Nietgehoord };
}
export type Bezwaaruitkomst = 'niet-ontvankelijk' | 'ongegrond' | 'gedeeltelijk-gegrond' | 'gegrond';
/** What has to happen with the documents now. */
export type Gevolg = 'geen' | 'meer-openbaar' | 'minder-openbaar';
export interface BezwaarBeslist {
  readonly type: 'BezwaarBeslist';
  readonly data: {
    readonly bekendgemaaktOp: IsoDate;
    readonly uitkomst: Bezwaaruitkomst;
    readonly gevolg: Gevolg;
    readonly door: MedewerkerId;
    readonly brief: BriefVerwijzing;
  };
}
export interface BezwaarIngetrokken {
  readonly type: 'BezwaarIngetrokken';
  readonly data: { readonly op: IsoDate };
}
export type Instantie = 'rechtbank' | 'raad-van-state';
export interface BeroepIngesteld {
  readonly type: 'BeroepIngesteld';
  readonly data: { readonly instantie: Instantie; readonly op: IsoDate; readonly kenmerk: string | null };
}
export type Beroepsuitkomst = 'niet-ontvankelijk' | 'ongegrond' | 'gegrond' | 'ingetrokken';
export interface BeroepBeslist {
  readonly type: 'BeroepBeslist';
  /** `weken`: the term the court set for a new decision on the objection; null when none is needed. */
  readonly data: { readonly instantie: Instantie; readonly op: IsoDate; readonly uitkomst: Beroepsuitkomst; readonly weken: number | null };
}
/** Nothing is left: no term to appeal, no procedure. */
export interface RechtsgangGesloten {
  readonly type: 'RechtsgangGesloten';
  readonly data: { readonly op: IsoDate };
}

export type BezwaarEvent =
  | RechtsgangGeopend
  | BemiddelingGevraagd
  | BemiddelingAfgerond
  | BezwaarOntvangen
  | BezwaarBevestigd
  | TijdigheidBeoordeeld
  | HerstelGevraagd
  | BezwaarHersteld
  | CommissieIngesteld
  | BezwaarVerdaagd
  | BezwaaruitstelOvereengekomen
  | BezwaarOpgeschort
  | BezwaaropschortingGeeindigd
  | HoorzittingUitgeschreven
  | Gehoord
  | VanHorenAfgezien
  | BezwaarBeslist
  | BezwaarIngetrokken
  | BeroepIngesteld
  | BeroepBeslist
  | RechtsgangGesloten;
