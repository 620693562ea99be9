// What the faces may ask: the read models, and waiting until they know what was just done.
import type { Besluiten } from '../../projections/besluiten/model.ts';
import type { Cijferboek } from '../../projections/cijfers/model.ts';
import type { Attenderingen } from '../../projections/attenderingen/model.ts';
import type { Beoordelingen } from '../../projections/beoordeling/model.ts';
import type { Gelijkenissen } from '../../projections/gelijkenis/model.ts';
import type { Inlezingen } from '../../projections/inlezingen/model.ts';
import type { Inventarislijsten } from '../../projections/inventarislijst/model.ts';
import type { Inzages } from '../../projections/inzages/model.ts';
import type { Lakwerken } from '../../projections/lakwerk/model.ts';
import type { Leveringen } from '../../projections/leveringen/model.ts';
import type { Logboek } from '../../projections/logboek/model.ts';
import type { Mededelingen } from '../../projections/mededelingen/model.ts';
import type { Onderwerpen } from '../../projections/onderwerpen/model.ts';
import type { Openbaarmakingen } from '../../projections/openbaarmaking/model.ts';
import type { Ophalingen } from '../../projections/ophalingen/model.ts';
import type { Publicaties } from '../../projections/publicaties/model.ts';
import type { Sitemaps } from '../../projections/sitemap/model.ts';
import type { Reeksen } from '../../projections/reeksen/model.ts';
import type { Rechtsgangen } from '../../projections/rechtsgangen/model.ts';
import type { Sjablonen } from '../../projections/sjablonen/model.ts';
import type { Termijnenbord } from '../../projections/termijnenbord/model.ts';
import type { Verzoekdossiers } from '../../projections/verzoekdossier/model.ts';
import type { Voorstellen } from '../../projections/voorstellen/model.ts';
import type { Position } from '../kern/event.ts';

export interface Leesmodellen {
  readonly dossiers: Verzoekdossiers;
  readonly bord: Termijnenbord;
  readonly mededelingen: Mededelingen;
  readonly cijfers: Cijferboek;
  readonly openbaarmaking: Openbaarmakingen;
  readonly inventaris: Inventarislijsten;
  readonly inlezingen: Inlezingen;
  readonly leveringen: Leveringen;
  readonly beoordelingen: Beoordelingen;
  readonly lakwerk: Lakwerken;
  readonly besluiten: Besluiten;
  readonly publicaties: Publicaties;
  readonly sitemaps: Sitemaps;
  readonly rechtsgangen: Rechtsgangen;
  readonly sjablonen: Sjablonen;
  readonly voorstellen: Voorstellen;
  readonly attenderingen: Attenderingen;
  readonly inzages: Inzages;
  readonly onderwerpen: Onderwerpen;
  readonly ophalingen: Ophalingen;
  readonly reeksen: Reeksen;
  readonly logboek: Logboek;
  /** Reads texts beside the log, so it may be a moment behind: `wachtOp` does not wait for it. */
  readonly gelijkenis: Gelijkenissen;
  /** Read your own writes: resolves when every read model has seen the log up to here. @throws StoreUnavailable */
  wachtOp(position: Position): Promise<void>;
}
