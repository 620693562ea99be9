// What can happen to the redaction of a document. Names and JSON are stored for ever: add, never change.
// An event says where something went, why and by whom; never what stood there, or the log itself would be the leak.
import type { BlobHash, LakId, LakopmerkingId, MedewerkerId, Verzegeld } from '../../kern/ids.ts';

/** A place on a page as a reader sees it: points, origin top left, after rotation and crop. */
export interface Vlak {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** Which rule or model proposed it. */
export interface Voorstelherkomst {
  readonly soort: string;
  readonly regel: string;
  readonly versie: string;
}

/** How a redaction came to be: words were chosen, a box was drawn, or a suggestion was accepted. */
export type Lakbron = 'tekst' | 'vlak' | 'voorstel';

/** Why a suggestion was not followed. */
export type Verwerpreden = 'geen_gegeven' | 'openbare_functie' | 'al_openbaar' | 'anders';

/** Redacted where there is something to hide; rebuilt whole where only what a reader does not see has to go. */
export type Versiesoort = 'gelakt' | 'schoon';

/** Why the gate, or the maker before it, refused. `proef` names the test; null when no file could be made. */
export interface Versiefout {
  readonly proef: string | null;
  /** Counted from 1; null for the file as a whole. */
  readonly pagina: number | null;
  readonly uitleg: string;
}

export interface LakGeplaatst {
  readonly type: 'LakGeplaatst';
  readonly data: {
    readonly lakId: LakId;
    /** Counted from 1. */
    readonly pagina: number;
    /** One rectangle per line of text. */
    readonly vlakken: readonly Vlak[];
    /** Codes of src/wet/weigeringsgronden; at least one. */
    readonly gronden: readonly string[];
    readonly bron: Lakbron;
    /** Keyed digest of the normalised words, so that the same name can be found again; null for a drawn box. */
    readonly tekstkenmerk: string | null;
    readonly voorstel: Voorstelherkomst | null;
    /** The file that was shown, and name and version of the engine that showed it: a redaction holds for that picture only. */
    readonly bestand: BlobHash;
    readonly beeld: string;
    readonly door: MedewerkerId;
  };
}
export interface LakGrondenGewijzigd {
  readonly type: 'LakGrondenGewijzigd';
  readonly data: { readonly lakId: LakId; readonly gronden: readonly string[]; readonly door: MedewerkerId };
}
export interface LakIngetrokken {
  readonly type: 'LakIngetrokken';
  readonly data: { readonly lakId: LakId; readonly door: MedewerkerId };
}
export interface VoorstelVerworpen {
  readonly type: 'VoorstelVerworpen';
  readonly data: {
    readonly pagina: number;
    readonly vlakken: readonly Vlak[];
    readonly voorstel: Voorstelherkomst;
    readonly reden: Verwerpreden | null;
    readonly door: MedewerkerId;
  };
}
/** A remark of one colleague to another, about one redaction or the whole page. */
export interface LakOpmerkingGeplaatst {
  readonly type: 'LakOpmerkingGeplaatst';
  readonly data: {
    readonly opmerkingId: LakopmerkingId;
    readonly pagina: number;
    readonly lakId: LakId | null;
    /** Sealed for the case: a remark often names who it is about. */
    readonly tekst: Verzegeld;
    readonly door: MedewerkerId;
  };
}
/** Somebody looked at every page of another file or in another engine and says that the redactions still stand where they should. */
export interface LakkenNagekeken {
  readonly type: 'LakkenNagekeken';
  readonly data: { readonly bestand: BlobHash; readonly beeld: string; readonly door: MedewerkerId };
}
export interface LakkenAangeboden {
  readonly type: 'LakkenAangeboden';
  readonly data: { readonly door: MedewerkerId };
}
export interface LakkenTeruggestuurd {
  readonly type: 'LakkenTeruggestuurd';
  readonly data: { readonly opmerking: Verzegeld; readonly door: MedewerkerId };
}
/** Somebody else looked at all of them: the version may be made, with the engine that showed the pages. */
export interface LakkenGoedgekeurd {
  readonly type: 'LakkenGoedgekeurd';
  readonly data: { readonly beeld: string; readonly door: MedewerkerId };
}
/** Stops what was to be made, or takes back what was proven. */
export interface LakgoedkeuringIngetrokken {
  readonly type: 'LakgoedkeuringIngetrokken';
  readonly data: { readonly door: MedewerkerId };
}
/** The document is public as a whole; only what a reader does not see has to go. */
export interface SchoneKopieGevraagd {
  readonly type: 'SchoneKopieGevraagd';
  readonly data: { readonly beeld: string; readonly door: MedewerkerId };
}
export interface GelakteVersieGemaakt {
  readonly type: 'GelakteVersieGemaakt';
  readonly data: {
    readonly soort: Versiesoort;
    readonly blob: BlobHash;
    readonly bytes: number;
    readonly paginas: number;
    /** Blob with JSON `{ paginas: string[] }`: the text that stays readable. */
    readonly tekst: BlobHash;
    /** Blob with the plan as JSON: what was painted where. */
    readonly plan: BlobHash;
    readonly engine: string;
  };
}
export interface GelakteVersieBewezen {
  readonly type: 'GelakteVersieBewezen';
  readonly data: { readonly rapport: BlobHash; readonly engines: readonly string[] };
}
export interface GelakteVersieGeweigerd {
  readonly type: 'GelakteVersieGeweigerd';
  readonly data: { readonly fouten: readonly Versiefout[] };
}

export type LakEvent =
  | LakGeplaatst
  | LakGrondenGewijzigd
  | LakIngetrokken
  | VoorstelVerworpen
  | LakOpmerkingGeplaatst
  | LakkenNagekeken
  | LakkenAangeboden
  | LakkenTeruggestuurd
  | LakkenGoedgekeurd
  | LakgoedkeuringIngetrokken
  | SchoneKopieGevraagd
  | GelakteVersieGemaakt
  | GelakteVersieBewezen
  | GelakteVersieGeweigerd;

const LAKEVENTS: Readonly<Record<LakEvent['type'], true>> = {
  LakGeplaatst: true,
  LakGrondenGewijzigd: true,
  LakIngetrokken: true,
  VoorstelVerworpen: true,
  LakOpmerkingGeplaatst: true,
  LakkenNagekeken: true,
  LakkenAangeboden: true,
  LakkenTeruggestuurd: true,
  LakkenGoedgekeurd: true,
  LakgoedkeuringIngetrokken: true,
  SchoneKopieGevraagd: true,
  GelakteVersieGemaakt: true,
  GelakteVersieBewezen: true,
  GelakteVersieGeweigerd: true,
};
export const LAKEVENTTYPEN = Object.keys(LAKEVENTS) as readonly LakEvent['type'][];
export const isLakEvent = <E extends { readonly type: string }>(event: E): event is Extract<E, LakEvent> => Object.hasOwn(LAKEVENTS, event.type);
