// What can be asked about the redaction of a document.
import type { BlobHash, LakId, LakopmerkingId, MedewerkerId, Verzegeld } from '../../kern/ids.ts';
import type { Lakbron, Verwerpreden, Versiefout, Versiesoort, Vlak, Voorstelherkomst } from './events.ts';

export interface TePlaatsenLak {
  readonly lakId: LakId;
  readonly pagina: number;
  /** Size of that page, to see that nothing lies outside it. */
  readonly blad: { readonly breedte: number; readonly hoogte: number };
  readonly vlakken: readonly Vlak[];
  readonly gronden: readonly string[];
  readonly bron: Lakbron;
  readonly tekstkenmerk: string | null;
  readonly voorstel: Voorstelherkomst | null;
}
/** One deed of a person: one box, or every occurrence of a name. All of it or nothing. */
export interface PlaatsLakken {
  readonly type: 'PlaatsLakken';
  readonly lakken: readonly TePlaatsenLak[];
  /** The file that was shown, and the engine that showed it. */
  readonly bestand: BlobHash;
  readonly beeld: string;
  readonly door: MedewerkerId;
}
export interface WijzigLakgronden {
  readonly type: 'WijzigLakgronden';
  readonly lakIds: readonly LakId[];
  readonly gronden: readonly string[];
  /** The grounds that the person saw; absent when it does not matter. */
  readonly was?: readonly string[];
  readonly door: MedewerkerId;
}
export interface TrekLakkenIn {
  readonly type: 'TrekLakkenIn';
  readonly lakIds: readonly LakId[];
  readonly door: MedewerkerId;
}
export interface TeVerwerpenVoorstel {
  readonly pagina: number;
  readonly vlakken: readonly Vlak[];
  readonly voorstel: Voorstelherkomst;
}
export interface VerwerpVoorstellen {
  readonly type: 'VerwerpVoorstellen';
  readonly voorstellen: readonly TeVerwerpenVoorstel[];
  readonly reden: Verwerpreden | null;
  readonly door: MedewerkerId;
}
export interface PlaatsLakopmerking {
  readonly type: 'PlaatsLakopmerking';
  readonly opmerkingId: LakopmerkingId;
  readonly pagina: number;
  readonly lakId: LakId | null;
  readonly tekst: Verzegeld;
  readonly door: MedewerkerId;
}
export interface KijkLakkenNa {
  readonly type: 'KijkLakkenNa';
  readonly bestand: BlobHash;
  readonly beeld: string;
  readonly door: MedewerkerId;
}
export interface BiedLakkenAan {
  readonly type: 'BiedLakkenAan';
  /** The engine that shows the pages now. */
  readonly beeld: string;
  readonly door: MedewerkerId;
}
export interface StuurLakkenTerug {
  readonly type: 'StuurLakkenTerug';
  readonly opmerking: Verzegeld;
  readonly door: MedewerkerId;
}
export interface KeurLakkenGoed {
  readonly type: 'KeurLakkenGoed';
  readonly beeld: string;
  readonly door: MedewerkerId;
}
export interface TrekLakgoedkeuringIn {
  readonly type: 'TrekLakgoedkeuringIn';
  readonly door: MedewerkerId;
}
export interface VraagSchoneKopie {
  readonly type: 'VraagSchoneKopie';
  readonly beeld: string;
  readonly door: MedewerkerId;
}
/** Only ever sent with what the gate proved (src/toepassing/lakken/lakversie.ts). */
export interface LegGelakteVersieVast {
  readonly type: 'LegGelakteVersieVast';
  /** For which approval it was made: one of before is worth nothing. */
  readonly ronde: number;
  readonly soort: Versiesoort;
  /** What the gate compared with what. */
  readonly bestand: BlobHash;
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly paginas: number;
  readonly tekst: BlobHash;
  readonly plan: BlobHash;
  readonly engine: string;
  readonly rapport: BlobHash;
  readonly engines: readonly string[];
}
export interface MeldLakweigering {
  readonly type: 'MeldLakweigering';
  readonly ronde: number;
  readonly fouten: readonly Versiefout[];
}

export type LakCommand =
  | PlaatsLakken
  | WijzigLakgronden
  | TrekLakkenIn
  | VerwerpVoorstellen
  | PlaatsLakopmerking
  | KijkLakkenNa
  | BiedLakkenAan
  | StuurLakkenTerug
  | KeurLakkenGoed
  | TrekLakgoedkeuringIn
  | VraagSchoneKopie
  | LegGelakteVersieVast
  | MeldLakweigering;
