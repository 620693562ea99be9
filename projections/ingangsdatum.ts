// Which field of an event holds its legal date (ingangsdatum): one table for every read model that shows a history.
import type { BesluitEvent } from '../src/besluit/events.ts';
import type { DocumentEvent } from '../src/document/events.ts';
import type { IsoDate } from '../src/kern/date.ts';
import type { RecordedEvent } from '../src/kern/event.ts';
import type { PublicatieEvent } from '../src/publicatie/events.ts';
import type { SjabloonEvent } from '../src/sjabloon/events.ts';
import type { VerzoekEvent } from '../src/verzoek/events.ts';

export type WooEvent = VerzoekEvent | DocumentEvent | BesluitEvent | PublicatieEvent | SjabloonEvent;

/** Null for what has no date in law: it simply happened when it was recorded. */
const VELD: Readonly<Record<WooEvent['type'], string | null>> = {
  VerzoekOntvangen: 'ontvangenOp',
  WerktitelGegeven: null,
  VolgcodeVernieuwd: 'verzondenOp',
  VerzoekToegewezen: null,
  OntvangstBevestigd: 'verzondenOp',
  PreciseringGevraagd: 'verzondenOp',
  PreciseringOntvangen: 'ontvangenOp',
  ZienswijzenGevraagd: 'verzoekerGeinformeerdOp',
  ZienswijzeOntvangen: 'ontvangenOp',
  EindeOpschortingGemeld: 'verzondenOp',
  BeslissingVerdaagd: 'aangekondigdOp',
  UitstelOvereengekomen: 'overeengekomenOp',
  BerichtGeplaatst: 'geplaatstOp',
  BerichtGelezen: null,
  VerzoekIngetrokken: 'ingetrokkenOp',
  BesluitOpVerzoekBekendgemaakt: 'bekendgemaaktOp',
  TermijnNaderde: 'datum',
  TermijnVerstreek: 'datum',
  HerinneringGestuurd: 'datum',
  NotificatieVerstuurd: null,
  NotificatieMislukt: null,
  PersoonsgegevensGewist: 'gewistOp',
  ZienswijzeVerwerkt: 'verwerktOp',
  BekendmakingOpVerzoekGecorrigeerd: 'bekendgemaaktOp',
  VerzoekGekwalificeerd: 'op',
  IdentiteitVastgesteld: 'vastgesteldOp',
  MilieuInformatieAangemerkt: 'aangemerktOp',
  ContactGelegd: 'op',
  VerzoekInformeelAfgedaan: 'afgedaanOp',
  AanvullingGevraagd: 'verzondenOp',
  AanvullingOntvangen: 'ontvangenOp',
  VerzoekDoorgezonden: 'doorgezondenOp',
  DoorzendingOntvangen: 'ontvangenOp',
  OpschortingIngegaan: 'vanaf',
  OpschortingGeeindigd: 'op',
  OverlegGevoerd: 'op',
  DeelplanVoorgesteld: 'voorgesteldOp',
  DeelplanAanvaard: 'aanvaardOp',
  DeelplanAfgewezen: 'op',
  TermijnoverschrijdingGemeld: 'verzondenOp',
  ZoekopdrachtUitgezet: 'uitgezetOp',
  ZoekopdrachtHerinnerd: 'op',
  ZoekopdrachtAfgerond: 'afgerondOp',
  VerzoekSamengevoegd: 'op',
  VerzoekGevoegd: 'op',
  VerzoekGesplitst: 'op',
  VerzoekAfgesplitst: 'op',
  RechtsgangBegonnen: 'op',
  RechtsgangGeeindigd: 'op',
  DatumGecorrigeerd: 'verzondenOp',
  RegistratieVervallen: 'verzondenOp',
  DocumentOntvangen: null,
  TekstUitgelezen: null,
  DocumentOnleesbaar: null,
  DocumentBeschreven: null,
  DocumentBeoordeeld: null,
  BeoordelingIngetrokken: null,
  DocumentAfgevoerd: null,
  BesluitOpgesteld: null,
  BesluitGewijzigd: null,
  BesluitTerControleAangeboden: null,
  BesluitGoedgekeurd: null,
  BesluitTeruggegeven: null,
  BesluitOndertekend: 'ondertekendOp',
  BesluitBekendgemaakt: 'bekendgemaaktOp',
  DocumentenVerstrekt: 'verstrektOp',
  PublicatieVoorbereid: null,
  PublicatieGepland: null,
  PublicatieOpenbaarGemaakt: 'openbaarOp',
  PublicatieIngetrokken: 'ingetrokkenOp',
  StukIngetrokken: 'ingetrokkenOp',
  SjabloonGewijzigd: null,
  SjabloonHersteld: null,
};

const velden = new Map(Object.entries(VELD));

/** The legal date of any event, also of types this table does not know (those have none). */
export function ingangsdatum(event: RecordedEvent): IsoDate | null {
  const veld = velden.get(event.type) ?? null;
  const datum = veld === null ? null : event.data[veld];
  return typeof datum === 'string' ? (datum as IsoDate) : null;
}
