// Every step with legal effect that a handler can take on a request. A new kind of step: one line in the union, one in the table.
import {
  kwalificeren,
  identiteitVaststellen,
  milieuAanmerken,
  contactVastleggen,
  informeelAfdoen,
  type Kwalificeren,
  type IdentiteitVaststellen,
  type MilieuAanmerken,
  type ContactVastleggen,
  type InformeelAfdoen,
} from './aanname.ts';
import {
  aanvullingVragen,
  aanvullingOntvangen,
  type AanvullingVragen,
  type AanvullingOntvangen,
} from './aanvulling.ts';
import {
  doorzenden,
  doorzendingOntvangen,
  type Doorzenden,
  type DoorzendingOntvangen,
} from './doorzending.ts';
import {
  opschorten,
  opschortingBeeindigen,
  teLaatMelden,
  type Opschorten,
  type OpschortingBeeindigen,
  type TeLaatMelden,
} from './opschorting.ts';
import {
  overlegVastleggen,
  deelplanVoorstellen,
  deelplanAanvaarden,
  deelplanAfwijzen,
  type OverlegVastleggen,
  type DeelplanVoorstellen,
  type DeelplanAanvaarden,
  type DeelplanAfwijzen,
} from './overleg.ts';
import {
  zoekopdrachtUitzetten,
  zoekopdrachtHerinneren,
  zoekopdrachtAfronden,
  type ZoekopdrachtUitzetten,
  type ZoekopdrachtHerinneren,
  type ZoekopdrachtAfronden,
} from './zoeken.ts';
import {
  samenvoegen,
  splitsen,
  type Samenvoegen,
  type Splitsen,
} from './samenhang.ts';
import {
  datumRechtzetten,
  registratieVervallen,
  type DatumRechtzetten,
  type RegistratieVervallen,
} from './correctie.ts';
import { intrekken, ontvangstBevestigen, type Intrekken, type OntvangstBevestigen } from './ontvangst.ts';
import { volgcodeVernieuwen, type VolgcodeVernieuwen } from './volgcode.ts';
import { preciseringOntvangen, preciseringVragen, type PreciseringOntvangen, type PreciseringVragen } from './precisering.ts';
import type { Stapregel } from './stap.ts';
import { uitstelAfspreken, verdagen, type UitstelAfspreken, type Verdagen } from './verdaging.ts';
import {
  eindeOpschortingMelden,
  zienswijzenVragen,
  zienswijzeOntvangen,
  zienswijzeVerwerken,
  type EindeOpschortingMelden,
  type ZienswijzenVragen,
  type ZienswijzeOntvangen,
  type ZienswijzeVerwerken,
} from './zienswijzen.ts';

export type * from './stap.ts';

export type Stap =
  | OntvangstBevestigen
  | VolgcodeVernieuwen
  | PreciseringVragen
  | PreciseringOntvangen
  | ZienswijzenVragen
  | ZienswijzeOntvangen
  | EindeOpschortingMelden
  | Verdagen
  | UitstelAfspreken
  | Intrekken
  | Kwalificeren
  | IdentiteitVaststellen
  | MilieuAanmerken
  | ContactVastleggen
  | InformeelAfdoen
  | AanvullingVragen
  | AanvullingOntvangen
  | Doorzenden
  | DoorzendingOntvangen
  | Opschorten
  | OpschortingBeeindigen
  | TeLaatMelden
  | OverlegVastleggen
  | DeelplanVoorstellen
  | DeelplanAanvaarden
  | DeelplanAfwijzen
  | ZoekopdrachtUitzetten
  | ZoekopdrachtHerinneren
  | ZoekopdrachtAfronden
  | Samenvoegen
  | Splitsen
  | DatumRechtzetten
  | RegistratieVervallen
  | ZienswijzeVerwerken;

export type Stapsoort = Stap['soort'];

/** The rules of each kind, in the order in which a case usually meets them. */
const STAPPEN: { readonly [S in Stap as S['soort']]: Stapregel<S> } = {
  'ontvangst-bevestigen': ontvangstBevestigen,
  'precisering-vragen': preciseringVragen,
  'precisering-ontvangen': preciseringOntvangen,
  'zienswijzen-vragen': zienswijzenVragen,
  'zienswijze-ontvangen': zienswijzeOntvangen,
  'einde-opschorting-melden': eindeOpschortingMelden,
  verdagen,
  'uitstel-afspreken': uitstelAfspreken,
  intrekken,
  kwalificeren,
  'identiteit-vaststellen': identiteitVaststellen,
  'milieu-aanmerken': milieuAanmerken,
  'contact-vastleggen': contactVastleggen,
  'informeel-afdoen': informeelAfdoen,
  'aanvulling-vragen': aanvullingVragen,
  'aanvulling-ontvangen': aanvullingOntvangen,
  doorzenden,
  'doorzending-ontvangen': doorzendingOntvangen,
  opschorten,
  'opschorting-beeindigen': opschortingBeeindigen,
  'te-laat-melden': teLaatMelden,
  'overleg-vastleggen': overlegVastleggen,
  'deelplan-voorstellen': deelplanVoorstellen,
  'deelplan-aanvaarden': deelplanAanvaarden,
  'deelplan-afwijzen': deelplanAfwijzen,
  'zoekopdracht-uitzetten': zoekopdrachtUitzetten,
  'zoekopdracht-herinneren': zoekopdrachtHerinneren,
  'zoekopdracht-afronden': zoekopdrachtAfronden,
  samenvoegen,
  splitsen,
  'datum-rechtzetten': datumRechtzetten,
  'registratie-vervallen': registratieVervallen,
  'zienswijze-verwerken': zienswijzeVerwerken,
  'volgcode-vernieuwen': volgcodeVernieuwen,
};

export const STAPSOORTEN = Object.keys(STAPPEN) as readonly Stapsoort[];

const tabel: Readonly<Record<string, unknown>> = STAPPEN;

/** The rules of a step. The table pairs each kind with its own rules; TypeScript cannot follow that through a union. */
export const regelVan = (stap: Stap): Stapregel<Stap> => tabel[stap.soort] as Stapregel<Stap>;
