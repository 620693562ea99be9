// Every step with legal effect that a handler can take on a request. A new kind of step: one line in the union, one in the table.
import { intrekken, ontvangstBevestigen, type Intrekken, type OntvangstBevestigen } from './ontvangst.ts';
import { preciseringOntvangen, preciseringVragen, type PreciseringOntvangen, type PreciseringVragen } from './precisering.ts';
import type { Stapregel } from './stap.ts';
import { uitstelAfspreken, verdagen, type UitstelAfspreken, type Verdagen } from './verdaging.ts';
import {
  eindeOpschortingMelden,
  zienswijzenVragen,
  zienswijzeOntvangen,
  type EindeOpschortingMelden,
  type ZienswijzenVragen,
  type ZienswijzeOntvangen,
} from './zienswijzen.ts';

export type * from './stap.ts';

export type Stap =
  | OntvangstBevestigen
  | PreciseringVragen
  | PreciseringOntvangen
  | ZienswijzenVragen
  | ZienswijzeOntvangen
  | EindeOpschortingMelden
  | Verdagen
  | UitstelAfspreken
  | Intrekken;

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
};

export const STAPSOORTEN = Object.keys(STAPPEN) as readonly Stapsoort[];

const tabel: Readonly<Record<string, unknown>> = STAPPEN;

/** The rules of a step. The table pairs each kind with its own rules; TypeScript cannot follow that through a union. */
export const regelVan = (stap: Stap): Stapregel<Stap> => tabel[stap.soort] as Stapregel<Stap>;
