// What the faces may ask: the read models, and waiting until they know what was just done.
import type { Besluiten } from '../../projections/besluiten/model.ts';
import type { Cijferboek } from '../../projections/cijfers/model.ts';
import type { Beoordelingen } from '../../projections/beoordeling/model.ts';
import type { Inventarislijsten } from '../../projections/inventarislijst/model.ts';
import type { Logboek } from '../../projections/logboek/model.ts';
import type { Mededelingen } from '../../projections/mededelingen/model.ts';
import type { Publicaties } from '../../projections/publicaties/model.ts';
import type { Rechtsgangen } from '../../projections/rechtsgangen/model.ts';
import type { Sjablonen } from '../../projections/sjablonen/model.ts';
import type { Termijnenbord } from '../../projections/termijnenbord/model.ts';
import type { Verzoekdossiers } from '../../projections/verzoekdossier/model.ts';
import type { Position } from '../kern/event.ts';

export interface Leesmodellen {
  readonly dossiers: Verzoekdossiers;
  readonly bord: Termijnenbord;
  readonly mededelingen: Mededelingen;
  readonly cijfers: Cijferboek;
  readonly inventaris: Inventarislijsten;
  readonly beoordelingen: Beoordelingen;
  readonly besluiten: Besluiten;
  readonly publicaties: Publicaties;
  readonly rechtsgangen: Rechtsgangen;
  readonly sjablonen: Sjablonen;
  readonly logboek: Logboek;
  /** Read your own writes: resolves when every read model has seen the log up to here. @throws StoreUnavailable */
  wachtOp(position: Position): Promise<void>;
}
