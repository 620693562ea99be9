// Where the redaction of a document stands: what is redacted now, and how far the version for outside is.
import type { BlobHash, LakId, LakopmerkingId, MedewerkerId, Verzegeld } from '../../kern/ids.ts';
import type { GegevenLeesversie } from '../ingenomen.ts';
import type { GelakteVersieGemaakt, LakEvent, LakGeplaatst, Versiefout, Versiesoort, VoorstelVerworpen } from './events.ts';

/** A redaction as it stands now. `auteurs`: who placed it, and who changed its grounds since. */
export type Lak = LakGeplaatst['data'] & { readonly auteurs: readonly MedewerkerId[] };
export type Versie = GelakteVersieGemaakt['data'];

/**
 * How far the version for outside is. `ronde` counts the approvals: what was made for an earlier one is worth nothing.
 * Whatever changes the redactions or the judgement goes back to `bezig`.
 */
export type Lakfase =
  | { readonly stap: 'bezig'; readonly terug: { readonly door: MedewerkerId; readonly opmerking: Verzegeld } | null }
  | { readonly stap: 'aangeboden'; readonly door: MedewerkerId }
  | { readonly stap: 'te_maken'; readonly soort: Versiesoort; readonly ronde: number; readonly beeld: string; readonly door: MedewerkerId }
  | { readonly stap: 'gemaakt'; readonly ronde: number; readonly versie: Versie; readonly door: MedewerkerId }
  | { readonly stap: 'bewezen'; readonly ronde: number; readonly versie: Versie; readonly rapport: BlobHash; readonly door: MedewerkerId }
  | { readonly stap: 'geweigerd'; readonly soort: Versiesoort; readonly ronde: number; readonly fouten: readonly Versiefout[]; readonly door: MedewerkerId };

export interface Lakwerk {
  readonly lakken: readonly Lak[];
  readonly fase: Lakfase;
  /** How many times a version was approved or asked for. */
  readonly rondes: number;
  readonly verworpen: readonly VoorstelVerworpen['data'][];
  readonly opmerkingen: readonly LakopmerkingId[];
}

export const BEZIG: Lakfase = { stap: 'bezig', terug: null };
export const geenLakwerk: Lakwerk = { lakken: [], fase: BEZIG, rondes: 0, verworpen: [], opmerkingen: [] };

const anders = (lakken: readonly Lak[], lakId: LakId, verander: (lak: Lak) => readonly Lak[]): readonly Lak[] =>
  lakken.flatMap((lak) => (lak.lakId === lakId ? verander(lak) : [lak]));

/** The redactions after this event; the same array when it is about something else. */
export function evolveLakken(lakken: readonly Lak[], event: LakEvent): readonly Lak[] {
  switch (event.type) {
    case 'LakGeplaatst':
      return [...lakken, { ...event.data, auteurs: [event.data.door] }];
    case 'LakGrondenGewijzigd': {
      const { lakId, gronden, door } = event.data;
      return anders(lakken, lakId, (lak) => [{ ...lak, gronden, auteurs: [...new Set([...lak.auteurs, door])] }]);
    }
    case 'LakIngetrokken':
      return anders(lakken, event.data.lakId, () => []);
    case 'LakkenNagekeken':
      return lakken.map((lak) => ({ ...lak, bestand: event.data.bestand, beeld: event.data.beeld }));
    case 'VoorstelVerworpen':
    case 'LakOpmerkingGeplaatst':
    case 'LakkenAangeboden':
    case 'LakkenTeruggestuurd':
    case 'LakkenGoedgekeurd':
    case 'LakgoedkeuringIngetrokken':
    case 'SchoneKopieGevraagd':
    case 'GelakteVersieGemaakt':
    case 'GelakteVersieBewezen':
    case 'GelakteVersieGeweigerd':
      return lakken;
  }
}

/** How far the version is after this event. @param rondes approvals before it */
export function evolveFase(fase: Lakfase, event: LakEvent, rondes: number): Lakfase {
  switch (event.type) {
    case 'LakGeplaatst':
    case 'LakGrondenGewijzigd':
    case 'LakIngetrokken':
    case 'LakkenNagekeken':
      return fase.stap === 'bezig' ? fase : BEZIG;
    case 'LakgoedkeuringIngetrokken':
      return BEZIG;
    case 'LakkenAangeboden':
      return { stap: 'aangeboden', door: event.data.door };
    case 'LakkenTeruggestuurd':
      return { stap: 'bezig', terug: event.data };
    case 'LakkenGoedgekeurd':
      return { stap: 'te_maken', soort: 'gelakt', ronde: rondes + 1, ...event.data };
    case 'SchoneKopieGevraagd':
      return { stap: 'te_maken', soort: 'schoon', ronde: rondes + 1, ...event.data };
    case 'GelakteVersieGemaakt':
      return fase.stap === 'te_maken' ? { stap: 'gemaakt', ronde: fase.ronde, versie: event.data, door: fase.door } : fase;
    case 'GelakteVersieBewezen':
      return fase.stap === 'gemaakt' ? { ...fase, stap: 'bewezen', rapport: event.data.rapport } : fase;
    case 'GelakteVersieGeweigerd':
      return fase.stap === 'te_maken' ? { stap: 'geweigerd', soort: fase.soort, ronde: fase.ronde, fouten: event.data.fouten, door: fase.door } : fase;
    case 'VoorstelVerworpen':
    case 'LakOpmerkingGeplaatst':
      return fase;
  }
}

/** Begins a new version. */
export const isRonde = ({ type }: LakEvent): boolean => type === 'LakkenGoedgekeurd' || type === 'SchoneKopieGevraagd';

export const evolveLakwerk = (werk: Lakwerk, event: LakEvent): Lakwerk => ({
  lakken: evolveLakken(werk.lakken, event),
  fase: evolveFase(werk.fase, event, werk.rondes),
  rondes: isRonde(event) ? werk.rondes + 1 : werk.rondes,
  verworpen: event.type === 'VoorstelVerworpen' ? [...werk.verworpen, event.data] : werk.verworpen,
  opmerkingen: event.type === 'LakOpmerkingGeplaatst' ? [...werk.opmerkingen, event.data.opmerkingId] : werk.opmerkingen,
});

interface Grondslag {
  readonly oordeel: string;
  readonly gronden: readonly string[];
}

/** Approval was given under one judgement: another one, or none, makes it void. */
export function faseBijOordeel(fase: Lakfase, was: Grondslag | null, wordt: Grondslag | null): Lakfase {
  const zelfde = was?.oordeel === wordt?.oordeel && JSON.stringify(was?.gronden) === JSON.stringify(wordt?.gronden);
  return zelfde || fase.stap === 'bezig' ? fase : BEZIG;
}

/** What was approved on one reading version is not approved on another. Before other kinds could come in (`null`), a document was its own. */
export function faseBijLeesversie(fase: Lakfase, was: GegevenLeesversie | null, wordt: GegevenLeesversie): Lakfase {
  const voor = was ?? { soort: 'zelf' };
  const zelfde = voor.soort === wordt.soort && (voor.soort !== 'gemaakt' || (wordt.soort === 'gemaakt' && voor.blob === wordt.blob));
  return zelfde || fase.stap === 'bezig' ? fase : BEZIG;
}
